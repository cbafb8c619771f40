import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";

const DOSSIER = path.resolve(__dirname, "../../../captures");

/** A picture of the bench, to be looked at; git ignores the folder. */
export async function capturer(page: Page, nom: string): Promise<void> {
  mkdirSync(DOSSIER, { recursive: true });
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(DOSSIER, `${nom}.png`) });
}
