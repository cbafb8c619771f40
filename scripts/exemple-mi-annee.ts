/**
 * Writes the workbooks of exemples/mi-annee, the shipped example some months before its jury: `npx tsx
 * scripts/exemple-mi-annee.ts [folder]`. The same bytes each time, as `scripts/exemple.ts`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { empaqueter } from "./exemple/empaqueter";
import { feuilleDe } from "./exemple/feuille";
import { MOMENTS } from "./exemple/mi-annee/moments";
import { POSES } from "./exemple/mi-annee/poses";
import { promotion } from "./exemple/promotion";

const GRAINE = 30;

async function ecrire(dossier: string): Promise<void> {
  const apprentis = promotion(GRAINE, POSES);
  mkdirSync(dossier, { recursive: true });
  for (const { fichier, gabarits } of MOMENTS) {
    const octets = await empaqueter({
      sheets: gabarits.map((gabarit) => feuilleDe(gabarit, apprentis)),
      titre: "BUT2 GMP MPI, en cours d’année",
    });
    writeFileSync(join(dossier, fichier), octets);
  }
}

void ecrire(process.argv[2] ?? join(__dirname, "..", "exemples", "mi-annee"));
