import type { CauseErreur } from "../classeur";
import type { Apercu, Resume } from "./resume";

/** The steps of an action, in their order. */
export const ETAPES = ["lecture", "calcul", "ecriture"] as const;
export type Etape = (typeof ETAPES)[number];

/** What is under way; `part` tells how much of the step is done, from 0 to 1. */
export interface Tache {
  readonly etape: Etape;
  readonly part: number;
}

/** What an action came to, told once it is over. */
export type Annonce =
  | { readonly genre: "calcule"; readonly etudiants: number; readonly aRisque: number }
  | { readonly genre: "rien" }
  | { readonly genre: "efface" }
  | { readonly genre: "inseree" }
  | { readonly genre: "existante" };

/** Everything that the pane shows. */
export interface Etat {
  /** `null` until the workbook has been read once. */
  readonly apercu: Apercu | null;
  readonly resultat: Resume | null;
  /** The marks changed after the results were calculated. */
  readonly perime: boolean;
  readonly tache: Tache | null;
  readonly annonce: Annonce | null;
  readonly alerte: { readonly raison: CauseErreur; readonly phrase: string } | null;
  /** Which long lists are shown whole. */
  readonly depliees: { readonly risques: boolean; readonly anomalies: boolean };
  /** Id of the programme to insert. */
  readonly maquette: string;
}

/** How the pane begins. */
export function etatInitial(maquette: string): Etat {
  return {
    apercu: null,
    resultat: null,
    perime: false,
    tache: null,
    annonce: null,
    alerte: null,
    depliees: { risques: false, anomalies: false },
    maquette,
  };
}
