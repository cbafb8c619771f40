/**
 * What the text leaves to the institution, with our defaults. Everything the regulation does not say stands here
 * and nowhere else; each value is shown on the `Décisions` sheet.
 */
export interface Reglages {
  /** A2, A6: how a mean is compared with 10 and 8 — as displayed, unrounded, or with ScoDoc's tolerance. */
  readonly arrondi: "centieme" | "aucun" | "scodoc";
  /** A1: what each UE weighs in the mean of its RCUE. */
  readonly poids_rcue: "egal" | "ects" | "coefficients";
  /** A7: an empty cell is a mark still to come, or a mark that does not exist. */
  readonly vide: "attente" | "neutre";
  /** A8: an unjustified absence is worth 0 with its coefficient, or makes the student default on the UE. */
  readonly abi: "zero" | "defaillant";
  /** A9: a justified absence, an excuse or an exemption drops out with its coefficient, or is still to come. */
  readonly abj: "neutre" | "attente";
}

export const REGLAGES: Reglages = {
  arrondi: "centieme",
  poids_rcue: "egal",
  vide: "attente",
  abi: "zero",
  abj: "neutre",
};

/** The values that each setting accepts, the default first. */
export const CHOIX: { readonly [Cle in keyof Reglages]: readonly Reglages[Cle][] } = {
  arrondi: ["centieme", "aucun", "scodoc"],
  poids_rcue: ["egal", "ects", "coefficients"],
  vide: ["attente", "neutre"],
  abi: ["zero", "defaillant"],
  abj: ["neutre", "attente"],
};

/** Settings read from outside: what is unknown or invalid is told in a sentence, and the default stands. */
export function lireReglages(donnees: Readonly<Record<string, unknown>>): {
  readonly reglages: Reglages;
  readonly refus: readonly string[];
} {
  const reglages: Record<string, unknown> = { ...REGLAGES };
  const refus: string[] = [];
  for (const [cle, valeur] of Object.entries(donnees)) {
    const choix = (CHOIX as Record<string, readonly unknown[]>)[cle];
    if (!choix)
      refus.push(
        `Réglage inconnu : « ${cle} ». Réglages possibles : ${Object.keys(CHOIX).join(", ")}.`
      );
    else if (!choix.includes(valeur))
      refus.push(
        `Réglage « ${cle} » : « ${String(valeur)} » n’est pas possible. Valeurs : ${choix.join(", ")}.`
      );
    else reglages[cle] = valeur;
  }
  return { reglages: reglages as unknown as Reglages, refus };
}
