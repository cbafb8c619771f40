import type { Feuille } from "../../classeur";
import type { CodeUe } from "../../maquette";
import type { Entetes } from "./colonnes";
import type { Identification } from "./disposition";
import type { Lignes } from "./lignes";

/** A sheet while it is being understood: its header and its rows, before its columns are given a meaning. */
export interface Esquisse {
  readonly feuille: Feuille;
  /** The row of the codes. */
  readonly entete: number;
  readonly identite: Identification;
  readonly entetes: Entetes;
  /** The semester of the sheet, and its UE when it is about a single one. */
  readonly semestre: number | null;
  readonly ue: CodeUe | null;
  /** The module that the sheet is named after: « R3.01 ». */
  readonly moduleDeFeuille: string | null;
  readonly lignes: Lignes;
}
