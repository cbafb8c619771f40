import "./excel";
import { jury } from "../../src/functions/functions";
import { enErreur } from "./excel";

const IMPAIR = [
  [1, 1, 2],
  [0, 3, 1],
];
const PAIR = [
  [1, 1],
  [2, 3],
];

/** The rows under the header. */
function lignes(notesImpair: unknown[][], notesPair: unknown[][]): unknown[][] {
  return jury(notesImpair, IMPAIR, notesPair, PAIR).slice(1);
}

describe("BUT.JURY — le tableau complet d’une année", () => {
  test("les titres d’abord, tous différents", () => {
    const [titres] = jury([[10, 10, 10]], IMPAIR, [[10, 10]], PAIR);
    expect(titres).toEqual([
      ...["UE impaire 1", "UE impaire 1 code", "UE paire 1", "UE paire 1 code"],
      ...["RCUE 1", "RCUE 1 code"],
      ...["UE impaire 2", "UE impaire 2 code", "UE paire 2", "UE paire 2 code"],
      ...["RCUE 2", "RCUE 2 code"],
      ...["RCUE ≥ 10", "RCUE < 8", "Proposition", "Passage"],
    ]);
  });

  test("une ligne par étudiant, dans l’ordre donné", () => {
    // MARTIN : (12 + 8 + 20) / 4 = 10 ; (14 + 11) / 2 = 12,5 ; (24 + 10) / 4 = 8,5 ; (28 + 33) / 5 = 12,2
    // PETIT : 6 et 9 partout, RCUE à 7,5
    const impair = [
      [12, 8, 10],
      [6, 6, 6],
    ];
    const pair = [
      [14, 11],
      [9, 9],
    ];
    expect(lignes(impair, pair)).toEqual([
      [
        ...[10, "ADM", 12.5, "ADM", 11.25, "ADM"],
        ...[8.5, "CMP", 12.2, "ADM", 10.35, "CMP"],
        ...[2, 0, "ADM", "de droit"],
      ],
      [
        ...[6, "AJ", 9, "AJ", 7.5, "AJ"],
        ...[6, "AJ", 9, "AJ", 7.5, "AJ"],
        ...[0, 2, "jury", "jury"],
      ],
    ]);
  });

  test("les moyennes sont celles qu’on affiche et qu’on compare : 29,985 / 3 = 9,995 fait 10,00", () => {
    const coefficients = [[1, 2]];
    const [ligne] = jury(
      [
        [9.985, 10],
        [9, 10],
      ],
      coefficients,
      [
        [9, 9.5],
        [9, 9.5],
      ],
      coefficients
    ).slice(1);
    // (9,985 + 20) / 3 = 9,995 ; 28 / 3 = 9,333… ; RCUE : 9,6641…
    expect(ligne).toEqual([10, "ADM", 9.33, "AJ", 9.66, "AJ", 0, 0, "jury", "jury"]);
  });

  test("une note à venir : moyenne provisoire, code ATT, et ce que nulle note ne peut changer est dit", () => {
    // R2 manque : UE 1 = 36 / 3, entre 9 et 14 ; UE 2 = 12 / 1, entre 3 et 18 ; RCUE au moins à 14,5 et 11,5
    expect(lignes([[12, "", 12]], [[20, 20]])).toEqual([
      [
        ...[12, "ATT", 20, "ADM", 16, "ATT"],
        ...[12, "ATT", 20, "ADM", 16, "ATT"],
        ...[2, 0, "ADM", "de droit"],
      ],
    ]);
  });

  test("sans aucune note, tout est en attente ; une démission va au jury", () => {
    const impair = [
      [null, "", undefined],
      ["DEM", "DEM", "DEM"],
      [10, 10, 10],
    ];
    const pair = [
      ["", ""],
      ["", ""],
      [10, 10],
    ];
    expect(lignes(impair, pair).slice(0, 2)).toEqual([
      [
        ...["", "ATT", "", "ATT", "", "ATT"],
        ...["", "ATT", "", "ATT", "", "ATT"],
        ...[0, 0, "en attente", "en attente"],
      ],
      [
        ...["", "DEM", "", "ATT", "", "DEM"],
        ...["", "DEM", "", "ATT", "", "DEM"],
        ...[0, 2, "jury", "jury"],
      ],
    ]);
  });

  test("à mi-année, quand le semestre pair n’a aucune note : passage de droit, pas de proposition", () => {
    expect(lignes([[12, 8, 14]], [["", null]])).toEqual([
      // (12 + 8 + 28) / 4 = 12 ; (24 + 14) / 4 = 9,5
      [
        ...[12, "ADM", "", "ATT", "", "ATT"],
        ...[9.5, "AJ", "", "ATT", "", "ATT"],
        ...[0, 0, "", "de droit"],
      ],
    ]);
  });

  test("PASD : 2 RCUE sur 3 à 10, le troisième à 8", () => {
    const un = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ];
    const [ligne] = jury([[12, 12, 8]], un, [[12, 12, 8]], un).slice(1);
    expect(ligne!.slice(-4)).toEqual([2, 0, "PASD", "de droit"]);
  });

  test("une cellule illisible met en erreur ce qui en dépend, rien d’autre", () => {
    const erreur = enErreur(
      "« notes_impair », ligne 1, colonne 1 : « 12/10 » n’est pas une note sur 20. Écrivez-la sur 20."
    );
    const impair = [
      ["12/10", 8, 10],
      [10, 10, 10],
    ];
    const pair = [
      [14, 11],
      [10, 10],
    ];
    expect(lignes(impair, pair)).toEqual([
      [
        ...[erreur, erreur, 12.5, "ADM", erreur, erreur],
        ...[8.5, "CMP", 12.2, "ADM", 10.35, "CMP"],
        ...[erreur, erreur, erreur, erreur],
      ],
      [
        ...[10, "ADM", 10, "ADM", 10, "ADM"],
        ...[10, "ADM", 10, "ADM", 10, "ADM"],
        ...[2, 0, "ADM", "de droit"],
      ],
    ]);
  });

  test("une cellule illisible du semestre pair met en erreur l’UE paire", () => {
    const [ligne] = lignes([[10, 10, 10]], [["abc", 10]]);
    const erreur = enErreur(
      "« notes_pair », ligne 1, colonne 1 : « abc » n’est pas reconnu. Écrivez une note sur 20, ABI ou ABJ."
    );
    expect(ligne!.slice(0, 6)).toEqual([10, "ADM", erreur, erreur, erreur, erreur]);
  });

  test("une cellule illisible d’un module sans coefficient ne gêne rien", () => {
    const [ligne] = jury([[10, "abc"]], [[1, 0]], [[10]], [[1]]).slice(1);
    expect(ligne).toEqual([10, "ADM", 10, "ADM", 10, "ADM", 1, 0, "ADM", "de droit"]);
  });
});
