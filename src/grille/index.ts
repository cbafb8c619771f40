/** Reading the staff's sheets: the only door of this folder. */
export { lirePromotion, type OptionsLecture } from "./lecture";
export { lireMaquette, type LectureMaquette } from "./feuille-maquette";
export { estVide, lireNombre, lireNote, type Lecture } from "./cellule";
export { CODES_NOTES, tableCodes, type CodeNote, type TableCodes } from "./codes-notes";
export { lireOuiNon } from "./identite";
export { comparerMoyennes } from "./comparaison";
export {
  SANS_COLONNE,
  type Anomalie,
  type ColonneNotes,
  type Etudiant,
  type FeuilleLue,
  type Laissee,
  type MoyenneAffichee,
  type Promotion,
} from "./types";
