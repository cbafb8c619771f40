import type { Plage } from "../../classeur";
import type { FeuilleLue } from "../../grille";

/** What a part of a sheet was taken for. */
export const GENRES = [
  "identite",
  "notes",
  "moyennes",
  "complements",
  "colonnesLaissees",
  "lignesLaissees",
  "coefficients",
  "entete",
] as const;
export type GenreRegion = (typeof GENRES)[number];

/** A rectangle of a sheet, in rows and columns of the sheet, and what it was taken for. */
export interface Region {
  readonly genre: GenreRegion;
  readonly plage: Plage;
}

/** The columns of a sheet that the promotion knows, zero-based in the sheet. */
export interface ColonnesDeNotes {
  readonly notes: readonly number[];
  /** Means of UE that the staff computed. */
  readonly moyennes: readonly number[];
}

/**
 * The regions of a sheet that was read: its columns over the rows of students, then the rows across the whole sheet,
 * in the order in which they are painted. Neighbours that were taken for the same thing make one region.
 * @param taille the cells that hold something
 */
export function dessiner(
  feuille: FeuilleLue,
  taille: Plage,
  { notes, moyennes }: ColonnesDeNotes
): Region[] {
  const { numero, noms, renseignements, complements = [], laissees = [], premiere } = feuille;
  const lignes = feuille.derniere - premiere + 1;
  const { colonne, colonnes } = taille;
  const enColonnes = (genre: GenreRegion, voulues: readonly number[]): Region[] =>
    suites(voulues).map(([debut, nombre]) => ({
      genre,
      plage: { ligne: premiere, lignes, colonne: debut, colonnes: nombre },
    }));
  const enLignes = (genre: GenreRegion, voulues: readonly number[]): Region[] =>
    suites(voulues).map(([debut, nombre]) => ({
      genre,
      plage: { ligne: debut, lignes: nombre, colonne, colonnes },
    }));
  const laisses = (sens: "ligne" | "colonne"): number[] =>
    laissees.filter((une) => une.sens === sens).map(({ index }) => index);
  return [
    ...enColonnes("colonnesLaissees", laisses("colonne")),
    ...enColonnes("identite", [...(numero === null ? [] : [numero]), ...noms, ...renseignements]),
    ...enColonnes("notes", notes),
    ...enColonnes("moyennes", moyennes),
    ...enColonnes(
      "complements",
      complements.map((un) => un.colonne)
    ),
    ...enLignes("lignesLaissees", laisses("ligne")),
    ...enLignes("coefficients", feuille.coefficients),
    ...enLignes("entete", [feuille.entete]),
  ];
}

/** Runs of numbers that follow each other: the first one of each, and how many. */
function suites(nombres: readonly number[]): [debut: number, nombre: number][] {
  const trouvees: [number, number][] = [];
  for (const nombre of [...new Set(nombres)].sort((a, b) => a - b)) {
    const derniere = trouvees.at(-1);
    if (derniere && derniere[0] + derniere[1] === nombre) derniere[1]++;
    else trouvees.push([nombre, 1]);
  }
  return trouvees;
}
