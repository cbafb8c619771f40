import path from "node:path";
import type { Valeur } from "../../../src/classeur";
import { DOSSIER, fichiersDesFamilles, motsDuNom, moyennesAttendues } from "./attendus";
import {
  bientot,
  calculer,
  dansUnNavigateur,
  ouvrir,
  terminer,
  valeurs,
  type Seance,
} from "./seance";

/*
 * Every family of grids, from the file to `Décisions`: opened in the grid as a person does, decided with one click, and
 * compared with the promotion that stands beside the file. That each cell is read as it should be is told by
 * test/familles. What this does not prove: that the looks and formulas of files made by Excel change nothing.
 */

/** Opens a file with the bench's button; the add-in starts again beside it. */
async function ouvrirFichier(seance: Seance, nom: string): Promise<Seance> {
  const { page, volet: ancien } = seance;
  await page.setInputFiles("#ouvrir", path.join(DOSSIER, nom));
  await bientot(async () => expect(ancien.isDetached()).toBe(true));
  let volet = ancien;
  await bientot(async () => {
    expect(await page.evaluate(async () => (await window.banc).grille().nom)).toContain(nom);
    volet = (await (await page.waitForSelector("#volet iframe")).contentFrame())!;
    await volet.getByRole("button", { name: "Calculer les décisions" }).waitFor({ timeout: 2_000 });
  });
  return { ...seance, volet };
}

async function estProtege({ page }: Seance): Promise<boolean> {
  return page.evaluate(async () =>
    (await window.banc)
      .grille()
      .feuilles()
      .some(({ etat }) => etat.protegee)
  );
}

/** A protected grid (Apogée's) is decided, not highlighted: the pane says what to do for that. */
async function direLaProtection({ volet }: Seance): Promise<void> {
  await volet.getByText(/Cette feuille est protégée\s: .* Ôter la protection/).waitFor();
}

type Ligne = Readonly<Record<string, Valeur>>;

/** The rows of `Décisions` by the words of the student's name, each by the titles of its columns. */
async function decisions({ page }: Seance): Promise<ReadonlyMap<string, Ligne>> {
  const lignes = await valeurs(page, "Décisions");
  const entete = lignes.findIndex((ligne) => ligne.includes("Décision du jury"));
  const titres = lignes[entete]!;
  const colonne = (titre: string): number => titres.indexOf(titre);
  return new Map(
    lignes
      .slice(entete + 1)
      .filter((ligne) => ligne[colonne("Nom")] !== "")
      .map((ligne) => [
        motsDuNom(ligne[colonne("Nom")], ligne[colonne("Prénom")]),
        Object.fromEntries(titres.map((titre, c) => [String(titre), ligne[c]!])),
      ])
  );
}

dansUnNavigateur("chaque famille de grilles, du fichier aux décisions", () => {
  let seance: Seance;
  beforeAll(async () => {
    seance = await ouvrir();
  });
  afterAll(async () => {
    await terminer(seance);
  });

  test.each(fichiersDesFamilles())("%s", async (fichier, attendu) => {
    seance = await ouvrirFichier(seance, fichier);
    await calculer(seance);
    if (await estProtege(seance)) await direLaProtection(seance);
    const lignes = await decisions(seance);
    const noms = attendu.etudiants.map(({ nom, prenom }) => motsDuNom(nom, prenom));
    expect([...lignes.keys()].sort()).toEqual([...noms].sort());
    for (const etudiant of attendu.etudiants) {
      const ligne = lignes.get(motsDuNom(etudiant.nom, etudiant.prenom))!;
      const moyennes = Object.entries(moyennesAttendues(attendu, etudiant));
      const attendues = moyennes.map(([ue, { affichee }]) => [ue, affichee]);
      expect([etudiant.nom, moyennes.map(([ue]) => [ue, ligne[ue]])]).toEqual([
        etudiant.nom,
        attendues,
      ]);
      // At 10 a UE is acquired, below it is not, at least not by itself (annexe 1, 4.3).
      for (const [ue, { affichee, enAttente }] of moyennes)
        if (typeof affichee === "number" && !enAttente)
          expect([etudiant.nom, ue, ligne[`${ue} code`] === "ADM"]).toEqual([
            ...[etudiant.nom, ue, affichee >= 10],
          ]);
    }
  });
});
