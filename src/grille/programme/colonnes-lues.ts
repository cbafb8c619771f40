import type { Place } from "../anomalies";

/** A column of some sheet: index of the sheet among those read, and column in its block. */
export interface Source {
  readonly feuille: number;
  readonly colonne: number;
  /** What its marks are on; absent: 20. */
  readonly maximum?: number;
}

/** What enters a mean, with the columns where its marks stand; none when the sheets do not have it. */
export interface ColonneLue {
  readonly code: string;
  readonly intitule: string | null;
  readonly sources: readonly Source[];
  /** Two or more, whose weighted mean is the mark; `sources` are then theirs. */
  readonly evaluations?: readonly EvaluationLue[];
}

/** An evaluation of a module, with the columns where its marks stand. */
export interface EvaluationLue {
  /** The same in all the sheets that hold it. */
  readonly cle: string;
  readonly nom: string;
  readonly poids: number | null;
  readonly sources: readonly Source[];
}

/** A coefficient of the grid, with its cell; `null` when what is written is no number. */
export interface CoefficientLu extends Place {
  readonly valeur: number | null;
  readonly feuille: number;
}

/** A module as the sheets hold it: under a UE, or shared; its marks may be spread over several sheets. */
export interface ModuleLu extends ColonneLue {
  readonly cle: string;
  readonly semestre: number | null;
  /** Code of the UE under whose header it stands. */
  readonly ue: string | null;
  /** By code of UE. */
  readonly coefficients: ReadonlyMap<string, CoefficientLu>;
  /** UE for which its sheet has a row of coefficients. */
  readonly uesDetaillees: ReadonlySet<string>;
}
