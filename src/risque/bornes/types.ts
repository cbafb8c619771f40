import type { Verdict } from "../../reglement";

/**
 * Where a goal stands: sure whatever comes; within reach; hard, when the marks to come must be better than a threshold
 * of the settings on average; out of reach, whatever comes.
 */
export type Etat = "assuré" | "accessible" | "difficile" | "hors d’atteinte";
export const ETATS: readonly Etat[] = ["assuré", "accessible", "difficile", "hors d’atteinte"];

/** A mean in hundredths: with every mark to come at 0, as it stands now (`null`: no mark yet), with every one at 20. */
export interface Borne {
  readonly pire: number | null;
  readonly present: number | null;
  readonly meilleur: number | null;
  /** Of reaching 10. */
  readonly etat: Etat;
}

export interface BorneUe extends Borne {
  readonly code: string;
  readonly competence: number;
  readonly semestre: number;
}

export interface BorneRcue extends Borne {
  readonly competence: number;
  readonly ues: readonly string[];
  /** Of not staying under 8. */
  readonly plancher: Etat;
}

/** The year: RCUE at 10 and under 8 at worst, now for sure and at best, and the state of the passage of right (4.5). */
export interface BorneAnnee {
  readonly rcues: number;
  readonly a10: { readonly pire: number; readonly present: number; readonly meilleur: number };
  readonly sous8: { readonly pire: number; readonly present: number; readonly meilleur: number };
  readonly passage: Etat;
}

export interface Bornes {
  readonly ues: readonly BorneUe[];
  readonly rcues: readonly BorneRcue[];
  readonly annee: BorneAnnee;
}

/** @param auSeuil the same question if every mark to come were at the threshold. */
export function etatDe(certain: Verdict, auSeuil: () => Verdict): Etat {
  if (certain !== null) return certain ? "assuré" : "hors d’atteinte";
  return auSeuil() === true ? "accessible" : "difficile";
}
