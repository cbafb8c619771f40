import type { Page } from "playwright-core";
import { capturer } from "./captures";
import {
  bientot,
  calculer,
  dansUnNavigateur,
  ouvrir,
  taper,
  terminer,
  valeurs,
  type Seance,
} from "./seance";

/*
 * The sheet « Suivi » from the pane, over Microsoft's library: its table, its chart and what people wrote on it. What
 * Excel was asked for is looked at: its own drawing of it is seen in Excel only.
 */

const BOUTON = "Écrire la feuille Suivi";

/** The charts that a sheet keeps. */
async function graphiques(page: Page, nom: string) {
  return page.evaluate(async (cherche) => {
    const feuilles = (await window.banc).grille().feuilles();
    return feuilles.find((feuille) => feuille.nom() === cherche)!.etat.graphiques;
  }, nom);
}

/** One click, until it is done: it reads, writes, and shows the sheet. What the pane said of the last one still stands. */
async function ecrireSuivi({ volet, page }: Seance): Promise<void> {
  await page.evaluate(async () => (await window.banc).hote.mesures.remettreAZero());
  await volet.getByRole("button", { name: BOUTON }).click();
  const requetes = () =>
    page.evaluate(async () => (await window.banc).hote.mesures.requetes.length);
  await bientot(async () => expect(await requetes()).toBeGreaterThanOrEqual(3));
  await volet.getByText("Feuille « Suivi » écrite").waitFor();
}

dansUnNavigateur("la feuille Suivi, depuis le volet", () => {
  let seance: Seance;
  beforeAll(async () => {
    seance = await ouvrir();
    await calculer(seance);
    await ecrireSuivi(seance);
  });
  afterAll(async () => {
    await terminer(seance);
  });

  /** The table of the promotion, and the row where it begins. */
  async function repartition(): Promise<{ debut: number; lignes: unknown[][] }> {
    const cellules = await valeurs(seance.page, "Suivi");
    const debut = cellules.findIndex(([premiere]) => premiere === "UE");
    return { debut, lignes: cellules.slice(debut).map((ligne) => ligne.slice(0, 5)) };
  }

  test("le graphique est demandé sur les cellules du tableau, avec ses titres et ses couleurs", async () => {
    const { debut, lignes } = await repartition();
    expect(lignes[0]).toEqual([
      ...["UE", "Moins de 8", "De 8 à moins de 10", "10 et plus", "Sans moyenne"],
    ]);
    expect(lignes.map(([ue]) => ue).slice(1, 11)).toEqual([
      ...["UE31", "UE41", "UE32", "UE42", "UE33", "UE43", "UE34", "UE44", "UE35", "UE45"],
    ]);
    // 48 students in the example, none of whom left.
    for (const [, ...nombres] of lignes.slice(1, 11))
      expect(nombres.reduce<number>((somme, nombre) => somme + Number(nombre), 0)).toBe(48);
    expect(await graphiques(seance.page, "Suivi")).toEqual([
      {
        id: expect.any(String) as string,
        nom: "JuryBUT_Repartition",
        genre: "ColumnStacked",
        donnees: { ligne: debut, colonne: 0, lignes: 11, colonnes: 5 },
        titre: "Répartition des moyennes par UE",
        legende: "Bottom",
        axes: { categories: "UE", valeurs: "Étudiants" },
        series: ["#7A1F00", "#E59A1F", "#CFE3F5", "#FFFFFF"].map((fond) => ({
          fond,
          contour: "#404040",
        })),
        place: { ligne: debut, colonne: 5, lignes: 22, colonnes: 3 },
      },
    ]);
  });

  test("le banc le montre à côté de la grille : une colonne par UE, ce que disent les cellules", async () => {
    const { page } = seance;
    const image = page.locator("#graphiques figure");
    await bientot(async () => expect(await image.count()).toBe(1));
    // A click would reach it: nothing of the grid is over it.
    await image.click({ trial: true });
    expect(await image.locator("li").allTextContents()).toEqual([
      ...["Moins de 8", "De 8 à moins de 10", "10 et plus", "Sans moyenne"],
    ]);
    const { lignes } = await repartition();
    const [titres, ...ues] = lignes.slice(0, 11);
    const dites = ues.flatMap(([ue, ...nombres]) =>
      nombres.flatMap((nombre, i) =>
        nombre === 0 ? [] : [`${ue} · ${titres![i + 1]} : ${nombre}`]
      )
    );
    expect(await image.locator("rect title").allTextContents()).toEqual(dites);
    await capturer(page, "suivi");
    await page.evaluate(async () => {
      const grille = (await window.banc).grille();
      grille.activer(grille.feuilles().find((feuille) => feuille.nom() === "S3")!);
    });
    await page.locator("#graphiques").waitFor({ state: "hidden" });
  });

  test("récrite, elle a toujours un seul graphique, et garde ce que des gens y ont noté", async () => {
    await taper(seance.page, "Suivi", "I5", "Mme LE BRIS");
    await ecrireSuivi(seance);
    expect(await graphiques(seance.page, "Suivi")).toHaveLength(1);
    expect((await valeurs(seance.page, "Suivi"))[4]![8]).toBe("Mme LE BRIS");
  });

  test("une note change : le tableau est recompté, et le graphique d’une personne reste", async () => {
    const avant = (await repartition()).lignes[1];
    await seance.page.evaluate(async () => {
      const feuilles = (await window.banc).grille().feuilles();
      const { etat } = feuilles.find((feuille) => feuille.nom() === "Suivi")!;
      etat.graphiques = [...etat.graphiques, { ...etat.graphiques[0]!, id: "x", nom: "Le mien" }];
    });
    await taper(seance.page, "S3", "F12:U12", 0);
    await ecrireSuivi(seance);
    const noms = (await graphiques(seance.page, "Suivi")).map(({ nom }) => nom);
    expect(noms.sort()).toEqual(["JuryBUT_Repartition", "Le mien"]);
    // One student more has no mean of 8.
    expect((await repartition()).lignes[1]).toEqual([
      ...["UE31", Number(avant![1]) + 1, avant![2], Number(avant![3]) - 1, avant![4]],
    ]);
  });
});
