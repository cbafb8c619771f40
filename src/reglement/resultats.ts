import type { CodeRcue, CodeUe } from "./codes";
import type { Origine } from "./parcours/types";
import type { Moyenne } from "./releve";
import type { Point } from "./textes";
import type { Verdict } from "./verdict";

/** One reason in words, and the point that it applies. */
export interface Raison {
  readonly phrase: string;
  readonly point: Point;
}

/** What one condition found for one student, with its point and its reason. */
export interface Constat {
  readonly point: Point;
  readonly verdict: Verdict;
  readonly phrase: string;
}

export interface ResultatUe {
  readonly code: string;
  readonly semestre: number;
  readonly competence: number;
  readonly ects: number | null;
  readonly moyenne: Moyenne;
  /** The code that stands: the jury's, else what the marks or an earlier year acquired, else what the marks say. */
  readonly decision: CodeUe;
  readonly origine: Origine;
  readonly point: Point;
}

export interface ResultatRcue {
  readonly competence: number;
  readonly annee: number;
  readonly ues: readonly string[];
  readonly moyenne: Moyenne;
  readonly decision: CodeRcue;
  readonly origine: Origine;
  readonly point: Point;
}
