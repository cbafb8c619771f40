import type { Feuille } from "../../classeur";
import type { CodeUe } from "../../maquette";
import type { ColonnesIdentite } from "./identification";

/** The columns of one UE of an earlier year; one at least of the mean and the code is there. */
export interface ColonnesUe {
  readonly ue: CodeUe;
  readonly annee: string | null;
  readonly moyenne: number | null;
  readonly code: number | null;
  /** What the jury typed, beside the code that already counts it. */
  readonly jury: number | null;
  readonly ects: number | null;
}

/** The columns of one RCUE. */
export interface ColonnesRcue {
  readonly competence: number;
  readonly anneeBut: number;
  readonly moyenne: number | null;
  readonly code: number | null;
  readonly jury: number | null;
}

/** The columns that may hold the code of a year, the surest first; a semester's only says what a year's alone can. */
export interface ColonnesAnnee {
  readonly anneeBut: number;
  readonly codes: readonly { readonly colonne: number; readonly deSemestre: boolean }[];
}

/** Where a sheet with one row per student keeps what earlier years left. Rows and columns are those of the block. */
export interface Tableau {
  readonly feuille: Feuille;
  readonly identite: ColonnesIdentite;
  readonly s1s2: number | null;
  readonly lignes: readonly number[];
  readonly ues: readonly ColonnesUe[];
  readonly rcues: readonly ColonnesRcue[];
  readonly annees: readonly ColonnesAnnee[];
  readonly dispenses: number | null;
  /** The column that tells which results come from another year: ours only. */
  readonly origines: number | null;
  /** Columns of codes of which nothing tells the UE. */
  readonly incertaines: readonly number[];
  /** ECTS that the sheet gives for all, by code of UE. */
  readonly ects: ReadonlyMap<string, number>;
  /** University year of the sheet. */
  readonly annee: string | null;
}
