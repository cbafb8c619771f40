import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/*
 * The two workbooks of exemples/mi-annee, decided by the command of the README. Means of UE are those of the comments of
 * scripts/exemple/mi-annee/poses.ts, and were worked out by hand; the odds are no business of this suite.
 */
const RACINE = join(__dirname, "../..");
const TSX = require.resolve("tsx/cli");
const FICHIERS = ["s3-seul.xlsx", "s3-et-moitie-de-s4.xlsx"] as const;

interface Etudiant {
  readonly nom: string;
  readonly ues: readonly { code: string; affichee: string; decision: string }[];
  readonly annee: { proposition: string | null; passage: string; semestre_suivant: number };
  readonly risque: { niveau: string; motifs: readonly string[] };
}

interface Sortie {
  readonly etudiants: readonly Etudiant[];
  readonly anomalies: readonly { gravite: string; message: string }[];
}

let dossier: string;
let fevrier: Sortie;
let avril: Sortie;

function lancer(script: string, ...mots: string[]): string {
  return execFileSync(process.execPath, [TSX, script, ...mots], { cwd: RACINE, encoding: "utf8" });
}

function decider(fichier: string): Sortie {
  const classeur = join(RACINE, "exemples/mi-annee", fichier);
  const copie = join(dossier, `decide-${fichier}`);
  return JSON.parse(
    lancer("src/hors-ligne/jury.ts", classeur, "-o", copie, "--json", "-")
  ) as Sortie;
}

beforeAll(() => {
  dossier = mkdtempSync(join(tmpdir(), "mi-annee-"));
  [fevrier, avril] = FICHIERS.map(decider) as [Sortie, Sortie];
});
afterAll(() => rmSync(dossier, { recursive: true }));

const de = (sortie: Sortie, nom: string): Etudiant =>
  sortie.etudiants.find((etudiant) => etudiant.nom === nom)!;
const moyenne = (sortie: Sortie, nom: string, code: string): string =>
  de(sortie, nom).ues.find((ue) => ue.code === code)!.affichee;

test("les classeurs sont, octet pour octet, ce que leur script écrit, et restent petits", () => {
  lancer("scripts/exemple-mi-annee.ts", dossier);
  for (const nom of FICHIERS) {
    const octets = readFileSync(join(RACINE, "exemples/mi-annee", nom));
    expect([nom, readFileSync(join(dossier, nom)).equals(octets)]).toEqual([nom, true]);
    expect(octets.length).toBeLessThan(40_000);
  }
});

test("aucune cellule des deux classeurs n’est une erreur", () => {
  for (const { anomalies } of [fevrier, avril])
    expect(anomalies.filter(({ gravite }) => gravite === "erreur")).toEqual([]);
});

test("en février le passage en S4 est de droit pour les 55 étudiants, et aucune année n’est proposée", () => {
  expect(fevrier.etudiants).toHaveLength(55);
  for (const { annee } of fevrier.etudiants)
    expect(annee).toMatchObject({ proposition: null, passage: "de droit", semestre_suivant: 4 });
});

test.each([
  ["AUBRY", "UE33", "7,62", "10,71"],
  ["MASSON", "UE35", "6,20", "7,00"],
  ["SIMON", "UE35", "7,19", "10,50"],
  ["THOMAS", "UE32", "9,18", "11,10"],
])("%s : %s vaut %s, et l’UE de S4 %s en avril", (nom, impaire, enS3, enS4) => {
  const paire = impaire.replace("UE3", "UE4");
  expect(moyenne(fevrier, nom, impaire)).toBe(enS3);
  expect(moyenne(fevrier, nom, paire)).toBe("");
  expect(moyenne(avril, nom, impaire)).toBe(enS3);
  expect(moyenne(avril, nom, paire)).toBe(enS4);
});

test("AUBRY : UE33 à 7,62, il faudrait 12,38 en S4 pour compenser", () => {
  const { niveau, motifs } = de(fevrier, "AUBRY").risque;
  expect(niveau).toBe("alerte");
  expect(motifs.join("\n")).toContain(
    "UE33 à 7,62 : il faudrait 12,38 en S4 pour compenser ; 1 étudiant sur 10 y parvient"
  );
});

test("MASSON : en avril le RCUE 5 ne peut plus atteindre 10", () => {
  expect(de(avril, "MASSON").risque.motifs.join("\n")).toContain(
    "UE35 à 6,20, UE45 à 7,00 pour l’instant : le RCUE ne peut plus atteindre 10"
  );
});

test("RIVIÈRE a démissionné en mars : son risque n’est plus dit", () => {
  expect(de(fevrier, "RIVIÈRE").risque.niveau).toBe("critique");
  expect(de(avril, "RIVIÈRE").risque).toMatchObject({ niveau: "aucun", motifs: [] });
});
