import { adressePlage, COLONNES, LIGNES } from "../../adresse";
import type { Plage } from "../../classeur";

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
  if (!entiere || ligne < 1 || ligne > LIGNES || colonne > COLONNES) return null;
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
