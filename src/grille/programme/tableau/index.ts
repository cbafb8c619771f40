import type { Feuille } from "../../../classeur";
import { libelle } from "../../cellule/libelle";
import { lecteurEtiquettes } from "../../disposition/etiquettes";
import { AUCUNE_UE, type UesDeFeuille } from "../ues-de-feuille";
import { assembler } from "./assemblage";
import { estUnCode } from "./cases";
import { LectureTableau } from "./lecture";
import { telleQuelle, tournee, type Vue } from "./vue";

/** A table is looked for in the first rows, and its column of codes in the first columns. */
const LIGNES_EXPLOREES = 40;
const COLONNES_EXPLOREES = 12;
/** A longer table is a list of something else. */
const LIGNES_DE_MODULES = 400;
/** So many codes, in a row or in a column, make the header of a table. */
const CODES = 3;

/** Sheets that may have that form, and hold means. */
const SANS_COEFFICIENTS = /\b(?:MOYENNES?|NOTES?|RESULTATS?|STATISTIQUES?|STATS?)\b/;

/**
 * Reads a table of coefficients, UE in rows and modules in columns, or the contrary. It is found by its codes; a grid
 * of marks, that has such rows above its students, is none.
 */
export function lireTableau(feuille: Feuille): UesDeFeuille {
  if (SANS_COEFFICIENTS.test(libelle(feuille.nom))) return AUCUNE_UE;
  const vues = [telleQuelle(feuille), tournee(feuille)].filter(aDesCodes);
  const lire = lecteurEtiquettes(new Set());
  for (const vue of vues) {
    const lecture = new LectureTableau(feuille, vue, lire);
    if (lecture.lire()) return assembler(lecture, feuille);
  }
  return AUCUNE_UE;
}

function aDesCodes({ tournee: deCote, lignes, colonnes, valeur }: Vue): boolean {
  if (deCote && colonnes > LIGNES_DE_MODULES) return false;
  const hauteur = Math.min(lignes, deCote ? COLONNES_EXPLOREES : LIGNES_EXPLOREES);
  const largeur = deCote ? Math.min(colonnes, LIGNES_EXPLOREES) : colonnes;
  for (let l = 0; l < hauteur; l++) {
    let codes = 0;
    for (let c = 0; c < largeur; c++) if (estUnCode(valeur(l, c)) && ++codes === CODES) return true;
  }
  return false;
}
