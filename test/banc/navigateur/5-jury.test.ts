import type { Page } from "playwright-core";
import { calculer, dansUnNavigateur, ouvrir, taper, terminer, type Seance } from "./seance";
import { valeurs } from "./seance";
import { lettres } from "../../../src/adresse";

/** What the jury said of each student, by their name, as `Décisions` shows it. */
async function jury(page: Page): Promise<Record<string, string>> {
  const lignes = await valeurs(page, "Décisions");
  const entete = lignes.findIndex((ligne) => ligne.includes("Décision du jury"));
  const [nom, decision, motif] = ["Nom", "Décision du jury", "Motif du jury"].map((titre) =>
    lignes[entete]!.indexOf(titre)
  );
  const dits = lignes
    .slice(entete + 1)
    .filter((ligne) => ligne[decision!] !== "")
    .map((ligne) => [String(ligne[nom!]), `${ligne[decision!]} — ${ligne[motif!]}`]);
  return Object.fromEntries(dits);
}

/** Types a decision of the jury and its reason in the student's row. */
async function decider(page: Page, nom: string, decision: string, motif: string): Promise<void> {
  const lignes = await valeurs(page, "Décisions");
  const entete = lignes.findIndex((ligne) => ligne.includes("Décision du jury"));
  const rang = lignes.findIndex((ligne) => ligne[lignes[entete]!.indexOf("Nom")] === nom) + 1;
  const en = (titre: string): string => `${lettres(lignes[entete]!.indexOf(titre))}${rang}`;
  await taper(page, "Décisions", en("Décision du jury"), decision);
  await taper(page, "Décisions", en("Motif du jury"), motif);
}

const DIT = { BENALI: "PAS1NCI — assidu", CHEVALIER: "RED — à sa demande" };

dansUnNavigateur("ce que le jury a écrit à la main", () => {
  let seance: Seance;
  beforeAll(async () => {
    seance = await ouvrir();
    await calculer(seance);
    await decider(seance.page, "BENALI", "PAS1NCI", "assidu");
    await decider(seance.page, "CHEVALIER", "RED", "à sa demande");
  });
  afterAll(async () => {
    await terminer(seance);
  });

  test("reste à chacun après un nouveau calcul", async () => {
    await calculer(seance);
    expect(await jury(seance.page)).toEqual(DIT);
  });

  test("reste à chacun quand la grille est triée autrement", async () => {
    await seance.page.evaluate(async () => {
      const grille = (await window.banc).grille();
      const s3 = grille.feuilles()[0]!;
      const plage = { ligne: 11, colonne: 0, lignes: 10, colonnes: 21 };
      const lignes = Array.from({ length: plage.lignes }, (_, l) =>
        Array.from({ length: plage.colonnes }, (__, c) => ({
          valeur: s3.valeur(plage.ligne + l, c),
        }))
      );
      s3.ecrire(plage, lignes.reverse());
    });
    await calculer(seance);
    const noms = (await valeurs(seance.page, "Décisions")).map((ligne) => ligne[1]);
    expect(noms.indexOf("CHEVALIER")).toBeLessThan(noms.indexOf("BENALI"));
    expect(await jury(seance.page)).toEqual(DIT);
  });

  test("reste à chacun quand un étudiant arrive", async () => {
    await seance.page.evaluate(async () => {
      const s3 = (await window.banc).grille().feuilles()[0]!;
      s3.facade.insertRowsBefore(11, 1);
      s3.ecrire({ ligne: 11, colonne: 0, lignes: 1, colonnes: 4 }, [
        [22499999, "ABADIE", "Iris", "A"].map((valeur) => ({ valeur })),
      ]);
    });
    await calculer(seance);
    const noms = (await valeurs(seance.page, "Décisions")).map((ligne) => ligne[1]);
    expect(noms).toContain("ABADIE");
    expect(await jury(seance.page)).toEqual(DIT);
  });

  test("n’est pas perdu quand un étudiant part : il est gardé sous le tableau", async () => {
    await seance.page.evaluate(async () => {
      for (const feuille of (await window.banc).grille().feuilles().slice(0, 2)) {
        const { lignes } = feuille.occupee(false)!;
        const rang = Array.from({ length: lignes }, (_, l) => l).find(
          (l) => feuille.valeur(l, 1) === "BENALI" || feuille.valeur(l, 1) === "BENALI Yanis"
        );
        if (rang !== undefined) feuille.facade.deleteRows(rang, 1);
      }
    });
    await calculer(seance);
    const lignes = await valeurs(seance.page, "Décisions");
    const texte = lignes.map((ligne) => ligne.join(" "));
    expect((await jury(seance.page)).CHEVALIER).toBe(DIT.CHEVALIER);
    const parti = texte.findIndex((ligne) => ligne.includes("BENALI"));
    expect(texte[parti]).toContain("PAS1NCI");
    expect(texte[parti]).toContain("assidu");
    expect(parti).toBeGreaterThan(texte.findIndex((ligne) => ligne.includes("VIDAL")));
  });

  test("le volet dit que la grille a changé depuis le calcul, dès qu’une note est tapée", async () => {
    const perime = seance.volet.getByText(/grille a changé depuis ce calcul/);
    await calculer(seance);
    await perime.waitFor({ state: "hidden" });
    await taper(seance.page, "S3", "F20", 3);
    await perime.waitFor();
  });
});
