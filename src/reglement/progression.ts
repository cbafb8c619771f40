import type { CodeAnneePropose } from "./codes";
import { PASSERELLES, PROGRESSION, VALIDATION, type Point } from "./textes";
import { tousVrais, type Verdict } from "./verdict";

/** One student's year, counted: what points 4.3 and 4.5 look at. */
export interface Compte {
  /** 1, 2 or 3. */
  readonly annee: number;
  readonly rcues: number;
  /** RCUE that reach 10 whatever comes, and those that may still. */
  readonly a10: number;
  readonly a10Possibles: number;
  /** RCUE that stay under 8 whatever comes, and those that may still be. */
  readonly sous8: number;
  readonly sous8Possibles: number;
  /** A4: RCUE that the jury granted below 10; whether `a10` holds them is a setting. */
  readonly accordes: number;
  /** UE on which a state (DEF, DEM, ABAN) forbids any mean. */
  readonly bloquees: number;
  /** R10: every UE of S1 and S2 validated; `null` when not known. */
  readonly s1s2: Verdict;
  /** BUT3: every UE of the six semesters validated; `null` when not known, and in the other years. */
  readonly cursus: Verdict;
  /** No student has a mark in the even semester yet. */
  readonly miAnnee: boolean;
}

/** One condition of the text: its point, its verdict, and the reason with its numbers. */
export interface Condition {
  readonly point: Point;
  readonly verdict: (compte: Compte) => Verdict;
  readonly phrase: (compte: Compte) => string;
}

/** 4.5: « la moyenne à plus de la moitié des regroupements cohérents d’UE ». Exactly half is not more than half. */
export const PLUS_DE_LA_MOITIE: Condition = {
  point: PROGRESSION,
  verdict: ({ a10, a10Possibles, rcues }) =>
    2 * a10 > rcues ? true : 2 * a10Possibles <= rcues ? false : null,
  phrase: ({ a10, a10Possibles, rcues, accordes }) =>
    `${a10} RCUE sur ${rcues} à 10 ou plus` +
    (a10Possibles > a10 ? `, ${a10Possibles - a10} de plus au mieux` : "") +
    (accordes > 0 ? `, ${accordes} accordé${accordes > 1 ? "s" : ""} par le jury` : "") +
    ` (il en faut ${Math.floor(rcues / 2) + 1})`,
};

/** 4.5: « une moyenne égale ou supérieure à 8 sur 20 à chaque regroupement cohérent d’UE ». */
export const HUIT_PARTOUT: Condition = {
  point: PROGRESSION,
  verdict: ({ sous8, sous8Possibles }) => (sous8 > 0 ? false : sous8Possibles > 0 ? null : true),
  phrase: ({ sous8, sous8Possibles }) => {
    if (sous8 > 0) return `${sous8} RCUE sous 8`;
    return sous8Possibles > 0
      ? `${sous8Possibles} RCUE dont la moyenne de 8 n’est pas encore sûre`
      : "aucun RCUE sous 8";
  },
};

/** 4.5: « la validation de toutes les UE des semestres 1 et 2 », to go on to semester 5. */
export const S1_ET_S2: Condition = {
  point: PROGRESSION,
  verdict: ({ s1s2 }) => s1s2,
  phrase: ({ s1s2 }) => {
    if (s1s2 === null)
      return "validation des UE de S1 et S2 inconnue : le passage en S5 ne peut pas être vérifié";
    return s1s2
      ? "toutes les UE de S1 et S2 sont validées"
      : "des UE de S1 ou S2 ne sont pas validées";
  },
};

/** 3.3: a student who came at semester 3 by a « passerelle » has no UE of semesters 1 and 2 to validate. */
const ENTREE_EN_S3: Condition = {
  point: PASSERELLES,
  verdict: ({ s1s2 }) => s1s2,
  phrase: () => "entrée en S3 par une passerelle : dispensé de S1 et S2",
};

/** The conditions for going on to an odd semester, in the order of the text. */
export function conditionsDePassage(annee: number, entreEnS3: boolean): readonly Condition[] {
  if (annee !== 2) return [PLUS_DE_LA_MOITIE, HUIT_PARTOUT];
  return [PLUS_DE_LA_MOITIE, HUIT_PARTOUT, entreEnS3 ? ENTREE_EN_S3 : S1_ET_S2];
}

export type Passage = "de droit" | "jury" | "en attente" | null;

/** What is proposed for the year, and the right of going on to the next semester. */
export interface IssueAnnee {
  readonly code: CodeAnneePropose;
  readonly passage: Passage;
  readonly point: Point;
  readonly phrase: string;
  /** After S6 only: whether the diploma is obtained, or `null`: cannot be told from this year alone. */
  readonly diplome?: Verdict;
}

const RESERVE = "sous réserve de la validation des UE de S1 et S2";

