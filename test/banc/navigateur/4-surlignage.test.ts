import type { Page } from "playwright-core";
import { capturer } from "./captures";
import { bientot, calculer, dansUnNavigateur, ouvrir, terminer, type Seance } from "./seance";

/** What the eye sees of cells of S3: the look that the grid draws, rules of conditional formatting included. */
async function couleurs(page: Page, adresses: readonly string[]): Promise<(string | null)[]> {
  return page.evaluate(async (lues) => {
    const grille = (await window.banc).grille();
    await grille.calculer();
    const feuille = grille.feuilles().find((une) => une.nom() === "S3")!;
    return lues.map((adresse) => {
      const { startRow, startColumn } = feuille.facade.getRange(adresse).getRange();
      const style = feuille.facade.getSheet().getCell(startRow, startColumn)?.s;
      return typeof style === "object" ? (style?.bg?.rgb ?? null) : null;
    });
  }, adresses);
}

/** All the rules of all the sheets, and all the looks that cells have by themselves. */
async function etat(page: Page): Promise<{ regles: unknown[]; apparences: unknown[] }> {
  return page.evaluate(async () => {
    const grille = (await window.banc).grille();
    await grille.calculer();
    const grilles = grille.feuilles().filter((une) => ["S3", "S4"].includes(une.nom()));
    return {
      regles: grilles.map((une) =>
        une.regles().map(({ plages, condition, apparence }) => ({ plages, condition, apparence }))
      ),
      apparences: grilles.map((une) => {
        const { lignes, colonnes } = une.occupee(true)!;
        return Array.from({ length: lignes * colonnes }, (_, rang) =>
          une.apparence(Math.floor(rang / colonnes), rang % colonnes)
        );
      }),
    };
  });
}

/** BENALI (critique), BLANC (vigilance), BRUNET (alerte), ADAM (none); his 5.75 and 9, Brunet's 14.5, an absence. */
const TEMOINS = ["A13", "A14", "A15", "A12", "F13", "I13", "F15", "H20"];

dansUnNavigateur("le surlignage dans la grille", () => {
  let seance: Seance;
  let depart: Awaited<ReturnType<typeof etat>>;
  beforeAll(async () => {
    seance = await ouvrir();
    depart = await etat(seance.page);
  });
  afterAll(async () => {
    await terminer(seance);
  });

  /** The grid works out its rules after it is written, as the eye sees it: a moment later. */
  async function voir(adresses: readonly string[], attendues: (string | null)[]): Promise<void> {
    await bientot(async () => expect(await couleurs(seance.page, adresses)).toEqual(attendues));
  }

  test("avant, la grille n’a que les couleurs du personnel", async () => {
    await voir(TEMOINS, [...new Array<null>(7).fill(null), "#F8CBAD"]);
  });

  test("les étudiants en difficulté et les notes basses se voient, et les absences du personnel aussi", async () => {
    await calculer(seance);
    await voir(TEMOINS, [
      "#8C2D04",
      "#CFE3F5",
      "#F4B942",
      null,
      "#F6D5C8",
      "#FFF1C9",
      null,
      "#F8CBAD",
    ]);
    await capturer(seance.page, "surlignage");
  });

  test("un second clic n’ajoute rien", async () => {
    const une = await etat(seance.page);
    await calculer(seance);
    expect(await etat(seance.page)).toEqual(une);
  });

  test("un clic l’efface, et tout ce que le personnel avait mis est comme avant", async () => {
    await seance.volet.getByRole("button", { name: /Effacer le surlignage/ }).click();
    await seance.volet.getByText(/[Ss]urlignage (effacé|retiré)/).waitFor();
    expect(await etat(seance.page)).toEqual(depart);
    await voir(["A13", "F13", "H20"], [null, null, "#F8CBAD"]);
  });
});
