import { readFileSync } from "node:fs";
import path from "node:path";
import { ErreurClasseur, type Feuille } from "../../classeur";
import { ouvrirFichier } from "../fichier";
import { DemandeIncorrecte } from "./arguments";

/** The bytes of a file. Throws `DemandeIncorrecte`. */
export function lireOctets(fichier: string): Uint8Array {
  try {
    return readFileSync(fichier);
  } catch {
    throw new DemandeIncorrecte(`${fichier} : le fichier ne peut pas être lu. Vérifiez le chemin.`);
  }
}

/** What a JSON file holds: settings, or a programme. Throws `DemandeIncorrecte`. */
export function lireJson(fichier: string): unknown {
  try {
    return JSON.parse(readFileSync(fichier, "utf8"));
  } catch (erreur) {
    const cause =
      erreur instanceof SyntaxError ? "ce n’est pas du JSON" : "le fichier ne peut pas être lu";
    throw new DemandeIncorrecte(`${fichier} : ${cause}.`);
  }
}

/**
 * All the sheets of the workbooks of earlier years, be they texts, each named with its file as Excel does (`[but1.xlsx]Décisions`), so
 * that a doubt says where it comes from. Throws `ErreurClasseur` with the name of the file that is no workbook.
 */
export async function lireAnteriorite(fichiers: readonly string[]): Promise<Feuille[]> {
  const feuilles: Feuille[] = [];
  for (const fichier of fichiers) feuilles.push(...(await lireFeuilles(fichier)));
  return feuilles;
}

async function lireFeuilles(fichier: string): Promise<Feuille[]> {
  try {
    const nom = path.basename(fichier);
    const lues = await ouvrirFichier(lireOctets(fichier), nom).lire();
    return lues.map((feuille) => ({ ...feuille, nom: `[${nom}]${feuille.nom}` }));
  } catch (erreur) {
    if (!(erreur instanceof ErreurClasseur)) throw erreur;
    throw new ErreurClasseur(erreur.raison, `${fichier} : ${erreur.message}`, erreur);
  }
}
