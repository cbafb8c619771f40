import { createRequire } from "node:module";
import path from "node:path";
import { type Browser, chromium, type Frame, type Page } from "playwright-core";
import type { Valeur } from "../../../src/classeur";
import { complementConstruit } from "./construction";
import type { Banc } from "../../../src/banc/page/banc";

declare global {
  interface Window {
    banc: Promise<Banc>;
  }
}

/** Runs a suite when a browser was found; `demarrer.ts` said why when there is none. */
export const dansUnNavigateur = process.env.BANC_URL ? describe : describe.skip;

let navigateur: Browser | null = null;

afterAll(async () => {
  await navigateur?.close();
  navigateur = null;
});

export interface Choix {
  readonly langue?: string;
  readonly theme?: "sombre";
  readonly contraste?: boolean;
  readonly classeur?: string;
  readonly vides?: "zero";
  readonly complement?: string;
  /** The page exactly as it ships: it asks Microsoft's network for the library. */
  readonly production?: boolean;
}

/** The bench open in a tab, with a workbook and the add-in. */
export interface Seance {
  readonly page: Page;
  readonly volet: Frame;
  /** Addresses of all the requests that went elsewhere than to the bench. */
  readonly ailleurs: readonly string[];
  /** What went wrong in the page or in the add-in without anybody catching it. */
  readonly erreurs: readonly string[];
  readonly fermer: () => Promise<void>;
}

/** A timer of the grid's library that outlives the workbook it was for: neither the add-in's nor the bench's doing. */
const TARDIVE = /cannot find current workbook, unitId/;

/** Opens the bench and waits until the add-in in its pane is ready. */
export async function ouvrir(choix: Choix = {}): Promise<Seance> {
  navigateur ??= await chromium.connect(process.env.BANC_NAVIGATEUR!);
  const contexte = await navigateur.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1400, height: 800 },
    colorScheme: choix.theme === "sombre" ? "dark" : "light",
    forcedColors: choix.contraste ? "active" : "none",
    acceptDownloads: true,
  });
  const page = await contexte.newPage();
  const base = process.env.BANC_URL!;
  const ailleurs: string[] = [];
  const erreurs: string[] = [];
  contexte.on("request", (requete) => {
    if (!/^(data|blob):/.test(requete.url()) && !requete.url().startsWith(`${base}/`))
      ailleurs.push(requete.url());
  });
  if (choix.production) await commeEnProduction(page, base);
  page.on("pageerror", (erreur) => {
    if (!TARDIVE.test(String(erreur))) erreurs.push(String(erreur));
  });
  await page.goto(`${base}/?${adresseDe(choix)}`);
  await page.evaluate(async () => void (await window.banc));
  const volet = await cadre(page);
  await pret(volet, choix);
  return { page, volet, ailleurs, erreurs, fermer: () => contexte.close() };
}

/** Where the page that ships asks for Microsoft's library. */
export const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Serves the page without the change of address, and the library at the address of Microsoft's network. */
async function commeEnProduction(page: Page, base: string): Promise<void> {
  const servie = path.join(complementConstruit(), "taskpane.html");
  const bibliotheque = path.dirname(
    createRequire(__filename).resolve("@microsoft/office-js/dist/office.js")
  );
  await page.route(`${base}/taskpane.html*`, (route) => route.fulfill({ path: servie }));
  await page.route(`${CDN}**`, (route) => {
    const chemin = new URL(route.request().url()).pathname.slice(new URL(CDN).pathname.length);
    return route.fulfill({ path: path.join(bibliotheque, chemin) });
  });
}

function adresseDe({ langue, theme, classeur, vides, complement }: Choix): string {
  const demandes = { lang: langue, theme, classeur, vides, complement };
  const presentes = Object.entries(demandes).flatMap(([nom, valeur]) =>
    valeur === undefined ? [] : [[nom, valeur]]
  );
  return new URLSearchParams(presentes).toString();
}

async function cadre(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("#volet iframe");
  return (await element.contentFrame())!;
}

async function pret(volet: Frame, { complement }: Choix): Promise<void> {
  if (complement) await volet.waitForFunction(() => "pret" in window && window.pret);
  else await volet.getByRole("button", { name: /Calculer les décisions|Calculate/ }).waitFor();
}

