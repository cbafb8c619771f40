/**
 * Writes the three workbooks of exemples/trois-ans, one for each year of an invented cohort: `npx tsx
 * scripts/exemple-trois-ans.ts [folder]`. The same bytes each time, as `scripts/exemple.ts`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { empaqueter } from "./exemple/empaqueter";
import { hasard } from "./exemple/hasard";
import { ANTERIORITE, feuilleSemestre } from "./exemple/trois-ans/feuilles";

const GRAINE = 6;

async function ecrire(dossier: string): Promise<void> {
  const de = hasard(GRAINE);
  mkdirSync(dossier, { recursive: true });
  for (const annee of [1, 2, 3]) {
    const semestres = [2 * annee - 1, 2 * annee].map((semestre) => feuilleSemestre(semestre, de));
    const octets = await empaqueter({
      sheets: annee === 2 ? [...semestres, ANTERIORITE] : semestres,
      titre: `BUT${annee}, promotion inventée`,
    });
    writeFileSync(join(dossier, `but${annee}.xlsx`), octets);
  }
}

void ecrire(process.argv[2] ?? join(__dirname, "..", "exemples", "trois-ans"));
