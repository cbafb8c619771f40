import type { Feuille } from "../classeur";

/** The sheets of one file. */
export interface FeuillesDUnFichier {
  readonly fichier: string;
  readonly siennes: readonly Feuille[];
}

/** Excel's limit. */
const LONGUEUR_MAX = 31;
const INTERDITS = /[\\/?*[\]:]/g;
/** Names that a program gave: the name of the file says more (`S3.xlsx`). */
const SANS_SENS = /^(?:feuil|sheet|feuille|worksheet)\s*\d*$/i;

/**
 * Gives the sheets of several files names that differ: their own where no other sheet bears it, else that of their
 * file, followed by their own when the file has several.
 */
export function nommerFeuilles(fichiers: readonly FeuillesDUnFichier[]): Feuille[] {
  const combien = new Map<string, number>();
  for (const { siennes } of fichiers)
    for (const { nom } of siennes) combien.set(cle(nom), (combien.get(cle(nom)) ?? 0) + 1);
  const pris = new Set<string>();
  return fichiers.flatMap(({ fichier, siennes }) =>
    siennes.map((feuille) => {
      const { nom } = feuille;
      const sien = combien.get(cle(nom)) === 1 && !SANS_SENS.test(nom);
      const duFichier = fichier.replace(/\.[^.]*$/, "");
      const voulu = sien ? nom : siennes.length === 1 ? duFichier : `${duFichier} ${nom}`;
      const libre = liberer(voulu, pris);
      pris.add(cle(libre));
      return { ...feuille, nom: libre };
    })
  );
}

/** The name as Excel accepts it, with a number behind it when another sheet has it. */
function liberer(voulu: string, pris: ReadonlySet<string>): string {
  const propre = voulu.replace(INTERDITS, " ").replace(/^['\s]+|['\s]+$/g, "") || "Notes";
  for (let k = 1; ; k++) {
    const suffixe = k === 1 ? "" : ` (${k})`;
    const nom = propre.slice(0, LONGUEUR_MAX - suffixe.length).trimEnd() + suffixe;
    if (!pris.has(cle(nom))) return nom;
  }
}

/** Excel compares the names of sheets without case. */
function cle(nom: string): string {
  return nom.toLowerCase();
}
