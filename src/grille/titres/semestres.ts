import type { Feuille } from "../../classeur";
import { moduleNumerote } from "../disposition/module-nomme";
import { sansAccents } from "../../maquette";
import { semestreCite } from "../disposition/semestre";

/** UE and semesters stand at most so many rows above the titles. */
const HAUTEUR = 6;

/**
 * The semester of each column of a row of titles: that of the UE or of the semester over it, else of the code at its
 * left, else the sheet's.
 */
export function semestresDesColonnes(
  { cellules }: Feuille,
  ligne: number,
  deLaFeuille: number | null
): (number | null)[] {
  const voisins = reporter(cellules[ligne]!, semestreDuCode);
  const largeur = cellules[ligne]!.length;
  const dessus = bandeau(cellules.slice(Math.max(0, ligne - HAUTEUR), ligne)) ?? [];
  return Array.from({ length: largeur }, (_, c) => dessus[c] ?? voisins[c] ?? deLaFeuille);
}

/** The nearest row that names several semesters; one that names a single semester may only be a title of the sheet. */
function bandeau(lignes: Feuille["cellules"]): (number | null)[] | undefined {
  return [...lignes]
    .reverse()
    .map((ligne) => reporter(ligne, (texte) => semestreCite([texte])))
    .find((semestres) => new Set(semestres.filter((lu) => lu !== null)).size > 1);
}

function semestreDuCode(texte: string): number | null {
  return moduleNumerote(sansAccents(texte))?.semestre ?? null;
}

/** Carries what a cell says to the right, until the next one that says something. */
function reporter(
  ligne: readonly unknown[],
  lire: (texte: string) => number | null
): (number | null)[] {
  let courant: number | null = null;
  return ligne.map((valeur) => {
    if (typeof valeur === "string" && valeur !== "") courant = lire(valeur) ?? courant;
    return courant;
  });
}
