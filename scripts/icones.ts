/**
 * Draws the PNG of assets/ from the SVG of assets/dessins/: `npx tsx scripts/icones.ts` (needs Chromium or Chrome).
 * At 16 pixels each motif has a drawing of its own, on whole pixels.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";

const ASSETS = path.join(__dirname, "..", "assets");

/** The sizes, in pixels, that the manifest names for each motif. */
const ICONES = {
  jury: [16, 32, 64, 80, 128],
  decisions: [16, 32, 80],
  effacer: [16, 32, 80],
  maquette: [16, 32, 80],
};

async function dessiner(navigateur: Browser, motif: string, taille: number): Promise<void> {
  const dessin = path.join(ASSETS, "dessins", taille === 16 ? `${motif}-16.svg` : `${motif}.svg`);
  const page = await navigateur.newPage({ viewport: { width: taille, height: taille } });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block }</style>${readFileSync(dessin, "utf8")}`
  );
  await page.screenshot({
    path: path.join(ASSETS, `${motif}-${taille}.png`),
    omitBackground: true,
  });
  await page.close();
}

async function dessinerTout(): Promise<void> {
  const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
  const navigateur = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  for (const [motif, tailles] of Object.entries(ICONES))
    for (const taille of tailles) await dessiner(navigateur, motif, taille);
  await navigateur.close();
}

void dessinerTout();
