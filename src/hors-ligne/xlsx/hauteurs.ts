import type { FeuilleEcrite, Plage } from "../../classeur";

/** Height of one line, as a multiple of the size of its letters. */
const INTERLIGNE = 15 / 11;
const LARGEUR_USUELLE = 8.43;
/** A column is measured in digits; the letters of a text are narrower. */
const LETTRES_PAR_CHIFFRE = 1.15;
/** Excel's limit for a row. */
const HAUTEUR_MAX = 409;

/**
 * Heights, in points, of the rows that need more than one usual line: wrapped texts and large letters. Excel would find
 * them itself, LibreOffice does not when it prints without a window. They are estimates, a little generous, and not
 * fixed: a row that is edited finds its own height again.
 * @param usuelle size of the letters of the workbook's default font, in points
 */
export function hauteurs(feuille: FeuilleEcrite, usuelle: number): ReadonlyMap<number, number> {
  const hautes = new Map<number, number>();
  for (const { plage, style } of feuille.formats) {
    const taille = style.taille ?? usuelle;
    if (!style.retour && taille <= usuelle) continue;
    const fin = Math.min(plage.ligne + plage.lignes, feuille.cellules.length);
    for (let ligne = plage.ligne; ligne < fin; ligne++) {
      const nombre = style.retour ? lignesDeLaRangee(feuille, ligne, plage, usuelle / taille) : 1;
      if (nombre === 1 && taille <= usuelle) continue;
      const hauteur = Math.min(HAUTEUR_MAX, Math.round(nombre * taille * INTERLIGNE));
      hautes.set(ligne, Math.max(hauteur, hautes.get(ligne) ?? 0));
    }
  }
  return hautes;
}

function lignesDeLaRangee(
  { cellules, largeurs }: FeuilleEcrite,
  ligne: number,
  { colonne, colonnes }: Plage,
  echelle: number
): number {
  let plusHaute = 1;
  for (let c = colonne; c < colonne + colonnes; c++) {
    const cellule = cellules[ligne]?.[c];
    const texte = typeof cellule === "object" ? cellule.valeur : cellule;
    const place = Math.max(1, (largeurs[c] ?? LARGEUR_USUELLE) * LETTRES_PAR_CHIFFRE * echelle);
    if (typeof texte === "string") plusHaute = Math.max(plusHaute, lignesDe(texte, place));
  }
  return plusHaute;
}

/** Lines that a text takes when each holds so many letters and words are not cut. */
function lignesDe(texte: string, place: number): number {
  return texte
    .split("\n")
    .reduce((somme, paragraphe) => somme + lignesDuParagraphe(paragraphe, place), 0);
}

function lignesDuParagraphe(paragraphe: string, place: number): number {
  let lignes = 1;
  let longueur = 0;
  for (const mot of paragraphe.split(" ")) {
    const suite = longueur === 0 ? mot.length : longueur + 1 + mot.length;
    if (suite <= place || longueur === 0) longueur = suite;
    else {
      lignes++;
      longueur = mot.length;
    }
    for (; longueur > place; longueur -= place) lignes++;
  }
  return lignes;
}
