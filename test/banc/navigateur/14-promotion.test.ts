import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Locator } from "playwright-core";
import { capturer } from "./captures";
import {
  bientot,
  calculer,
  dansUnNavigateur,
  empreinte,
  empreinteStable,
  lisible,
  ouvrir,
  selection,
  terminer,
  type Choix,
  type Seance,
} from "./seance";

/* The promotion in front of a person: light, dark, in high contrast, in grey; its rows and bars in a real grid. */

const AXE = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");
const S3_SEUL = "/exemples/mi-annee/s3-seul.xlsx";
const MOITIE_DE_S4 = "/exemples/mi-annee/s3-et-moitie-de-s4.xlsx";

const PRESENTATIONS: readonly [nom: string, choix: Choix][] = [
  ["clair", {}],
  ["sombre", { theme: "sombre", classeur: MOITIE_DE_S4 }],
  ["contraste", { contraste: true, classeur: S3_SEUL }],
  ["anglais", { langue: "en-GB", classeur: S3_SEUL }],
];

async function deplier({ volet }: Seance): Promise<Locator> {
  await volet.getByRole("heading", { name: /^(La promotion|The class)$/ }).click();
  const vue = volet.locator(".promotion");
  await vue.locator(".matrice").waitFor();
  return vue;
}

/** Whether an element is within what the pane shows. */
function enVue(element: Locator): Promise<boolean> {
  return element.evaluate((un) => {
    const { top, bottom } = un.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
}

async function violations({ volet }: Seance): Promise<string[][]> {
  await volet.evaluate(AXE);
  return volet.evaluate(async () =>
    (await window.axe.run(document)).violations.map(({ id, nodes }) => [
      id,
      ...nodes.map(({ html }) => html),
    ])
  );
}

dansUnNavigateur("la promotion, vue", () => {
  test.each(PRESENTATIONS)("%s : rien à redire, et deux images", async (nom, choix) => {
    const seance = await ouvrir(choix);
    const vue = await deplier(seance);
    await vue
      .locator("h3")
      .first()
      .evaluate((titre) => titre.scrollIntoView());
    await capturer(seance.page, `promotion-${nom}-haut`);
    await vue
      .locator("h3")
      .last()
      .evaluate((titre) => titre.scrollIntoView());
    await capturer(seance.page, `promotion-${nom}-matrice`);
    await vue.locator(".sur-barre").first().click();
    for (const sommaire of await vue.locator(".tableau > summary").all()) await sommaire.click();
    await vue.locator("table").nth(2).waitFor();
    expect(await violations(seance)).toEqual([]);
    await terminer(seance);
  });

  test("en gris, les états se lisent encore : une image à regarder", async () => {
    const seance = await ouvrir();
    const vue = await deplier(seance);
    await seance.volet.evaluate(() => (document.documentElement.style.filter = "grayscale(1)"));
    await vue
      .locator("h3")
      .last()
      .evaluate((titre) => titre.scrollIntoView());
    await capturer(seance.page, "promotion-gris-matrice");
    await terminer(seance);
  });

  test("à 320 pixels, rien ne dépasse du volet", async () => {
    const seance = await ouvrir();
    const vue = await deplier(seance);
    const cadre = await seance.page.waitForSelector("#volet iframe");
    await cadre.evaluate((element) => (element.style.width = "320px"));
    await bientot(async () =>
      expect(await seance.volet.evaluate(() => document.documentElement.clientWidth)).toBe(320)
    );
    expect(await seance.volet.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await vue.locator(".tableau > summary").last().click();
    const ligne = vue.locator("table").last().locator("tbody tr").first();
    await ligne.waitFor();
    // A name on two lines at most, each mean on one: rows were 100 pixels high and more.
    expect((await ligne.boundingBox())!.height).toBeLessThan(42);
    expect(await seance.volet.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await ligne.evaluate((une) => une.scrollIntoView({ block: "center" }));
    await capturer(seance.page, "promotion-320-tableau");
    // The narrowest name still shows its beginning beside five competences.
    expect((await vue.locator(".rangee .nom").first().boundingBox())!.width).toBeGreaterThan(60);
    await terminer(seance);
  });
});

dansUnNavigateur("les moyennes, au doigt", () => {
  test("à 320 pixels, le tableau a des boutons assez grands, qui montrent les étudiants d’une barre", async () => {
    const seance = await ouvrir();
    const cadre = await seance.page.waitForSelector("#volet iframe");
    await cadre.evaluate((element) => (element.style.width = "320px"));
    const vue = await deplier(seance);
    await vue.locator(".tableau > summary").nth(1).click();
    const effectif = vue.locator("table .effectif").first();
    const { width, height } = (await effectif.boundingBox())!;
    expect([width >= 24, height >= 24]).toEqual([true, true]);
    await effectif.click();
    const titre = vue.locator(".etudiants-de-barre p:not(:empty)");
    expect(lisible((await titre.textContent())!)).toBe(await effectif.getAttribute("aria-label"));
    await bientot(async () => expect(await enVue(titre)).toBe(true));
    const tailles = await vue
      .locator(".histogramme text")
      .evaluateAll((textes) => textes.map((un) => un.getBoundingClientRect().height));
    expect(Math.min(...tailles)).toBeGreaterThan(11);
    await terminer(seance);
  });
});

dansUnNavigateur("de la promotion à la grille", () => {
  let seance: Seance;
  let vue: Locator;
  let avant: string;
  beforeAll(async () => {
    seance = await ouvrir();
    await calculer(seance);
    vue = await deplier(seance);
    avant = await empreinteStable(seance.page);
  });
  afterAll(() => terminer(seance));

  const activer = (feuille: string): Promise<void> =>
    seance.page.evaluate(async (nom) => {
      const grille = (await window.banc).grille();
      const cible = grille.feuilles().find((une) => une.nom() === nom)!;
      cible.facade.activate();
      cible.facade.getRange("A1").activate();
    }, feuille);

  test("un clic sur une case de la matrice sélectionne la ligne de l’étudiant, qui reste marqué", async () => {
    const rangee = vue.getByRole("option", { name: /^BENALI Yanis, critique/ });
    await rangee.scrollIntoViewIfNeeded();
    const { width, height } = (await rangee.boundingBox())!;
    await rangee.click({ position: { x: width - 20, y: height / 2 } });
    await bientot(async () => expect(await selection(seance.page)).toMatch(/^S3!13:13 0\+/));
    expect(await vue.locator("[aria-selected=true] .nom").allTextContents()).toEqual([
      "BENALI Yanis",
    ]);
  });

  test("au clavier de même : une flèche, puis Entrée", async () => {
    await vue.getByRole("option", { name: /^BENALI Yanis/ }).focus();
    await seance.page.keyboard.press("ArrowDown");
    await seance.page.keyboard.press("Enter");
    await bientot(async () => expect(await selection(seance.page)).toMatch(/^S3!16:16 0\+/));
    expect(await vue.locator("[aria-selected=true] .nom").allTextContents()).toEqual([
      "CHEVALIER Tom",
    ]);
  });

  test("toute la matrice est un seul arrêt du clavier", async () => {
    await vue.getByRole("option", { name: /^CHEVALIER Tom/ }).focus();
    await seance.page.keyboard.press("Tab");
    const ici = await seance.volet.evaluate(() => document.activeElement!.textContent);
    expect(lisible(ici)).toBe("Voir le tableau : Étudiants et compétences");
  });

  test("une ligne choisie dans la grille se marque dans la matrice", async () => {
    await seance.page.evaluate(async () => {
      const grille = (await window.banc).grille();
      const cible = grille.feuilles().find((une) => une.nom() === "S3")!;
      cible.facade.activate();
      cible.facade.getRange("C13").activate();
    });
    await bientot(async () =>
      expect(await vue.locator("[aria-selected=true] .nom").allTextContents()).toEqual([
        "BENALI Yanis",
      ])
    );
  });

  test("une barre montre ses étudiants, et chacun mène à sa ligne", async () => {
    await activer("Décisions");
    const barre = vue.getByRole("toolbar", { name: /^UE32/ }).getByRole("button").first();
    await barre.click();
    const etudiants = vue.locator(".etudiants-de-barre .ligne");
    await etudiants.first().waitFor();
    await etudiants.first().click();
    await bientot(async () => expect(await selection(seance.page)).toMatch(/^S3!\d+:\d+ 0\+/));
    const choisi = await vue.locator("[aria-selected=true] .nom").textContent();
    expect(await etudiants.first().locator(".nom").textContent()).toBe(choisi);
    await vue.locator("h3").nth(1).scrollIntoViewIfNeeded();
    await capturer(seance.page, "promotion-barre");
  });

  test("la fiche s’ouvre en vue ; refermée, le clavier revient à la rangée, en vue aussi", async () => {
    const rangee = vue.getByRole("option", { name: /^BENALI Yanis/ });
    await rangee.click();
    const nom = seance.volet.locator("#fiche-nom");
    expect(await nom.textContent()).toBe("BENALI Yanis");
    await bientot(async () => expect(await enVue(nom)).toBe(true));
    await vue
      .locator("h3")
      .last()
      .evaluate((titre) => titre.scrollIntoView());
    await seance.page.mouse.move(0, 0);
    await capturer(seance.page, "promotion");
    await seance.volet.getByRole("button", { name: "Fermer la fiche" }).click();
    expect(await rangee.evaluate((une) => une === document.activeElement)).toBe(true);
    await bientot(async () => expect(await enVue(rangee)).toBe(true));
  });

  test("rien n’est écrit dans le classeur par tout cela", async () => {
    expect(await empreinte(seance.page)).toBe(avant);
  });
});
