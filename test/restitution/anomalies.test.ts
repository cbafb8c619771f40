/**
 * The sheet `Anomalies`: its rows, its links, its name. What a link opens in Excel is not proven here: the end-to-end
 * tests write the formulas for good.
 */
import type { Feuille, FeuilleEcrite, Formule, Valeur } from "../../src/classeur";
import type { Anomalie } from "../../src/grille";
import { estFeuilleDuProgramme, restituer } from "../../src/restitution";
import { annee } from "../reglement/promotion";
import { feuille, grille, relue, resultats, type Ligne } from "./promotion";

const structure = annee(2, 2);
const LIGNES: readonly Ligne[] = [
  { numero: "22100101", nom: "MARTIN", prenom: "Lou", notes: [12, 12, 12, 12] },
  { numero: "22100102", nom: "PETIT", prenom: "Ali", notes: [9, 10, 12, 12] },
];

function anomalie(cellule: string | null, autres: Partial<Anomalie> = {}): Anomalie {
  const message = `En ${cellule}.`;
  return { feuille: "Notes", cellule, gravite: "avertissement", message, ...autres };
}

/** The sheets that a calculation writes beside these ones, by name. */
function ecrites(
  anomalies: readonly Anomalie[],
  autres: readonly Feuille[] = []
): Map<string, FeuilleEcrite> {
  const feuilles = [grille(LIGNES), ...autres];
  const obtenus = { ...resultats(structure, LIGNES, { feuilles }), anomalies };
  return new Map(restituer(obtenus, feuilles).feuilles.map((ecrite) => [ecrite.nom, ecrite]));
}

const lignesDe = (ecrite: FeuilleEcrite | undefined): readonly (Valeur | Formule)[][] =>
  ecrite!.cellules.slice(3).map((ligne) => [...ligne]);

const lien = (cible: string, valeur: string): Formule => ({
  formule: `HYPERLINK("${cible}","${valeur}")`,
  valeur,
});

describe("les lignes", () => {
  test("une par anomalie, avec un lien vers sa cellule, sous des titres qui comptent", () => {
    const ecrite = ecrites([
      anomalie("D3", { gravite: "erreur", message: "« absnt » n’est pas reconnu." }),
      anomalie(null, { gravite: "information", message: "Repris." }),
    ]).get("Anomalies")!;
    expect(ecrite.cellules.map(([premiere]) => premiere)).toEqual([
      "À vérifier",
      "Calculé le 03/07/2026 · 1 erreur, 1 information. Erreur : empêche de décider un étudiant ; avertissement : décidé, à regarder ; information : sans conséquence.",
      "Gravité",
      "Erreur",
      "Information",
    ]);
    expect(ecrite.cellules[2]).toEqual(["Gravité", "Feuille", "Cellule", "Nombre", "Message"]);
    expect(lignesDe(ecrite)).toEqual([
      ["Erreur", "Notes", lien("#'Notes'!D3", "D3"), 1, "« absnt » n’est pas reconnu."],
      ["Information", "Notes", lien("#'Notes'!A1", "feuille entière"), 1, "Repris."],
    ]);
    expect(ecrite.tableau).toEqual({
      nom: "JuryBUT_Anomalies",
      plage: { ligne: 2, colonne: 0, lignes: 3, colonnes: 5 },
    });
  });

  test("les groupes d’abord, puis leurs cellules", () => {
    const vides = { groupe: "cellules vides en R3.07" };
    const ecrite = ecrites([anomalie("D2", vides), anomalie("E2"), anomalie("D3", vides)]);
    expect(lignesDe(ecrite.get("Anomalies"))).toEqual([
      ["Avertissement", "Notes", lien("#'Notes'!D2", "D2"), 2, "2 cellules vides en R3.07"],
      ["Avertissement", "Notes", lien("#'Notes'!E2", "E2"), 1, "En E2."],
      ["Avertissement", "Notes", lien("#'Notes'!D2", "D2"), "", "En D2."],
      ["Avertissement", "Notes", lien("#'Notes'!D3", "D3"), "", "En D3."],
    ]);
  });

  test("un nom de feuille avec une apostrophe et des guillemets ne casse pas la formule", () => {
    const nom = `Groupe d'Ali "bis"`;
    const ecrite = ecrites([anomalie("B2", { feuille: nom })], [feuille(nom, [["x"]])]);
    expect(lignesDe(ecrite.get("Anomalies"))[0]![2]).toEqual({
      formule: `HYPERLINK("#'Groupe d''Ali ""bis""'!B2","B2")`,
      valeur: "B2",
    });
  });

  test("une feuille qui n’est pas dans le classeur n’a pas de lien ; Décisions, qui va l’être, en a un", () => {
    const ecrite = ecrites([
      anomalie("B2", { feuille: "BUT1" }),
      anomalie(null, { feuille: "reglages.json" }),
      anomalie("Z8", { feuille: "Décisions" }),
    ]);
    const cellules = lignesDe(ecrite.get("Anomalies")).map((ligne) => ligne[2]);
    expect(cellules).toContain("B2");
    expect(cellules).toContain("");
    expect(cellules).toContainEqual(lien("#'Décisions'!Z8", "Z8"));
  });

  // A group of so many cells and a cell apart: two rows, then one for each cell of the group.
  test.each([
    [298, 300, "sans conséquence."],
    [299, 300, "sans conséquence. La ligne suivante est dans le volet."],
    [300, 300, "sans conséquence. Les 2 lignes suivantes sont dans le volet."],
  ])("%i cellules d’une sorte et une autre : %i lignes, et ce qui reste", (nombre, lignes, fin) => {
    const groupe = { groupe: "cellules vides en R3.07" };
    const vides = Array.from({ length: nombre }, (_, i) => anomalie(`D${i + 2}`, groupe));
    const ecrite = ecrites([...vides, anomalie("E2")]).get("Anomalies")!;
    expect(lignesDe(ecrite)).toHaveLength(lignes);
    expect(String(ecrite.cellules[1]![0]).endsWith(fin)).toBe(true);
  });

  test("plus de groupes que de lignes : les premiers, et le reste est compté", () => {
    const toutes = Array.from({ length: 305 }, (_, i) => anomalie(`D${i + 2}`));
    const ecrite = ecrites(toutes).get("Anomalies")!;
    expect(lignesDe(ecrite)).toHaveLength(300);
    expect(String(ecrite.cellules[1]![0])).toContain("Les 5 lignes suivantes sont dans le volet.");
  });
});

