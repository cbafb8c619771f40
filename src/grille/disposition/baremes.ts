import { lireNombre } from "../cellule/cellule";
import type { Reperage } from "./classement";

/** Marks are on 20, 40, 100… */
const PAS = 5;

/**
 * Whether a row « Note max » above the students says what the marks are on, or which is the best of each column: round
 * numbers do the first, and whole ones that no mark reaches.
 */
export function ditLeBareme(
  { feuille: { cellules }, notees }: Reperage,
  ligne: number,
  etudiants: readonly number[]
): boolean {
  const nombre = (l: number, c: number): number | null => lireNombre(String(cellules[l]![c]));
  const ecrits = notees.flatMap((c) => {
    const maximum = nombre(ligne, c);
    return maximum === null ? [] : [{ maximum, notes: etudiants.map((l) => nombre(l, c) ?? 0) }];
  });
  const ronds = ecrits.every(({ maximum }) => maximum > 0 && maximum % PAS === 0);
  const entiers = ecrits.every(({ maximum }) => Number.isInteger(maximum));
  return (
    ronds || (entiers && ecrits.every(({ maximum, notes }) => notes.every((n) => n < maximum)))
  );
}
