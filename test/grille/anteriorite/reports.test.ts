/** A13: the mean of an earlier year that enters this year's table, as one more column for its UE. */
import type { Feuille } from "../../../src/classeur";
import type { Promotion } from "../../../src/grille";
import { REGLAGES } from "../../../src/reglement";
import { feuille } from "../feuilles";
import { lire } from "../promotions";
import { longue } from "./commun";

const grille = (lignes: string): Feuille =>
  feuille(
    "S3",
    `
         |        |        | UE31  | UE32
N°       | Nom    | Prénom | R3.03 | R3.01
Coef     |        |        | 2     | 2
${lignes}`
  );
const S3 = grille(
  `
22100123 | MARTIN | Lou    | 12    | 14
22100124 | PETIT  | Ali    |       | 9
22100125 | ROUX   | Zoé    | ABI   | 6`.trim()
);
const S4 = feuille(
  "S4",
  "| | | UE41\nN° | Nom | Prénom | R4.01\nCoef | | | 2\n22100126 | NOËL | Jo | 12\n22100123 | MARTIN | Lou | 12"
);

/** The column of the means carried over for a UE, in points; `null` where there is none, or no column. */
function reports({ structure, notes, etudiants }: Promotion, code: string): (number | null)[] {
  const u = structure.ues.findIndex((ue) => ue.code === code);
  const colonne = structure.complements?.reports[u] ?? -1;
  return etudiants.map((_, i) => {
    const valeur = colonne < 0 ? -1 : notes.valeurs[i * notes.colonnes + colonne]!;
    return valeur < 0 ? null : valeur / notes.echelle;
  });
}

test("une UE acquise et suivie : la moyenne d’avant est reportée, la meilleure comptera", () => {
  const promotion = lire([
    S3,
    longue("22100123 | MARTIN | Lou | 2023-2024 | S3 | UE31 | 13,5 | ADM |"),
  ]);
  expect(reports(promotion, "UE31")).toEqual([13.5, null, null]);
  expect(promotion.structure.complements).toEqual({ reports: [2, -1, -1, -1], ajouts: [] });
  expect(promotion.notes.colonnes).toBe(3);
  expect(promotion.colonnes).toHaveLength(2);
});

test("avec la dernière moyenne pour règle, une UE suivie ne reprend rien", () => {
  const reglages = { ...REGLAGES, capitalisation: "derniere" as const };
  const liste = longue("22100123 | MARTIN | Lou | 2023-2024 | S3 | UE31 | 13,5 | ADM |");
  expect(lire([S3, liste], { reglages }).structure.complements).toBeUndefined();
});

test("inscrit sans note : l’UE acquise garde sa moyenne, l’UE non acquise attend", () => {
  const promotion = lire([
    S3,
    longue(`
22100124 | PETIT | Ali | 2023-2024 | S3 | UE31 | 11 | ADM |
22100124 | PETIT | Ali | 2023-2024 | S3 | UE32 | 8  | AJ  |`),
  ]);
  expect(reports(promotion, "UE31")).toEqual([null, 11, null]);
  expect(reports(promotion, "UE32")).toEqual([null, null, null]);
});

test("absent de toutes les feuilles du semestre : sa dernière moyenne reste, acquise ou non", () => {
  const promotion = lire([
    S3,
    S4,
    longue(`
22100126 | NOËL | Jo | 2023-2024 | S3 | UE31 | 11 | ADM |
22100126 | NOËL | Jo | 2022-2023 | S3 | UE32 | 6  | AJ  |
22100126 | NOËL | Jo | 2023-2024 | S3 | UE32 | 8  | AJ  |`),
  ]);
  expect(reports(promotion, "UE31").at(-1)).toBe(11);
  expect(reports(promotion, "UE32").at(-1)).toBe(8);
});

test("un semestre sans feuille : une note peut encore venir, seule l’UE acquise est reportée", () => {
  const promotion = lire([
    S3,
    longue(`
22100123 | MARTIN | Lou | 2023-2024 | S4 | UE41 | 12 | ADM |
22100123 | MARTIN | Lou | 2023-2024 | S4 | UE42 | 8  | AJ  |`),
  ]);
  expect(reports(promotion, "UE41")).toEqual([12, null, null]);
  expect(reports(promotion, "UE42")).toEqual([null, null, null]);
});

describe("une absence injustifiée", () => {
  const acquise = longue("22100125 | ROUX | Zoé | 2023-2024 | S3 | UE31 | 8 | AJ |");

  test("qui vaut 0 est une note : l’UE est suivie", () => {
    const capitalisee = longue("22100125 | ROUX | Zoé | 2023-2024 | S3 | UE31 | 12 | ADM |");
    const reglages = { ...REGLAGES, capitalisation: "derniere" as const };
    expect(reports(lire([S3, capitalisee], { reglages }), "UE31")).toEqual([null, null, null]);
  });

  test("qui rend défaillant n’en est pas une : inscrit sans note", () => {
    const capitalisee = longue("22100125 | ROUX | Zoé | 2023-2024 | S3 | UE31 | 12 | ADM |");
    const reglages = {
      ...REGLAGES,
      abi: "defaillant" as const,
      capitalisation: "derniere" as const,
    };
    expect(reports(lire([S3, capitalisee], { reglages }), "UE31")).toEqual([null, null, 12]);
  });

  test("dans une UE qui n’est pas acquise, ne reprend rien", () => {
    expect(lire([S3, acquise]).structure.complements).toBeUndefined();
  });
});

test("des UE d’une autre année du BUT ne sont reportées nulle part", () => {
  const promotion = lire([
    S3,
    longue("22100123 | MARTIN | Lou | 2023-2024 | S1 | UE11 | 15 | ADM |"),
  ]);
  expect(promotion.structure.complements).toBeUndefined();
  expect(promotion.notes.colonnes).toBe(2);
});

test("une UE acquise sans moyenne ne crée pas de colonne", () => {
  const promotion = lire([
    S3,
    longue("22100123 | MARTIN | Lou | 2023-2024 | S3 | UE31 | | ADSUP |"),
  ]);
  expect(promotion.structure.complements).toBeUndefined();
});

test("à côté d’un bonus, chaque colonne garde sa place", () => {
  const avecBonus = feuille(
    "S3",
    `
         |        |        | UE31  | UE32  |
N°       | Nom    | Prénom | R3.03 | R3.01 | Bonus
Coef     |        |        | 2     | 2     |
22100123 | MARTIN | Lou    | 12    | 14    | 0,5`
  );
  const liste = longue("22100123 | MARTIN | Lou | 2023-2024 | S3 | UE32 | 15 | ADM |");
  const { structure, notes } = lire([avecBonus, liste]);
  expect(structure.complements).toEqual({
    reports: [-1, 3, -1, -1],
    ajouts: [{ sens: "bonus", ues: [0, 1], colonne: 2 }],
  });
  expect([...notes.valeurs]).toEqual([1200, 1400, 50, 1500]);
});

test("une moyenne d’un autre système ne coûte pas l’exactitude des autres", () => {
  const liste = longue(
    "22100123 | MARTIN | Lou | 2023-2024 | S3 | UE31 | 10.830502518315019 | ADM |"
  );
  const { notes } = lire([S3, liste]);
  expect(notes.exacte).toBe(true);
  expect(notes.echelle).toBe(1_000_000);
});
