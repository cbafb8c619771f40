import type { Formule, Valeur } from "../classeur";

type Cellule = Valeur | Formule;

/** Texts that Excel would take for something else when they are written: a formula, a number, a boolean, a date. */
const AMBIGU = new RegExp(
  String.raw`^\P{L}|^(vrai|faux|true|false)$|` +
    String.raw`^(jan|f[eé]|ma|a[vpuo]|ju|sep|oct|nov|d[eé]c)\p{L}*[\s./-]*\d`,
  "iu"
);

/** A cell as `range.formulas` takes it: what must stay a text gets the apostrophe that tells Excel so. */
export function pourExcel(cellule: Cellule): Valeur {
  if (typeof cellule === "object") return `=${cellule.formule}`;
  return typeof cellule === "string" && AMBIGU.test(cellule) ? `'${cellule}` : cellule;
}

/** The cells as Excel takes them, completed with empty cells to a size. */
export function completees(
  cellules: readonly (readonly Cellule[])[],
  lignes: number,
  colonnes: number
): Valeur[][] {
  return Array.from({ length: lignes }, (_, l) => {
    const ligne = (cellules[l] ?? []).map(pourExcel);
    while (ligne.length < colonnes) ligne.push("");
    return ligne;
  });
}
