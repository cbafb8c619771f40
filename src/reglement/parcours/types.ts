import type { CodeRcue, CodeUe } from "../codes";
import type { Ects } from "../jury";
import type { Point } from "../textes";
import type { Verdict } from "../verdict";

/** Where a code comes from: this year's marks, an earlier year, the jury, or the level above (R7). */
export type Origine = "notes" | "anterieure" | "jury" | "niveau";

/** One UE of the six semesters, as it stands after this year's decisions. */
export interface UeDuParcours {
  readonly code: string;
  readonly semestre: number;
  readonly competence: number;
  /** `null`: an earlier year gives no code, and its mean alone acquires nothing. */
  readonly decision: CodeUe | null;
  /** Sur 20; `null` where nothing is known. */
  readonly moyenne: number | null;
  readonly ects: number | null;
  /** The university year that gave the code; `null` for this one. */
  readonly annee: string | null;
  readonly origine: Origine;
}

/** One RCUE of the three years, as it stands after this year's decisions. */
export interface RcueDuParcours {
  readonly competence: number;
  readonly anneeBut: number;
  readonly decision: CodeRcue | null;
  readonly moyenne: number | null;
  readonly annee: string | null;
  readonly origine: Origine;
}

/** Whether a diploma is obtained, with what is still missing in words. */
export interface Diplome {
  /** The ECTS that it asks for: 120 for the DUT, 180 for the BUT. */
  readonly credits: number;
  readonly obtenu: Verdict;
  readonly phrase: string;
  readonly point: Point;
}

/** R11: how often the student repeated, and whether a repeat is still possible. */
export interface Redoublements {
  /** By semester, those that were repeated only. */
  readonly parSemestre: ReadonlyMap<number, number>;
  readonly total: number;
  /** Whether the text still lets this year's semesters be repeated; `null` when earlier years are not known. */
  readonly possible: Verdict;
  readonly phrase: string;
  readonly point: Point;
}

/** A student's whole way through the BUT, as far as the sources tell. */
export interface Parcours {
  readonly ues: readonly UeDuParcours[];
  readonly rcues: readonly RcueDuParcours[];
  /** By semester and in all, over the years that are known; a semester that nothing tells of is absent. */
  readonly ects: Ects;
  readonly dut: Diplome;
  readonly but: Diplome;
  readonly redoublements: Redoublements;
  /** Codes of earlier years that this year's decisions change (`ADSUP`), by year of the BUT. */
  readonly anneesRevues: ReadonlyMap<number, string>;
  /** What earlier years leave unknown, in words. */
  readonly inconnus: readonly string[];
}
