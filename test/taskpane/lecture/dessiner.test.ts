import type { FeuilleLue } from "../../../src/grille";
import { dessiner } from "../../../src/taskpane/lecture/dessiner";
import { mettreALEchelle } from "../../../src/taskpane/lecture/echelle";
import { lireLignes } from "../../../src/taskpane/lecture/lignes";

/** Codes in row 3, coefficients in row 4, students from row 5 to row 9; the sheet holds A1:J11. */
const FEUILLE: FeuilleLue = {
  ...{ nom: "S3", semestres: [3], entete: 2, coefficients: [3], modules: [] },
  ...{ numero: 0, noms: [1, 2], renseignements: [3], premiere: 4, derniere: 8 },
};
const TAILLE = { ligne: 0, colonne: 0, lignes: 11, colonnes: 10 };

/** Each region in short: `notes 5-7 × 5-9`, columns then rows, counted from 1. */
function regions(
  feuille: Partial<FeuilleLue>,
  colonnes: { notes?: number[]; moyennes?: number[] } = {}
): string[] {
  return dessiner({ ...FEUILLE, ...feuille }, TAILLE, { notes: [], moyennes: [], ...colonnes }).map(
    ({ genre, plage: { ligne, lignes, colonne, colonnes: largeur } }) =>
      `${genre} ${colonne + 1}-${colonne + largeur} × ${ligne + 1}-${ligne + lignes}`
  );
}

const IDENTITE = "identite 1-4 × 5-9";
const TETE = ["coefficients 1-10 × 4-4", "entete 1-10 × 3-3"];

describe("les régions d’une feuille", () => {
  test.each<[string, Parameters<typeof regions>, string[]]>([
    ["les colonnes voisines de l’étudiant n’en font qu’une", [{}], [IDENTITE, ...TETE]],
    ["sans numéro, le nom seul", [{ numero: null }], ["identite 2-4 × 5-9", ...TETE]],
    [
      "une moyenne entre deux modules coupe les notes en deux",
      [{}, { notes: [4, 5, 7], moyennes: [6] }],
      [IDENTITE, "notes 5-6 × 5-9", "notes 8-8 × 5-9", "moyennes 7-7 × 5-9", ...TETE],
    ],
    [
      "un module lu deux fois n’est peint qu’une fois",
      [{}, { notes: [4, 4, 5] }],
      [IDENTITE, "notes 5-6 × 5-9", ...TETE],
    ],
    [
      "des colonnes et des lignes laissées, peintes à part",
      [
        {
          laissees: [
            { sens: "colonne", index: 8, raison: "rang" },
            { sens: "colonne", index: 9, raison: "décision" },
            { sens: "ligne", index: 10, raison: "statistiques" },
            { sens: "ligne", index: 6, raison: "nom de groupe" },
          ],
        },
      ],
      [
        ...["colonnesLaissees 9-10 × 5-9", IDENTITE],
        ...["lignesLaissees 1-10 × 7-7", "lignesLaissees 1-10 × 11-11", ...TETE],
      ],
    ],
    [
      "un bonus",
      [{ complements: [{ colonne: 8, genre: "bonus", sur: "UE31" }] }],
      [IDENTITE, "complements 9-9 × 5-9", ...TETE],
    ],
    [
      "deux lignes de coefficients séparées",
      [{ coefficients: [1, 3] }],
      [IDENTITE, "coefficients 1-10 × 2-2", ...TETE],
    ],
  ])("%s", (_, [feuille, colonnes], attendues) => {
    expect(regions(feuille, colonnes)).toEqual(attendues);
  });
});

describe("l’échelle de l’image", () => {
  const dix = { ligne: 0, colonne: 0, lignes: 11, colonnes: 10 };

  test("une ligne d’en-tête est plus haute qu’une ligne d’étudiant", () => {
    const { situer, hauteur, largeur } = mettreALEchelle(dix, { premiere: 4, derniere: 8 });
    expect(situer({ ligne: 2, colonne: 0, lignes: 1, colonnes: 10 })).toEqual({
      ...{ x: 0, y: 14, largeur: 140, hauteur: 7 },
    });
    expect(situer({ ligne: 4, colonne: 3, lignes: 5, colonnes: 1 })).toEqual({
      ...{ x: 42, y: 28, largeur: 14, hauteur: 15 },
    });
    // Four rows of 7, five of 3, two of 5.
    expect([largeur, hauteur]).toEqual([140, 53]);
  });

  test("une feuille immense tient dans l’image, et rien n’y disparaît", () => {
    const taille = { ligne: 0, colonne: 0, lignes: 5003, colonnes: 16_384 };
    const { situer, hauteur, largeur } = mettreALEchelle(taille, { premiere: 2, derniere: 5001 });
    expect(largeur).toBe(280);
    // Two rows of 7, all the students in 84, one row of 5.
    expect(hauteur).toBeCloseTo(103, 6);
    const une = situer({ ligne: 100, colonne: 9, lignes: 1, colonnes: 1 });
    expect([une.largeur, une.hauteur]).toEqual([2, 2]);
  });

  test("un bloc qui ne commence pas en A1 garde ses adresses", () => {
    const taille = { ligne: 10, colonne: 5, lignes: 4, colonnes: 3 };
    const { situer } = mettreALEchelle(taille, { premiere: 12, derniere: 13 });
    expect(situer({ ligne: 12, colonne: 6, lignes: 2, colonnes: 1 })).toEqual({
      ...{ x: 14, y: 14, largeur: 14, hauteur: 6 },
    });
  });
});

describe("les lignes qu’une personne écrit", () => {
  test.each([
    ["12", { premiere: 11, derniere: 11 }],
    ["12-15", { premiere: 11, derniere: 14 }],
    ["12\u201115", { premiere: 11, derniere: 14 }],
    [" 12 à 15 ", { premiere: 11, derniere: 14 }],
    ["15-12", null],
    ["0", null],
    ["", null],
    ["douze", null],
    ["1.5", null],
  ])("« %s »", (ecrites, lues) => {
    expect(lireLignes(ecrites)).toEqual(lues);
  });
});
