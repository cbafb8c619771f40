/** The steps of an action, in their order. */
export const ETAPES = ["lecture", "calcul", "ecriture"] as const;
export type Etape = (typeof ETAPES)[number];
