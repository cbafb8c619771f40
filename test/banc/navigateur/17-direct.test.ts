import type { Page } from "playwright-core";
import { adresse } from "../../../src/adresse";
import { capturer } from "./captures";
import { ouvrirGrande } from "./grande";
import {
  bientot,
  dansUnNavigateur,
  ouvrir,
  selection,
  taper,
  terminer,
  valeurs,
  type Seance,
} from "./seance";

/*
 * « Suivi en direct » in a browser, over Microsoft's library: what somebody types in the grid is heard of, decided and
 * written in one request. How long it takes is printed, never asserted: the machine of the tests is not the person's.
 */

async function suivre({ volet }: Seance): Promise<void> {
  await volet.getByRole("switch", { name: "Suivi en direct" }).check();
  await volet.getByText("les niveaux suivent chaque note saisie").waitFor();
}

/** What `Décisions` shows of the student of that number, under a header. */
async function montre(page: Page, numero: number, titre: string): Promise<unknown> {
  const lignes = await valeurs(page, "Décisions");
  const entete = lignes.find((ligne) => ligne.includes("Décision du jury"))!;
  return lignes.find(([premiere]) => premiere === numero)?.[entete.indexOf(titre)];
}

function compter(page: Page): Promise<number> {
  return page.evaluate(async () => (await window.banc).hote.mesures.requetes.length);
}

/** How many requests a mark took: they are counted once they are answered, each in its time on a busy machine. */
async function requetes(page: Page): Promise<number> {
  await bientot(async () => expect(await compter(page)).toBeGreaterThan(0));
  return repos(page);
}

/** How many there were, once none has come for a while. */
async function repos(page: Page): Promise<number> {
  for (let avant = await compter(page); ;) {
    await page.waitForTimeout(1500);
    const apres = await compter(page);
    if (apres === avant) return apres;
    avant = apres;
  }
}

async function remettreAZero(page: Page): Promise<void> {
  await repos(page);
  await page.evaluate(async () => (await window.banc).hote.mesures.remettreAZero());
}

/** Types a mark as a person does, and waits until a cell of `Décisions` is another one; in milliseconds. */
async function chronometrer(
  page: Page,
  saisie: { readonly adresse: string; readonly note: number },
  attendue: { readonly numero: number; readonly titre: string }
): Promise<number> {
  return page.evaluate(
    async ([{ adresse, note }, { numero, titre }]) => {
      const grille = (await window.banc).grille();
      const feuille = (nom: string) => grille.feuilles().find((une) => une.nom() === nom)!;
      const decisions = feuille("Décisions");
      const { lignes, colonnes } = decisions.occupee(true)!;
      const rangs = (nombre: number) => Array.from({ length: nombre }, (_, rang) => rang);
      const entete = rangs(20).find((l) => decisions.valeur(l, 0) === "N°")!;
      const colonne = rangs(colonnes).find((c) => decisions.valeur(entete, c) === titre)!;
      const ligne = rangs(lignes).find((l) => decisions.valeur(l, 0) === numero)!;
      const avant = decisions.valeur(ligne, colonne);
      const debut = performance.now();
      feuille("S3").facade.getRange(adresse).setValue(note);
      while (decisions.valeur(ligne, colonne) === avant && performance.now() - debut < 20_000)
        await new Promise((suite) => setTimeout(suite, 5));
      return performance.now() - debut;
    },
    [saisie, attendue] as const
  );
}

/** SIMON Nora, and the cell of her mark of SAÉ 4.01, which is to come. */
const NORA = 22400567;
const SAE = "P52";

/** The person goes to a cell of S4. */
async function aller(page: Page, adresse: string): Promise<void> {
  await page.evaluate(async (ou) => {
    const grille = (await window.banc).grille();
    const cible = grille.feuilles().find((une) => une.nom() === "S4")!;
    const zone = cible.facade.getRange(ou);
    cible.facade.activate();
    zone.activate();
    cible.facade.scrollToCell(zone.getRow() - 12, zone.getColumn() - 8);
  }, adresse);
}

/** Sorts two rows of S4: as in Excel, the add-in hears of the sort, and of no cell. */
async function echanger(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const banc = await window.banc;
    const s4 = banc
      .grille()
      .feuilles()
      .find((une) => une.nom() === "S4")!;
    const lignes = s4.facade.getRange("A52:R53");
    const [premiere, seconde] = lignes.getValues() as [never[], never[]];
    banc.moteur.parProgramme(() => lignes.setValues([seconde, premiere]));
    banc.hote.evenements.tri(s4.id, { ligne: 51, colonne: 0, lignes: 2, colonnes: 26 });
  });
}

