/** Workbooks that are no grid, or hold other things beside grids: nothing is read by mistake, nothing throws. */
import fc from "../hasard";
import type { Feuille, Valeur } from "../../src/classeur";
import { REGLAGES } from "../../src/reglement";
import { feuille } from "./feuilles";
import { anomalies, lire, notes } from "./promotions";

const AUCUNE =
  "Aucune grille de notes reconnue dans ce classeur. Il y faut un en-tête avec des codes de modules (R3.01, SAE3.01) " +
  "ou d’UE (UE31), une colonne « Nom » ou « N° étudiant », et des étudiants en dessous.";

const VIDE: Feuille = feuille("Feuil1", "", { cellules: [] });

const BUDGET = feuille(
  "Budget",
  `
Poste        | Nom        | Montant | Note
Fournitures  | Papier     | 120     | 12
Déplacements | Train      | 310.5   | 15`
);

const COEFS = feuille(
  "Coefs",
  `
Module | Intitulé   | UE31 | UE32
R3.03  | Matériaux  | 2    |
R3.01  | Mécanique  |      | 2`
);

const S3 = feuille(
  "S3",
  `
Nom Prénom | UE31 | UE32
MARTIN Lou | 12   | 13`
);

test.each([
  ["aucune feuille", [], ""],
  ["une feuille vide", [VIDE], "Feuil1"],
  ["un budget", [BUDGET], "Budget"],
])("%s : une erreur dit ce qui a été cherché", (_, feuilles, nom) => {
  const promotion = lire(feuilles);
  expect(promotion.etudiants).toEqual([]);
  expect(promotion.structure.ues).toEqual([]);
  expect(promotion.anomalies).toEqual([
    { feuille: nom, cellule: null, gravite: "erreur", message: AUCUNE },
  ]);
});

test("de plusieurs feuilles, celles qui ont été regardées sont nommées, les premières du moins", () => {
  const nommees = (...noms: string[]) =>
    lire(noms.map((nom) => ({ ...BUDGET, nom }))).anomalies[0]!.message.slice(AUCUNE.length);
  expect(nommees("Budget", "Planning")).toBe(" Feuilles regardées : « Budget » et « Planning ».");
  expect(nommees("A", "B", "C", "D", "E", "F", "G")).toBe(
    " Feuilles regardées : « A », « B », « C », « D », « E » et 2 autres."
  );
});

test("des feuilles vides et un budget à côté d’une grille ne disent rien", () => {
  const promotion = lire([VIDE, BUDGET, S3]);
  expect(notes(promotion)).toEqual({ "MARTIN Lou": { UE31: 12, UE32: 13 } });
  expect(anomalies(promotion)).toEqual([]);
});

test("une feuille de coefficients n’est pas une grille, et c’est dit", () => {
  const promotion = lire([COEFS, S3]);
  expect(promotion.feuilles.map(({ nom }) => nom)).toEqual(["S3"]);
  expect(anomalies(promotion)).toEqual([
    "Coefs avertissement : Cette feuille nomme des modules ou des UE, mais aucun en-tête de nom ou de numéro d’étudiant n’y a été reconnu : elle n’est pas lue.",
  ]);
});

test("une grille dont les étudiants manquent n’est pas lue, et c’est dit", () => {
  const promotion = lire([S3, feuille("S4", "Nom Prénom | UE41 | UE42\nCoef | 1 | 1")]);
  expect(promotion.structure.ues.map(({ code, colonnes }) => [code, colonnes.length])).toEqual([
    ["UE31", 1],
    ["UE32", 1],
    ["UE41", 0],
    ["UE42", 0],
  ]);
  expect(anomalies(promotion)).toEqual([
    "S4 avertissement : Cette feuille nomme des modules ou des UE, mais aucun étudiant n’y a été reconnu : elle n’est pas lue.",
  ]);
});

test("les feuilles que le programme a écrites ne sont pas lues", () => {
  const decisions = feuille("Décisions", "N° | Nom | UE31 | UE31 code\n1 | MARTIN | 3 | AJ");
  const promotion = lire([decisions, S3], { dejaEcrites: ({ nom }) => nom === "Décisions" });
  expect(promotion.feuilles.map(({ nom }) => nom)).toEqual(["S3"]);
  expect(promotion.moyennesAffichees).toEqual([]);
});

