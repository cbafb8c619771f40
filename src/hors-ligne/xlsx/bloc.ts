import type { Valeur } from "../../classeur";
import { adresse } from "../../adresse";
import type { CellulesLues } from "./cellules";

/** The block that a sheet gives is dense: it never holds more cells than Excel itself reads at once. */
export const LIMITE_CELLULES = 5_000_000;

/** Values further from the others than this emptiness are left out of a block that would be too large. */
const LIGNES_VIDES = 1000;
const COLONNES_VIDES = 200;

/** The smallest rectangle that holds the values, zero-based, `""` where there is none. */
export interface Bloc {
  readonly ligne: number;
  readonly colonne: number;
  readonly cellules: Valeur[][];
  /** Addresses of the values that stand too far away to be in the block. */
  readonly ecartees: string[];
}

interface Bornes {
  readonly ligne: number;
  readonly colonne: number;
  readonly lignes: number;
  readonly colonnes: number;
}

/** Puts the cells of a sheet in one dense block; of two cells at one address the last wins, as in Excel. */
export function enBloc({ lignes, colonnes, valeurs }: CellulesLues): Bloc {
  const bornes = bornesDe(lignes, colonnes);
  const { ligne, colonne } = bornes;
  const cellules = Array.from({ length: bornes.lignes }, () =>
    new Array<Valeur>(bornes.colonnes).fill("")
  );
  const ecartees: string[] = [];
  valeurs.forEach((valeur, i) => {
    const [l, c] = [(lignes[i] as number) - ligne, (colonnes[i] as number) - colonne];
    const rangee = cellules[l];
    if (rangee && c >= 0 && c < bornes.colonnes) rangee[c] = valeur;
    else ecartees.push(adresse(l + ligne, c + colonne));
  });
  return { ligne, colonne, cellules, ecartees };
}

function bornesDe(lignes: readonly number[], colonnes: readonly number[]): Bornes {
  const tout = rectangle(lignes, colonnes);
  if (tout.lignes * tout.colonnes <= LIMITE_CELLULES) return tout;
  const [haut, bas] = amas(lignes, LIGNES_VIDES);
  const gardees = colonnes.filter(
    (_, i) => (lignes[i] as number) >= haut && (lignes[i] as number) <= bas
  );
  const [gauche, droite] = amas(gardees, COLONNES_VIDES);
  const largeur = droite - gauche + 1;
  const hauteur = Math.min(bas - haut + 1, Math.floor(LIMITE_CELLULES / largeur));
  return { ligne: haut, colonne: gauche, lignes: hauteur, colonnes: largeur };
}

function rectangle(lignes: readonly number[], colonnes: readonly number[]): Bornes {
  if (lignes.length === 0) return { ligne: 0, colonne: 0, lignes: 0, colonnes: 0 };
  const [haut, bas] = extremes(lignes);
  const [gauche, droite] = extremes(colonnes);
  return { ligne: haut, colonne: gauche, lignes: bas - haut + 1, colonnes: droite - gauche + 1 };
}

function extremes(nombres: readonly number[]): [number, number] {
  let [min, max] = [Infinity, -Infinity];
  for (const nombre of nombres) {
    if (nombre < min) min = nombre;
    if (nombre > max) max = nombre;
  }
  return [min, max];
}

/** First and last of the positions that stand together, no further than `vide` from each other: the most crowded. */
function amas(positions: readonly number[], vide: number): [number, number] {
  const triees = Float64Array.from(positions).sort();
  let meilleur = { debut: 0, fin: -1 };
  for (let debut = 0, i = 1; i <= triees.length; i++) {
    if (i < triees.length && (triees[i] as number) - (triees[i - 1] as number) <= vide) continue;
    if (i - debut > meilleur.fin - meilleur.debut + 1) meilleur = { debut, fin: i - 1 };
    debut = i;
  }
  return [triees[meilleur.debut] as number, triees[meilleur.fin] as number];
}
