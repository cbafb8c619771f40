import type { CodeRcue, CodeUe } from "./codes";

/** What the jury wrote for one student, once understood: it wins over what the marks give (4.6). */
export interface DecisionsJury {
  /** Code of the year, one of `CODES_ANNEE_JURY`; `null` when the jury wrote none. */
  readonly annee: string | null;
  /** By code of UE (`UE31`), of the year that is decided. */
  readonly ues: ReadonlyMap<string, CodeUe>;
  /** By number of competence, of the year that is decided. */
  readonly rcues: ReadonlyMap<number, CodeRcue>;
}

export const AUCUNE_DECISION: DecisionsJury = { annee: null, ues: new Map(), rcues: new Map() };

/** The same as it was typed, before anybody knows whether it can be. Empty cells are absent from the maps. */
export interface SaisieDecisions {
  readonly annee: string;
  readonly ues: ReadonlyMap<string, string>;
  readonly rcues: ReadonlyMap<number, string>;
}

/** Why something that the jury typed is not applied: the cell stays as it is. */
export interface RefusDecision {
  /** `annee`, a code of UE, or the number of a competence. */
  readonly sur: "annee" | { readonly ue: string } | { readonly rcue: number };
  readonly phrase: string;
}
