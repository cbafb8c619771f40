import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { construireComplement, RACINE } from "../../../src/banc/serveur/complement";

const CACHE = path.join(RACINE, "node_modules/.cache/jury-but");

/** All that the bundle is made from. */
const SOURCES = ["src", "scripts/webpack", "assets", "manifest.xml", "webpack.config.js"];
/** The part of src/ that never enters the bundle. */
const HORS_DU_COMPLEMENT = path.join("src", "banc") + path.sep;

/** The folder of the add-in as it ships, built again only when something of it changed. */
export function complementConstruit(): string {
  const dossier = path.join(CACHE, empreinte());
  if (existsSync(dossier)) return dossier;
  const provisoire = `${dossier}.${process.pid}`;
  construireComplement(provisoire);
  try {
    renameSync(provisoire, dossier);
  } catch {
    // Another run built the same one meanwhile.
    rmSync(provisoire, { recursive: true });
  }
  return dossier;
}

function empreinte(): string {
  const hachage = createHash("sha256");
  for (const fichier of SOURCES.flatMap(fichiersDe)) {
    if (fichier.startsWith(HORS_DU_COMPLEMENT)) continue;
    hachage.update(fichier).update(readFileSync(path.join(RACINE, fichier)));
  }
  return hachage.digest("hex").slice(0, 16);
}

function fichiersDe(chemin: string): string[] {
  if (statSync(path.join(RACINE, chemin)).isFile()) return [chemin];
  return readdirSync(path.join(RACINE, chemin))
    .sort()
    .flatMap((nom) => fichiersDe(path.join(chemin, nom)));
}
