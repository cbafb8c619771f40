/** Addresses of cells as Excel writes them. Rows and columns are zero-based everywhere in the program. */

/** The size of a sheet in Excel. */
export const LIGNES = 1_048_576;
export const COLONNES = 16_384;

/** A rectangle, zero-based. */
interface Rectangle {
  readonly ligne: number;
  readonly colonne: number;
  readonly lignes: number;
  readonly colonnes: number;
}

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
export function adressePlage(plage: Rectangle): string {
  const debut = adresse(plage.ligne, plage.colonne);
  const fin = adresse(plage.ligne + plage.lignes - 1, plage.colonne + plage.colonnes - 1);
  return debut === fin ? debut : `${debut}:${fin}`;
}

/** The cells of an address (`B2`, `$B$2:C9`, `C:D`, `2:4`, with or without its sheet); `null` when it is none. */
export function lirePlage(texte: string): Rectangle | null {
  const nue = texte.replace(/^.*!/s, "").replaceAll("$", "").toUpperCase();
  const [debut = "", fin = debut, ...suite] = nue.split(":");
  const [a, b] = [lireCoin(debut), lireCoin(fin)];
  if (!a || !b || suite.length > 0) return null;
  const lignes = bornes(a.ligne, b.ligne, LIGNES);
  const colonnes = bornes(a.colonne, b.colonne, COLONNES);
  if (!lignes || !colonnes) return null;
  const [[l1, l2], [c1, c2]] = [lignes, colonnes];
  return { ligne: l1, colonne: c1, lignes: l2 - l1 + 1, colonnes: c2 - c1 + 1 };
}

function lireCoin(coin: string): { ligne: number | null; colonne: number | null } | null {
  const trouve = /^([A-Z]{0,3})(\d{0,7})$/.exec(coin);
  if (!trouve || coin === "") return null;
  const [, nom = "", rang = ""] = trouve;
  const colonne = [...nom].reduce((n, lettre) => n * 26 + lettre.charCodeAt(0) - 64, 0) - 1;
  return { ligne: rang === "" ? null : Number(rang) - 1, colonne: nom === "" ? null : colonne };
}

/** First and last, in order; the whole size where an address names no row, or no column. */
function bornes(a: number | null, b: number | null, taille: number): [number, number] | null {
  if (a === null && b === null) return [0, taille - 1];
  if (a === null || b === null) return null;
  const [premiere, derniere] = [Math.min(a, b), Math.max(a, b)];
  return premiere < 0 || derniere >= taille ? null : [premiere, derniere];
}
