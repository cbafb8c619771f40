/** Reading the staff's sheets: the only door of this folder. */
export { lirePromotion, type OptionsLecture } from "./lecture";
export { lireMaquette, type LectureMaquette } from "./programme/feuille-maquette";
export { estVide, lireNombre, lireNote, type Lecture } from "./cellule/cellule";
export { CODES_NOTES, tableCodes, type CodeNote, type TableCodes } from "./cellule/codes-notes";
export { cleNom } from "./etudiants/noms";
export { apparierPersonnes, type Personne } from "./etudiants/appariement";
export { lireOuiNon } from "./etudiants/identite";
export { lireDecisionUe, lireDispense } from "./anteriorite/codes";
export { compterParGravite, GRAVITES, regrouper, type GroupeAnomalies } from "./anomalies";
export {
  decrireCorrection,
  ecrireCorrections,
  lireCorrections,
  repererColonne,
  repererFeuille,
  repererLigne,
  type Correction,
} from "./corrections";
export { signalerAttentes } from "./attentes";
export { comparerMoyennes } from "./comparaison";
export {
  SANS_COLONNE,
  type Anomalie,
  type ColonneNotes,
  type ComplementLu,
  type Etudiant,
  type EvaluationNotee,
  type FeuilleAnterieure,
  type FeuilleLue,
  type Gravite,
  type IndiceModule,
  type IndiceRegion,
  type Laissee,
  type ModuleReconnu,
  type MoyenneAffichee,
  type Promotion,
  type Region,
} from "./types";
