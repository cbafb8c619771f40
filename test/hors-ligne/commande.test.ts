import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";

import type { FeuilleEcrite, Valeur } from "../../src/classeur";
import { ouvrirFichier } from "../../src/hors-ligne";

/* The command as a person runs it: exit statuses, sentences, and what is written where. */
const tsx = require.resolve("tsx/cli");
const dossier = mkdtempSync(path.join(os.tmpdir(), "jury-but-"));
const classeur = path.join(dossier, "notes.xlsx");
copyFileSync("exemples/but2-gmp-mpi.xlsx", classeur);
const original = readFileSync(classeur);
afterAll(() => rmSync(dossier, { recursive: true }));

function jury(...mots: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsx, "src/hors-ligne/jury.ts", ...mots],
    {
      encoding: "utf8",
    }
  );
  return { status, stdout, stderr };
}

function feuilleDe(nom: string, cellules: Valeur[][]): FeuilleEcrite {
  const rien = { ligne: 0, colonne: 0, lignes: 0, colonnes: 0 };
  return {
    ...{ nom, cellules, formats: [], largeurs: [], masquees: [], listes: [], noms: [] },
    ...{ figer: { lignes: 0, colonnes: 0 }, impression: { paysage: false, lignesRepetees: rien } },
  };
}

describe("une demande incorrecte rend 2, avec une phrase", () => {
  const json = path.join(dossier, "pas-un-programme.json");
  writeFileSync(json, '{"id": 3}');
  test.each<[string, string[], string]>([
    ["sans classeur", [], "Il manque le classeur à lire."],
    ["deux classeurs", ["a.xlsx", "b.xlsx"], "Un seul classeur à la fois"],
    ["une option inconnue", ["a.xlsx", "--vite"], "Option non comprise."],
    ["une autre langue", ["a.xlsx", "--lang", "de"], "choisissez fr ou en"],
    ["un fichier absent", ["absent.xlsx"], "le fichier ne peut pas être lu"],
    ["un fichier qui n’est pas un classeur", ["README.md"], "pas un classeur"],
    [
      "un programme inconnu",
      [classeur, "--maquette", "but9"],
      "Programmes du catalogue : but2-gmp-mpi-2022",
    ],
    ["un programme mal écrit", [classeur, "--maquette", json], "n’est pas un programme"],
    ["la copie sur le classeur lu", [classeur, "-o", classeur], "un autre nom que le classeur lu"],
    [
      "le JSON sur le classeur lu",
      [classeur, "--json", classeur],
      "un autre nom que le classeur lu",
    ],
  ])("%s", (_, mots, phrase) => {
    const { status, stderr } = jury(...mots);
    expect(stderr).toContain(phrase);
    expect(status).toBe(2);
    expect(readFileSync(classeur).equals(original)).toBe(true);
  });
});

test("l’aide est une réponse, pas une faute", () => {
  const { status, stdout } = jury("--help");
  expect([status, stdout.startsWith("Usage : npm run jury")]).toEqual([0, true]);
});

test("sans autre demande, la copie porte le nom du classeur suivi de -jury", () => {
  const { status, stdout } = jury(classeur);
  expect(status).toBe(0);
  expect(stdout).toContain("Proposition : ADM 33 · jury 5 · PASD 8 · en attente 2");
  expect(stdout).toContain("À risque : critique 5 · alerte 9 · vigilance 15");
  expect(existsSync(path.join(dossier, "notes-jury.xlsx"))).toBe(true);
  expect(readFileSync(classeur).equals(original)).toBe(true);
});

test("un réglage inconnu est une anomalie, et les autres valent", () => {
  const reglages = path.join(dossier, "reglages.json");
  writeFileSync(reglages, '{"poids_rcue": "ects", "arondi": "aucun"}');
  const json = path.join(dossier, "sortie.json");
  const { status } = jury(
    classeur,
    "-o",
    path.join(dossier, "ects.xlsx"),
    "--reglages",
    reglages,
    "--json",
    json
  );
  const lu = JSON.parse(readFileSync(json, "utf8"));
  expect(status).toBe(0);
  expect(lu.reglages.poids_rcue).toBe("ects");
  expect(lu.anomalies[0].message).toContain("Réglage inconnu : « arondi »");
  // DA SILVA: UE33 = 9.00 (7 ECTS) and UE43 = 10.95 (8 ECTS) give 10.04 once ECTS weigh them.
  const daSilva = lu.etudiants.find(({ nom }: { nom: string }) => nom === "DA SILVA");
  expect([daSilva.rcues[2].affichee, daSilva.annee.proposition]).toEqual(["10,04", "ADM"]);
});

test("un classeur sans grille de notes rend 1, dit ce qui a été cherché, et n’écrit rien", async () => {
  const budget = path.join(dossier, "budget.xlsx");
  const fichier = ouvrirFichier(original);
  await fichier.ecrire({
    feuilles: ["S3", "S4"].map((nom) =>
      feuilleDe(nom, [
        ["Poste", "Montant"],
        ["Papier", 120],
      ])
    ),
  });
  writeFileSync(budget, fichier.octets());
  const { status, stdout } = jury(budget);
  expect(stdout).toContain("Aucune grille de notes reconnue dans ce classeur");
  expect(status).toBe(1);
  expect(existsSync(path.join(dossier, "budget-jury.xlsx"))).toBe(false);
});

test("une feuille Décisions d’une autre main n’est pas écrasée : on demande de la renommer", async () => {
  const autre = path.join(dossier, "autre.xlsx");
  const fichier = ouvrirFichier(original);
  await fichier.ecrire({ feuilles: [feuilleDe("Décisions", [["Ordre du jour"], ["Vœux"]])] });
  writeFileSync(autre, fichier.octets());
  const { status, stderr } = jury(autre);
  expect(stderr).toContain("Renommez-la, puis recommencez.");
  expect([status, existsSync(path.join(dossier, "autre-jury.xlsx"))]).toEqual([2, false]);
});

test("en anglais, le tableau change de langue", () => {
  const { stdout } = jury(classeur, "--lang", "en", "-o", path.join(dossier, "en.xlsx"));
  expect(stdout).toContain("48 students");
  expect(stdout).toContain("Right to go on");
});
