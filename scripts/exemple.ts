/**
 * Writes the example workbook: `npx tsx scripts/exemple.ts [file]`. The same bytes each time, on every machine: seeded
 * draws, fixed dates, and the parts packed by one deflate written in JavaScript.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { empaqueter } from "./exemple/empaqueter";
import { feuilleDe } from "./exemple/feuille";
import { S3, S4 } from "./exemple/gabarits";
import { promotion } from "./exemple/promotion";

const GRAINE = 30;

const apprentis = promotion(GRAINE);
const cible = process.argv[2] ?? join(__dirname, "..", "exemples", "but2-gmp-mpi.xlsx");
void empaqueter({
  sheets: [S3, S4].map((gabarit) => feuilleDe(gabarit, apprentis)),
  titre: "BUT2 GMP MPI",
}).then((octets) => {
  mkdirSync(dirname(cible), { recursive: true });
  writeFileSync(cible, octets);
  console.log(`${cible} : ${octets.length} octets`);
});
