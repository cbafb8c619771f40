import "./excel";
import { noteRequise } from "../../src/functions/functions";
import { enErreur, refus } from "./excel";

describe("BUT.NOTE.REQUISE — la moyenne qu’il faut sur les notes encore vides", () => {
  test.each([
    ["(10 × 4 − 2 × 12) / 2 = 8", [12, "", ""], [2, 1, 1], 8],
    ["au centième supérieur : (10 × 4 − 11) / 3 = 9,666…", [11, ""], [1, 3], 9.67],
    ["exactement un centième : (10 × 2 − 9,99) / 1", [9.99, ""], [1, 1], 10.01],
    ["aucune note : la cible elle-même", ["", null], [1, 3], 10],
    ["20 tout juste", [0, ""], [1, 1], 20],
    ["20 ne suffit plus", [0, ""], [3, 2], "hors d'atteinte"],
    ["9,9940… au plus, même avec 20", [0, ""], [1001.2, 1000], "hors d'atteinte"],
    ["20 suffit par l’arrondi affiché : 20 × 1000 / 2001 = 9,995…", [0, ""], [1001, 1000], 20],
    ["déjà sûr, même avec 0", [20, ""], [1, 1], "acquis"],
    ["déjà sûr par l’arrondi affiché : 19,99 / 2 = 9,995", [19.99, ""], [1, 1], "acquis"],
    ["rien n’est vide, 10 atteint", [12, 8], [1, 1], "acquis"],
    ["rien n’est vide, 10 non atteint", [12, 7], [1, 1], "hors d'atteinte"],
    ["l’absence injustifiée vaut 0 : (10 × 3 − 0) / 2", ["ABI", ""], [1, 2], 15],
    ["l’absence justifiée sort : (10 × 2 − 8) / 1", ["ABJ", 8, ""], [5, 1, 1], 12],
    ["la note en rattrapage est à venir", ["RAT", 8], [1, 1], 12],
    ["défaillant sur l’UE", ["DEF", ""], [1, 1], "hors d'atteinte"],
    ["le module vide ne compte pas dans l’UE", [12, ""], [1, 0], "acquis"],
    ["une UE sans coefficient", [12, ""], ["", 0], ""],
  ])("%s", (_, notes, coefficients, attendu) => {
    expect(noteRequise([notes], [coefficients])).toEqual([[attendu]]);
  });

  test("étudiants × UE ; une cellule illisible ne gêne que ses UE", () => {
    const notes = [
      [12, "", 8],
      [12, "", "nul"],
    ];
    const coefficients = [
      [1, 1, 0],
      [0, 1, 1],
    ];
    const erreur = enErreur(
      "« notes », ligne 2, colonne 3 : « nul » n’est pas reconnu. Écrivez une note sur 20, ABI ou ABJ."
    );
    expect(noteRequise(notes, coefficients)).toEqual([
      [8, 12],
      [8, erreur],
    ]);
  });

  test.each([
    ["une autre cible : (12 × 2 − 9) / 1", [[12]], 15],
    ["en texte : (8,5 × 2 − 9) / 1", [["8,5"]], 8],
    ["une valeur seule", 11, 13],
    ["omise : 10", null, 11],
    ["une case vide : 10", [[""]], 11],
  ])("cible — %s", (_, cible, attendu) => {
    expect(noteRequise([[9, ""]], [[1, 1]], cible as never)).toEqual([[attendu]]);
  });

  test.each([
    [[[0]], "« cible » : 0 ne convient pas."],
    [[[21]], "« cible » : 21 ne convient pas."],
    [[["dix"]], "« cible », ligne 1, colonne 1 : « dix » n’est pas un nombre positif."],
    [[[10, 12]], "« cible » tient plusieurs cellules."],
  ])("cible refusée : %j", (cible, debut) => {
    const conseil = "Donnez une seule moyenne, au-dessus de 0 et jusqu’à 20.";
    expect(refus(() => noteRequise([[9, ""]], [[1, 1]], cible))).toBe(`${debut} ${conseil}`);
  });

  test("des notes calculées par une formule n’ajoutent pas un centième : 10 × 2 − 9,9 = 10,1", () => {
    // 3.3 * 3 is 9.899999999999999 in floating point
    expect(noteRequise([[3.3 * 3, ""]], [[1, 1]])).toEqual([[10.1]]);
  });
});
