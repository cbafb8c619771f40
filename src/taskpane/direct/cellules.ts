import type { Feuille, Valeur } from "../../classeur";
import type { Changement } from "../../excel";

/** The sheets as they are once one cell was typed in; `null` when what is known does not tell. */
export function apresSaisie(
  feuilles: readonly Feuille[],
  { feuille: nom, cellule }: Changement
): readonly Feuille[] | null {
  const feuille = feuilles.find((une) => une.nom === nom);
  if (!feuille || !cellule) return null;
  const { ligne, colonne } = cellule.plage;
  const [l, c] = [ligne - feuille.ligne, colonne - feuille.colonne];
  const rangee = feuille.cellules[l];
  if (rangee?.[c] === undefined) return null;
  // The other rows are shared with the sheet as it was.
  const cellules = [...feuille.cellules];
  cellules[l] = rangee.map((valeur, rang) => (rang === c ? cellule.valeur : valeur));
  return feuilles.map((une) => (une === feuille ? { ...feuille, cellules } : une));
}

/** Whether two readings hold the same cells, sheet by sheet. */
export function memesCellules(unes: readonly Feuille[], autres: readonly Feuille[]): boolean {
  return (
    unes.length === autres.length && unes.every((une, rang) => memeFeuille(une, autres[rang]!))
  );
}

function memeFeuille(une: Feuille, autre: Feuille): boolean {
  return (
    une.nom === autre.nom &&
    une.ligne === autre.ligne &&
    une.colonne === autre.colonne &&
    une.cellules.length === autre.cellules.length &&
    une.cellules.every((ligne, rang) => memesValeurs(ligne, autre.cellules[rang]!))
  );
}

function memesValeurs(unes: readonly Valeur[], autres: readonly Valeur[]): boolean {
  return unes.length === autres.length && unes.every((valeur, rang) => valeur === autres[rang]);
}
