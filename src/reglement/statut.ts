import type { Anteriorite } from "./anteriorite";
import type { DecisionsJury } from "./decisions-jury";
import type { IssueRcue, IssueUe } from "./compensation";
import type { IssueAnnee } from "./progression";
import { ASSIDUITE, JURY, type Point } from "./textes";
import type { Verdict } from "./verdict";

/**
 * Whether the student is still in the promotion (DEM, DEF, ABAN, EXCLU: no longer), or not decided this time: a blank
 * year (ABL), postponed for attendance (ATJ), waiting for a catch-up (RAT).
 */
export type Statut = "inscrit" | "DEM" | "DEF" | "ABAN" | "EXCLU" | "ABL" | "ATJ" | "RAT";

/** What is known of a student beside the marks. */
export interface Situation {
  readonly statut: Statut;
  /** R10: every UE of S1 and S2 validated; `null` when no source says. */
  readonly s1s2: Verdict;
  /** What earlier years left; absent when no source says anything. */
  readonly anterieur?: Anteriorite;
  /** What the jury wrote, as far as it can be. */
  readonly jury?: DecisionsJury;
}

interface HorsJury {
  /** For a UE or RCUE that is not acquired. What was acquired before leaving stays acquired (4.3). */
  readonly unite: IssueUe & IssueRcue;
  readonly annee: IssueAnnee;
}

const HORS_JURY: Readonly<Record<Exclude<Statut, "inscrit">, HorsJury>> = {
  DEM: hors("DEM", "démission"),
  DEF: hors("DEF", "défaillance"),
  ABAN: hors("ABAN", "abandon"),
  EXCLU: hors("EXCLU", "exclusion"),
  ABL: hors("ABL", "année blanche, qui ne compte pas comme un redoublement"),
  ATJ: hors("ATJ", "décision reportée pour défaut d’assiduité", ASSIDUITE),
  RAT: hors("RAT", "en attente d’un rattrapage"),
};

/** What stands instead of a proposal for a student who left; `undefined` for the others. */
export function horsJury(statut: Statut): HorsJury | undefined {
  return statut === "inscrit" ? undefined : HORS_JURY[statut];
}

/** Whether the student left the promotion: nothing can be granted any more. */
export function aQuitte(statut: Statut): boolean {
  return ["DEM", "DEF", "ABAN", "EXCLU"].includes(statut);
}

function hors(code: Exclude<Statut, "inscrit">, mot: string, point: Point = JURY): HorsJury {
  return {
    unite: { rang: -1, code, point, phrase: () => mot },
    annee: {
      code: null,
      passage: "jury",
      point,
      phrase: `${mot} : rien n’est proposé, le jury en prend acte`,
    },
  };
}
