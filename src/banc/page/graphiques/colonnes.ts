import type { Dessin, FeuilleGrille } from "../../grille/types";

/** One column of a chart, or one piece of it: of which category and series, from where to where, in values. */
export interface Colonne {
  readonly categorie: number;
  readonly serie: number;
  readonly base: number;
  readonly valeur: number;
}

/** What the cells of a chart hold. */
export interface Donnees {
  readonly series: readonly string[];
  readonly categories: readonly string[];
  readonly colonnes: readonly Colonne[];
  readonly empile: boolean;
}

/** Reads the cells of a chart of columns: the first row names the series, the first column the categories. */
export function lireDonnees({ donnees, genre }: Dessin, feuille: FeuilleGrille): Donnees {
  const { ligne, colonne, lignes, colonnes } = donnees;
  const suite = <T>(nombre: number, lire: (rang: number) => T): T[] =>
    Array.from({ length: nombre }, (_, rang) => lire(rang + 1));
  const empile = genre === "ColumnStacked";
  const lus = suite(lignes - 1, (l) =>
    suite(colonnes - 1, (c) => Number(feuille.valeur(ligne + l, colonne + c)) || 0)
  );
  return {
    series: suite(colonnes - 1, (c) => feuille.texte(ligne, colonne + c)),
    categories: suite(lignes - 1, (l) => feuille.texte(ligne + l, colonne)),
    colonnes: lus.flatMap((valeurs, categorie) => enColonnes(valeurs, categorie, empile)),
    empile,
  };
}

function enColonnes(valeurs: readonly number[], categorie: number, empile: boolean): Colonne[] {
  let pose = 0;
  return valeurs.flatMap((valeur, serie) => {
    const base = empile ? pose : 0;
    pose += valeur;
    return valeur > 0 ? [{ categorie, serie, base, valeur }] : [];
  });
}

/** The values written along the axis: from 0, by whole steps of 1, 2 or 5, to above the highest column. */
export function graduations(colonnes: readonly Colonne[]): number[] {
  const haut = Math.max(1, ...colonnes.map(({ base, valeur }) => base + valeur));
  const ordre = 10 ** Math.floor(Math.log10(haut / 4));
  const pas = [1, 2, 5, 10].map((fois) => fois * ordre).find((un) => haut / un <= 6) ?? haut;
  const entier = Math.max(1, Math.round(pas));
  return Array.from({ length: Math.ceil(haut / entier) + 1 }, (_, rang) => rang * entier);
}
