import { capturer } from "./captures";
import {
  bientot,
  dansUnNavigateur,
  ouvrir,
  selection,
  terminer,
  valeurs,
  type Seance,
} from "./seance";

/* The reading in front of a person: pictures, the selection of the grid, corrections that stay in the workbook. */

const FAMILLES = [
  ["L2", "L2-scodoc-recapitulatif"],
  ["L5", "L5-intranet"],
  ["L9", "L9-grille-de-semestre"],
] as const;

async function deplier({ volet }: Seance): Promise<void> {
  await volet.getByRole("heading", { name: "Ce qui a été lu" }).click();
  await volet.locator(".image").first().waitFor();
}

// That each family is read as it should be is told by test/familles; here, that the pane draws what was read.
dansUnNavigateur("l’image de la lecture", () => {
  test.each(FAMILLES)("de %s", async (famille, fichier) => {
    const seance = await ouvrir({ classeur: `/exemples/familles/${fichier}.xlsx` });
    await deplier(seance);
    const image = seance.volet.locator(".image").first();
    expect(await image.getAttribute("aria-label")).toMatch(/: \d+ étudiants · \d+ modules/);
    expect(await image.locator(".region").count()).toBeGreaterThan(2);
    await image.scrollIntoViewIfNeeded();
    await capturer(seance.page, `lecture-${famille}`);
    await terminer(seance);
  });
});

dansUnNavigateur("corriger la lecture", () => {
  let seance: Seance;
  beforeAll(async () => {
    seance = await ouvrir();
    await deplier(seance);
    await seance.volet.getByRole("heading", { name: "Corriger la lecture" }).click();
  });
  afterAll(() => terminer(seance));

  const choisir = (feuille: string, plage: string): Promise<void> =>
    seance.page.evaluate(
      async ([nom, ou]) => {
        const grille = (await window.banc).grille();
        const cible = grille.feuilles().find((une) => une.nom() === nom)!;
        cible.facade.activate();
        cible.facade.getRange(ou).activate();
      },
      [feuille, plage] as const
    );

  test("un clic sur une région de l’image mène à ses cellules", async () => {
    // The person is elsewhere: the region, a row of the grid, is selected once its sheet is in front.
    await choisir("S4", "A1");
    const region = seance.volet.locator(".image").first().locator(".region").last();
    await region.click();
    await bientot(async () => expect(await selection(seance.page)).toMatch(/^S3!4:4/));
  });

  test("la sélection de la grille, prise au clavier, remplit le formulaire", async () => {
    await choisir("S3", "C10:C11");
    await seance.volet.getByRole("button", { name: "Utiliser ma sélection" }).focus();
    await seance.page.keyboard.press("Enter");
    await bientot(async () =>
      expect(await seance.volet.locator("#correction-lignes").inputValue()).toBe("10-11")
    );
    expect(await seance.volet.getByLabel("Feuille", { exact: true }).inputValue()).toBe("S3");
    expect(await seance.volet.getByLabel("Colonne", { exact: true }).inputValue()).toBe("2");
  });

  test("des lignes écartées ne sont plus lues, les cellules restent, et c’est dit", async () => {
    const avant = await valeurs(seance.page, "S3");
    await seance.volet.getByRole("button", { name: "Écarter ces lignes" }).click();
    await seance.volet.getByText("Lecture corrigée : 2 corrections dans ce classeur.").waitFor();
    expect(await valeurs(seance.page, "S3")).toEqual(avant);
    expect(await seance.volet.locator(".corrections li").count()).toBe(2);
  });

  test("relire garde les corrections ; tout réinitialiser les retire", async () => {
    await seance.volet.getByRole("button", { name: "Relire" }).click();
    await bientot(async () =>
      expect(await seance.volet.locator(".corrections li").count()).toBe(2)
    );
    await seance.volet.getByRole("button", { name: "Tout réinitialiser" }).click();
    await seance.volet.getByText(/Aucune correction/).waitFor();
    expect(await seance.volet.locator(".corrections li").count()).toBe(0);
  });
});
