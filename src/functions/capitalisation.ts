import { estVide } from "../grille";
import {
  etablirBilan,
  issueUe,
  moyenneReportee,
  REGLAGES,
  SANS_ANTERIORITE,
  type CodeUe,
} from "../reglement";
import { type Bloc, valeurDe } from "./blocs";
import { codeInconnu, lireCode } from "./codes";
import { exigerMemeForme } from "./formes";
import { lireNotes, type Illisible } from "./notes";
import { celluleMoyenne, delibererLaClasse, signaler } from "./resultats";
import { structureDesRcues } from "./structures";

/** One year of a UE: its mean, and what it was worth then. */
interface Essai {
  readonly moyenne: number | null;
  readonly decision: CodeUe;
}

/**
 * The mean with which a UE enters its RCUE (A13), students × 1, from the means of its years, oldest first. The last
 * column is the year that is decided.
 */
export function moyennesCapitalisees(moyennes: Bloc, codes: Bloc | null): unknown[][] {
  if (codes !== null) exigerMemeForme(codes, moyennes, "années");
  const { notes, illisibles } = lireNotes(moyennes);
  const annees = moyennes.colonnes;
  const bilan = etablirBilan(notes, structureDesRcues(annees, 1), REGLAGES);
  const donnes = codes === null ? { codes: [], illisibles: [] } : lireCodes(codes);
  const retenues = delibererLaClasse(bilan).map((dossier, i) => {
    const essais = Array.from({ length: annees }, (_, j) => ({
      moyenne: dossier.moyenneUe(j).valeur,
      decision: donnes.codes[i]?.[j] ?? issueUe(bilan, i * annees + j).code,
    }));
    return [capitalisee(essais, estVide(valeurDe(moyennes.cellules[i]![annees - 1])))];
  });
  return signaler(retenues, [...illisibles, ...donnes.illisibles], () => [0]);
}

/** @param absente whether nothing is written for the last year: the UE is not followed again. */
function capitalisee(essais: readonly Essai[], absente: boolean): number | string {
  const { moyenne, decision } = essais.at(-1)!;
  const suivie = moyenne !== null ? true : absente ? false : null;
  const ues = essais.slice(0, -1).map((essai) => ({ ...UE, ...essai }));
  const reportee = moyenneReportee({ ...SANS_ANTERIORITE, ues }, UE.code, suivie, REGLAGES);
  if (reportee === null) return celluleMoyenne(moyenne, decision);
  return Math.max(reportee, moyenne ?? reportee);
}

/** All the columns are one UE. */
const UE = { code: "UE11", semestre: 1, competence: 1, annee: null, ects: null };

/** The codes recorded each year; blank where the mean speaks. */
function lireCodes(bloc: Bloc) {
  const illisibles: Illisible[] = [];
  const codes = bloc.cellules.map((ligne, i) =>
    ligne.map((cellule, j) => {
      if (estVide(valeurDe(cellule))) return null;
      const code = lireCode(valeurDe(cellule));
      if (code === null)
        illisibles.push({ etudiant: i, colonne: j, erreur: codeInconnu(bloc, i, j) });
      return code;
    })
  );
  return { codes, illisibles };
}
