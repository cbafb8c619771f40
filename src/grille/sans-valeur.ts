import type { Feuille } from "../classeur";
import type { Anomalie } from "./types";

/**
 * Formulas whose value the file does not hold, as a program writes them: one sentence per sheet. They forbid to decide
 * only in a sheet that is read, or that could not be because of them.
 */
export function signalerFormules(feuille: Feuille, importante: boolean): Anomalie[] {
  const { sansValeur, nom } = feuille;
  if (sansValeur.length === 0) return [];
  const sujet =
    sansValeur.length === 1
      ? "Une formule n’a pas de valeur dans ce fichier"
      : `${sansValeur.length} formules n’ont pas de valeur dans ce fichier (la première est ici)`;
  const message = `${sujet}. Ouvrez le classeur dans Excel, enregistrez-le, puis recommencez.`;
  const gravite = importante ? "erreur" : "avertissement";
  return [{ feuille: nom, cellule: sansValeur[0]!, gravite, message }];
}
