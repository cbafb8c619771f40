/** A sheet « Maquette » of the workbook: found by its header, and stronger than the grid. */
import { lireMaquette } from "../../src/grille";
import { feuille } from "./feuilles";
import { anomalies, coefficients, lire, notes } from "./promotions";

const TABLE = `
Semestre | UE   | Compétence | Niveau | ECTS | Code    | Intitulé           | Pôle      | Coefficient
S3       | UE31 | Spécifier  | 2      | 4    | R3.03   | Matériaux          | Ressource | 2
S3       | UE31 | Spécifier  | 2      | 4    | SAE3.01 | Répondre au besoin | SAÉ       | 5,5
S3       | UE32 | Développer | 2      | 8    | R3.01   | Mécanique          | ressource | 2
S3       | UE32 | Développer | 2      | 8    | SAE3.01 | Répondre au besoin | sae       | 8`;

/** R2: said once for the sheet, which is used as it is. */
const CONTROLES =
  "À vérifier dans cette maquette, qui est utilisée telle quelle. " +
  "UE31 : ressources 2 sur 7,5, soit 26,67 % ; SAÉ 73,33 % (hors de l’intervalle de 40 à 60 %). " +
  "UE32 : ressources 2 sur 10, soit 20,00 % ; SAÉ 80,00 % (hors de l’intervalle de 40 à 60 %).";

test("une ligne par module et par UE", () => {
  const { maquette, anomalies: dites } = lireMaquette(feuille("Maquette", TABLE));
  expect(dites.map(({ message }) => message)).toEqual([CONTROLES]);
  expect(maquette).toMatchObject({ id: "feuille", intitule: "Maquette" });
  expect(maquette!.ues).toEqual([
    {
      ...{ code: "UE31", semestre: 3, competence: 1, niveau: 2, intitule: "Spécifier", ects: 4 },
      modules: [
        { code: "R3.03", intitule: "Matériaux", pole: "ressource", coefficient: 2 },
        { code: "SAE3.01", intitule: "Répondre au besoin", pole: "sae", coefficient: 5.5 },
      ],
    },
    {
      ...{ code: "UE32", semestre: 3, competence: 2, niveau: 2, intitule: "Développer", ects: 8 },
      modules: [
        { code: "R3.01", intitule: "Mécanique", pole: "ressource", coefficient: 2 },
        { code: "SAE3.01", intitule: "Répondre au besoin", pole: "sae", coefficient: 8 },
      ],
    },
  ]);
});

test("les colonnes dans un autre ordre, sous un titre, les UE fusionnées, des lignes de total", () => {
  const { maquette } = lireMaquette(
    feuille(
      "Programme",
      `
Maquette BUT2 |
Coef  | Code  | UE     | Semestre
2     | R3.03 | UE 1   | 3
1     | R3.10 |        |
3     |       |        |
      |       | UE 3.2 |
2     | R3.01 |        |
5     |       | Total  |
4     | R3.02 |        |`
    )
  );
  expect(maquette!.ues.map(({ code, modules }) => [code, modules.map((m) => m.code)])).toEqual([
    ["UE31", ["R3.03", "R3.10"]],
    ["UE32", ["R3.01"]],
  ]);
});

test("ce qui n’est pas compris est dit avec sa cellule", () => {
  const { maquette, anomalies: dites } = lireMaquette(
    feuille(
      "Maquette",
      `
UE   | ECTS | Code  | Coefficient
UE31 | 4    | R3.03 | deux
UE31 | 5    | R3.10 | 1
UE31 |      | R3.10 | 3
Sept |      | R3.11 | 1
UE31 |      | R3.14 |`
    )
  );
  expect(maquette!.ues[0]!.modules.map(({ code }) => code)).toEqual(["R3.10"]);
  expect(
    dites.map(({ cellule, gravite, message }) => `${cellule} ${gravite} : ${message}`)
  ).toEqual([
    "D2 erreur : Le coefficient de R3.03 est « deux » : écrivez un nombre. Ce module n’est pas lu ici.",
    "B3 avertissement : ECTS de l’UE : 5 ici, 4 plus haut, qui l’emporte.",
    "C4 avertissement : R3.10 figure deux fois dans cette UE : seule la première ligne est lue.",
    "A5 erreur : « Sept » n’est pas un code d’UE : écrivez UE31, par exemple.",
    "D6 erreur : Le coefficient de R3.14 est vide : écrivez un nombre. Ce module n’est pas lu ici.",
    "null avertissement : À vérifier dans cette maquette, qui est utilisée telle quelle. UE31 : ressources 1 sur 1, soit 100,00 % ; SAÉ 0,00 % (hors de l’intervalle de 40 à 60 %).",
  ]);
});

test("une feuille qui n’en est pas une", () => {
  expect(lireMaquette(feuille("S3", "Nom | Prénom | R3.03\nMARTIN | Lou | 12"))).toEqual({
    ...{ maquette: null, maxima: new Map(), anomalies: [] },
  });
  expect(lireMaquette(feuille("Vide", ""))).toMatchObject({ maquette: null, anomalies: [] });
});

const GRILLE = feuille(
  "S3",
  `
           | UE31  |         | UE32
Nom Prénom | R3.03 | SAE3.01 | R3.01 | R3.99
Coef       | 3     | 5,5     | 2     | 1
MARTIN Lou | 12    | 13      | 14    | 15`
);

test("elle l’emporte sur la grille ; chaque différence est dite", () => {
  const promotion = lire([feuille("Maquette", TABLE), GRILLE]);
  expect(promotion.maquette).toEqual({ id: "feuille", intitule: "Maquette" });
  expect(coefficients(promotion)).toEqual({
    UE31: { "R3.03": 2, "SAE3.01": 5.5 },
    UE32: { "R3.01": 2, "SAE3.01": 8, "R3.99": 1 },
  });
  expect(notes(promotion)).toEqual({
    "MARTIN Lou": { "R3.03": 12, "SAE3.01": 13, "R3.01": 14, "R3.99": 15 },
  });
  expect(anomalies(promotion)).toEqual([
    `Maquette avertissement : ${CONTROLES}`,
    "S3!B3 avertissement : Coefficient de R3.03 en UE31 : 3 dans la grille, 2 dans « Maquette » ; la maquette l’emporte.",
    "S3!C2 avertissement : Coefficient de SAE3.01 en UE32 : aucun dans la grille, 8 dans « Maquette » ; la maquette l’emporte.",
    "S3!E2 avertissement : R3.99 n’est pas un module de « Maquette » : il compte en UE32 avec le coefficient de la grille. Corrigez son code, ou la maquette.",
  ]);
});

test("elle l’emporte aussi sur le programme choisi, et n’est pas une grille", () => {
  const promotion = lire([GRILLE, feuille("Maquette", TABLE)], {
    maquette: { ...lireMaquette(feuille("x", TABLE)).maquette!, id: "autre" },
  });
  expect(promotion.maquette!.id).toBe("feuille");
  expect(promotion.feuilles.map(({ nom }) => nom)).toEqual(["S3"]);
});

test("ses modules sont reconnus même si leur code n’en a pas la forme", () => {
  const promotion = lire([
    feuille("Maquette", "UE | Code | Coefficient\nUE31 | MECA | 2\nUE31 | Projet A | 3"),
    feuille("S3", "Nom Prénom | meca | Projet A | Rang\nMARTIN Lou | 12 | 13 | 1"),
  ]);
  expect(coefficients(promotion)).toEqual({ UE31: { meca: 2, "Projet A": 3 } });
});
