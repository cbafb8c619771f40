/**
 * A sheet of coefficients as a table (L8): UE in rows and modules in columns, or the contrary; found by what it holds.
 * Not proved here: that every real table has one of these forms; another one is left alone, or said.
 */
import { CATALOGUE, maquetteParId, type Maquette } from "../../src/maquette";
import { lireMaquette } from "../../src/grille";
import type { Feuille, Valeur } from "../../src/classeur";
import { feuille } from "./feuilles";
import { anomalies, coefficients, lire } from "./promotions";

/** By UE, its credits and the coefficient of each module. */
function contenu(maquette: Pick<Maquette, "ues"> | null) {
  return Object.fromEntries(
    (maquette?.ues ?? []).map(({ code, ects, modules }) => [
      code,
      { ects, ...Object.fromEntries(modules.map((module) => [module.code, module.coefficient])) },
    ])
  );
}

const lue = (table: string, nom = "Coefs") => lireMaquette(feuille(nom, table));
const dites = (table: string, nom?: string) =>
  lue(table, nom).anomalies.map(
    ({ cellule, gravite, message }) => `${cellule} ${gravite} : ${message}`
  );

const EN_LIGNES = `
BUT2 - Coefficients - 2022/2023
                   |                | Ressources |           |         | SAÉ                |           | Total | ECTS
Semestre           | UE             | R3.01      | R3.03     | R3.14   | SAE3.01            | Portfolio |       |
                   |                | Mécanique  | Matériaux | Langues | Répondre au besoin |           |       |
S3                 | UE31           |            | 2         | 1       | 3                  | 0         | 6     | 14
                   | UE32 Développer| 4          |           | 0,5     | 4,5                |           | 9     | 16
`;

describe("UE en lignes, modules en colonnes", () => {
  test("les coefficients, les ECTS au bout, les titres sous les codes, les pôles par les codes", () => {
    const { maquette } = lue(EN_LIGNES);
    expect(contenu(maquette)).toEqual({
      UE31: { ects: 14, "R3.03": 2, "R3.14": 1, "SAE3.01": 3, Portfolio: 0 },
      UE32: { ects: 16, "R3.01": 4, "R3.14": 0.5, "SAE3.01": 4.5 },
    });
    expect(maquette!.ues[0]!.modules).toEqual([
      { code: "R3.03", intitule: "Matériaux", pole: "ressource", coefficient: 2 },
      { code: "R3.14", intitule: "Langues", pole: "ressource", coefficient: 1 },
      { code: "SAE3.01", intitule: "Répondre au besoin", pole: "sae", coefficient: 3 },
      { code: "Portfolio", intitule: "", pole: "sae", coefficient: 0 },
    ]);
    expect(dites(EN_LIGNES)).toEqual([]);
  });

  test("« UE 1 » est du semestre écrit à côté, même fusionné, puis de celui de ses modules", () => {
    const table = (semestre: string) => `
${semestre} | UE 1 | 2 | 2
            | UE 2 | 1 | 1`;
    const entete = "Sem. | UE | R3.01 | SAE3.01 | R3.02";
    expect(Object.keys(contenu(lue(entete + table("S3")).maquette))).toEqual(["UE31", "UE32"]);
    expect(Object.keys(contenu(lue(entete + table("")).maquette))).toEqual(["UE31", "UE32"]);
  });

  test("deux blocs l’un sous l’autre, chacun sous ses codes", () => {
    const { maquette } = lue(`
Semestre 3
     | R3.01 | SAE3.01 | Total
UE31 | 2     | 2       | 4
UE32 | 1     | 1       | 2

Semestre 4
     | R4.01 | R4.02 | Stage | Total
UE41 | 3     |       | 3     | 6
UE42 | 1     | 1     | 2     | 4`);
    expect(contenu(maquette)).toEqual({
      UE31: { ects: null, "R3.01": 2, "SAE3.01": 2 },
      UE32: { ects: null, "R3.01": 1, "SAE3.01": 1 },
      UE41: { ects: null, "R4.01": 3, Stage: 3 },
      UE42: { ects: null, "R4.01": 1, "R4.02": 1, Stage: 2 },
    });
  });

  test("des titres qui redisent les codes ne sont pas d’autres codes", () => {
    const { maquette } = lue(`
     | R3.01     | S3.01    | S3.02
     | Mécanique | SAÉ 3.01 | SAÉ 3.02
UE31 | 2         | 2        |
UE32 | 1         |          | 1`);
    expect(contenu(maquette)).toEqual({
      UE31: { ects: null, "R3.01": 2, "S3.01": 2 },
      UE32: { ects: null, "R3.01": 1, "S3.02": 1 },
    });
  });

  test("des lignes de totaux et d’heures ne sont pas des UE", () => {
    const { maquette } = lue(`
UE    | R3.01 | R3.02 | SAE3.01 | ECTS
UE31  | 2     |       | 2       | 15
UE32  |       | 1     | 1       | 15
Total | 2     | 1     | 3       | 30
Heures| 20    | 15    | 30      |`);
    expect(Object.keys(contenu(maquette))).toEqual(["UE31", "UE32"]);
  });
});

