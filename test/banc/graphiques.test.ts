import type { Dessin, FeuilleGrille } from "../../src/banc/grille/types";
import { graduations, lireDonnees } from "../../src/banc/page/graphiques/colonnes";

/* What the bench draws of a chart, before it is drawn; how it looks is seen in a browser. */

const CELLULES = [
  ["UE", "Sous 8", "8 et plus"],
  ["UE31", 3, 40],
  ["UE32", 0, ""],
];
const feuille = {
  valeur: (ligne: number, colonne: number) => CELLULES[ligne]![colonne]!,
  texte: (ligne: number, colonne: number) => String(CELLULES[ligne]![colonne]!),
} as FeuilleGrille;
const dessin = {
  genre: "ColumnStacked",
  donnees: { ligne: 0, colonne: 0, lignes: 3, colonnes: 3 },
} as Dessin;

test("empilées, chaque colonne commence où finit la précédente ; zéro et vide n’en ont pas", () => {
  expect(lireDonnees(dessin, feuille)).toEqual({
    series: ["Sous 8", "8 et plus"],
    categories: ["UE31", "UE32"],
    empile: true,
    colonnes: [
      { categorie: 0, serie: 0, base: 0, valeur: 3 },
      { categorie: 0, serie: 1, base: 3, valeur: 40 },
    ],
  });
});

test("côte à côte, toutes partent de zéro", () => {
  const { colonnes } = lireDonnees({ ...dessin, genre: "ColumnClustered" }, feuille);
  expect(colonnes.map(({ base }) => base)).toEqual([0, 0]);
});

test.each([
  [[], [0, 1]],
  [[1], [0, 1]],
  [[3], [0, 1, 2, 3]],
  [[48], [0, 10, 20, 30, 40, 50]],
  [[60], [0, 10, 20, 30, 40, 50, 60]],
  [[61], [0, 20, 40, 60, 80]],
  [
    [137, 240],
    [0, 50, 100, 150, 200, 250],
  ],
])(
  "pour %j, l’axe porte %j : des entiers ronds, jusqu’au-dessus du plus haut",
  (hauts, attendues) => {
    const colonnes = hauts.map((valeur) => ({ categorie: 0, serie: 0, base: 0, valeur }));
    expect(graduations(colonnes)).toEqual(attendues);
  }
);
