/** The codes that secretaries know (they are ScoDoc's), as strings: those of a UE. */
export const CODES_UE = [
  "ADM",
  "CMP",
  "AJ",
  "ATT",
  "ADJ",
  "ADJR",
  "ADSUP",
  "DEF",
  "ATJ",
  "RAT",
  "DEM",
  "ABAN",
  "EXCLU",
  "ABL",
] as const;
export type CodeUe = (typeof CODES_UE)[number];

export type CodeRcue = Exclude<CodeUe, "ADJR">;

/** What the program may propose for the year; `null` when it is for the jury to say. */
export type CodeAnneePropose = "ADM" | "PASD" | null;

/** What the jury may pronounce for the year. */
export const CODES_ANNEE_JURY = [
  "ADM",
  "PASD",
  "ADJ",
  "PAS1NCI",
  "RED",
  "NAR",
  "ABL",
  "ATJ",
  "RAT",
  "DEM",
  "DEF",
  "ABAN",
  "EXCLU",
  "ADSUP",
] as const;

/** What each code means, in a few words. */
export const LIBELLES: Readonly<Record<string, string>> = {
  ADM: "admis, acquis",
  CMP: "acquis par compensation dans son RCUE",
  AJ: "non acquis",
  ATT: "en attente d’une note",
  ADJ: "accordé par le jury",
  ADJR: "acquise parce que le jury a accordé son RCUE",
  ADSUP: "acquis par le niveau supérieur",
  DEF: "défaillant",
  ATJ: "reporté pour assiduité",
  RAT: "en attente d’un rattrapage",
  DEM: "démission",
  ABAN: "abandon",
  EXCLU: "exclusion",
  PASD: "passage de droit",
  PAS1NCI: "passage accordé avec un RCUE insuffisant",
  RED: "redoublement",
  NAR: "non admis, réorientation",
  ABL: "année blanche",
};

const ACQUERANTS: ReadonlySet<string> = new Set(["ADM", "CMP", "ADJ", "ADJR", "ADSUP"]);

/** Point 4.3: whether a UE or an RCUE with this code is acquired, with its ECTS. */
export function estAcquis(code: CodeUe): boolean {
  return ACQUERANTS.has(code);
}
