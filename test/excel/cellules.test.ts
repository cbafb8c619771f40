import { pourExcel } from "../../src/excel/cellules";

describe("un texte qu’Excel prendrait pour autre chose est gardé par une apostrophe", () => {
  test.each([
    "=1+1",
    "+33 6",
    "-",
    "@nom",
    "0022100123",
    "12,5",
    "3/4",
    "10:30",
    "(5)",
    "'déjà",
    "VRAI",
    "faux",
    "TRUE",
    "mars 2026",
    "Mai-12",
    "juin 3",
    "août 2026",
    "Feb 28",
    "déc. 2026",
  ])("%s", (texte) => expect(pourExcel(texte)).toBe(`'${texte}`));
});

describe("le reste est écrit tel quel", () => {
  test.each([
    "",
    "ADM",
    "UE31",
    "RCUE 1 code",
    "R3.01",
    "SAE3.01",
    "MARTIN",
    "Avril",
    "S5 : de droit",
    "UE41 à 8,58, non acquise",
    12.5,
    0,
    true,
  ])("%s", (valeur) => expect(pourExcel(valeur)).toBe(valeur));
});

test("une formule reçoit son signe égal", () => {
  expect(pourExcel({ formule: "SUM(A1:A2)", valeur: 3 })).toBe("=SUM(A1:A2)");
});