/** Each way out of point 4.5, before and after the condition on S1 and S2. */
export const ANNEE = {
  semestrePair: issue(
    null,
    "de droit",
    "mi-année : le passage au semestre pair est de droit pour tout étudiant"
  ),
  admis: issue("ADM", "de droit", "tous les RCUE atteignent 10"),
  admisSousReserve: issue(
    "ADM",
    "en attente",
    `tous les RCUE atteignent 10 ; passage en S5 ${RESERVE}`
  ),
  admisSansS1S2: issue(
    "ADM",
    "jury",
    "tous les RCUE atteignent 10, mais des UE de S1 ou S2 ne sont pas validées"
  ),
  passe: issue("PASD", "de droit", "passage de droit sans valider tous les RCUE"),
  passeSousReserve: issue(
    "PASD",
    "en attente",
    `conditions de passage remplies par les notes, ${RESERVE}`
  ),
  refusS1S2: issue(
    null,
    "jury",
    "le passage en S5 demande toutes les UE de S1 et S2 : au jury de se prononcer"
  ),
  jury: issue(null, "jury", "conditions de passage non remplies : au jury de se prononcer"),
  bloquee: issue(
    null,
    "jury",
    "défaillance, démission ou abandon sur une UE : au jury de se prononcer"
  ),
  attend: issue(null, "en attente", "des notes manquent pour conclure"),
  passeDansTousLesCas: issue(
    null,
    "de droit",
    "passage de droit dans tous les cas ; des notes manquent pour ADM ou PASD"
  ),
  attendSousReserve: issue(null, "en attente", `les notes suffisent dans tous les cas, ${RESERVE}`),
  diplomeObtenu: diplome("ADM", true, "toutes les UE des six semestres sont acquises : BUT obtenu"),
  diplomeParLeJury: diplome(
    null,
    true,
    "toutes les UE des six semestres sont acquises, certaines par décision du jury : à lui de prononcer l’année"
  ),
  bachelierSansCursus: diplome(
    "ADM",
    false,
    "tous les RCUE de BUT3 atteignent 10, mais des UE des années antérieures ne sont pas validées"
  ),
  bachelier: diplome(
    "ADM",
    null,
    "tous les RCUE de BUT3 atteignent 10 ; diplôme sous réserve des UE de S1 à S4"
  ),
  sansDiplome: diplome(null, false, "un RCUE de BUT3 n’atteint pas 10 : au jury de se prononcer"),
  sansMoyenneNiRefus: diplome(
    null,
    null,
    "un RCUE de BUT3 n’atteint pas 10, des UE sont acquises par décision du jury : diplôme sous réserve des UE de S1 à S4"
  ),
  diplomeEnAttente: diplome(null, null, "des notes manquent pour conclure"),
} as const satisfies Record<string, IssueAnnee>;

/**
 * Points 4.3 and 4.5: what follows from the year's RCUE. Neither RED nor NAR is ever computed: nothing in the text
 * tells one from the other, the jury does.
 */
export function decideAnnee(compte: Compte): IssueAnnee {
  if (compte.miAnnee) return ANNEE.semestrePair;
  if (compte.annee === 3) return decideDiplome(compte);
  if (compte.bloquees > 0) return ANNEE.bloquee;
  const parLesNotes = tousVrais([PLUS_DE_LA_MOITIE.verdict(compte), HUIT_PARTOUT.verdict(compte)]);
  if (parLesNotes === false) return ANNEE.jury;
  const admis = tousLesRcues(compte);
  const s1s2 = compte.annee === 2 ? compte.s1s2 : true;
  if (s1s2 === false) return admis === true ? ANNEE.admisSansS1S2 : ANNEE.refusS1S2;
  if (admis === true) return s1s2 ? ANNEE.admis : ANNEE.admisSousReserve;
  if (parLesNotes === null) return ANNEE.attend;
  if (admis === null) return s1s2 ? ANNEE.passeDansTousLesCas : ANNEE.attendSousReserve;
  return s1s2 ? ANNEE.passe : ANNEE.passeSousReserve;
}

/** Point 4.3: the diploma asks for every UE of the six semesters, by the marks or by the jury. No PASD. */
function decideDiplome(compte: Compte): IssueAnnee {
  const { cursus, bloquees } = compte;
  const admis = bloquees > 0 ? false : tousLesRcues(compte);
  if (admis === null) return ANNEE.diplomeEnAttente;
  if (admis) return DIPLOME_DES_ADMIS.get(cursus)!;
  if (cursus === null) return ANNEE.sansMoyenneNiRefus;
  return cursus ? ANNEE.diplomeParLeJury : ANNEE.sansDiplome;
}

/** When every RCUE of BUT3 reaches 10, the earlier years decide. */
const DIPLOME_DES_ADMIS: ReadonlyMap<Verdict, IssueAnnee> = new Map([
  [true, ANNEE.diplomeObtenu],
  [false, ANNEE.bachelierSansCursus],
  [null, ANNEE.bachelier],
]);

function tousLesRcues({ a10, a10Possibles, rcues }: Compte): Verdict {
  if (rcues === 0) return null;
  return a10 === rcues ? true : a10Possibles < rcues ? false : null;
}

function issue(code: CodeAnneePropose, passage: Passage, phrase: string): IssueAnnee {
  return { code, passage, phrase, point: PROGRESSION };
}

function diplome(code: CodeAnneePropose, obtenu: Verdict, phrase: string): IssueAnnee {
  return { code, passage: null, phrase, point: VALIDATION, diplome: obtenu };
}
