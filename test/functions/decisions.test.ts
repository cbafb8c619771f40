import "./excel";
import { decisionRcue, decisionUe, moyenneRcue, moyenneUe } from "../../src/functions/functions";
import { celluleEnErreur, enErreur } from "./excel";

describe("BUT.DECISION.UE — annexe 1, 4.3 et 4.4", () => {
  test.each([
    ["à 10, acquise quel que soit le RCUE", 10, 5, "ADM"],
    ["à 9,995, affichée 10,00, acquise", 9.995, 5, "ADM"],
    ["à 9,9949, sous 10", 9.9949, 9.99, "AJ"],
    ["sous 10, l’autre UE compense exactement", 9, 10, "CMP"],
    ["le RCUE affiché 10,00 compense", 9, 9.995, "CMP"],
    ["le RCUE à 9,99 ne compense pas", 9, 9.99, "AJ"],
    ["aucun plancher : 3,5 est compensé", 3.5, 10, "CMP"],
    ["0 est une moyenne", 0, 10, "CMP"],
    ["sous 10, RCUE pas encore connu", 9, "", "ATT"],
    ["acquise sans attendre le RCUE", 12, null, "ADM"],
    ["moyenne d’UE vide", "", 12, "ATT"],
    ["tout est vide", undefined, "", "ATT"],
    ["défaillant sur l’UE", "DEF", 12, "DEF"],
    ["défaillant sur l’autre UE : plus de moyenne de RCUE", 9, "DEF", "AJ"],
    ["rattrapage attendu", "RAT", "", "RAT"],
    ["moyenne en texte", "9,5", "10,00", "CMP"],
  ])("%s", (_, ue, rcue, code) => {
    expect(decisionUe([[ue]], [[rcue]])).toEqual([[code]]);
  });

  test("toute la classe d’un coup ; une cellule illisible ne gêne qu’elle", () => {
    const ue = [
      [12, 9],
      ["?!", 9],
    ];
    const rcue = [
      [11, 10.5],
      [11, celluleEnErreur("#REF!")],
    ];
    expect(decisionUe(ue, rcue)).toEqual([
      ["ADM", "CMP"],
      [
        enErreur(
          "« moyennes_ue », ligne 2, colonne 1 : « ?! » n’est pas reconnu. Écrivez une note sur 20, ABI ou ABJ."
        ),
        enErreur(
          "« moyennes_rcue », ligne 2, colonne 2 : « #REF! » : la formule de cette cellule est en erreur. Corrigez-la, ou écrivez la note."
        ),
      ],
    ]);
  });

  test("les moyennes calculées par les formules précédentes sont comparées comme les notes elles-mêmes", () => {
    const coefficients = [[2, 1]];
    // (2 × 9 + 10) / 3 = 28 / 3
    const impair = [1, 2, 3].flatMap(() => moyenneUe([[9, 10]], coefficients));
    // 32 / 3, 31,97 / 3 et 31,968 / 3 : les RCUE valent exactement 10, exactement 9,995, et 9,99466…
    const notes = [
      [11, 10],
      [10.985, 10],
      [10.984, 10],
    ];
    const rcue = moyenneRcue(impair, moyenneUe(notes, coefficients));
    expect(decisionUe(impair, rcue)).toEqual([["CMP"], ["CMP"], ["AJ"]]);
  });
});

describe("BUT.DECISION.RCUE — annexe 1, 4.4", () => {
  test.each([
    ["les deux UE à 10", 10, 10, "ADM"],
    ["une UE sous 10, compensée", 9, 11, "CMP"],
    ["affiché 10,00", 9, 10.99, "CMP"],
    ["9,99", 9, 10.98, "AJ"],
    ["une moyenne manque", 9, "", "ATT"],
    ["acquis dans tous les cas, mais ADM ou CMP ?", 20, "", "ATT"],
    ["tout manque", null, undefined, "ATT"],
    ["démission", "DEM", 12, "DEM"],
  ])("%s", (_, impair, pair, code) => {
    expect(decisionRcue([[impair]], [[pair]])).toEqual([[code]]);
  });

  test("étudiants × compétences", () => {
    expect(
      decisionRcue(
        [
          [12, 9],
          [8, 8],
        ],
        [
          [12, 9],
          [12, "x"],
        ]
      )
    ).toEqual([
      ["ADM", "AJ"],
      [
        "CMP",
        enErreur(
          "« ue_pair », ligne 2, colonne 2 : « x » n’est pas reconnu. Écrivez une note sur 20, ABI ou ABJ."
        ),
      ],
    ]);
  });
});