describe("des formules sans valeur", () => {
  const S3_CALCULEE = feuille(
    "S3",
    "Nom Prénom | UE31 | UE32\nMARTIN Lou | | 13\nPETIT Ali | | 9",
    {
      sansValeur: ["B2", "B3"],
    }
  );

  test("une erreur par feuille dit d’ouvrir le classeur dans Excel", () => {
    expect(anomalies(lire([S3_CALCULEE]))).toEqual([
      "S3!B2 erreur : 2 formules n’ont pas de valeur dans ce fichier (la première est ici). Ouvrez le classeur dans Excel, enregistrez-le, puis recommencez.",
    ]);
  });

  test("ces notes sont en attente, même quand une case vide ne compte pas", () => {
    const promotion = lire([S3_CALCULEE], { reglages: { ...REGLAGES, vide: "neutre" } });
    expect(notes(promotion)["MARTIN Lou"]).toEqual({ UE31: "attente", UE32: 13 });
  });

  test("une feuille dont les noms viennent de formules sans valeur n’est pas tue", () => {
    const s4 = feuille("S4", "Nom Prénom | UE41\n | \n | ", { sansValeur: ["A2"] });
    expect(anomalies(lire([S3, s4]))).toEqual([
      "S4 avertissement : Cette feuille nomme des modules ou des UE, mais aucun étudiant n’y a été reconnu : elle n’est pas lue.",
      "S4!A2 erreur : Une formule n’a pas de valeur dans ce fichier. Ouvrez le classeur dans Excel, enregistrez-le, puis recommencez.",
    ]);
  });
});

describe("les réglages", () => {
  const source = feuille("S3", "Nom Prénom | UE31 | UE32 | UE33\nMARTIN Lou | | ABJ | ATT");

  test("A7 : une case vide est attendue, ou ne compte pas ; un code reste ce qu’il est", () => {
    expect(notes(lire([source]))["MARTIN Lou"]).toEqual({
      ...{ UE31: "attente", UE32: "neutre", UE33: "attente" },
    });
    expect(
      notes(lire([source], { reglages: { ...REGLAGES, vide: "neutre" } }))["MARTIN Lou"]
    ).toEqual({
      ...{ UE31: "neutre", UE32: "neutre", UE33: "attente" },
    });
  });

  test("A9 : une absence justifiée ne compte pas, ou est attendue", () => {
    const promotion = lire([source], { reglages: { ...REGLAGES, abj: "attente" } });
    expect(notes(promotion)["MARTIN Lou"]!.UE32).toBe("attente");
  });
});

test("quoi que contiennent les cellules, rien n’est levé et chaque note est dans [0, 20]", () => {
  const cellule = fc.oneof(
    fc.constantFrom<Valeur>(
      "",
      "Nom",
      "N°",
      "UE31",
      "UE 3.2",
      "R3.01",
      "Coef",
      "MARTIN Lou",
      "ABI",
      "#REF!"
    ),
    fc.constantFrom<Valeur>(
      "Moy UE31",
      "Portfolio",
      "Moyenne",
      "ECTS",
      "Légende",
      "22100123",
      true
    ),
    fc.double({ min: -5, max: 60, noNaN: true }),
    fc.string({ maxLength: 6 })
  );
  const table = fc
    .integer({ min: 1, max: 7 })
    .chain((largeur) =>
      fc.array(fc.array(cellule, { minLength: largeur, maxLength: largeur }), { maxLength: 12 })
    );
  fc.assert(
    fc.property(fc.array(table, { maxLength: 3 }), (tables) => {
      const feuilles = tables.map((cellules, f) => feuille(`F${f}`, "", { cellules }));
      const { notes: lues, structure } = lire(feuilles);
      return (
        lues.valeurs.every((note) => note >= -7 && note <= 20 * lues.echelle) &&
        structure.ues.every((ue) => ue.colonnes.every((k) => k >= 0 && k < lues.colonnes))
      );
    }),
    { numRuns: 400 }
  );
});

test("des valeurs trop loin du reste pour être lues sont dites, avec la première", () => {
  const s3 = feuille("S3", "Nom Prénom | UE31\nMARTIN Lou | 12", {
    ecartees: ["XFD1048576", "XFD9"],
  });
  expect(lire([s3]).anomalies).toContainEqual({
    feuille: "S3",
    cellule: "XFD1048576",
    gravite: "avertissement",
    message:
      "2 valeur(s) très loin du reste de la feuille n’ont pas été lues (la première est ici). " +
      "Effacez-les, ou rapprochez-les de la grille.",
  });
});
