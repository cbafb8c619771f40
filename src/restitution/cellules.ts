import type { Feuille, Valeur } from "../classeur";

/** The cells of a sheet from A1, rows × columns: with the empty rows and columns before its block. */
export function depuisA1({ ligne, colonne, cellules }: Feuille): Valeur[][] {
  const largeur = colonne + (cellules[0]?.length ?? 0);
  const vide = (longueur: number): Valeur[] => new Array<Valeur>(longueur).fill("");
  return [
    ...Array.from({ length: ligne }, () => vide(largeur)),
    ...cellules.map((rangee) => [...vide(colonne), ...rangee]),
  ];
}

/** A student's number of up to fifteen digits is written as a number, as in most grids; any other as text. */
export function numeroEcrit(numero: string | null): Valeur {
  return numero !== null && /^[1-9]\d{0,14}$/.test(numero) ? Number(numero) : (numero ?? "");
}

/** A name that no other has: Excel takes two sheets, or two headers, that differ by their case for one. */
export function libre(nom: string, pris: Iterable<string>): string {
  const cles = new Set(Array.from(pris, (autre) => autre.toLowerCase()));
  let libre = nom;
  for (let rang = 2; cles.has(libre.toLowerCase()); rang++) libre = `${nom} (${rang})`;
  return libre;
}

/** A name that no sheet of a workbook has yet: `Antériorité`, else `Antériorité (2)`. */
export function nomLibre(nom: string, feuilles: readonly Feuille[]): string {
  return libre(
    nom,
    feuilles.map((feuille) => feuille.nom)
  );
}
