import "./excel";
import { moyenneRcue, moyenneUe } from "../../src/functions/functions";
import { enErreur } from "./excel";

describe("BUT.MOYENNE.UE — étudiants × modules, UE × modules → étudiants × UE", () => {
  const coefficients = [
    [2, 1, 0],
    [null, 1, 3],
  ];

  test("une ligne par étudiant, une colonne par UE, sans arrondi", () => {
    const notes = [
      [12, 8, 15],
      [10, 10, 10],
    ];
    // (2 × 12 + 8) / 3 = 32 / 3 ; (8 + 3 × 15) / 4 = 53 / 4
    expect(moyenneUe(notes, coefficients)).toEqual([
      [10.666666666666666, 13.25],
      [10, 10],
    ]);
  });

  test("une note vide est à venir : la moyenne est celle des notes présentes, jamais un zéro", () => {
    // UE 1 : 12,5 seul (R2 manque) ; UE 2 : (0 × 3) / 3, l’absence injustifiée vaut 0
    expect(moyenneUe([["12,5", "", "ABI"]], coefficients)).toEqual([[12.5, 0]]);
  });

  test("sans aucune note, la moyenne est vide", () => {
    expect(moyenneUe([[null, "", undefined]], coefficients)).toEqual([["", ""]]);
  });

  test("un zéro saisi est une note", () => {
    expect(moyenneUe([[0, 9, 0]], coefficients)).toEqual([[3, 2.25]]);
  });

  test("une absence justifiée sort avec son coefficient", () => {
    // UE 1 : 8 / 1 ; UE 2 : (8 + 3 × 12) / 4
    expect(moyenneUe([["ABJ", 8, 12]], coefficients)).toEqual([[8, 11]]);
  });

  test("une défaillance, une démission, un rattrapage sans note se voient dans la moyenne", () => {
    const une = [[1, 1]];
    const notes = [
      ["DEF", 12],
      ["DEM", 12],
      ["ABAN", 12],
      ["RAT", "RAT"],
      ["RAT", 12],
    ];
    expect(moyenneUe(notes, une)).toEqual([["DEF"], ["DEM"], ["ABAN"], ["RAT"], [12]]);
  });

  test("une UE sans coefficient n’a pas de moyenne", () => {
    expect(
      moyenneUe(
        [[12, 14]],
        [
          [1, 1],
          ["", null],
        ]
      )
    ).toEqual([[13, ""]]);
  });

  test("une moyenne dont la valeur exacte est 10 est 10 : 0,13 × 0,4 + 16,58 × 0,6", () => {
    expect(moyenneUe([[0.13, 16.58]], [["0,4", 0.6]])).toEqual([[10]]);
  });

  test("une cellule illisible ne gêne que ses UE, et le reste de la classe continue", () => {
    const erreur = enErreur(
      "« notes », ligne 2, colonne 3 : « absnt » n’est pas reconnu (vouliez-vous dire ABSENT ?). Écrivez une note sur 20, ABI ou ABJ."
    );
    const notes = [
      [12, 12, 12],
      [12, 12, "absnt"],
      [8, 8, 8],
    ];
    expect(moyenneUe(notes, coefficients)).toEqual([
      [12, 12],
      [12, erreur],
      [8, 8],
    ]);
  });

  test("une note au-dessus de 20 est une erreur, pas une moyenne", () => {
    const [[cellule]] = moyenneUe([[21]], [[1]]) as [[unknown]];
    expect(cellule).toEqual(
      enErreur("« notes », ligne 1, colonne 1 : « 21 » dépasse 20. Écrivez la note sur 20.")
    );
  });
});

describe("BUT.MOYENNE.RCUE — deux fois étudiants × compétences → étudiants × compétences", () => {
  test("à poids égaux par défaut, sans arrondir", () => {
    const impair = [
      [9, 3.5],
      [10, "12,25"],
    ];
    const pair = [
      [10.95, 16.5],
      [10.01, 8],
    ];
    expect(moyenneRcue(impair, pair)).toEqual([
      [9.975, 10],
      [10.005, 10.125],
    ]);
  });

  test("avec un poids par compétence : (9 × 7 + 10,95 × 8) / 15 = 10,04", () => {
    expect(moyenneRcue([[9, 9]], [[10.95, 12]], [[7, 1]], [[8, 2]])).toEqual([[10.04, 11]]);
  });

  test("avec un seul poids pour toutes les compétences ; l’autre semestre pèse alors 1", () => {
    expect(moyenneRcue([[9, 12]], [[12, 6]], [[2]])).toEqual([[10, 10]]);
    expect(moyenneRcue([[9, 12]], [[12, 6]], null as never, [[2]])).toEqual([[11, 8]]);
  });

  test("vide tant qu’une des deux moyennes manque", () => {
    expect(moyenneRcue([[9, null, ""]], [["", 12, undefined]])).toEqual([["", "", ""]]);
  });

  test("vide aussi quand les poids décident déjà : 2 × 9/10 + 20/10 = 3,8 au mieux", () => {
    expect(moyenneRcue([[2]], [[""]], [[9]], [[1]])).toEqual([[""]]);
  });

  test("une défaillance dans une UE se voit dans le RCUE", () => {
    expect(moyenneRcue([["DEF"]], [[12]])).toEqual([["DEF"]]);
  });

  test("une moyenne illisible ne gêne que son RCUE", () => {
    const erreur = enErreur(
      "« ue_pair », ligne 1, colonne 2 : « -1 » : une note ne peut pas être négative. Écrivez une note sur 20, ABI ou ABJ."
    );
    expect(moyenneRcue([[12, 12]], [[14, -1]])).toEqual([[13, erreur]]);
  });
});
