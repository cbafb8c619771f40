import type { Valeur } from "../../src/classeur";
import { SANS_ANTERIORITE, type Anteriorite, type CodeUe } from "../../src/reglement";
import { DECISIONS, restituer } from "../../src/restitution";
import { annee } from "../reglement/promotion";
import {
  calculer,
  feuille,
  grille,
  lire,
  resultats,
  trouver,
  type Circonstances,
  type Ligne,
} from "./promotion";

/* What the sheet shows of several years; what the rules conclude of them is tested with the rules. */
const ue = (code: string, moyenne: number, decision: CodeUe, an = "2024-2025") => ({
  ...{ code, semestre: Number(code[2]), competence: Number(code[3]), annee: an },
  ...{ moyenne, decision, ects: 15 },
});
/** BUT1 with one UE refused, in a competence of which the level above may save it. */
const AVANT: Anteriorite = {
  ...SANS_ANTERIORITE,
  ues: [
    ...[ue("UE11", 12, "ADM"), ue("UE21", 12, "ADM")],
    ...[ue("UE12", 8, "AJ"), ue("UE22", 11, "ADM")],
  ],
  annees: [{ anneeBut: 1, annee: "2024-2025", code: "PASD" }],
};
const structure = annee(2, 2, [15, 15, 15, 15]);
const lou = (notes: readonly number[], anterieur?: Anteriorite): Ligne => ({
  ...{ numero: "22100101", nom: "MARTIN", prenom: "Lou", notes },
  ...(anterieur && { anterieur }),
});
const ALI: Ligne = { numero: "22100102", nom: "PETIT", prenom: "Ali", notes: [12, 12, 12, 12] };
const DU_CURSUS = ["ECTS cursus", "DUT", "BUT", "Dispenses", "Redoublements", "Inconnu"];
const presentes = (cellules: readonly (readonly Valeur[])[]): string[] =>
  DU_CURSUS.filter((titre) => trouver(cellules, titre).colonne >= 0);

describe("les colonnes du cursus", () => {
  test("n’existent pas tant que rien n’est connu des années antérieures ; une ligne le dit", () => {
    const cellules = calculer(structure, [ALI]);
    expect(presentes(cellules)).toEqual([]);
    expect(cellules.map(([premier]) => premier)).toContainEqual(
      expect.stringMatching(/^Années antérieures : aucune n’est connue/)
    );
  });

  test("en première année, rien ne manque avant : aucune ligne ne le dit", () => {
    const cellules = calculer(annee(2, 1, [15, 15, 15, 15]), [ALI]);
    expect(cellules.flat().join("\n")).not.toContain("Années antérieures");
  });

  test("donnent ECTS, DUT et ce qui manque, dès qu’un étudiant est connu", () => {
    const cellules = calculer(structure, [
      lou([12, 12, 8, 8], AVANT),
      { ...ALI, anterieur: SANS_ANTERIORITE },
    ]);
    expect(presentes(cellules)).toEqual(["ECTS cursus", "DUT", "Redoublements", "Inconnu"]);
    expect(lire(cellules, "MARTIN", "ECTS cursus")).toBe(75);
    expect(lire(cellules, "MARTIN", "DUT")).toBe(
      "DUT non acquis (il manque 45 ECTS : UE12 AJ, UE32 AJ, UE42 AJ)"
    );
    expect(lire(cellules, "PETIT", "Inconnu")).toMatch(/^S1 et S2 inconnus/);
    expect(lire(cellules, "PETIT", "Redoublements")).toBe("");
  });

  test("disent si un redoublement est encore possible à qui le jury pourrait le demander", () => {
    const cellules = calculer(structure, [lou([7, 7, 12, 12], AVANT)]);
    expect(lire(cellules, "MARTIN", "Redoublements")).toMatch(
      /^redoublement encore possible .*0 sur 4 en tout/
    );
  });

  test("en BUT3, le diplôme se dit même sans rien connaître", () => {
    const cellules = calculer(annee(2, 3), [ALI]);
    expect(presentes(cellules)).toEqual(["ECTS cursus", "DUT", "BUT", "Redoublements", "Inconnu"]);
    expect(lire(cellules, "PETIT", "BUT")).toMatch(/^BUT /);
  });

  test("portent les dispenses, que l’an prochain relira", () => {
    const venu: Anteriorite = {
      ...SANS_ANTERIORITE,
      dispenses: [
        { semestre: 2, motif: "PASSERELLE" },
        { semestre: 1, motif: "PASSERELLE" },
      ],
    };
    const cellules = calculer(structure, [lou([12, 12, 12, 12], venu)]);
    expect(lire(cellules, "MARTIN", "Dispenses")).toBe("S1, S2 PASSERELLE");
  });

  test("laissent sa colonne « DUT » à qui l’avait ajoutée avant elles", () => {
    const sans = calculer(structure, [ALI]);
    const { ligne } = trouver(sans, "N°");
    const ajoutee = sans.map((v, l) => [...v, l === ligne ? "DUT" : l > ligne ? "demandé" : ""]);
    const avec = [lou([12, 12, 12, 12], AVANT), ALI];
    const apres = calculer(structure, avec, ajoutee);
    expect(lire(apres, "PETIT", "DUT (2)")).toBe("demandé");
    expect(lire(apres, "PETIT", "DUT")).not.toBe("demandé");
    expect(calculer(structure, avec, apres)).toEqual(apres);
    const retour = calculer(structure, [ALI], apres);
    expect(presentes(retour)).toEqual([]);
    expect(lire(retour, "PETIT", "DUT (2)")).toBe("demandé");
  });
});

