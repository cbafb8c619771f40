/** Addresses of cells as Excel writes them. Rows and columns are zero-based everywhere in the program. */

/** `0` gives `A`, `26` gives `AA`. */
export function lettres(colonne: number): string {
  const reste = colonne % 26;
  const debut = colonne >= 26 ? lettres((colonne - reste) / 26 - 1) : "";
  return debut + String.fromCharCode(65 + reste);
}

/** Row 11, column 5 gives `F12`. */
export function adresse(ligne: number, colonne: number): string {
  return `${lettres(colonne)}${ligne + 1}`;
}

/** A rectangle gives `A1:C3`, or `A1` for a single cell. */
export function adressePlage(plage: {
  readonly ligne: number;
  readonly colonne: number;
  readonly lignes: number;
  readonly colonnes: number;
}): string {
  const debut = adresse(plage.ligne, plage.colonne);
  const fin = adresse(plage.ligne + plage.lignes - 1, plage.colonne + plage.colonnes - 1);
  return debut === fin ? debut : `${debut}:${fin}`;
}
