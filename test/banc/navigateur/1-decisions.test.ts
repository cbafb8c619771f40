import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { ouvrirFichier } from "../../../src/hors-ligne";
import { capturer } from "./captures";
import { calculer, dansUnNavigateur, manques, ouvrir, type Seance, valeurs } from "./seance";

const RACINE = path.resolve(__dirname, "../../..");

/** What the command line writes in `Décisions` from the same file. */
async function parLaLigneDeCommande(): Promise<unknown[][]> {
  const dossier = mkdtempSync(path.join(tmpdir(), "jury-but-"));
  const sortie = path.join(dossier, "jury.xlsx");
  const tsx = createRequire(path.join(RACINE, "package.json")).resolve("tsx/cli");
  const commande = [tsx, "src/hors-ligne/jury.ts", "exemples/but2-gmp-mpi.xlsx", "-o", sortie];
  expect(spawnSync(process.execPath, commande, { cwd: RACINE }).status).toBe(0);
  const feuilles = await ouvrirFichier(readFileSync(sortie)).lire();
  rmSync(dossier, { recursive: true });
  const { ligne, colonne, cellules } = feuilles.find(({ nom }) => nom === "Décisions")!;
  const largeur = colonne + (cellules[0]?.length ?? 0);
  const vides = Array.from({ length: ligne }, () => new Array(largeur).fill(""));
  return [...vides, ...cellules.map((rangee) => [...new Array(colonne).fill(""), ...rangee])];
}

dansUnNavigateur("l’exemple, dans le banc", () => {
  let seance: Seance;
  beforeAll(async () => {
    seance = await ouvrir();
  });
  afterAll(() => seance.fermer());

  test("le volet dit ce qu’il a reconnu", async () => {
    await seance.volet.getByText("S3 · S4").waitFor();
    const texte = await seance.volet.locator("body").innerText();
    expect(texte).toMatch(/Étudiants\s+48/);
    expect(texte).toContain("BUT2 GMP MPI");
    await capturer(seance.page, "ouverture");
  });

  test("un clic décide, et Décisions est, case pour case, ce qu’écrit la ligne de commande", async () => {
    await calculer(seance);
    expect(await valeurs(seance.page, "Décisions")).toEqual(await parLaLigneDeCommande());
    await capturer(seance.page, "decisions");
  });

  test("le banc n’a manqué de rien, et rien n’a échoué en silence", async () => {
    expect(await manques(seance.page)).toEqual([]);
    expect(seance.erreurs).toEqual([]);
  });
});
