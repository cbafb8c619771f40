import type { CodeRcue, CodeUe } from "./codes";
import { nommerAuPlus } from "./enumeration";
import { DEFAILLANT, DEMISSION } from "./note";
import { COMPENSATION, VALIDATION, type Point } from "./textes";
import type { Verdict } from "./verdict";

/** The numbers that the sentence of a UE may quote, as people read them. */
export interface NombresUe {
  readonly ue: string;
  readonly moyenne: string;
  readonly rcue: string;
  /** The other UE of the RCUE, and the mean needed there for the RCUE to reach 10. */
  readonly autre: string;
  readonly requis: string;
  /** Names of the modules whose mark is missing. */
  readonly manquantes: readonly string[];
  /** The same for all the UE of its RCUE. */
  readonly manquantesDuRcue: readonly string[];
}

/** The numbers that the sentence of an RCUE may quote. */
export interface NombresRcue {
  readonly rcue: string;
  readonly moyenne: string;
  readonly manquantes: readonly string[];
}

/** What a rule concluded: the code, the point applied, and the reason; one value for each way out of the rule. */
export interface Issue<Code, Nombres> {
  /** Place in the table of issues: a class keeps its issues as bytes. */
  readonly rang: number;
  readonly code: Code;
  readonly point: Point;
  readonly phrase: (nombres: Nombres) => string;
}
export type IssueUe = Issue<CodeUe, NombresUe>;
export type IssueRcue = Issue<CodeRcue, NombresRcue>;

/** Each way out of 4.3 and 4.4 for a UE. */
export const UE = ranger<CodeUe, NombresUe>()({
  acquise: {
    code: "ADM",
    point: VALIDATION,
    phrase: (n) => `${n.ue} acquise : ${n.moyenne}, la moyenne de 10 est atteinte`,
  },
  compensee: {
    code: "CMP",
    point: COMPENSATION,
    phrase: (n) => `${n.ue} à ${n.moyenne} compensée : RCUE à ${n.rcue}`,
  },
  nonCompensee: {
    code: "AJ",
    point: COMPENSATION,
    phrase: (n) => `${n.ue} à ${n.moyenne} non acquise : RCUE à ${n.rcue}`,
  },
  compensable: {
    code: "AJ",
    point: COMPENSATION,
    phrase: (n) => `${n.ue} à ${n.moyenne}, compensable : il faut ${n.requis} en ${n.autre}`,
  },
  plusCompensable: {
    code: "AJ",
    point: COMPENSATION,
    phrase: (n) =>
      `${n.ue} à ${n.moyenne}, plus compensable : même 20 en ${n.autre} ne suffirait pas`,
  },
  attendNotes: {
    code: "ATT",
    point: VALIDATION,
    phrase: (n) => `${n.ue} en attente : ${manque(n.manquantes)}`,
  },
  attendCompensation: {
    code: "ATT",
    point: COMPENSATION,
    phrase: (n) =>
      `${n.ue} à ${n.moyenne} : compensation en attente, ${manque(n.manquantesDuRcue)}`,
  },
  acquiseDansTousLesCas: {
    code: "ATT",
    point: COMPENSATION,
    phrase: (n) => `${n.ue} acquise dans tous les cas (ADM ou CMP), mais ${manque(n.manquantes)}`,
  },
  attendRattrapage: {
    code: "RAT",
    point: VALIDATION,
    phrase: (n) => `${n.ue} en attente d’un rattrapage : ${manque(n.manquantes)}`,
  },
  defaillante: { code: "DEF", point: VALIDATION, phrase: (n) => `${n.ue} : défaillance` },
  demission: { code: "DEM", point: VALIDATION, phrase: (n) => `${n.ue} : démission` },
  abandon: { code: "ABAN", point: VALIDATION, phrase: (n) => `${n.ue} : abandon` },
});
export const ISSUES_UE: readonly IssueUe[] = Object.values(UE);

