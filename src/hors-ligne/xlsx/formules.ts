/** Functions younger than the format: a file writes them with a prefix, and Excel shows `#NAME?` without it. */
const RECENTES = new Set(
  "CONCAT DAYS FORMULATEXT IFNA IFS ISFORMULA MAXIFS MINIFS NUMBERVALUE SHEET SHEETS SWITCH TEXTJOIN XLOOKUP XMATCH XOR".split(
    " "
  )
);

/** Texts between double quotes and sheet names between apostrophes, which are left alone; then names of functions. */
const MORCEAUX = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])([A-Za-z][A-Za-z0-9.]*)(?=\()/g;

/** A formula as a file writes it: without the leading `=`, recent functions with their prefix. */
export function formuleDeFichier(formule: string): string {
  return formule
    .replace(/^=/, "")
    .replace(MORCEAUX, (tout, nom?: string) =>
      nom && RECENTES.has(nom.toUpperCase()) ? `_xlfn.${nom}` : tout
    );
}
