import type { Plage } from "../../classeur";

/** A rectangle of a picture, in its own units. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly largeur: number;
  readonly hauteur: number;
}

/** How a sheet is brought to the size of a small picture. */
export interface Echelle {
  readonly largeur: number;
  readonly hauteur: number;
  readonly situer: (plage: Plage) => Rectangle;
}

const LARGEUR = 280;
/** A column is at most so wide, so that a narrow sheet is not blown up. */
const COLONNE = 14;
/** Height of a row and of the whole part: above the students, the students, and under them. */
const PARTIES = [
  { ligne: 7, hauteur: 56 },
  { ligne: 3, hauteur: 84 },
  { ligne: 5, hauteur: 28 },
] as const;
/** What is thinner than that is not seen. */
const MINIMUM = 2;

/**
 * The scale of a sheet: columns are equal, and rows are taller above and under the students, where each one matters.
 * @param etudiants first and last row of students; without them all rows are equal
 */
export function mettreALEchelle(
  taille: Plage,
  etudiants: { readonly premiere: number; readonly derniere: number } | null
): Echelle {
  const fin = taille.ligne + taille.lignes;
  const { premiere, derniere } = etudiants ?? { premiere: taille.ligne, derniere: fin - 1 };
  const colonne = Math.min(COLONNE, LARGEUR / Math.max(1, taille.colonnes));
  const bornes = [taille.ligne, premiere, derniere + 1, fin];
  const tailles = PARTIES.map((partie, rang) => {
    const lignes = bornes[rang + 1]! - bornes[rang]!;
    return Math.min(partie.ligne, partie.hauteur / Math.max(1, lignes));
  });
  const ordonnee = (ligne: number): number =>
    tailles.reduce(
      (somme, hauteur, rang) => somme + hauteur * entre(ligne, bornes[rang]!, bornes[rang + 1]!),
      0
    );
  return {
    largeur: colonne * taille.colonnes,
    hauteur: ordonnee(fin),
    situer: (plage) => {
      const y = ordonnee(plage.ligne);
      return {
        x: colonne * (plage.colonne - taille.colonne),
        y,
        largeur: Math.max(MINIMUM, colonne * plage.colonnes),
        hauteur: Math.max(MINIMUM, ordonnee(plage.ligne + plage.lignes) - y),
      };
    },
  };
}

/** How many rows of a part stand above a row. */
function entre(ligne: number, debut: number, fin: number): number {
  return Math.max(0, Math.min(ligne, fin) - debut);
}
