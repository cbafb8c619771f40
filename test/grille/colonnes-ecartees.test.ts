/** Columns that would give a wrong mark if they were read as they stand: better no mark, and a sentence. */
import { feuille } from "./feuilles";
import { anomalies, coefficients, lire, notes } from "./promotions";

describe("un module sur plusieurs évaluations", () => {
  test("sa moyenne est sa note, les évaluations sont laissées", () => {
    const promotion = lire([
      feuille(
        "S3",
        `
           | UE31  |     |         |
Nom Prénom | R3.03 |     |         | R3.10
           | DS1   | DS2 | Moyenne |
Coef       |       |     | 2       | 1
MARTIN Lou | 8     | 12  | 10      | 15`
      ),
    ]);
    expect(notes(promotion)).toEqual({ "MARTIN Lou": { "R3.03": 10, "R3.10": 15 } });
    expect(coefficients(promotion)).toEqual({ UE31: { "R3.03": 2, "R3.10": 1 } });
    expect(anomalies(promotion)).toEqual([]);
  });

  test("sans moyenne, leur moyenne est la note, et c’est dit", () => {
    const promotion = lire([
      feuille(
        "S3",
        `
           | UE31  |     |
Nom Prénom | R3.03 |     | R3.10
           | DS 1  | TP  |
Coef       | 2     |     | 1
MARTIN Lou | 8     | 12  | 15`
      ),
    ]);
    expect(notes(promotion)).toEqual({ "MARTIN Lou": { "R3.03": 10, "R3.10": 15 } });
    expect(coefficients(promotion)).toEqual({ UE31: { "R3.03": 2, "R3.10": 1 } });
    expect(anomalies(promotion)).toEqual([
      "S3!B2 information : R3.03 est la moyenne de ses évaluations : « DS 1 » et « TP », qui comptent autant : aucun coefficient n’est écrit.",
    ]);
  });

  test("un titre sous chaque code n’est pas une évaluation", () => {
    const promotion = lire([
      feuille(
        "S3",
        `
           | UE31      |          |
Nom Prénom | R3.03     | R3.10    |
           | Matériaux | Systèmes | Moy UE31
Coef       | 2         | 1        |
MARTIN Lou | 8         | 12       | 9,33`
      ),
    ]);
    expect(notes(promotion)).toEqual({ "MARTIN Lou": { "R3.03": 8, "R3.10": 12 } });
    expect(promotion.moyennesAffichees).toEqual([{ feuille: 0, colonne: 3, ue: 0 }]);
  });
});

test("des notes sur un autre maximum sont ramenées sur 20, et c’est dit", () => {
  const promotion = lire([
    feuille(
      "S3",
      `
           | UE31      |       |       |
Nom Prénom | R3.03 /40 | R3.10 | R3.14 | R3.01 (sur 20)
Coef       | 2         | 1     | 1     | 1
Barème     | 40        | 10    | 20    | 20
MARTIN Lou | 18        | 8     | 15    | 14`
    ),
  ]);
  expect(notes(promotion)).toEqual({
    "MARTIN Lou": { "R3.03": 9, "R3.10": 16, "R3.14": 15, "R3.01": 14 },
  });
  expect(anomalies(promotion)).toEqual([
    "S3!B2 information : R3.03 est noté sur 40 : ses notes sont ramenées sur 20.",
    "S3!C2 information : R3.10 est noté sur 10 : ses notes sont ramenées sur 20.",
  ]);
});

test.each(["12/05", "DS le 12/05", "12/05/2026", "2025/2026", "3/05", "sur 6 semaines", "/2026"])(
  "« %s » sous un code n’est pas un maximum",
  (texte) => {
    const promotion = lire([
      feuille("S3", `Nom | R3.01 | R3.02\n | ${texte} |\nCoef UE31 | 1 | 1\nMARTIN | 12 | 9`),
    ]);
    expect(notes(promotion)).toEqual({ MARTIN: { "R3.01": 12, "R3.02": 9 } });
  }
);

test("« sur 40 » sur n’importe quelle ligne de l’en-tête est un maximum", () => {
  const promotion = lire([
    feuille(
      "S3",
      `
Nom       | R3.01     | R3.02
          | Mécanique | Structures
Date      | 12/05     | 14/05
          | sur 40    |
Coef UE31 | 1         | 1
MARTIN    | 12        | 9`
    ),
  ]);
  expect(notes(promotion)).toEqual({ MARTIN: { "R3.01": 6, "R3.02": 9 } });
});

describe("deux tableaux côte à côte", () => {
  const cote = (lignes: string) =>
    feuille(
      "Année",
      `
           | UE31  |  |            | UE41
Nom Prénom | R3.03 |  | Nom Prénom | R4.07
Coef       | 2     |  |            | 3
${lignes}`
    );

  test("dans le même ordre : les notes de chacun", () => {
    const promotion = lire([
      cote("MARTIN Lou | 12 | | MARTIN Lou | 13\nPETIT Ali | 8 | | PETIT Ali | 9"),
    ]);
    expect(notes(promotion)["PETIT Ali"]).toEqual({ "R3.03": 8, "R4.07": 9 });
    expect(anomalies(promotion)).toEqual([]);
  });

  test("dans un ordre différent : le second n’est pas lu, et c’est une erreur", () => {
    const promotion = lire([
      cote("MARTIN Lou | 12 | | PETIT Ali | 9\nPETIT Ali | 8 | | MARTIN Lou | 13"),
    ]);
    expect(notes(promotion)["PETIT Ali"]).toEqual({ "R3.03": 8 });
    expect(anomalies(promotion)[0]).toBe(
      "Année!D2 erreur : Deux listes d’étudiants côte à côte, dans un ordre différent (colonnes A et D) : les modules à droite de la seconde ne sont pas lus. Mettez-les dans une autre feuille."
    );
  });
});

