import type { IssueRcue, IssueUe } from "./compensation";
import type { IssueAnnee } from "./progression";
import { JURY } from "./textes";
import type { Verdict } from "./verdict";

/** Whether the student is still in the promotion. */
export type Statut = "inscrit" | "DEM" | "DEF" | "ABAN" | "EXCLU";

/** What is known of a student beside the marks. */
export interface Situation {
  readonly statut: Statut;
  /** R10: every UE of S1 and S2 validated; `null` when no source says. */
  readonly s1s2: Verdict;
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
};

/** What stands instead of a proposal for a student who left; `undefined` for the others. */
export function horsJury(statut: Statut): HorsJury | undefined {
  return statut === "inscrit" ? undefined : HORS_JURY[statut];
}

function hors(code: Exclude<Statut, "inscrit">, mot: string): HorsJury {
  return {
    unite: { rang: -1, code, point: JURY, phrase: () => mot },
    annee: {
      code: null,
      passage: "jury",
      point: JURY,
      phrase: `${mot} : rien n’est proposé, le jury en prend acte`,
    },
  };
}
