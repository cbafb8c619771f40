import type { ColonneDite } from "../../../src/taskpane/lecture/colonnes";
import { compter } from "../../../src/taskpane/lecture/compter";
import type { GenreRegion, Region } from "../../../src/taskpane/lecture/dessiner";

function region(genre: GenreRegion, [colonne, colonnes]: number[], lignes = 5): Region {
  return { genre, plage: { ligne: 4, lignes, colonne: colonne!, colonnes: colonnes! } };
}

function module(colonne: number, code: string, indice: "code" | null = "code"): ColonneDite {
  return {
    ...{ colonne, ecrit: code, enTete: code },
    role: { genre: "module", code, intitule: null, indice, compte: true },
  };
}

/** `2 modules` */
function enBref(regions: readonly Region[], colonnes: readonly ColonneDite[]): string[] {
  const grille = { semestres: [3], premiere: 4, derniere: 8, etudiants: 5, lignesLaissees: [] };
  return compter({ ...grille, regions, colonnes }).map(({ sorte, nombre }) => `${nombre} ${sorte}`);
}

test("un module répété sous chaque UE est un seul module", () => {
  const colonnes = [module(2, "R3.01"), module(3, "R3.02"), module(5, "R3.01")];
  expect(enBref([region("identite", [0, 2]), region("notes", [2, 4])], colonnes)).toEqual([
    ...["5 etudiants", "2 modules"],
  ]);
});

test("une feuille de moyennes compte des UE, pas des modules", () => {
  const colonnes = [module(2, "UE31", null), module(3, "UE32", null)];
  expect(enBref([region("identite", [0, 2]), region("notes", [2, 2])], colonnes)).toEqual([
    ...["5 etudiants", "2 ues"],
  ]);
});

test("colonnes et lignes laissées se comptent à part, toutes régions réunies", () => {
  const regions = [
    region("colonnesLaissees", [6, 2]),
    region("colonnesLaissees", [9, 1]),
    region("lignesLaissees", [0, 10], 2),
    region("lignesLaissees", [0, 10], 1),
    region("moyennes", [4, 2]),
  ];
  expect(enBref(regions, [])).toEqual(["2 moyennes", "3 colonnesLaissees", "3 lignesLaissees"]);
});

test("ce qu’il n’y a pas n’est pas dit", () => {
  expect(enBref([], [])).toEqual([]);
});