/** All the values of a sheet of the grid, from A1. */
export async function valeurs(page: Page, nom: string): Promise<Valeur[][]> {
  return page.evaluate(async (cherche) => {
    const grille = (await window.banc).grille();
    await grille.calculer();
    const feuille = grille.feuilles().find((une) => une.nom() === cherche)!;
    const { ligne = 0, colonne = 0, lignes = 0, colonnes = 0 } = feuille.occupee(false) ?? {};
    return Array.from({ length: ligne + lignes }, (_, l) =>
      Array.from({ length: colonne + colonnes }, (__, c) => feuille.valeur(l, c))
    );
  }, nom);
}

/** Types in a cell (or empties it) as a person does: through the grid's own editing commands. */
export async function taper(
  page: Page,
  feuille: string,
  adresse: string,
  saisie: string | number
): Promise<void> {
  await page.evaluate(
    async ([nom, ou, quoi]) => {
      const grille = (await window.banc).grille();
      const cible = grille.feuilles().find((une) => une.nom() === nom)!;
      const zone = cible.facade.getRange(ou);
      const formule = typeof quoi === "string" && quoi.startsWith("=");
      if (quoi === "") zone.clearContent();
      else zone.setValue(formule ? { f: quoi, v: null } : quoi);
      await grille.calculer();
    },
    [feuille, adresse, saisie] as const
  );
}

/** One click on the button that decides, until the pane says that it is done. */
export async function calculer({ volet }: Seance): Promise<void> {
  await volet.getByRole("button", { name: /^Calculer les décisions|^Calculate/ }).click();
  await volet.getByText(/Décisions écrites|Decisions written/).waitFor();
}

/** What the pane shows, with plain spaces: those of French signs do not break. */
export function lisible(texte: string): string {
  return texte.replaceAll(/[\u00a0\u202f]/g, " ");
}

/** Tries until it holds, for twenty seconds at most. */
export async function bientot(verifier: () => Promise<void>): Promise<void> {
  for (const fin = Date.now() + 20_000; ; await new Promise((suite) => setTimeout(suite, 100))) {
    try {
      return await verifier();
    } catch (erreur) {
      if (Date.now() > fin) throw erreur;
    }
  }
}

/** Where the person is: the sheet and the selected cells. */
export async function selection(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { feuille, plage } = (await window.banc).grille().selection();
    return `${feuille.nom()}!${plage.ligne + 1}:${plage.ligne + plage.lignes} ${plage.colonne}+${plage.colonnes}`;
  });
}

/** Everything in the workbook that a failure could spoil: cells, rules, names, tables, sheets. */
export async function empreinte(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const grille = (await window.banc).grille();
    await grille.calculer();
    const feuilles = grille.feuilles().map((feuille) => {
      const { lignes = 0, colonnes = 0, ...coin } = feuille.occupee(true) ?? {};
      const cellules = Array.from({ length: lignes * colonnes }, (_, rang) => {
        const [l, c] = [Math.floor(rang / colonnes), rang % colonnes];
        return [feuille.valeur(l, c), feuille.formule(l, c), feuille.apparence(l, c)];
      });
      const regles = feuille.regles();
      return { nom: feuille.nom(), coin, colonnes, cellules, regles };
    });
    return JSON.stringify([feuilles, grille.noms(), grille.tableaux()]);
  });
}

/** The same, once the grid has finished its first calculation: the last digit of a mean may still move until then. */
export async function empreinteStable(page: Page): Promise<string> {
  for (let avant = await empreinte(page); ;) {
    await page.waitForTimeout(700);
    const apres = await empreinte(page);
    if (apres === avant) return apres;
    avant = apres;
  }
}

/** What the add-in asked for and the bench lacks; every suite ends by looking (`terminer`). */
export async function manques(page: Page): Promise<string[]> {
  return page.evaluate(async () => [...(await window.banc).hote.executeur.manques.keys()]);
}

/** The end of a suite: nothing was asked for that the bench lacks, nothing went wrong unseen, nothing went elsewhere. */
export async function terminer(seance: Seance): Promise<void> {
  expect(await manques(seance.page)).toEqual([]);
  expect(seance.erreurs).toEqual([]);
  expect(seance.ailleurs).toEqual([]);
  await seance.fermer();
}
