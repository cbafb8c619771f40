/** Tables of another system for an earlier year, and the grids of an earlier year in the same workbook. */
import { feuille } from "../feuilles";
import { anomalies, coefficients, lire, notes } from "../promotions";
import { anterieurs, avec, S3 } from "./commun";

const PREPARATION = feuille(
  "Jury",
  `
Rang | NIP      | etudid | Civ. | Nom    | Prénom | Groupe | UE11            | UE12  | Moy S1 | Décision S1 | UE21 | UE22 | Moy S2 | Décision S2 | Abs | Abs Injust. | Proposit. S4 | Autorisations
1    | 22100123 | 5512   | Mme  | MARTIN | Lou    | TD1    | 10.830502518315 | 12,25 | 11.5   | ADM         | 9.75 | ~    | 9.75   | RED         | 3   | 1           | ADM          | S5
2    | 22100124 | 5513   | M.   | PETIT  | Ali    | TD1    | 8               | -     | 8      | AJ          | 9    | 7    | 8      | ADM         | 3   | 1           | ADM          | S5
     |          |        |
     | Explication des codes |
     | ADM      | Admis  |`
);

describe("la préparation de jury d’une année passée (L3)", () => {
  const promotion = avec([PREPARATION]);

  test("donne les moyennes d’UE", () => {
    expect(anterieurs(promotion)).toEqual({
      "MARTIN Lou": ["UE11 - 10.830503 - -", "UE12 - 12.25 - -", "UE21 - 9.75 - -", "BUT1 - RED"],
      "PETIT Ali": ["UE11 - 8 - -", "UE21 - 9 - -", "UE22 - 7 - -"],
    });
    expect(promotion.anterieures).toEqual([
      { feuille: "Jury", genre: "recapitulatif", annee: null, semestres: [1, 2], etudiants: 2 },
    ]);
  });

  test("la décision d’un semestre n’est celle de l’année que par un code que seule une année peut avoir", () => {
    // MARTIN: RED beside S2; PETIT: ADM beside S2, which may be the semester's.
    expect(promotion.etudiants.map(({ anterieur }) => anterieur?.annees.length)).toEqual([
      1,
      0,
      undefined,
    ]);
  });

  test("dit ce qui en est repris, et n’ajoute ni étudiant, ni colonne, ni feuille", () => {
    expect(anomalies(promotion)).toEqual([
      "Jury information : Cette feuille parle de S1 et S2 : seule l’année 2 du BUT est décidée. Repris comme antériorité : UE11, UE12, UE21 et UE22.",
    ]);
    expect(promotion.etudiants).toHaveLength(3);
    expect(promotion.feuilles.map(({ nom }) => nom)).toEqual(["S3"]);
    expect(promotion.etudiants[0]!.lignes).toEqual([3]);
  });
});

test("la grille d’une année passée donne ses moyennes d’UE, jamais recalculées ; ses modules ne comptent pas", () => {
  const s1 = feuille(
    "S1",
    `
         |        |        | UE11  |       |
N°       | Nom    | Prénom | R1.01 | R1.02 | Moy UE11
Coef     |        |        | 2     | 1     |
22100123 | MARTIN | Lou    | 12    | 13    | 15
22100199 | ABSENT | Jo     | 8     | 7     | 7,67`
  );
  const promotion = avec([s1]);
  expect(anterieurs(promotion)).toEqual({ "MARTIN Lou": ["UE11 - 15 - -"] });
  expect(Object.keys(notes(promotion))).toEqual(["MARTIN Lou", "PETIT Ali", "ROUX Zoé"]);
  expect(coefficients(promotion)).toEqual({
    UE31: { "R3.03": 2, "R3.10": 1 },
    UE32: { "R3.01": 2 },
  });
  expect(anomalies(promotion)).toEqual([
    "S1 information : Cette feuille parle de S1 : seule l’année 2 du BUT est décidée. Repris comme antériorité : UE11.",
    "S1!B5 information : ABSENT Jo n’est pas dans la grille : son antériorité ne sert pas.",
  ]);
});