dansUnNavigateur("le suivi en direct", () => {
  let seance: Seance;
  beforeAll(async () => {
    seance = await ouvrir({ classeur: "/exemples/mi-annee/s3-et-moitie-de-s4.xlsx" });
  });
  afterAll(() => terminer(seance));

  test("se met en marche d’un interrupteur, au clavier, et calcule d’abord", async () => {
    const interrupteur = seance.volet.getByRole("switch", { name: "Suivi en direct" });
    await interrupteur.focus();
    await seance.page.keyboard.press("Space");
    await seance.volet.getByText("les niveaux suivent chaque note saisie").waitFor();
    expect(await interrupteur.isChecked()).toBe(true);
    expect(await montre(seance.page, NORA, "Risque")).toBe("critique");
  });

  test("une note saisie change le niveau de sa ligne, la sélection ne bouge pas", async () => {
    await aller(seance.page, SAE);
    await remettreAZero(seance.page);
    await capturer(seance.page, "direct-1-avant");
    await taper(seance.page, "S4", SAE, 17);
    await seance.volet.getByText(/^SIMON Nora\s: critique → /).waitFor();
    expect(await montre(seance.page, NORA, "Risque")).not.toBe("critique");
    await capturer(seance.page, "direct-2-une-bonne-note");
    expect(await requetes(seance.page)).toBe(1);
    expect(await selection(seance.page)).toBe("S4!52:52 15+1");
  });

  test("une mauvaise note le change dans l’autre sens ; ôtée, il est ce qu’il était", async () => {
    await taper(seance.page, "S4", SAE, 2);
    await seance.volet.getByText(/^SIMON Nora\s: .* → critique/).waitFor();
    await capturer(seance.page, "direct-3-une-mauvaise-note");
    await taper(seance.page, "S4", SAE, "");
    await bientot(async () => expect(await montre(seance.page, NORA, "UE41 code")).toBe("ATT"));
    expect(await montre(seance.page, NORA, "Risque")).toBe("critique");
  });

  test("ce que le jury a écrit reste, et la grille n’a que ce qui y est saisi", async () => {
    const decisions = await valeurs(seance.page, "Décisions");
    const entete = decisions.findIndex((ligne) => ligne.includes("Décision du jury"));
    const colonne = decisions[entete]!.indexOf("Décision du jury");
    const ligne = decisions.findIndex(([numero]) => numero === NORA);
    await taper(seance.page, "Décisions", adresse(ligne, colonne), "RED");
    const avant = await valeurs(seance.page, "S3");
    await taper(seance.page, "S4", SAE, 17);
    await bientot(async () =>
      expect(await montre(seance.page, NORA, "Risque")).not.toBe("critique")
    );
    expect(await montre(seance.page, NORA, "Décision du jury")).toBe("RED");
    expect(await valeurs(seance.page, "S3")).toEqual(avant);
  });

  test("une grille triée, qui ne dit pas ses cellules, est relue avant d’être crue", async () => {
    await echanger(seance.page);
    await aller(seance.page, "D53");
    await seance.volet.getByRole("heading", { name: "SIMON Nora" }).waitFor();
    await echanger(seance.page);
    await aller(seance.page, "D52");
    await seance.volet.getByRole("heading", { name: "SIMON Nora" }).waitFor();
  });

  test("rouvert, le classeur s’en souvient et se rattrape ; arrêté, plus rien n’est écrit", async () => {
    const octets = await seance.page.evaluate(async () => {
      const banc = await window.banc;
      return [...(await banc.enOctets())];
    });
    await seance.page.evaluate(
      async (lus) => (await window.banc).ouvrir(new Uint8Array(lus), "rouvert.xlsx"),
      octets
    );
    const cadre = await (await seance.page.waitForSelector("#volet iframe")).contentFrame();
    const interrupteur = cadre!.getByRole("switch", { name: "Suivi en direct" });
    await bientot(async () => expect(await interrupteur.isChecked()).toBe(true));
    await interrupteur.click();
    await cadre!.getByText("Suivi en direct arrêté").waitFor();
    const avant = await montre(seance.page, NORA, "Risque");
    await taper(seance.page, "S4", SAE, 2);
    await repos(seance.page);
    expect(await montre(seance.page, NORA, "Risque")).toBe(avant);
  });
});

dansUnNavigateur("le suivi en direct de 500 étudiants", () => {
  test("une note saisie : une requête, et la ligne suit", async () => {
    const seance = await ouvrir();
    await ouvrirGrande(seance, 500);
    await suivre(seance);
    const numero = 22_400_250;
    const durees: number[] = [];
    for (const note of [0, 20]) {
      await remettreAZero(seance.page);
      durees.push(
        await chronometrer(seance.page, { adresse: "D257", note }, { numero, titre: "UE31" })
      );
      expect(await requetes(seance.page)).toBe(1);
    }
    console.log(`500 étudiants, une note saisie : ${durees.map(Math.round).join(", ")} ms`);
    await terminer(seance);
  });
});
