import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame } from "playwright-core";
import { decisionsInventees } from "../../taskpane/chances/decisions-inventees";
import { classeurDecide } from "../../taskpane/chances/fichiers-decides";
import { violations } from "./accessible";
import { capturer } from "./captures";
import {
  bientot,
  calculer,
  dansUnNavigateur,
  empreinteStable,
  lisible,
  ouvrir,
  terminer,
  type Choix,
  type Seance,
} from "./seance";

/*
 * A department fits the odds on two invented years, at mid-year: it looks, keeps, saves, opens again. That the numbers
 * are right is tested without a browser.
 */

const TYPE_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const MI_ANNEE = "/exemples/mi-annee/s3-seul.xlsx";
const GARDEES = "Chances recalées (BUT2, 110 étudiants)";

/** The section, unfolded, in front of the person. */
async function deplier({ volet }: Seance): Promise<void> {
  const titre = volet.getByRole("heading", { name: /^(Chances|Odds)$/ });
  await titre.waitFor();
  if (!(await choisir(volet).isVisible())) await titre.click();
  await titre.scrollIntoViewIfNeeded();
}

function choisir(volet: Frame) {
  return volet.getByRole("button", { name: /classeurs décidés…|decided workbooks…/ });
}

/** Two earlier years of sixty and fifty students. */
async function donnerDeuxAnnees(seance: Seance): Promise<void> {
  const { page, volet } = seance;
  const classeurs = [
    await classeurDecide(decisionsInventees(60)),
    await classeurDecide(decisionsInventees(50, 23100000)),
  ];
  await deplier(seance);
  const choix = page.waitForEvent("filechooser");
  await choisir(volet).click();
  const fichiers = classeurs.map((octets, k) => ({
    ...{ name: `but2-${2023 + k}.xlsx`, mimeType: TYPE_XLSX },
    buffer: Buffer.from(octets),
  }));
  await (await choix).setFiles(fichiers);
  await volet.locator(".calibration svg").waitFor();
}

async function enregistrer({ page }: Seance): Promise<Buffer> {
  return Buffer.from(await page.evaluate(async () => [...(await (await window.banc).enOctets())]));
}

async function resume({ volet }: Seance): Promise<string> {
  const resumes = await volet.locator("summary").allInnerTexts();
  return resumes.find((dit) => /^(Chances|Odds)/.test(dit))!.replace(/\s+/g, " ");
}

/** Where the workbook is no longer what it was; the last digits of a mean move with the grid's own calculation. */
async function ecart({ page }: Seance, avant: string): Promise<string | null> {
  const [un, autre] = [avant, await empreinteStable(page)].map((texte) =>
    texte.replace(/(\.\d{9})\d+/g, "$1")
  ) as [string, string];
  if (un === autre) return null;
  const rang = [...un].findIndex((signe, k) => signe !== autre[k]);
  return `${un.slice(rang - 80, rang + 80)} → ${autre.slice(rang - 80, rang + 80)}`;
}

dansUnNavigateur("les chances d’un département", () => {
  let seance: Seance;
  beforeAll(async () => {
    seance = await ouvrir({ classeur: MI_ANNEE });
    await calculer(seance);
  });
  afterAll(() => terminer(seance));

  test("des classeurs passés donnés en fichiers sont montrés d’abord, et rien du classeur ne change", async () => {
    const avant = await empreinteStable(seance.page);
    await donnerDeuxAnnees(seance);
    const dit = lisible(await seance.volet.locator(".recalage").innerText());
    expect(dit).toContain("Chances recalées sur 110 étudiants des années passées.");
    expect(dit).toContain("[but2-2023.xlsx]Décisions : 60 étudiants");
    expect(await seance.volet.locator(".calibration circle").count()).toBeGreaterThan(3);
    expect(await ecart(seance, avant)).toBeNull();
    expect(await resume(seance)).toBe("Chances par défaut");
    await seance.volet.locator(".calibration").scrollIntoViewIfNeeded();
    await capturer(seance.page, "chances-courbe");
  });

  test("« Garder » n’écrit rien dans les feuilles, et dit que les décisions sont plus vieilles", async () => {
    const avant = await empreinteStable(seance.page);
    await seance.volet.getByRole("button", { name: /^Garder ces chances/ }).click();
    await bientot(async () => expect(await resume(seance)).toBe(GARDEES));
    await seance.volet.getByText(/Les chances ont changé depuis ce calcul/).waitFor();
    expect(await ecart(seance, avant)).toBeNull();
    await capturer(seance.page, "chances-gardees");
  });

  test("le classeur enregistré puis rouvert les a encore, et les décisions s’en servent", async () => {
    const enregistre = await enregistrer(seance);
    const rouverte = await ouvrir({ classeur: MI_ANNEE });
    await rouverte.page.setInputFiles("#ouvrir", {
      ...{ name: "rouvert.xlsx", mimeType: TYPE_XLSX, buffer: enregistre },
    });
    await bientot(async () => expect(rouverte.volet.isDetached()).toBe(true));
    let volet = rouverte.volet;
    await bientot(async () => {
      volet = (await (await rouverte.page.waitForSelector("#volet iframe")).contentFrame())!;
      expect(await resume({ ...rouverte, volet })).toBe(GARDEES);
    });
    await calculer({ ...rouverte, volet });
    expect(await resume({ ...rouverte, volet })).toBe(GARDEES);
    await terminer(rouverte);
  });

  test("« Revenir aux chances par défaut » les retire du classeur", async () => {
    await deplier(seance);
    await seance.volet.getByRole("button", { name: "Revenir aux chances par défaut" }).click();
    await bientot(async () => expect(await resume(seance)).toBe("Chances par défaut"));
  });
});

dansUnNavigateur("axe ne trouve rien à redire à ce que disent les années passées", () => {
  const AXE = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");
  test.each<[string, Choix]>([
    ["clair", {}],
    ["sombre", { theme: "sombre" }],
    ["contraste élevé", { contraste: true }],
    ["en anglais", { langue: "en-US" }],
  ])("%s", async (nom, choix) => {
    const seance = await ouvrir({ ...choix, classeur: MI_ANNEE });
    await donnerDeuxAnnees(seance);
    await seance.volet.locator(".calibration summary").click();
    await seance.volet.evaluate(AXE);
    expect(await violations(seance)).toEqual([]);
    await seance.volet.locator(".recalage").scrollIntoViewIfNeeded();
    await capturer(seance.page, `chances-${nom.replace(" ", "-")}`);
    await seance.volet.locator(".calibration svg").screenshot({
      path: `captures/chances-image-${nom.replace(" ", "-")}.png`,
    });
    await terminer(seance);
  });
});