describe("l’origine des codes", () => {
  const cellules = calculer(structure, [
    lou([12, 12, 12, 12], AVANT),
    { ...lou([12, 12, 12, 12]), numero: "22100103", nom: "DURAND" },
  ]);

  test("dit ce que le niveau supérieur valide dans les années passées", () =>
    expect(lire(cellules, "MARTIN", "Origine des codes")).toBe(
      "niveau supérieur : UE12 ADSUP, année BUT1 ADSUP"
    ));
  test("est vide quand tout vient des notes de l’année", () =>
    expect(lire(cellules, "DURAND", "Origine des codes")).toBe(""));

  test("dit l’année qui a donné une UE", () => {
    const deja: Anteriorite = {
      ...SANS_ANTERIORITE,
      ues: [ue("UE31", 14, "ADM"), ue("UE32", 8, "AJ")],
    };
    // A repeater whose grid holds no mark for UE31: acquired last year, it is not followed again.
    const apres = calculer(structure, [
      { ...lou([], deja), notes: [null, 12, 12, 12] },
      { ...ALI, notes: [12, 12, 12, 12] },
    ]);
    expect(lire(apres, "MARTIN", "UE31 code")).toBe("ADM");
    expect(lire(apres, "MARTIN", "Origine des codes")).toContain("2024-2025 : UE31 ADM");
  });
});

test("un code qui ne vient pas des notes est en gras italique, et lui seul", () => {
  const marquees = (lignes: readonly Ligne[], circonstances: Circonstances = {}) => {
    const { feuilles = [] } = circonstances;
    const { formats, cellules } = restituer(resultats(structure, lignes, circonstances), [
      grille(lignes),
      ...feuilles,
    ]).feuilles[0]!;
    const entete = cellules.findIndex((ligne) => ligne[0] === "N°");
    return formats
      .filter(({ style }) => style.gras && style.italique)
      .map(({ plage }) => [cellules[entete]![plage.colonne], plage.ligne - entete, plage.lignes]);
  };
  const quatre = ["MARTIN", "PETIT", "DURAND", "LEROY"].map((nom, i) => ({
    ...{ numero: `2210010${i}`, nom, prenom: "Lou", notes: [9, 10, 12, 12] },
  }));
  expect(marquees(quatre)).toEqual([]);
  const vierge = calculer(structure, quatre);
  const { ligne, colonne } = trouver(vierge, "RCUE 1 jury");
  const accorde = vierge.map((v, l) =>
    v.map((valeur, c) => (c === colonne && [2, 3].includes(l - ligne) ? "ADJ" : valeur))
  );
  expect(marquees(quatre, { feuilles: [feuille(DECISIONS, accorde)] })).toEqual([
    ["UE31 code", 2, 2],
    ["RCUE 1 code", 2, 2],
  ]);
});
