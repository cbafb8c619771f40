/** Several sources for one student: what they agree on is one attempt; where they differ, the surest wins and both cells are named. */
import type { Feuille } from "../../../src/classeur";
import { feuille } from "../feuilles";
import { anomalies } from "../promotions";
import { anterieurs, avec, longue } from "./commun";

const decisions = (
  moyenne: string,
  code: string,
  nom = "Décisions BUT1",
  jour = "03/07/2024"
): Feuille =>
  feuille(
    nom,
    `
Calculé le ${jour}
N°       | Nom    | Prénom | UE11       | UE11 code | Décision du jury | Motif du jury | Décision retenue
22100123 | MARTIN | Lou    | ${moyenne} | ${code}   |                  |               | PASD`
  );
const liste = (annee: string, moyenne: string, code: string, ects = ""): Feuille =>
  longue(`22100123 | MARTIN | Lou | ${annee} | S1 | UE11 | ${moyenne} | ${code} | ${ects}`);
const recap = (moyenne: string, nom = "S1"): Feuille =>
  feuille(nom, `N° | Nom | Prénom | Rang | UE11\n22100123 | MARTIN | Lou | 1 | ${moyenne}`);
const ues = (feuilles: readonly Feuille[]): string[] =>
  anterieurs(avec(feuilles))["MARTIN Lou"]!.filter((ligne) => ligne.startsWith("UE"));
const doutes = (feuilles: readonly Feuille[]): string[] =>
  anomalies(avec(feuilles)).filter((anomalie) => !anomalie.includes("parle de"));

test("la même moyenne, au centième affiché, est un seul essai, qui garde ce que chacune sait", () => {
  const feuilles = [recap("12.125"), liste("", "", "ADM", "6"), decisions("12.13", "ADM")];
  expect(ues(feuilles)).toEqual(["UE11 2023-2024 12.13 ADM 6"]);
  expect(doutes(feuilles)).toEqual([]);
});

describe("nos décisions l’emportent, où qu’elles soient, et les deux cellules sont nommées", () => {
  test("une autre moyenne", () => {
    for (const feuilles of [
      [decisions("9", "AJ"), liste("2023-2024", "12", "ADM")],
      [liste("2023-2024", "12", "ADM"), decisions("9", "AJ")],
    ]) {
      expect(ues(feuilles)).toEqual(["UE11 2023-2024 9 AJ -"]);
      expect(doutes(feuilles)).toEqual([
        "Antériorité!G2 avertissement : UE11 de MARTIN Lou en 2023-2024 : 12 ADM ici, 9 AJ en « Décisions BUT1 »!D3, qui l’emporte. Corrigez l’une des deux cellules.",
      ]);
    }
  });

  test("un autre code, à la même moyenne", () => {
    const feuilles = [decisions("9", "AJ"), liste("2023-2024", "9", "ADJ")];
    expect(ues(feuilles)).toEqual(["UE11 2023-2024 9 AJ -"]);
    expect(doutes(feuilles)).toHaveLength(1);
  });

  test("un tableau d’un autre système, qui ne dit pas son année, est comparé au dernier essai", () => {
    const feuilles = [decisions("9", "AJ"), recap("12")];
    expect(ues(feuilles)).toEqual(["UE11 2023-2024 9 AJ -"]);
    expect(doutes(feuilles)).toEqual([
      "S1!E2 avertissement : UE11 de MARTIN Lou en 2023-2024 : 12 ici, 9 AJ en « Décisions BUT1 »!D3, qui l’emporte. Corrigez l’une des deux cellules.",
    ]);
  });

  test("de deux de nos feuilles de la même année, la dernière calculée", () => {
    const feuilles = [
      decisions("9", "AJ", "Décisions S1", "02/02/2024"),
      decisions("9", "CMP", "Décisions BUT1"),
    ];
    expect(ues(feuilles)).toEqual(["UE11 2023-2024 9 CMP -"]);
    expect(doutes(feuilles)).toHaveLength(1);
  });

  test("le code de l’année", () => {
    const feuilles = [
      decisions("12", "ADM"),
      longue("22100123 | MARTIN | Lou | 2023-2024 | BUT1 | | | RED |"),
    ];
    expect(anterieurs(avec(feuilles))["MARTIN Lou"]!.at(-1)).toBe("BUT1 2023-2024 PASD");
    expect(doutes(feuilles)).toEqual([
      "Antériorité!H2 avertissement : Année BUT1 de MARTIN Lou en 2023-2024 : RED ici, PASD en « Décisions BUT1 »!H3, qui l’emporte. Corrigez l’une des deux cellules.",
    ]);
  });
});

