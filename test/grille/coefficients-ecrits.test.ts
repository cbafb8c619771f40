/** Coefficients that are not bare numbers in a row of their own: « coef 2 », « x3 », « R3.01 (coef 2) ». */
import { feuille } from "./feuilles";
import { lireCoefficient } from "../../src/grille/disposition/coefficients";
import { separerCoefficient } from "../../src/grille/disposition/coefficients-entete";
import { anomalies, coefficients, lire } from "./promotions";

const lireTable = (table: string) => lire([feuille("S3", table)]);

test.each([
  ["2,5", 2.5],
  ["coef 2", 2],
  ["Coeff. : 1,5", 1.5],
  ["(coef 2)", 2],
  ["coefficient 0", 0],
  ["x3", 3],
  ["× 3", 3],
  ["-", null],
  ["(2)", "illisible"],
  ["3x", "illisible"],
  ["x", "illisible"],
  ["coef", "illisible"],
  ["coef 2 ou 3", "illisible"],
  ["-2", "illisible"],
  ["coef -2", "illisible"],
])("« %s » dans une ligne de coefficients : %s", (texte, lu) => {
  expect(lireCoefficient(texte)).toBe(lu);
});

test.each([
  ["Mécanique (coef 2", "Mécanique", 2],
  ["coef 2,5", null, 2.5],
  ["x3", null, 3],
  ["Plan x3", "Plan x3", null],
  ["Mécanique 2", "Mécanique 2", null],
  ["Coefficients", "Coefficients", null],
  ["coef 1.2.3", "coef 1.2.3", null],
  ["DS1 (coef 2)", "DS1", null],
  ["", null, null],
])("« %s » : l’intitulé %s, le coefficient %s", (texte, intitule, coefficientDEntete) => {
  expect(separerCoefficient(texte)).toEqual({ intitule, coefficientDEntete });
});

describe("un coefficient dans l’en-tête du module", () => {
  const sous = (ues: string, codes: string, ...lignes: string[]) =>
    lireTable(
      [`| | ${ues}`, `N° | Nom | ${codes}`, ...lignes, "1 | MARTIN | 12 | 9 | 15"].join("\n")
    );

  test.each([
    ["R3.01 (coef 2) | R3.02 (coef 1) | R3.03 (coef 3)"],
    ["R3.01 coef. 2 | R3.02 - coef 1 | R3.03 : coefficient 3"],
    ["R3.01 Mécanique (coef 2) | R3.02 (x1) | R3.03 (× 3)"],
  ])("%s : il compte dans l’UE au-dessus", (codes) => {
    const promotion = sous("UE31 | | UE32", codes);
    expect(coefficients(promotion)).toEqual({
      ...{ UE31: { "R3.01": 2, "R3.02": 1 }, UE32: { "R3.03": 3 } },
    });
    expect(anomalies(promotion)).toEqual([]);
  });

  test("sous le code", () => {
    const promotion = sous(
      "UE31 | | UE32",
      "R3.01 | R3.02 | R3.03",
      " | | coef 2 | coef 1 | coef 3"
    );
    expect(coefficients(promotion)).toEqual({
      ...{ UE31: { "R3.01": 2, "R3.02": 1 }, UE32: { "R3.03": 3 } },
    });
  });

  test("il n’est pas l’intitulé du module", () => {
    const { colonnes } = sous(
      "UE31 | |",
      "R3.01 Mécanique (coef 2) | R3.02 (coef 1) | R3.03 Plan, coef 3"
    );
    expect(colonnes.map(({ intitule }) => intitule)).toEqual(["Mécanique", null, "Plan"]);
  });

  test("un module de l’UE n’en a pas : aucun n’est lu, et c’est dit", () => {
    const promotion = sous("UE31 | | UE32", "R3.01 (coef 2) | R3.02 | R3.03 (coef 3)");
    expect(coefficients(promotion)).toEqual({ UE32: { "R3.03": 3 } });
    expect(anomalies(promotion)).toContain(
      "S3!D2 erreur : Dans leur en-tête, des modules de UE31 ont un coefficient, mais pas R3.02 : aucun n’est lu. Écrivez-les tous dans une ligne « Coef » sous les codes."
    );
  });

  test("sans UE au-dessus : il n’est pas lu, et c’est dit", () => {
    const promotion = sous(" | | ", "R3.01 (coef 2) | R3.02 (coef 1) | R3.03 (coef 3)");
    expect(coefficients(promotion)).toEqual({});
    expect(anomalies(promotion)[0]).toBe(
      "S3!C2 avertissement : Ces coefficients ne disent pas de quelle UE : ils ne sont pas lus. Écrivez l’UE au-dessus des modules, ou une ligne par UE."
    );
  });

  test("une ligne « Coef » l’emporte, et la différence est dite", () => {
    const promotion = sous(
      "UE31 | | UE32",
      "R3.01 (coef 2) | R3.02 (coef 1) | R3.03",
      "Coef | | 2 | 4 | 3"
    );
    expect(coefficients(promotion)).toEqual({
      ...{ UE31: { "R3.01": 2, "R3.02": 4 }, UE32: { "R3.03": 3 } },
    });
    expect(anomalies(promotion)).toEqual([
      "S3!D2 avertissement : Coefficient de R3.02 en UE31 : 1 ici, 4 en D3, qui l’emporte.",
    ]);
  });

  test("un module d’un autre semestre que l’UE au-dessus n’y compte pas", () => {
    const promotion = sous("UE31 | |", "R3.01 (coef 2) | R3.02 (coef 1) | R4.01 (coef 3)");
    expect(coefficients(promotion)).toEqual({ UE31: { "R3.01": 2, "R3.02": 1 } });
    expect(anomalies(promotion)[0]).toMatch(/^S3!E2 erreur : Coefficient de R4.01 en UE31/);
  });
});
