/** `npm run familles [-- folder]`: one workbook of each family, and the promotion that it holds beside it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { attenduDe } from "./attendu";
import { classeurDe } from "./classeur";
import { exemplaires, type Exemplaire } from "./exemplaires";
import { texteDe } from "./texte";

/** The bytes of an example: the same each time. */
export async function octetsDe({ famille, nom, pages }: Exemplaire): Promise<Uint8Array> {
  return famille.fichier === "xlsx" ? classeurDe(nom, pages) : texteDe(pages[0]!, famille.fichier);
}

/** The expected promotion, as its file holds it. */
export function jsonDe({ famille, promotion, verite }: Exemplaire): string {
  return `${JSON.stringify(attenduDe(famille, promotion, verite), null, 2)}\n`;
}

async function ecrire(dossier: string): Promise<void> {
  mkdirSync(dossier, { recursive: true });
  for (const exemplaire of exemplaires()) {
    const fichier = join(dossier, `${exemplaire.nom}.${exemplaire.famille.fichier}`);
    const octets = await octetsDe(exemplaire);
    writeFileSync(fichier, octets);
    writeFileSync(join(dossier, `${exemplaire.nom}.attendu.json`), jsonDe(exemplaire));
    console.log(`${fichier} : ${octets.length} octets`);
  }
}

if (require.main === module)
  void ecrire(process.argv[2] ?? join(__dirname, "..", "..", "exemples", "familles"));