describe("un centième d’écart est l’affichage, au-delà c’est une contradiction", () => {
  test.each([
    ["12.14", 0],
    ["12.15", 1],
  ])("12.13 et %s", (autre, nombre) => {
    expect(doutes([decisions("12.13", "ADM"), liste("2023-2024", autre, "ADM")])).toHaveLength(
      nombre
    );
  });
});

describe("plusieurs années de la même UE", () => {
  test("sont plusieurs essais, du plus ancien au dernier", () => {
    const feuilles = [liste("2022-2023", "7", "AJ"), decisions("9", "CMP")];
    expect(ues(feuilles)).toEqual(["UE11 2022-2023 7 AJ -", "UE11 2023-2024 9 CMP -"]);
    expect(doutes(feuilles)).toEqual([]);
  });

  test("à la même moyenne, dans une même feuille, sont deux essais", () => {
    const deux = longue(`
22100123 | MARTIN | Lou | 2022-2023 | S1 | UE11 | 8 | AJ |
22100123 | MARTIN | Lou | 2023-2024 | S1 | UE11 | 8 | AJ |`);
    expect(ues([deux])).toEqual(["UE11 2022-2023 8 AJ -", "UE11 2023-2024 8 AJ -"]);
  });

  test("à la même moyenne, dans deux feuilles, sont un seul essai : l’une est datée de son calcul", () => {
    expect(ues([liste("2022-2023", "8.25", "AJ"), decisions("8.25", "AJ")])).toEqual([
      "UE11 2023-2024 8.25 AJ -",
    ]);
  });

  test.each([
    ["8.255", 1],
    ["8.26", 2],
    ["8.24", 2],
  ])("à un centième près, dans deux feuilles, sont deux essais : 8,25 puis %s", (autre, nombre) => {
    const feuilles = [liste("2022-2023", "8.25", "AJ"), decisions(autre, "AJ")];
    expect(ues(feuilles)).toHaveLength(nombre);
    expect(doutes(feuilles)).toEqual([]);
  });

  test("deux fois 0 sont deux essais : c’est la moyenne de qui ne vient plus", () => {
    expect(ues([liste("2022-2023", "0", "AJ"), decisions("0", "AJ")])).toHaveLength(2);
  });

  test("deux lignes d’une feuille sans année sont deux essais, dans son ordre, et c’est dit", () => {
    const deux = longue(`
22100123 | MARTIN | Lou | | S1 | UE11 | 7  | AJ  |
22100123 | MARTIN | Lou | | S1 | UE11 | 11 | ADM |`);
    expect(ues([deux])).toEqual(["UE11 - 7 AJ -", "UE11 - 11 ADM -"]);
    expect(doutes([deux])).toEqual([
      "Antériorité!G3 avertissement : UE11 de MARTIN Lou : 11 ADM ici, 7 AJ en « Antériorité »!G2, sans année ici ni là : ce sont deux essais, le plus bas étant le dernier. Écrivez leur année.",
    ]);
  });

  test("deux lignes d’une feuille, de la même année, se contredisent", () => {
    const deux = longue(`
22100123 | MARTIN | Lou | 2023-2024 | S1 | UE11 | 7  | AJ  |
22100123 | MARTIN | Lou | 2023-2024 | S1 | UE11 | 11 | ADM |`);
    expect(ues([deux])).toEqual(["UE11 2023-2024 7 AJ -"]);
    expect(doutes([deux])).toHaveLength(1);
  });
});

test("deux dispenses du même semestre n’en font qu’une", () => {
  const deux = longue(`
22100123 | MARTIN | Lou | | S1 | | | PASSERELLE |
22100123 | MARTIN | Lou | | S1-S2 | | | PASSERELLE |`);
  expect(anterieurs(avec([deux]))["MARTIN Lou"]).toEqual(["S1 PASSERELLE", "S2 PASSERELLE"]);
});
