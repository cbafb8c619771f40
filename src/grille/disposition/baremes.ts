import { lireNombre } from "../cellule/cellule";
import type { Reperage } from "./classement";

/** Whether a row that seems to say what the marks are on only gives the best mark of each column: statistics. */
export function estLaMeilleureNote(
  { feuille: { cellules }, notees }: Reperage,
  ligne: number,
  etudiants: readonly number[]
): boolean {
  const nombre = (l: number, c: number): number | null => lireNombre(String(cellules[l]![c]));
  const ecrites = notees.filter((c) => nombre(ligne, c) !== null);
  return (
    ecrites.length > 0 &&
    ecrites.every((c) => {
      const notes = etudiants.map((l) => nombre(l, c)).filter((note) => note !== null);
      return nombre(ligne, c) === Math.max(...notes);
    })
  );
}
