/**
 * Writes the example workbook: `npx tsx scripts/exemple.ts [file]`. The same bytes each time, on every machine: seeded
 * draws, fixed dates, and the parts packed by one deflate written in JavaScript.
 */
import { unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { feuilleDe } from "./exemple/feuille";
import { S3, S4 } from "./exemple/gabarits";
import { promotion } from "./exemple/promotion";

const GRAINE = 30;
const DATE = new Date(Date.UTC(2026, 5, 12, 8));
/** Local time, which is what a zip holds. */
const DATE_DES_PARTIES = new Date(2026, 5, 12, 8);

async function classeur(): Promise<Uint8Array> {
  const apprentis = promotion(GRAINE);
  const octets = await writeXlsx({
    sheets: [S3, S4].map((gabarit) => feuilleDe(gabarit, apprentis)),
    properties: {
      title: "BUT2 GMP MPI",
      creator: "Secrétariat GMP",
      created: DATE,
      modified: DATE,
    },
    defaultFont: { name: "Calibri", size: 10 },
  });
  return zipSync(unzipSync(octets), { level: 9, mtime: DATE_DES_PARTIES });
}

const cible = process.argv[2] ?? join(__dirname, "..", "exemples", "but2-gmp-mpi.xlsx");
void classeur().then((octets) => {
  mkdirSync(dirname(cible), { recursive: true });
  writeFileSync(cible, octets);
  console.log(`${cible} : ${octets.length} octets`);
});
