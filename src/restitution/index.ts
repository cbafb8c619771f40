import type { Feuille, Plan } from "../classeur";
import { feuilleAnomalies } from "./anomalies/feuille";
import { estFeuilleAnomalies } from "./anomalies/titres";
import { feuilleDecisions } from "./decisions/feuille";
import { reperes } from "./decisions/reperes";
import { estFeuilleDecisions } from "./decisions/titres";
import { feuilleJournal } from "./journal/feuille";
import { estFeuilleJournal } from "./journal/titres";
import { estFeuilleReglages } from "./reglages/titres";
import { estFeuilleSuivi } from "./suivi/titres";
import { nomsProteges, surlignages } from "./surlignage";
import type { Resultats } from "./types";

export { ANOMALIES, AUTRES_ANOMALIES } from "./anomalies/titres";
export { lireSaisiesDe, type SaisiesAppariees } from "./decisions/appariement";
export { avisDuJury, type Avis } from "./decisions/avis";
export { signalerRefus } from "./decisions/refus";
export { retouchesDesDecisions, type Retouches } from "./decisions/retouches";
export {
  ADMIS_OU_PASSE,
  DECISIONS,
  estFeuilleDecisions,
  semestresDecides,
} from "./decisions/titres";
export { promotionsPassees, type PromotionPassee } from "./decisions/anciennes";
export { decrireReglages } from "./decisions/en-tetes";
export { passage, proposition } from "./decisions/annee";
export { estFeuilleJournal, JOURNAL } from "./journal/titres";
export { feuilleReglages } from "./reglages/feuille";
export { lireFeuilleReglages, type LectureReglages } from "./reglages/lecture";
export { feuilleDesReglages, REGLAGES } from "./reglages/titres";
export { depuisA1, nomLibre } from "./cellules";
export { ANTERIORITE, feuilleAnteriorite, type Copie, type EtudiantAnterieur } from "./anteriorite";
export { comparerFiches, type Changement, type Difference, type Differences } from "./differences";
export { feuilleMaquette, MAQUETTE } from "./maquette";
export { signalerProtegees } from "./surlignage";
export { personneDeLaLigne } from "./personnes";
export { NIVEAU, SOUS_10, SOUS_8 } from "./palette";
export { besoinsDetailles, type BesoinsDetailles } from "./suivi/besoins-detailles";
export { chancesDe, DES_CHANCES, direChance } from "./suivi/chances";
export { feuilleSuivi } from "./suivi/feuille";
export { AUTRE_SUIVI, SUIVI } from "./suivi/titres";
export { TRANCHES, trancheDe, type Tranche } from "./tranche";
export type { Fiche, Resultats } from "./types";

/**
 * What must be written so that the workbook shows the decisions: the sheet, one more row of the log, the list of what
 * deserves a look, and the highlighting of the grids.
 */
export function restituer(resultats: Resultats, feuilles: readonly Feuille[]): Plan {
  const cles = reperes(resultats.promotion, feuilles);
  const liste = feuilleAnomalies(resultats, feuilles);
  const decisions = feuilleDecisions(resultats, cles, liste?.renvoi);
  const journal = feuilleJournal(resultats, feuilles);
  const protegees = nomsProteges(feuilles);
  return {
    feuilles: [decisions.feuille, journal, ...(liste ? [liste.feuille] : [])],
    surlignage: surlignages(resultats.promotion, decisions, cles, protegees),
    intactes: protegees,
  };
}

/** Whether the program wrote a sheet for itself: it is no grid of marks. */
export function estFeuilleDuProgramme(feuille: Feuille): boolean {
  const lesNotres = [
    estFeuilleDecisions,
    estFeuilleJournal,
    estFeuilleReglages,
    estFeuilleAnomalies,
    estFeuilleSuivi,
  ];
  return lesNotres.some((est) => est(feuille));
}

/** The plan that removes every rule of ours from every sheet. */
export const EFFACER: Plan = { feuilles: [], surlignage: [] };
