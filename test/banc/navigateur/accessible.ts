import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import { capturer } from "./captures";
import { calculer, dansUnNavigateur, ouvrir, type Choix } from "./seance";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const AXE = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

const PRESENTATIONS: readonly [string, Choix][] = [
  ["clair", {}],
  ["sombre", { theme: "sombre" }],
  ["contraste élevé", { contraste: true }],
];

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
      const violations = await seance.volet.evaluate(async () =>
        (await window.axe.run(document)).violations.map(({ id, nodes }) => [
          id,
          ...nodes.map(({ html }) => html),
        ])
      );
      expect(violations).toEqual([]);
      await capturer(seance.page, `volet-${nom.replace(" ", "-")}-${langue}`);
      await seance.fermer();
    });
  });
}
