import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/*
 * The three workbooks of exemples/trois-ans, decided one after the other by the commands of the README, in a folder of
 * their own. The outcomes were worked out from the levels in scripts/exemple/trois-ans/etudiants.ts; the exact means
 * are no business of this suite.
 */
const RACINE = join(__dirname, "../..");
const TSX = require.resolve("tsx/cli");

interface Etudiant {
  readonly nom: string;
  readonly decision: string | null;
  readonly annee: { readonly passage: string | null; readonly diplome?: boolean | null };
  readonly rcues: readonly { readonly decision: string }[];
  readonly parcours: {
    readonly ues: readonly { code: string; decision: string; origine: string }[];
    readonly ects: Record<string, number>;
    readonly dut: { obtenu: boolean | null };
    readonly but: { obtenu: boolean | null };
    readonly redoublements: { total: number; possible: boolean | null };
    readonly annees_revues: Record<string, string>;
    readonly inconnus: string[];
  };
}

interface Sortie {
  readonly etudiants: readonly Etudiant[];
  readonly anteriorite: readonly { feuille: string; genre: string; etudiants: number }[];
  readonly anomalies: readonly { feuille: string; gravite: string; message: string }[];
}

let dossier: string;
let annees: Sortie[];

function lancer(script: string, ...mots: string[]): string {
  return execFileSync(process.execPath, [TSX, script, ...mots], { cwd: RACINE, encoding: "utf8" });
}

/** Decides the workbook of one year, with the decided copy of the year before. */
function decider(annee: number): Sortie {
  const avant = annee === 1 ? [] : ["--anteriorite", join(dossier, `but${annee - 1}-jury.xlsx`)];
  const classeur = join(dossier, `but${annee}.xlsx`);
  return JSON.parse(lancer("src/hors-ligne/jury.ts", classeur, ...avant, "--json", "-")) as Sortie;
}

beforeAll(() => {
  dossier = mkdtempSync(join(tmpdir(), "trois-ans-"));
  cpSync(join(RACINE, "exemples/trois-ans"), dossier, { recursive: true });
  annees = [1, 2, 3].map(decider);
});
afterAll(() => rmSync(dossier, { recursive: true }));

const de = (annee: number, nom: string): Etudiant =>
  annees[annee - 1]!.etudiants.find((etudiant) => etudiant.nom === nom)!;

test("les classeurs sont, octet pour octet, ce que leur script écrit, et restent petits", () => {
  const refaits = mkdtempSync(join(tmpdir(), "refaits-"));
  lancer("scripts/exemple-trois-ans.ts", refaits);
  for (const nom of ["but1.xlsx", "but2.xlsx", "but3.xlsx"]) {
    const octets = readFileSync(join(RACINE, "exemples/trois-ans", nom));
    expect([nom, readFileSync(join(refaits, nom)).equals(octets)]).toEqual([nom, true]);
    expect(octets.length).toBeLessThan(10_000);
  }
  rmSync(refaits, { recursive: true });
});

test("aucune cellule des trois classeurs n’est une erreur", () => {
  const erreurs = annees.flatMap(({ anomalies }) =>
    anomalies.filter((a) => a.gravite === "erreur")
  );
  expect(erreurs).toEqual([]);
});

test.each([
  ["MARTIN", "ADM", "de droit", 60],
  ["PETIT", "PASD", "de droit", 40],
  ["LEROY", "PASD", "de droit", 50],
  ["MOREL", "PASD", "de droit", 40],
  ["GARNIER", null, "jury", 20],
])("BUT1 : %s, %s, passage %s, %i ECTS", (nom, decision, passage, ects) => {
  const { decision: trouvee, annee, parcours } = de(1, nom);
  expect([trouvee, annee.passage, parcours.ects["total"]]).toEqual([decision, passage, ects]);
});

test.each([
  ["MARTIN", "ADM", "de droit", 120, true],
  // competence 2 missed in both years: UE12 and UE22 still fail, S5 is for the jury
  ["PETIT", null, "jury", 80, false],
  // RCUE 3 by compensation: UE13 and UE23 become ADSUP
  ["LEROY", "ADM", "de droit", 120, true],
  ["MOREL", null, "jury", 80, false],
  // dispensed of S1 and S2: no ECTS is invented, and the DUT is for the jury to count
  ["NGUYEN", "ADM", "de droit", 60, null],
])("BUT2 : %s, %s, passage %s, %i ECTS, DUT %s", (nom, decision, passage, ects, dut) => {
  const { decision: trouvee, annee, parcours } = de(2, nom);
  expect([trouvee, annee.passage, parcours.ects["total"], parcours.dut.obtenu]).toEqual([
    ...[decision, passage, ects, dut],
  ]);
});

test.each([
  ["MARTIN", "ADM", 180, true],
  ["PETIT", "ADM", 180, true],
  ["LEROY", "ADM", 180, true],
  ["NGUYEN", "ADM", 120, true],
  ["DIALLO", null, 160, false],
])("BUT3 : %s, %s, %i ECTS, BUT %s", (nom, decision, ects, but) => {
  const { decision: trouvee, parcours } = de(3, nom);
  expect([trouvee, parcours.ects["total"], parcours.but.obtenu]).toEqual([decision, ects, but]);
});

test("PETIT : le niveau de BUT3 valide ceux de BUT1 et de BUT2", () => {
  const { ues, annees_revues } = de(3, "PETIT").parcours;
  expect(
    ues.filter(({ decision }) => decision === "ADSUP").map(({ code, origine }) => [code, origine])
  ).toEqual([
    ["UE12", "niveau"],
    ["UE22", "niveau"],
    ["UE32", "niveau"],
    ["UE42", "niveau"],
  ]);
  expect(annees_revues).toMatchObject({ BUT1: "ADSUP" });
});

test("personne n’a redoublé : la grille d’une année et ses décisions sont un seul passage", () => {
  // Everything is decided on one day, while the titles of the grids name three years.
  const redoublements = annees[2]!.etudiants.map(({ parcours }) => parcours.redoublements.total);
  expect(redoublements).toEqual([0, 0, 0, 0, 0, 0]);
});

test("rien n’est inconnu en BUT3 : les copies décidées suffisent d’une année à l’autre", () => {
  expect(annees[2]!.etudiants.flatMap(({ parcours }) => parcours.inconnus)).toEqual([]);
});