/** Each way out of 4.4 for an RCUE. */
export const RCUE = ranger<CodeRcue, NombresRcue>()({
  acquis: {
    code: "ADM",
    point: COMPENSATION,
    phrase: (n) => `${n.rcue} acquis : ${n.moyenne}, et chaque UE atteint 10`,
  },
  compense: {
    code: "CMP",
    point: COMPENSATION,
    phrase: (n) => `${n.rcue} acquis par compensation : ${n.moyenne}`,
  },
  nonAcquis: {
    code: "AJ",
    point: COMPENSATION,
    phrase: (n) => `${n.rcue} non acquis : ${n.moyenne}, sous 10`,
  },
  acquisDansTousLesCas: {
    code: "ATT",
    point: COMPENSATION,
    phrase: (n) => `${n.rcue} acquis dans tous les cas (ADM ou CMP), mais ${manque(n.manquantes)}`,
  },
  attendNotes: {
    code: "ATT",
    point: COMPENSATION,
    phrase: (n) => `${n.rcue} en attente : ${manque(n.manquantes)}`,
  },
  miAnnee: {
    code: "ATT",
    point: COMPENSATION,
    phrase: (n) => `${n.rcue} : le semestre pair n’a pas encore de note`,
  },
  defaillant: {
    code: "DEF",
    point: COMPENSATION,
    phrase: (n) => `${n.rcue} : défaillance sur une UE`,
  },
  demission: { code: "DEM", point: COMPENSATION, phrase: (n) => `${n.rcue} : démission` },
  abandon: { code: "ABAN", point: COMPENSATION, phrase: (n) => `${n.rcue} : abandon d’une UE` },
});
export const ISSUES_RCUE: readonly IssueRcue[] = Object.values(RCUE);

/**
 * Points 4.3 and 4.4: a UE is acquired when its mean reaches 10, or else if and only if its RCUE reaches 10.
 * Compensation is integral: no floor on the UE. Before the even semester has marks, a UE under 10 is not acquired,
 * and the reason says whether it can still be compensated.
 * @param directe whether the UE reaches 10; @param regroupement whether its RCUE does.
 */
export function decideUe(directe: Verdict, regroupement: Verdict, miAnnee: boolean): IssueUe {
  if (directe === true) return UE.acquise;
  if (directe === null) return regroupement === true ? UE.acquiseDansTousLesCas : UE.attendNotes;
  if (miAnnee) return regroupement === false ? UE.plusCompensable : UE.compensable;
  if (regroupement === null) return UE.attendCompensation;
  return regroupement ? UE.compensee : UE.nonCompensee;
}

/** Point 4.4: an RCUE is acquired when its mean reaches 10; `CMP` tells that one of its UE is under 10. */
export function decideRcue(regroupement: Verdict, chaqueUe: Verdict, miAnnee: boolean): IssueRcue {
  if (miAnnee) return RCUE.miAnnee;
  if (regroupement === null) return RCUE.attendNotes;
  if (regroupement === false) return RCUE.nonAcquis;
  if (chaqueUe === null) return RCUE.acquisDansTousLesCas;
  return chaqueUe ? RCUE.acquis : RCUE.compense;
}

/** A UE, or the RCUE that holds it, on which a state of the marks forbids any mean: the code is the state's. */
export const bloquee = {
  ue: (etat: number): IssueUe =>
    etat === DEFAILLANT ? UE.defaillante : etat === DEMISSION ? UE.demission : UE.abandon,
  rcue: (etat: number): IssueRcue =>
    etat === DEFAILLANT ? RCUE.defaillant : etat === DEMISSION ? RCUE.demission : RCUE.abandon,
};

/** The issue of a UE that awaits a catch-up: its code says so as long as the mark may change the verdict. */
export function avecRattrapage(issue: IssueUe): IssueUe {
  return issue.code === "ATT" ? UE.attendRattrapage : issue;
}

/** Numbers the issues of a table in their order. */
function ranger<Code, Nombres>() {
  return <Nom extends string>(
    table: Readonly<Record<Nom, Omit<Issue<Code, Nombres>, "rang">>>
  ): Readonly<Record<Nom, Issue<Code, Nombres>>> => {
    const rangees = Object.entries(table) as [Nom, Omit<Issue<Code, Nombres>, "rang">][];
    return Object.fromEntries(
      rangees.map(([nom, issue], rang) => [nom, { ...issue, rang }])
    ) as Record<Nom, Issue<Code, Nombres>>;
  };
}

function manque(modules: readonly string[]): string {
  if (modules.length === 0) return "aucune note";
  return `${modules.length > 1 ? "notes manquantes" : "note manquante"} en ${nommerAuPlus(4, modules)}`;
}
