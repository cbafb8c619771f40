import "./excel";
import { capitalisee, decisionRcue, moyenneRcue } from "../../src/functions/functions";
import { enErreur } from "./excel";

describe("BUT.CAPITALISEE — une UE est définitivement acquise et capitalisable (4.3) ; la meilleure moyenne compte", () => {
  test.each([
    ["une seule année", [9], 9],
    ["acquise, reprise et moins bonne", [12, 9], 12],
    ["acquise, reprise et meilleure", [12, 14], 14],
    ["acquise à 10 exactement, reprise et manquée", [10, 9.99], 10],
    ["à 9,995, affichée 10,00, elle était acquise", [9.995, 8], 9.995],
    ["à 9,9949, elle ne l’était pas : la dernière", [9.9949, 8], 8],
    ["jamais acquise : la dernière, même moins bonne", [9, 7], 7],
    ["jamais acquise : la dernière, 0 compris", [9, 0], 0],
    ["manquée puis acquise", [7, 11], 11],
    ["acquise, et pas suivie de nouveau", [12, ""], 12],
    ["jamais acquise, et pas suivie de nouveau : la dernière connue", [7, 9, ""], 9],
    ["une année sans l’UE au milieu", [11, "", 10.5], 11],
    ["acquise deux fois, puis manquée", [11, 13, 6], 13],
    ["la meilleure des années acquises, à l’ordre près", [13, 11, ""], 13],
    ["aucune année", ["", null, undefined], ""],
    ["acquise, reprise et défaillant : elle reste acquise", [12, "DEF"], 12],
    ["jamais acquise, reprise et défaillant", [9, "DEF"], "DEF"],
    ["jamais acquise, reprise et notes attendues : pas encore de moyenne", [9, "ATT"], ""],
    ["acquise, reprise et notes attendues", [12, "ATT"], 12],
    ["rattrapage attendu", [9, "RAT"], "RAT"],
    ["défaillant, puis suivie", ["DEF", 9], 9],
    ["moyennes en texte", ["12,5", "9"], 12.5],
  ])("%s : %j", (_, annees, attendu) => {
    expect(capitalisee([annees])).toEqual([[attendu]]);
  });
});

describe("BUT.CAPITALISEE avec les codes — une UE compensée ou accordée par le jury est acquise aussi", () => {
  test.each([
    ["compensée, reprise et moins bonne", [8, 7], ["CMP", ""], 8],
    ["compensée, reprise et meilleure sans être acquise", [8, 9], ["CMP", "AJ"], 9],
    ["accordée par le jury, non suivie depuis", [8, ""], ["ADJ", ""], 8],
    ["acquise par le niveau supérieur", [6, 5], ["ADSUP", ""], 6],
    [
      "entre une année manquée et une année acquise, celle qui est acquise",
      [9, 8, 7],
      ["AJ", "CMP", ""],
      8,
    ],
    ["le code dit AJ : la moyenne ne suffit pas", [10, 9], ["AJ", ""], 9],
    ["sans code, la moyenne parle", [12, 9], ["", ""], 12],
  ])("%s : %j, %j", (_, annees, codes, attendu) => {
    expect(capitalisee([annees], [codes])).toEqual([[attendu]]);
  });

  test("un code inconnu ne gêne que son étudiant, une moyenne illisible non plus", () => {
    const moyennes = [
      [8, 7],
      ["?!", 12],
      [12, 9],
    ];
    const codes = [
      ["PASD", ""],
      ["", ""],
      ["", ""],
    ];
    expect(capitalisee(moyennes, codes)).toEqual([
      [
        enErreur(
          "« codes_par_annee », ligne 1, colonne 1 : « PASD » n’est pas un code d’UE. Codes : ADM, CMP, AJ, ATT, ADJ, ADJR, ADSUP, DEF, ATJ, RAT, DEM, ABAN, EXCLU, ABL."
        ),
      ],
      [
        enErreur(
          "« moyennes_par_annee », ligne 2, colonne 1 : « ?! » n’est pas reconnu. Écrivez une note sur 20, ABI ou ABJ."
        ),
      ],
      [12],
    ]);
  });
});

test("un regroupement peut joindre des UE de deux années différentes", () => {
  // UE11 acquired last year at 13, and not followed again; UE21 at 6 then 8.
  const impair = capitalisee([[13, ""]]);
  const pair = capitalisee([[6, 8]]);
  expect(moyenneRcue(impair, pair)).toEqual([[10.5]]);
  expect(decisionRcue(impair, pair)).toEqual([["CMP"]]);
});
