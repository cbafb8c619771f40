import path from "node:path";
import type { Valeur } from "../../../src/classeur";
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
 * The cohort of exemples/trois-ans, in the bench: what the grid saves of one year is given to the next one as a file,
 * and nothing is typed again. The decisions themselves are worked out by hand in test/exemple and by the oracle.
 */

const EXEMPLES = path.resolve(__dirname, "../../../exemples/trois-ans");
const TYPE_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Opens the workbook of one year: the add-in starts again beside it. */
async function ouvrirAnnee(seance: Seance, nom: string): Promise<Seance> {
  const { page, volet: ancien } = seance;
  await page.setInputFiles("#ouvrir", path.join(EXEMPLES, nom));
  // The page of the year before goes away: until then its frame is still found, with all its buttons.
  await bientot(async () => expect(ancien.isDetached()).toBe(true));
  await bientot(async () => expect(await nomDuClasseur(page)).toContain(nom));
  let volet = ancien;
  await bientot(async () => {
    const cadre = await page.waitForSelector("#volet iframe");
    volet = (await cadre.contentFrame())!;
    await volet.getByRole("button", { name: "Calculer les décisions" }).waitFor({ timeout: 2_000 });
  });
  return { ...seance, volet };
}

function nomDuClasseur(page: Seance["page"]): Promise<string> {
  return page.evaluate(async () => (await window.banc).grille().nom);
}

/** The workbook that is open, as the bench saves it. */
async function enregistrer({ page }: Seance): Promise<Buffer> {
  return Buffer.from(await page.evaluate(async () => [...(await (await window.banc).enOctets())]));
}

/** Gives the pane the file of the year before. */
async function donnerAnneeAnterieure(
  { volet, page }: Seance,
  nom: string,
  buffer: Buffer
): Promise<void> {
  const titre = volet.getByRole("heading", { name: "Années antérieures" });
  await titre.waitFor();
  const bouton = volet.getByRole("button", { name: /Ajouter un fichier/ });
  if (!(await bouton.isVisible())) await titre.click();
  const choix = page.waitForEvent("filechooser");
  await bouton.click();
  await (await choix).setFiles({ name: nom, mimeType: TYPE_XLSX, buffer });
  await volet.getByText(/Années antérieures connues pour/).waitFor();
}

/** One column of `Décisions`, by surname. */
async function colonne({ page }: Seance, titre: string): Promise<Map<Valeur, Valeur>> {
  const lignes = await valeurs(page, "Décisions");
  const entete = lignes.findIndex((ligne) => ligne.includes("Décision du jury"));
  const c = lignes[entete]!.indexOf(titre);
  return new Map(lignes.slice(entete + 1).map((ligne) => [ligne[1]!, ligne[c]!]));
}

dansUnNavigateur("une cohorte suivie trois ans, d’un fichier à l’autre", () => {
  let seance: Seance;
  let precedent: Buffer;
  beforeAll(async () => {
    seance = await ouvrir();
  });
  afterAll(async () => {
    await terminer(seance);
  });

  test("BUT1 : décidé, puis enregistré", async () => {
    seance = await ouvrirAnnee(seance, "but1.xlsx");
    await calculer(seance);
    const propositions = await colonne(seance, "Proposition");
    expect([propositions.get("LEROY"), propositions.get("MOREL")]).toEqual(["PASD", "PASD"]);
    precedent = await enregistrer(seance);
  });

  test("BUT2 : les UE manquées de BUT1 sont emportées par le niveau supérieur, ou ferment le S5", async () => {
    seance = await ouvrirAnnee(seance, "but2.xlsx");
    await donnerAnneeAnterieure(seance, "but1.xlsx", precedent);
    const passages = await colonne(seance, "Passage");
    expect([passages.get("LEROY"), passages.get("MOREL")]).toEqual(["S5 : de droit", "S5 : jury"]);
    expect((await colonne(seance, "ECTS cursus")).get("LEROY")).toBe(120);
    precedent = await enregistrer(seance);
  });

  test("BUT3 : le diplôme, avec les 180 ECTS de trois années", async () => {
    seance = await ouvrirAnnee(seance, "but3.xlsx");
    await donnerAnneeAnterieure(seance, "but2.xlsx", precedent);
    expect((await colonne(seance, "BUT")).get("LEROY")).toBe("BUT acquis");
    expect((await colonne(seance, "ECTS cursus")).get("LEROY")).toBe(180);
    expect((await colonne(seance, "BUT")).get("DIALLO")).toContain("non acquis");
  });
});
