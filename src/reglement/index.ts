/** The regulation: the only door of this folder. */
export * from "./textes";
export { auMoins, tousVrais, type Verdict } from "./verdict";
export * from "./note";
export * from "./reglages/index";
export * from "./anteriorite";
export * from "./decisions-jury";
export { CODES_UNITE_JURY, prononcer } from "./prononcer";
export type * from "./parcours/types";
export { anneeDe } from "./parcours/niveaux";
export { CREDITS_BUT, CREDITS_DUT } from "./parcours/diplomes";
export { EN_TOUT, PAR_SEMESTRE } from "./parcours/redoublements";
export { pointsDeBonus } from "./bonus";
export {
  pgcd,
  type Ajout,
  type Complements,
  type Rcue,
  type Structure,
  type Ue,
} from "./structure";
export {
  afficher,
  arrondiDe,
  auCentieme,
  direMoyenne,
  moyenneAtteint,
  type Arrondi,
} from "./arrondi";
export { LA_MOYENNE, NOTE_MAXIMALE, PLANCHER_RCUE } from "./moyenne";
export {
  CODES_ANNEE_JURY,
  CODES_UE,
  estAcquis,
  LIBELLES,
  type CodeAnneePropose,
  type CodeRcue,
  type CodeUe,
} from "./codes";
export { avecNiveauSuperieur } from "./niveau-superieur";
export { toutesValidees } from "./validation";
export { decideRcue, decideUe, type IssueRcue, type IssueUe } from "./compensation";
export {
  conditionsDePassage,
  decideAnnee,
  HUIT_PARTOUT,
  PLUS_DE_LA_MOITIE,
  S1_ET_S2,
  type Compte,
  type Condition,
  type IssueAnnee,
  type Passage,
} from "./progression";
export { autres } from "./enumeration";
export { etablirBilan, issueRcue, issueUe, ueAtteint, type Bilan } from "./bilan";
export { compterEcts, type Ects } from "./jury";
export { deliberer, Dossier } from "./dossier";
export { type Constat, type Raison, type ResultatRcue, type ResultatUe } from "./resultats";
export { type Moyenne } from "./releve";
export { moyenneRequise, type Part } from "./requise";
export { aQuitte, type Situation, type Statut } from "./statut";
