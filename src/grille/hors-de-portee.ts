import type { Feuille } from "../classeur";
import type { Anomalie, Gravite } from "./types";

/**
 * Formulas whose value the file does not hold, as a program writes them: one sentence per sheet.
 * @param gravite what they forbid: to decide, in a grid or one that could not be read because of them.
 */
export function signalerFormules(feuille: Feuille, gravite: Gravite): Anomalie[] {
  const { sansValeur, nom } = feuille;
  if (sansValeur.length === 0) return [];
  const sujet =
    sansValeur.length === 1
      ? "Une formule n’a pas de valeur dans ce fichier"
      : `${sansValeur.length} formules n’ont pas de valeur dans ce fichier (la première est ici)`;
  const message = `${sujet}. Ouvrez le classeur dans Excel, enregistrez-le, puis recommencez.`;
  return [{ feuille: nom, cellule: sansValeur[0]!, gravite, message }];
}

/** Values so far from the others that the file's reader left them out: nothing is left out without a word. */
export function signalerEcartees({ nom, ecartees = [] }: Feuille): Anomalie[] {
  if (ecartees.length === 0) return [];
  const message =
    `${ecartees.length} valeur(s) très loin du reste de la feuille n’ont pas été lues (la première est ici). ` +
    "Effacez-les, ou rapprochez-les de la grille.";
  return [{ feuille: nom, cellule: ecartees[0]!, gravite: "avertissement", message }];
}
