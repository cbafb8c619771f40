import {
  bientot,
  calculer,
  dansUnNavigateur,
  ouvrir,
  selection,
  terminer,
  type Seance,
} from "./seance";

dansUnNavigateur("du volet à la grille", () => {
  let seance: Seance;
  beforeAll(async () => {
    seance = await ouvrir();
    await calculer(seance);
  });
  afterAll(async () => {
    await terminer(seance);
  });

  test("un clic sur un étudiant en difficulté sélectionne sa ligne", async () => {
    const { page, volet } = seance;
    await volet.getByRole("button", { name: /BENALI Yanis/ }).click();
    await bientot(async () => expect(await selection(page)).toMatch(/^S3!13:13 0\+/));
  });

  test("un clic sur une anomalie sélectionne sa cellule", async () => {
    const { page, volet } = seance;
    await volet.getByRole("button", { name: /S3!V20/ }).click();
    await bientot(async () => expect(await selection(page)).toBe("S3!20:20 21+1"));
  });

  test("tout se fait au clavier : calculer, aller à un étudiant", async () => {
    const { page, volet } = seance;
    await volet.getByRole("button", { name: "Effacer le surlignage" }).focus();
    await page.keyboard.press("Shift+Tab");
    expect(await volet.evaluate(() => document.activeElement?.textContent)).toMatch(/Calculer/);
    await page.keyboard.press("Enter");
    await volet.getByText(/Décisions écrites/).waitFor();
    for (let pas = 0; pas < 40; pas++) {
      await page.keyboard.press("Tab");
      const texte = await volet.evaluate(() => document.activeElement?.textContent ?? "");
      if (texte.includes("CHEVALIER Tom")) break;
    }
    await page.keyboard.press("Enter");
    await bientot(async () => expect(await selection(page)).toMatch(/^S3!16:16 0\+/));
  });

  test("les boutons du ruban font les mêmes actions", async () => {
    const { page } = seance;
    const regles = (): Promise<number> =>
      page.evaluate(async () => (await window.banc).grille().feuilles()[0]!.regles().length);
    await page.getByRole("button", { name: "Effacer le surlignage" }).first().click();
    await bientot(async () => expect(await regles()).toBe(2));
    await page.getByRole("button", { name: "Calculer les décisions" }).first().click();
    await bientot(async () => expect(await regles()).toBeGreaterThan(2));
  });
});