test("une colonne « Alternant : oui » n’est pas une seconde liste d’étudiants", () => {
  const promotion = lire([
    feuille(
      "S3",
      `
Nom    | Prénom | Alternant | UE31
MARTIN | Lou    | oui       | 12
PETIT  | Ali    | non       | 8`
    ),
  ]);
  expect(notes(promotion)).toEqual({ "MARTIN Lou": { UE31: 12 }, "PETIT Ali": { UE31: 8 } });
});

test("une feuille d’absences, qui a l’en-tête d’une grille, n’est pas lue comme des notes", () => {
  const grille = "Nom Prénom | UE31 | UE32\nMARTIN Lou | 12 | 13";
  const promotion = lire([
    feuille("S3", grille),
    feuille("Absences S3", "Nom Prénom | UE31 | UE32\nMARTIN Lou | 3 | 0"),
  ]);
  expect(notes(promotion)).toEqual({ "MARTIN Lou": { UE31: 12, UE32: 13 } });
  expect(promotion.moyennesAffichees).toEqual([]);
  expect(anomalies(promotion)).toEqual([
    "Absences S3 avertissement : Cette feuille nomme des modules ou des UE, mais aucune note (son nom parle d’absences) n’y a été reconnu : elle n’est pas lue.",
  ]);
});

test("« Portfolio » prend le semestre du module à sa gauche", () => {
  const promotion = lire([
    feuille(
      "Année",
      `
Nom Prénom | R3.03 | Portfolio | R4.07 | Portfolio | Stage
Coef UE31  | 2     | 1         |       |           |
Coef UE41  |       |           | 3     | 1         | 2
MARTIN Lou | 12    | 13        | 14    | 15        | 16`
    ),
  ]);
  expect(notes(promotion)["MARTIN Lou"]).toEqual({
    ...{ "R3.03": 12, "UE31/Portfolio": 13, "R4.07": 14, "UE41/Portfolio": 15, Stage: 16 },
  });
  expect(anomalies(promotion)).toEqual([]);
});

test("« Coef » dans une cellule et l’UE dans une autre", () => {
  const promotion = lire([
    feuille(
      "S3",
      `
N° | Nom Prénom | Gr   | R3.03 | R3.10
   | Coef       | UE31 | 2     | 1
   | Coef       | UE34 |       | 2
1  | MARTIN Lou | A    | 12    | 13`
    ),
  ]);
  expect(coefficients(promotion)).toEqual({
    UE31: { "R3.03": 2, "R3.10": 1 },
    UE34: { "R3.10": 2 },
  });
});

test("des lignes de coefficients nommées autrement que par leur UE ne sont pas des étudiants", () => {
  const promotion = lire([
    feuille(
      "S3",
      `
Nom Prénom | R3.03 | R3.10
Spécifier  | 2     | 1
Exploiter  |       | 2
MARTIN Lou | 12    | 13`
    ),
  ]);
  expect(promotion.etudiants.map(({ nom }) => nom)).toEqual(["MARTIN"]);
  expect(anomalies(promotion)[0]).toBe(
    "S3!B2 avertissement : Plusieurs lignes de nombres sans nom sous les codes : aucune n’est lue. Écrivez à gauche « Coef », ou l’UE (« UE31 »)."
  );
});

describe("une colonne qui nomme un module sans être sa note", () => {
  test("avant la vraie : elle est laissée, la vraie est lue, rien n’est à dire", () => {
    const promotion = lire([
      feuille(
        "S3",
        `
Nom Prénom | R3.01 abs (h) | R3.01 | R3.02 rang | R3.02
Coef UE31  |               | 2     |            | 1
MARTIN Lou | 3             | 12    | 1          | 15`
      ),
    ]);
    expect(notes(promotion)).toEqual({ "MARTIN Lou": { "R3.01": 12, "R3.02": 15 } });
    expect(anomalies(promotion)).toEqual([]);
    expect(promotion.feuilles[0]!.laissees).toEqual([
      { sens: "colonne", index: 1, raison: "absences" },
      { sens: "colonne", index: 3, raison: "rang" },
    ]);
  });

  test("seule, avec un coefficient : le module n’a pas de note, et c’est une erreur", () => {
    const promotion = lire([
      feuille(
        "S3",
        `
Nom Prénom | R3.01 | R3.04 (nb abs)
Coef UE31  | 2     | 3
MARTIN Lou | 12    | 4`
      ),
    ]);
    expect(notes(promotion)).toEqual({ "MARTIN Lou": { "R3.01": 12 } });
    expect(anomalies(promotion)).toEqual([
      "S3!C1 erreur : R3.04 a un coefficient, mais aucune colonne de notes : « R3.04 (nb abs) » n’en contient pas. Il n’entre dans aucune moyenne ; ajoutez une colonne « R3.04 ».",
    ]);
  });
});