describe("modules en lignes, une colonne par UE", () => {
  const MATRICE = `
BUT2 - S3
Code      | Intitulé           | Pôle      | CM | TD | UE31 | UE32
          |                    |           |    |    | Spécifier | Développer
R3.01     | Mécanique          | Ressource | 2  | 10 |      | 4
R3.03     | Matériaux          | Ressource | 0  | 12 | 2    |
R3.14     | Langues            | Ressource | 0  | 4  | 1    | 0,5
SAE3.01   | Répondre au besoin | SAÉ       | 1  | 2  | 3    | 4,5
Portfolio | Portfolio          | SAÉ       | 0  | 1  | 0    |
Total     |                    |           | 3  | 29 | 6    | 9
ECTS      |                    |           |    |    | 14   | 16`;

  test("les mêmes coefficients, ECTS, titres et pôles", () => {
    const { maquette } = lue(MATRICE);
    expect(contenu(maquette)).toEqual(contenu(lue(EN_LIGNES).maquette));
    expect(maquette!.ues.map(({ intitule }) => intitule)).toEqual(["Spécifier", "Développer"]);
    expect(maquette!.ues[0]!.modules[0]).toEqual({
      ...{ code: "R3.03", intitule: "Matériaux", pole: "ressource", coefficient: 2 },
    });
    expect(dites(MATRICE)).toEqual([]);
  });

  test("sans le nom « Maquette », et même avec une colonne « Nom »", () => {
    const table = MATRICE.replace("Intitulé", "Nom");
    expect(contenu(lue(table, "Feuil3").maquette)).toEqual(contenu(lue(MATRICE).maquette));
  });
});

/** A programme as people lay it out: one table per semester. */
function enTableau({ ues }: Maquette, semestre: number, tourne: boolean): Valeur[][] {
  const siennes = ues.filter((ue) => ue.semestre === semestre);
  const codes = [...new Set(siennes.flatMap((ue) => ue.modules.map(({ code }) => code)))];
  const entete: Valeur[] = ["UE", ...codes, "Total", "ECTS"];
  const lignes = siennes.map(({ code, modules, ects }): Valeur[] => {
    const poids = codes.map((c) => modules.find((m) => m.code === c)?.coefficient ?? "");
    const total = modules.reduce((somme, { coefficient }) => somme + coefficient, 0);
    return [code, ...poids, total, ects ?? ""];
  });
  const table = [entete, ...lignes];
  return tourne ? entete.map((_, c) => table.map((ligne) => ligne[c]!)) : table;
}

describe("tout le catalogue, écrit en tableau, est relu", () => {
  const semestres = CATALOGUE.flatMap((maquette) =>
    [...new Set(maquette.ues.map(({ semestre }) => semestre))].flatMap((semestre) =>
      [false, true].map((tourne) => [maquette.id, semestre, tourne] as const)
    )
  );

  test.each(semestres)("%s, S%i, modules en lignes : %s", (id, semestre, tourne) => {
    const maquette = maquetteParId(id)!;
    const cellules = enTableau(maquette, semestre, tourne);
    const relue = lireMaquette({ ...feuille("Feuil1", ""), cellules });
    const siennes = maquette.ues.filter((ue) => ue.semestre === semestre);
    expect(contenu(relue.maquette)).toEqual(contenu({ ues: siennes }));
    const poles = (ues: Maquette["ues"]) =>
      ues.flatMap(({ modules }) => modules.map(({ code, pole }) => `${code} ${pole}`)).sort();
    expect(poles(relue.maquette!.ues)).toEqual(poles(siennes));
    expect(relue.anomalies).toEqual([]);
  });
});

