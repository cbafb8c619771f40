import { delibererFeuilles } from "../../src/deliberation";
import { CATALOGUE } from "../../src/maquette";
import {
  CODES_ANNEE_JURY,
  LIBELLES,
  prononcer,
  REGLAGES,
  type Dossier,
  type Situation,
} from "../../src/reglement";
import { feuille } from "../grille/feuilles";
import { avant, but1Acquis, ue } from "./anteriorites";
import { annee, decide, INSCRIT } from "./promotion";

/*
 * Every code that a secretary can read, reached once, by the sentence that gives it. What comes from cells goes through
 * the grid; what comes from earlier years, or from the jury, is given to the core: how sheets hold those is tested with
 * the sheets. Thresholds are tested elsewhere (acquisition, compensation, progression).
 */

/** The file of the first student of a sheet of means of UE, one competence per pair of columns. */
function lu(...lignes: string[]): Dossier {
  const options = { maquettes: CATALOGUE, reglages: REGLAGES, date: "2026-07-03" };
  const { fiches } = delibererFeuilles([feuille("Jury", lignes.join("\n"))], options);
  return fiches[0]!.dossier;
}

/** One competence of BUT1: what is written for UE11 and UE21. A second student has marks everywhere. */
const but1 = (ue11: string, ue21: string, statut = ""): Dossier =>
  lu(
    "N° | Nom | Prénom | Statut | UE11 | UE12 | UE21 | UE22",
    `26000001 | MARTIN | Lou | ${statut} | ${ue11} | 12 | ${ue21} | 12`,
    "26000002 | PETIT | Ali | | 12 | 12 | 12 | 12"
  );

/** RCUE of BUT`numero` at these means. */
const rcues = (numero: number, moyennes: readonly number[], situation: Partial<Situation> = {}) =>
  decide(
    annee(moyennes.length, numero),
    moyennes.flatMap((moyenne) => [moyenne, moyenne]),
    {},
    { ...INSCRIT, ...situation }
  );

/** What the jury writes on the first UE, the first RCUE, or the year. */
function jury(dossier: Dossier, ecrit: { ue?: string; rcue?: string; annee?: string }): Dossier {
  const { dossier: prononce, refus } = prononcer(dossier, {
    annee: ecrit.annee ?? "",
    ues: new Map(ecrit.ue ? [[dossier.ues[0]!.code, ecrit.ue]] : []),
    rcues: new Map(ecrit.rcue ? [[1, ecrit.rcue]] : []),
  });
  expect(refus).toEqual([]);
  return prononce;
}

const parLeStatut = (statut: Situation["statut"]) => rcues(1, [9, 12], { statut });

type Cas = readonly [code: string, phrase: string, point: string, dossier: () => Dossier];

/** UE11, and the point that its code applies. */
const UE: readonly Cas[] = [
  ["ADM", "la moyenne de l’UE est égale ou supérieure à 10", "4.3", () => but1("10", "8")],
  [
    "CMP",
    "l’UE est sous 10, la moyenne est obtenue à son regroupement",
    "4.4",
    () => but1("8", "12"),
  ],
  [
    "AJ",
    "l’UE est sous 10, la moyenne n’est pas obtenue à son regroupement",
    "4.4",
    () => but1("8", "11"),
  ],
  ["ATT", "une case vide n’est jamais un zéro : l’UE attend sa note", "4.3", () => but1("", "12")],
  ["RAT", "l’UE attend un rattrapage", "4.3", () => but1("RAT", "12")],
  ["DEF", "l’étudiant est défaillant sur l’UE", "4.3", () => but1("DEF", "12")],
  [
    "DEM",
    "l’étudiant a démissionné, l’UE n’était pas acquise",
    "4.6",
    () => but1("9", "9", "Démission"),
  ],
  [
    "ABAN",
    "l’étudiant a abandonné, l’UE n’était pas acquise",
    "4.6",
    () => but1("9", "9", "Abandon"),
  ],
  ["EXCLU", "l’étudiant est exclu, l’UE n’était pas acquise", "4.6", () => but1("9", "9", "Exclu")],
  ["ABL", "année blanche : l’UE n’est pas jugée cette année", "4.6", () => parLeStatut("ABL")],
  ["ATJ", "la décision est reportée pour assiduité", "4.6", () => parLeStatut("ATJ")],
  ["ADJ", "le jury accorde l’UE", "4.6", () => jury(but1("8", "11"), { ue: "ADJ" })],
  [
    "ADJR",
    "le jury accorde le RCUE : son UE manquée est acquise avec lui",
    "4.6",
    () => jury(but1("8", "11"), { rcue: "ADJ" }),
  ],
  [
    "ADSUP",
    "la validation des deux UE d’un niveau emporte celle des UE du niveau inférieur",
    "4.3",
    () => {
      const [competence, anneeBut, annee] = [1, 2, "2024-2025"];
      const rcue = { competence, anneeBut, annee, moyenne: 12, decision: "ADM" as const };
      return rcues(1, [9, 12], { anterieur: avant([], { rcues: [rcue] }) });
    },
  ],
];
