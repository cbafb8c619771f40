import type { Feuille, Valeur } from "../../src/classeur";

/**
 * A sheet written as a table, for people to read: one line per row, `|` between cells, spaces around do not count.
 * A plain number (`12.5`) is a number; all the rest is text, commas included (`12,5`); `"12.5"` is the text 12.5;
 * `VRAI` and `FAUX` are booleans. Rows are made equally long.
 */
export function feuille(nom: string, table: string, options: Partial<Feuille> = {}): Feuille {
  const lignes = table.replace(/^\n|\n\s*$/g, "").split("\n");
  const brutes = lignes.map((ligne) => ligne.split("|").map((texte) => valeur(texte.trim())));
  const largeur = Math.max(...brutes.map((ligne) => ligne.length));
  const cellules = brutes.map((ligne) => [
    ...ligne,
    ...Array<Valeur>(largeur - ligne.length).fill(""),
  ]);
  return {
    ...{ nom, visible: true, protegee: false, ligne: 0, colonne: 0, cellules, sansValeur: [] },
    ...options,
  };
}

function valeur(texte: string): Valeur {
  if (texte === "VRAI" || texte === "FAUX") return texte === "VRAI";
  if (/^".*"$/.test(texte)) return texte.slice(1, -1);
  return /^-?\d+(?:\.\d+)?$/.test(texte) ? Number(texte) : texte;
}
