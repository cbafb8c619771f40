import type { Page } from "playwright-core";
import type { Valeur } from "../../../src/classeur";
import { capturer } from "./captures";
import { dansUnNavigateur, ouvrir, taper, terminer, valeurs, type Seance } from "./seance";

/**
 * Three students, two UE of two modules each semester; a mark of MARTIN is still blank. Then the codes of three
 * columns of UE, of which UE31 stands for two years, with their ECTS.
 */
const GRILLE: readonly (readonly (string | number)[])[] = [
  ["UE31", 1, 1, "UE31", "UE32", "UE31"],
  ["UE32", 3, 1, 6, 7, 6],
  ["MARTIN", 12, "", "AJ", "ADM", "ADM"],
  ["PETIT", 8, 11, "AJ", "CMP", ""],
  ["DURAND", 15, 14, "ADM", "ADM", "ADM"],
];

/** Each function, as typed in a cell of the sheet `F`, and what it and its spill show. Worked out by hand. */
const FORMULES: readonly [string, Valeur[][]][] = [
  [
    "=BUT.MOYENNE.UE(G!B3:C5,G!B1:C2)",
    [
      [12, 12],
      [9.5, 8.75],
      [14.5, 14.75],
    ],
  ],
  ["=BUT.MOYENNE.RCUE(9,12)", [[10.5]]],
  ["=BUT.DECISION.UE(9,10.5)", [["CMP"]]],
  ["=BUT.DECISION.RCUE(9,12)", [["CMP"]]],
  ['=BUT.ECTS("ADM",6)', [[6]]],
  ["=BUT.ECTS(G!D3:F5,G!D2:F2,G!D1:F1)", [[13], [7], [13]]],
  ["=BUT.NIVEAU(9,12)", [["ADSUP"]]],
  [
    // Columns B and C stand for the means of the level above.
    "=BUT.NIVEAU(G!D3:E5,G!B3:C5)",
    [
      ["ADSUP", "ADM"],
      ["AJ", "CMP"],
      ["ADM", "ADM"],
    ],
  ],
  // Columns B and C stand for two years of one UE.
  ["=BUT.CAPITALISEE(G!B3:C5)", [[12], [11], [15]]],
  ['=BUT.CAPITALISEE(G!B4:B4,"CMP")', [[8]]],
  ["=BUT.NOTE.REQUISE(G!B3:C3,G!B1:C1)", [[8]]],
  ["=BUT.NOTE.REQUISE(12,1,10,9)", [["acquis"]]],
  ["=BUT.BORNES(12,1)", [[12, 12, 12]]],
  ["=BUT.PROBA.RCUE(4,15.99)", [[1]]],
  ["=BUT.RISQUE(7,8,2)", [["critique", "RCUE sous 8 : UE impaire 1+UE paire 1 à 7,50"]]],
  ["=BUT.PASSAGE(10)", [["de droit"]]],
  ["=BUT.PASSAGE(7)", [["jury"]]],
  ["=BUT.PASSAGE(G!B3:B5,G!D3:E5)", [["jury"], ["jury"], ["de droit"]]],
  ["=BUT.PASSAGE(12,G!E4:F4)", [["en attente"]]],
  [
    "=BUT.EXPLIQUER(9,12)",
    [
      [
        "RCUE 1 acquis par compensation : 10,50 (annexe 1, 4.4). " +
          "UE impaire 1 à 9,00 compensée : RCUE à 10,50 (annexe 1, 4.4). " +
          "UE paire 1 acquise : 12,00, la moyenne de 10 est atteinte (annexe 1, 4.3).",
      ],
    ],
  ],
  [
    '=BUT.MAQUETTE("but2-gmp-mpi-2022",3)',
    [
      ...["Code", "R3.01", "R3.02", "R3.03", "R3.04", "R3.05", "R3.07", "R3.08", "R3.09", "R3.10"],
      ...["R3.13", "R3.14", "R3.15", "R3.17MPI", "Portfolio", "SAE3.01", "SAE3.02MPI", "ECTS"],
    ].map((code) => [code]),
  ],
  [
    // The even semester has the marks of the odd one: PETIT 9.5 and 8.75, DURAND 14.5 and 14.75.
    "=BUT.JURY(G!B4:C5,G!B1:C2,G!B4:C5,G!B1:C2)",
    [
      [
        ...["UE impaire 1", "UE impaire 1 code", "UE paire 1", "UE paire 1 code"],
        ...["RCUE 1", "RCUE 1 code", "UE impaire 2", "UE impaire 2 code"],
        ...["UE paire 2", "UE paire 2 code", "RCUE 2", "RCUE 2 code"],
        ...["RCUE ≥ 10", "RCUE < 8", "Proposition", "Passage"],
      ],
      [9.5, "AJ", 9.5, "AJ", 9.5, "AJ", 8.75, "AJ", 8.75, "AJ", 8.75, "AJ", 0, 0, "jury", "jury"],
      [
        14.5,
        "ADM",
        14.5,
        "ADM",
        14.5,
        "ADM",
        14.75,
        "ADM",
        14.75,
        "ADM",
        14.75,
        "ADM",
        2,
        0,
        "ADM",
        "de droit",
      ],
    ],
  ],
];

