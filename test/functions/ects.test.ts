import "./excel";
import { ectsDesUe } from "../../src/functions/functions";
import { enErreur } from "./excel";

describe("BUT.ECTS — tout ou rien, avec l’UE", () => {
  test("les codes qui acquièrent comptent, les autres non, une case vide pas encore", () => {
    const codes = [
      ["ADM", "CMP", "ADJ", "ADJR", "ADSUP"],
      ["AJ", "ATT", "DEF", "RAT", "ABAN"],
      ["adm", " cmp ", "", null, undefined],
    ];
    expect(ectsDesUe(codes, [[4, 8, 7, 6, 5]])).toEqual([[30], [0], [12]]);
  });

  test("un code inconnu ne gêne que son étudiant", () => {
    expect(ectsDesUe([["ADM"], ["PASD"]], [["4,5"]])).toEqual([
      [4.5],
      [
        enErreur(
          "« decisions_ue », ligne 2, colonne 1 : « PASD » n’est pas un code d’UE. Codes : ADM, CMP, AJ, ATT, ADJ, ADJR, ADSUP, DEF, ATJ, RAT, DEM, ABAN, EXCLU, ABL."
        ),
      ],
    ]);
  });
});

describe("BUT.ECTS sur plusieurs années — une UE acquise l’est définitivement, et compte une fois", () => {
  const ues = [["UE11", "UE12", "UE11", "UE12"]];
  const ects = [[16, 14, 16, 14]];
  test.each([
    ["acquise, puis non suivie", ["ADM", "ADM", "", ""], 30, 30],
    ["acquise deux fois, comptée une fois", ["ADM", "CMP", "ADM", "ADM"], 30, 60],
    ["acquise en redoublant", ["AJ", "ADM", "CMP", ""], 30, 30],
    ["acquise, reprise et manquée : elle reste acquise", ["ADM", "AJ", "AJ", "AJ"], 16, 16],
    ["jamais acquise", ["AJ", "AJ", "AJ", "DEF"], 0, 0],
    ["acquise par le niveau supérieur", ["AJ", "ADJ", "ADSUP", "ADM"], 30, 44],
    ["rien encore", ["", "", "", ""], 0, 0],
  ])("%s : %j, %d ; sans le nom des UE, %d", (_, codes, total, parColonne) => {
    expect(ectsDesUe([codes], ects, ues)).toEqual([[total]]);
    expect(ectsDesUe([codes], ects)).toEqual([[parColonne]]);
  });

  test("une UE est la même de quelque façon qu’on l’écrive", () => {
    expect(ectsDesUe([["ADM", "ADM", "ADM"]], [[6, 6, 6]], [["UE31", "ue 3.1", "C3.1"]])).toEqual([
      [6],
    ]);
  });

  test("des ECTS changés d’une année à l’autre : ceux de l’année où l’UE a été acquise", () => {
    const annees = [["UE31", "UE31"]];
    expect(ectsDesUe([["AJ", "ADM"]], [[5, 6]], annees)).toEqual([[6]]);
    expect(ectsDesUe([["ADM", "ADM"]], [[5, 6]], annees)).toEqual([[5]]);
  });

  test("les six semestres d’un cursus côte à côte : 120 puis 180 crédits", () => {
    const noms = [1, 2, 3, 4, 5, 6].flatMap((s) => [`UE${s}1`, `UE${s}2`]);
    const credits = noms.map((_, j) => (j % 2 === 0 ? 16 : 14));
    const acquises = (nombre: number) => noms.map((_, j) => (j < nombre ? "ADM" : ""));
    expect(ectsDesUe([acquises(8), acquises(12)], [credits], [noms])).toEqual([[120], [180]]);
  });
});
