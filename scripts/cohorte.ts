/**
 * Draws the cohort of test/promotions/cohorte-trois-ans from its seed, with what must come out of it by the oracle of
 * test/oracle: `npx tsx scripts/cohorte.ts [folder]`. The files are frozen: a test draws them again and compares.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { derouler } from "./cohorte/deroulement";
import { fichiersDe } from "./cohorte/fichiers";

const cible =
  process.argv[2] ?? path.join(__dirname, "..", "test", "promotions", "cohorte-trois-ans");
for (const [chemin, contenu] of fichiersDe(derouler())) {
  const fichier = path.join(cible, chemin);
  mkdirSync(path.dirname(fichier), { recursive: true });
  writeFileSync(fichier, contenu);
}
