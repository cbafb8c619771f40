import {
  bientot,
  calculer,
  dansUnNavigateur,
  ouvrir,
  selection,
  taper,
  terminer,
  valeurs,
  type Seance,
} from "./seance";
import { capturer } from "./captures";

/* The list of what deserves a look, with the keyboard of a real browser, and the links of the sheet. */
dansUnNavigateur("ce qui est à vérifier", () => {
  let seance: Seance;
  beforeAll(async () => {
    seance = await ouvrir();
    await taper(seance.page, "S3", "F12", "absnt");
    await taper(seance.page, "S3", "F14", "12..5");
    await calculer(seance);
  });
  afterAll(async () => {
    await terminer(seance);
  });

  test("au clavier : un niveau, un groupe, une cellule", async () => {
    const { page, volet } = seance;
    const liste = volet.locator(".anomalies");
    expect(await liste.locator(".liste > li").count()).toBe(7);
    await liste.getByRole("button", { name: /^Erreurs \(1\)/ }).focus();
    await page.keyboard.press("Enter");
    expect(await liste.locator(".liste > li").count()).toBe(1);
    expect(await volet.evaluate(() => document.activeElement!.textContent)).toBe("✖ Erreurs (1)");
    await liste.locator("summary").focus();
    await page.keyboard.press("Enter");
    await liste.getByRole("button", { name: /S3!F14/ }).focus();
    await capturer(page, "anomalies");
    await page.keyboard.press("Enter");
    await bientot(async () => expect(await selection(page)).toBe("S3!14:14 5+1"));
  });

  test("la feuille Anomalies : les liens valent l’adresse qu’ils montrent", async () => {
    const [titre, , entete, premiere] = await valeurs(seance.page, "Anomalies");
    expect(titre![0]).toBe("À vérifier");
    expect(entete).toEqual(["Gravité", "Feuille", "Cellule", "Nombre", "Message"]);
    expect(premiere!.slice(0, 4)).toEqual(["Erreur", "S3", "F12", 2]);
    expect((await valeurs(seance.page, "Décisions"))[1]![0]).toMatch(
      /À vérifier : 1 erreur, \d avertissements \(feuille « Anomalies »\)$/
    );
  });

  test("un second calcul la réécrit, et ne la lit pas comme une grille", async () => {
    const avant = await valeurs(seance.page, "Anomalies");
    await calculer(seance);
    expect(await valeurs(seance.page, "Anomalies")).toEqual(avant);
  });
});