describe("ce qui est écrit de travers est dit, et n’empêche rien", () => {
  test("un total contraire, d’une UE ou d’un pôle", () => {
    const table = `
UE   | R3.01 | R3.02 | Total ressources | SAE3.01 | Total
UE31 | 2     | 1     | 3                | 3       | 7
UE32 | 1     | 1     | 3                | 2       | 4`;
    expect(dites(table)).toEqual([
      "F2 avertissement : Total de l’UE31 : 7 est écrit, les coefficients donnent 6.",
      "D3 avertissement : Total de l’UE32 : 3 est écrit, les coefficients donnent 2.",
    ]);
    expect(dites(table.replace(/7/, "6").replace("| 3                | 2 ", "| 2 | 2 "))).toEqual(
      []
    );
  });

  test("un texte en place de nombre, et un module deux fois", () => {
    const { maquette, anomalies: liste } = lue(`
UE   | R3.01 | R3.02 | SAE3.01 | R3.01
UE31 | deux  | 1     | 1       |
UE32 | 1     | 1     | 2       | 3`);
    expect(contenu(maquette)).toEqual({
      UE31: { ects: null, "R3.02": 1, "SAE3.01": 1 },
      UE32: { ects: null, "R3.01": 1, "R3.02": 1, "SAE3.01": 2 },
    });
    expect(
      liste.map(({ cellule, gravite, message }) => `${cellule} ${gravite} : ${message}`)
    ).toEqual([
      "B2 erreur : « deux » n’est pas le coefficient de R3.01 en UE31 : écrivez un nombre, ou rien. Ce module n’y est pas lu.",
      "E3 erreur : R3.01 figure deux fois en UE32 : seul le premier coefficient est lu.",
    ]);
  });

  test("hors de 40 à 60 % (R2) : un avertissement, les coefficients servent", () => {
    const { maquette, anomalies: liste } = lue(`
UE   | R3.01 | R3.02 | SAE3.01
UE31 | 2     | 1     | 7
UE32 | 1     | 1     | 2`);
    expect(contenu(maquette).UE31).toEqual({ ects: null, "R3.01": 2, "R3.02": 1, "SAE3.01": 7 });
    expect(liste).toEqual([
      {
        ...{ feuille: "Coefs", cellule: null, gravite: "avertissement" },
        message:
          "À vérifier dans cette maquette, qui est utilisée telle quelle. UE31 : ressources 3 sur 10, soit 30,00 % ; SAÉ 70,00 % (hors de l’intervalle de 40 à 60 %).",
      },
    ]);
  });
});

describe("ce qui n’est pas un tableau de coefficients", () => {
  const grilles: readonly (readonly [string, string])[] = [
    [
      "une grille à modules partagés, une ligne de coefficients par UE",
      `
Nom Prénom | R3.01 | R3.03 | SAE3.01
UE31       | 2     | 1     | 3
UE32       |       | 2     | 2
MARTIN Lou | 12    | 13    | 14`,
    ],
    [
      "la même, avant la première note",
      `
Nom Prénom | R3.01 | R3.03 | SAE3.01
UE31       | 2     | 1     | 3
UE32       |       | 2     | 2
MARTIN Lou |       |       |`,
    ],
    [
      "la même sans en-tête de nom",
      `
           | R3.01 | R3.03 | SAE3.01
UE31       | 2     | 1     | 3
UE32       |       | 2     | 2
MARTIN Lou | 12    | 13    | 14`,
    ],
    [
      "un jury : des moyennes d’UE",
      `
N° | Nom | Prénom | UE31 | UE32
1  | MARTIN | Lou | 12 | 13`,
    ],
    [
      "des moyennes de classe, calculées",
      `
     | R3.01 | R3.02 | R3.03
UE31 | 12.3333333 | 11.0666667 |
UE32 |       | 11.0666667 | 9.1234567`,
    ],
    ["une seule UE", "     | R3.01 | R3.02 | R3.03\nUE31 | 2 | 1 | 3"],
  ];

  test.each(grilles)("%s", (_nom, table) => {
    expect(lue(table, "S3")).toMatchObject({ maquette: null, anomalies: [] });
  });

  test("une feuille dont le nom parle de moyennes", () => {
    expect(lue(EN_LIGNES, "Moyennes S3").maquette).toBeNull();
  });
});

describe("dans un classeur", () => {
  const grille = (semestre: number, modules: string) =>
    feuille(`S${semestre}`, `Nom Prénom | ${modules}\nMARTIN Lou | 12 | 13 | 14`);
  const coefs = (semestre: number): Feuille =>
    feuille(
      `Coefs S${semestre}`,
      `
UE | R${semestre}.01 | R${semestre}.02 | SAE${semestre}.01 | ECTS
UE${semestre}1 | 2 | | 2 | 15
UE${semestre}2 | | 1 | 1 | 15`
    );

  test("elle donne ses coefficients à la grille ; une feuille par semestre fait une seule maquette", () => {
    const promotion = lire([
      grille(3, "R3.01 | R3.02 | SAE3.01"),
      grille(4, "R4.01 | R4.02 | SAE4.01"),
      coefs(3),
      coefs(4),
    ]);
    expect(promotion.maquette).toEqual({ id: "feuille", intitule: "Coefs S3 et Coefs S4" });
    expect(coefficients(promotion)).toEqual({
      UE31: { "R3.01": 2, "SAE3.01": 2 },
      UE32: { "R3.02": 1, "SAE3.01": 1 },
      UE41: { "R4.01": 2, "SAE4.01": 2 },
      UE42: { "R4.02": 1, "SAE4.01": 1 },
    });
    expect(anomalies(promotion)).toEqual([]);
  });

  test("deux pour un même semestre : la première, et l’autre est dite", () => {
    const promotion = lire([
      grille(3, "R3.01 | R3.02 | SAE3.01"),
      coefs(3),
      { ...coefs(3), nom: "Coefs bis" },
    ]);
    expect(anomalies(promotion)).toEqual([
      "Coefs bis avertissement : Une seule maquette est utilisée par semestre : celle de la feuille « Coefs S3 ». Supprimez l’autre.",
    ]);
  });
});
