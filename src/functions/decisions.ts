import {
  compterEcts,
  decideUe,
  etablirBilan,
  issueRcue,
  issueUe,
  LA_MOYENNE,
  REGLAGES,
  ueAtteint,
  type CodeUe,
} from "../reglement";
import { type Bloc, valeurDe } from "./blocs";
import { erreur } from "./erreurs";
import { exigerMemeForme, exigerUneLigne } from "./formes";
import { citer, lireLigneDeNombres, ou } from "./nombres";
import { lireNotes } from "./notes";
import { remplir, signaler } from "./resultats";
import { structureDesMoyennes, structureSansRcue } from "./structures";

/** Code of each UE from its mean and the mean of its RCUE (4.3, 4.4), students × UE. A blank mean is pending. */
export function decisionsUe(moyennesUe: Bloc, moyennesRcue: Bloc): unknown[][] {
  exigerMemeForme(moyennesUe, moyennesRcue);
  const n = moyennesUe.colonnes;
  const lecture = lireNotes(moyennesUe, moyennesRcue);
  const { ues } = structureDesMoyennes(n);
  const bilan = etablirBilan(lecture.notes, structureSansRcue(ues), REGLAGES);
  const atteint = (k: number) => ueAtteint(bilan, k, LA_MOYENNE);
  const codes = remplir(moyennesUe.lignes, n, (i, u) => {
    const k = i * 2 * n + u;
    const issue = bilan.sommes.blocage[k]
      ? issueUe(bilan, k)
      : decideUe(atteint(k), atteint(k + n), false);
    return issue.code;
  });
  return signaler(codes, lecture.illisibles, (colonne) => [colonne % n]);
}

/** Code of each RCUE from the means of its two UE (4.4), students × competences. */
export function decisionsRcue(impair: Bloc, pair: Bloc): unknown[][] {
  exigerMemeForme(impair, pair);
  const n = impair.colonnes;
  const lecture = lireNotes(impair, pair);
  const bilan = etablirBilan(lecture.notes, structureDesMoyennes(n), REGLAGES);
  const codes = remplir(impair.lignes, n, (i, r) => issueRcue(bilan, i * n + r).code);
  return signaler(codes, lecture.illisibles, (colonne) => [colonne % n]);
}

/** ECTS acquired with the UE (4.3, 4.6), students × 1. A blank decision acquires nothing yet. */
export function ectsAcquis(decisions: Bloc, ects: Bloc): unknown[][] {
  exigerUneLigne(ects, decisions);
  const credits = lireLigneDeNombres(ects, decisions.colonnes, "Donnez les ECTS de chaque UE.");
  return decisions.cellules.map((ligne, i) => {
    const codes = credits.map((_, u) => lireCode(valeurDe(ligne[u])));
    const inconnu = codes.indexOf(null);
    if (inconnu >= 0) return [codeInconnu(decisions, i, inconnu)];
    const ues = credits.map((credit, u) => ({ semestre: 1, ects: credit, decision: codes[u]! }));
    return [compterEcts(ues).total];
  });
}

const CODES_UE: Readonly<Record<CodeUe, true>> = {
  ADM: true,
  CMP: true,
  AJ: true,
  ATT: true,
  ADJ: true,
  ADJR: true,
  ADSUP: true,
  DEF: true,
  ATJ: true,
  RAT: true,
  DEM: true,
  ABAN: true,
  EXCLU: true,
  ABL: true,
};

function lireCode(valeur: string | number | boolean): CodeUe | null {
  const code = String(valeur).trim().toUpperCase();
  if (code === "") return "ATT";
  return Object.hasOwn(CODES_UE, code) ? (code as CodeUe) : null;
}

function codeInconnu(bloc: Bloc, i: number, u: number): CustomFunctions.Error {
  const valeur = citer(valeurDe(bloc.cellules[i]![u]));
  const codes = Object.keys(CODES_UE).join(", ");
  return erreur(`${ou(bloc, i, u)} : ${valeur} n’est pas un code d’UE. Codes : ${codes}.`);
}
