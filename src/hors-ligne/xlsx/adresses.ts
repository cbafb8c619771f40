import { adressePlage } from "../../adresse";
import type { Plage } from "../../classeur";

/** Excel's sheet: 1,048,576 rows and 16,384 columns. */
export const LIGNES_MAX = 1_048_576;
export const COLONNES_MAX = 16_384;

/** Row and column, zero-based, of `F12`; `null` when it is no address of a sheet. */
export function lireAdresse(texte: string): { ligne: number; colonne: number } | null {
  let i = 0;
  let colonne = 0;
  for (let c = texte.charCodeAt(0); c >= 65 && c <= 90; c = texte.charCodeAt(++i))
    colonne = colonne * 26 + c - 64;
  const chiffres = i;
  let ligne = 0;
  for (let c = texte.charCodeAt(i); c >= 48 && c <= 57; c = texte.charCodeAt(++i))
    ligne = ligne * 10 + c - 48;
  const entiere = i === texte.length && chiffres > 0 && i > chiffres;
  if (!entiere || ligne < 1 || ligne > LIGNES_MAX || colonne > COLONNES_MAX) return null;
  return { ligne: ligne - 1, colonne: colonne - 1 };
}

/** A sheet's name as formulas write it. */
export function entreApostrophes(feuille: string): string {
  return `'${feuille.replaceAll("'", "''")}'`;
}

/** `'Décisions'!$A$1:$C$3`. */
export function referenceAbsolue(feuille: string, plage: Plage): string {
  return `${entreApostrophes(feuille)}!${adressePlage(plage).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}
