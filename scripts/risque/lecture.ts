import { readFileSync } from "node:fs";
import type { AnneePassee } from "../../src/risque";

/** One year of one student, as the file of results gives it. */
export interface Ligne extends AnneePassee {
  readonly impair: readonly number[];
  readonly pair: readonly number[];
  readonly anneeBut: number;
}

/**
 * The years of which both semesters are known: columns `but`, `n_competences`, then `c1_impair`, `c1_pair`…
 * Of each row nothing else is read, and nothing of it is kept or printed.
 */
export function lire(fichier: string): { readonly lignes: Ligne[]; readonly incompletes: number } {
  const [entete, ...corps] = readFileSync(fichier, "utf8").trim().split(/\r?\n/);
  const titres = entete!.split(",");
  const toutes = corps.map((texte): Ligne => {
    const cellules = texte.split(",");
    const lire = (titre: string) => Number(cellules[titres.indexOf(titre)] || "inconnu");
    const numeros = Array.from({ length: lire("n_competences") }, (_, c) => c + 1);
    const semestre = (nom: string) => numeros.map((c) => lire(`c${c}_${nom}`));
    return { anneeBut: lire("but"), impair: semestre("impair"), pair: semestre("pair") };
  });
  const lignes = toutes.filter(({ impair, pair }) => ![...impair, ...pair].some(Number.isNaN));
  return { lignes, incompletes: toutes.length - lignes.length };
}