async function feuilles(page: Page): Promise<void> {
  await page.evaluate(async (lignes) => {
    const grille = (await window.banc).grille();
    const [g, f] = [grille.ajouter("G"), grille.ajouter("F")];
    const plage = { ligne: 0, colonne: 0, lignes: lignes.length, colonnes: 6 };
    g.ecrire(
      plage,
      lignes.map((ligne) => ligne.map((valeur) => ({ valeur })))
    );
    grille.activer(f);
    await grille.calculer();
  }, GRILLE);
}

dansUnNavigateur("les fonctions BUT.* dans la grille", () => {
  let seance: Seance;
  beforeAll(async () => {
    seance = await ouvrir();
    await feuilles(seance.page);
  });
  afterAll(async () => {
    await terminer(seance);
  });

  test.each(FORMULES)("%s", async (formule, attendu) => {
    const { page } = seance;
    await taper(page, "F", "A1", formule);
    const lues = await valeurs(page, "F");
    expect(lues.map((ligne) => ligne.slice(0, attendu[0]!.length))).toEqual(attendu);
    if (formule.startsWith("=BUT.JURY")) await capturer(page, "fonctions");
    await taper(page, "F", "A1", "");
  });

  test("une note qui change recalcule ce qui déborde, et ce qui en dépend", async () => {
    const { page } = seance;
    await taper(page, "F", "A1", "=BUT.MOYENNE.UE(G!B3:C5,G!B1:C2)");
    await taper(page, "F", "D1", "=SUM(A1:B3)");
    expect((await valeurs(page, "F"))[0]![3]).toBe(71.5);
    await taper(page, "G", "C3", 16);
    const lues = await valeurs(page, "F");
    // (12 + 16) / 2 = 14 and (3 × 12 + 16) / 4 = 13: three more in all.
    expect(lues[0]).toEqual([14, 13, "", 74.5]);
    await taper(page, "G", "C3", "");
  });

  test("une mauvaise forme montre #VALUE!, et sa phrase quand on va sur la cellule", async () => {
    const { page } = seance;
    await taper(page, "F", "A10", "=BUT.MOYENNE.UE(G!B3:B5,G!B1:C2)");
    expect((await valeurs(page, "F"))[9]![0]).toBe("#VALUE!");
    await page.evaluate(async () => {
      const grille = (await window.banc).grille();
      grille.selectionner(grille.active(), { ligne: 9, colonne: 0, lignes: 1, colonnes: 1 });
    });
    await expect(page.locator("#etat").innerText()).resolves.toMatch(
      /« notes » a 3 lignes × 1 colonne, mais « coefficients » a 2 lignes × 2 colonnes/
    );
  });

  test("une case vide arrive comme vide ; une ancienne version d’Excel en fait un zéro", async () => {
    await taper(seance.page, "F", "A12", "=BUT.DIAGNOSTIC(G!B3:C3)");
    expect((await valeurs(seance.page, "F"))[11]!.slice(0, 2)).toEqual(["nombre 12", "vide"]);
    const ancienne = await ouvrir({ vides: "zero" });
    await feuilles(ancienne.page);
    await taper(ancienne.page, "F", "A12", "=BUT.DIAGNOSTIC(G!B3:C3)");
    expect((await valeurs(ancienne.page, "F"))[11]!.slice(0, 2)).toEqual(["nombre 12", "zéro"]);
    await ancienne.fermer();
  });

  test("des cellules pleines arrêtent le débordement : #SPILL!, puis il reprend", async () => {
    const { page } = seance;
    await taper(page, "F", "G2", "obstacle");
    await taper(page, "F", "G1", "=BUT.MOYENNE.UE(G!B4:C5,G!B1:C2)");
    expect((await valeurs(page, "F"))[0]![6]).toBe("#SPILL!");
    await taper(page, "F", "G2", "");
    expect((await valeurs(page, "F")).slice(0, 2).map((ligne) => ligne.slice(6, 8))).toEqual([
      [9.5, 8.75],
      [14.5, 14.75],
    ]);
  });
});