test("une feuille des deux années : l’année décidée est lue comme une grille, l’autre est de l’antériorité", () => {
  const jury = feuille(
    "Jury",
    `
NIP      | Nom    | Prénom | UE11 | UE11 code | UE21 | UE21 code | UE31 | UE41
22100123 | MARTIN | Lou    | 12   | ADM       | 9    | CMP       | 13   | 14
22100124 | PETIT  | Ali    | 8    | AJ        | 25   | AJ        | 7    | 6`
  );
  const promotion = lire([jury]);
  expect(anterieurs(promotion)).toEqual({
    "MARTIN Lou": ["UE11 - 12 ADM -", "UE21 - 9 CMP -"],
    "PETIT Ali": ["UE11 - 8 AJ -", "UE21 - - AJ -"],
  });
  expect(notes(promotion)).toEqual({
    "MARTIN Lou": { UE31: 13, UE41: 14 },
    "PETIT Ali": { UE31: 7, UE41: 6 },
  });
  expect(anomalies(promotion)).toEqual([
    "Jury information : Cette feuille parle aussi de S1 et S2 : seule l’année 2 du BUT est décidée. Repris comme antériorité : UE11 et UE21.",
    "Jury!F3 avertissement : « 25 » n’est pas une moyenne sur 20 : elle n’est pas reprise. Corrigez-la, ou videz la case.",
  ]);
});

test("trois années dans un classeur : la dernière est décidée, les deux autres sont de l’antériorité", () => {
  const s5 = feuille("S5", "N° | Nom | Prénom | UE51\n22100123 | MARTIN | Lou | 12");
  const s3 = feuille("S3", "N° | Nom | Prénom | UE31\n22100123 | MARTIN | Lou | 11");
  const s1 = feuille("S1", "N° | Nom | Prénom | UE11\n22100123 | MARTIN | Lou | 10");
  const promotion = lire([s1, s3, s5]);
  expect(promotion.structure.annee).toBe(3);
  expect(anterieurs(promotion)["MARTIN Lou"]).toEqual(["UE11 - 10 - -", "UE31 - 11 - -"]);
});

describe("les feuilles d’autres fichiers, données pour l’antériorité", () => {
  test("ne sont jamais des grilles, même d’une année plus tardive", () => {
    const s5 = feuille("S5", "N° | Nom | Prénom | UE51 | R5.01\n22100123 | MARTIN | Lou | 12 | 13");
    const promotion = avec([], { anteriorite: [s5] });
    expect(promotion.structure.annee).toBe(2);
    expect(promotion.feuilles.map(({ nom }) => nom)).toEqual(["S3"]);
    expect(anterieurs(promotion)["MARTIN Lou"]).toEqual(["UE51 - 12 - -"]);
  });

  test("donnent moyennes, codes, et les ECTS de leur feuille « Maquette »", () => {
    const maquette = feuille(
      "Maquette",
      "UE | ECTS | Code | Coefficient\nUE11 | 6 | R1.01 | 2\nUE12 | 7 | R1.02 | 2"
    );
    const jury = feuille(
      "Jury",
      "N° | Nom | Prénom | UE11 | UE12\n22100123 | MARTIN | Lou | 12 | 9"
    );
    const promotion = avec([], { anteriorite: [maquette, jury] });
    expect(anterieurs(promotion)["MARTIN Lou"]).toEqual(["UE11 - 12 - 6", "UE12 - 9 - 7"]);
    expect(promotion.maquette).toBeNull();
    expect(anomalies(promotion)).toEqual([]);
  });

  test("où rien n’est reconnu, le disent", () => {
    const promotion = avec([], {
      anteriorite: [feuille("Budget", "Poste | Montant\nPapier | 12")],
    });
    expect(anomalies(promotion)).toEqual([
      "Budget avertissement : Aucun résultat d’année antérieure n’est reconnu dans les feuilles données pour cela. " +
        "Il y faut une feuille « Décisions » d’une année passée, ou les moyennes et les codes des UE de chaque étudiant.",
    ]);
  });
});

test("ce que le classeur garde sans valeur est dit, sans empêcher de décider", () => {
  const jury = {
    ...feuille("BUT1", "N° | Nom | Prénom | UE11 | UE12\n22100123 | MARTIN | Lou | | 9"),
    sansValeur: ["D2"],
  };
  expect(anomalies(avec([], { anteriorite: [jury] }))).toEqual([
    "BUT1!D2 avertissement : Une formule n’a pas de valeur dans ce fichier. Ouvrez le classeur dans Excel, enregistrez-le, puis recommencez.",
  ]);
  expect(anterieurs(lire([S3], { anteriorite: [jury] }))["MARTIN Lou"]).toEqual(["UE12 - 9 - -"]);
});
