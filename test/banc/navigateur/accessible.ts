import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import { capturer } from "./captures";
import { calculer, dansUnNavigateur, ouvrir, type Choix, type Seance } from "./seance";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** The tool, as a script for the page. */
export const AXE = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

const PRESENTATIONS: readonly [string, Choix][] = [
  ["clair", {}],
  ["sombre", { theme: "sombre" }],
  ["contraste élevé", { contraste: true }],
];

/** What axe finds, once it is in the page: each rule, and where. */
export async function violations({ volet }: Seance): Promise<string[][]> {
  return volet.evaluate(async () =>
    (await window.axe.run(document)).violations.map(({ id, nodes }) => [
      id,
      ...nodes.map(({ html }) => html),
    ])
  );
}

/** Unfolds every section, with a value refused in a field and a change of settings that waits to be applied. */
async function toutOuvrir({ volet }: Seance): Promise<void> {
  await volet.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  await volet.locator("#reglage-poids_rcue").selectOption("ects");
  await volet.locator(".prevision h2").waitFor();
  await volet.locator("#reglage-bonus_plafond").fill("30");
  await volet.locator("#reglage-bonus_plafond").press("Tab");
  await volet.locator("[aria-invalid=true]").waitFor();
}

/** The pane with its results, in a language: light, dark and high contrast. */
export function accessible(langue: string): void {
  dansUnNavigateur(`axe ne trouve rien à redire au volet, en ${langue}`, () => {
    test.each(PRESENTATIONS)("%s", async (nom, choix) => {
      const seance = await ouvrir({ ...choix, langue });
      await calculer(seance);
      expect(await seance.volet.evaluate(() => document.documentElement.lang)).toBe(
        langue.slice(0, 2)
      );
      await seance.volet.evaluate(AXE);
      expect(await violations(seance)).toEqual([]);
      await capturer(seance.page, `volet-${nom.replace(" ", "-")}-${langue}`);
      await toutOuvrir(seance);
      expect(await violations(seance)).toEqual([]);
      await capturer(seance.page, `volet-ouvert-${nom.replace(" ", "-")}-${langue}`);
      await seance.fermer();
    });
  });
}