describe("la feuille", () => {
  test("n’est pas écrite quand il n’y a rien à dire", () => {
    expect([...ecrites([]).keys()]).toEqual(["Décisions", "Journal"]);
  });

  test("dit « Aucune anomalie » quand elle en disait", () => {
    const ancienne = relue(ecrites([anomalie("D3")]).get("Anomalies")!);
    const ecrite = ecrites([], [feuille("Anomalies", ancienne)]).get("Anomalies")!;
    expect(ecrite.cellules[1]![0]).toContain("· aucune anomalie. ");
    expect(lignesDe(ecrite)).toEqual([["", "", "", "", "Aucune anomalie."]]);
  });

  test("est réécrite sous le nom qu’on lui a donné", () => {
    const ancienne = relue(ecrites([anomalie("D3")]).get("Anomalies")!);
    expect(ecrites([anomalie("D4")], [feuille("À voir", ancienne)]).has("À voir")).toBe(true);
  });

  test("laisse une feuille « Anomalies » qui n’est pas la sienne, quelle que soit sa casse", () => {
    const autres = [feuille("ANOMALIES", [["Mes anomalies"]])];
    expect([...ecrites([anomalie("D3")], autres).keys()]).toEqual([
      "Décisions",
      "Journal",
      "Anomalies Jury BUT",
    ]);
  });

  test("laisse la sienne si elle est protégée : le calcul n’en est pas empêché", () => {
    const ancienne = relue(ecrites([anomalie("D3")]).get("Anomalies")!);
    const protegee = { ...feuille("Anomalies", ancienne), protegee: true };
    expect(ecrites([anomalie("D3")], [protegee]).has("Anomalies Jury BUT")).toBe(true);
    expect(ecrites([], [protegee]).size).toBe(2);
  });

  test("est reconnue comme la nôtre, vide ou non, et jamais lue comme une grille", () => {
    const pleine = ecrites([anomalie("D3")]).get("Anomalies")!;
    const vide = ecrites([], [feuille("Anomalies", relue(pleine))]).get("Anomalies")!;
    for (const ecrite of [pleine, vide])
      expect(estFeuilleDuProgramme(feuille("Anomalies", relue(ecrite)))).toBe(true);
    expect(estFeuilleDuProgramme(feuille("Anomalies", [["Gravité", "Feuille"]]))).toBe(false);
  });
});

test("la feuille Décisions y renvoie avec les comptes, sans ligne de plus", () => {
  const ligne = (anomalies: readonly Anomalie[]): Valeur =>
    relue(ecrites(anomalies).get("Décisions")!)[1]![0]!;
  expect(ligne([anomalie("D3", { gravite: "erreur" }), anomalie("D4"), anomalie("D5")])).toBe(
    "Calculé le 03/07/2026 · 2 étudiants · propositions : le jury seul décide (arrêté du 15 avril 2022, annexe 1, 4.6) · À vérifier : 1 erreur, 2 avertissements (feuille « Anomalies »)"
  );
  expect(ligne([])).toMatch(/4\.6\)$/);
  const tailles = [[], [anomalie("D3")]].map((dites) => ecrites(dites).get("Décisions")!.figer);
  expect(tailles[0]).toEqual(tailles[1]);
});
