import type { Saisie } from "./promotion";

/** A formula of the sheet, and the value that it has: Excel shows the second until it computes the first. */
export interface Calcul {
  readonly formule: string;
  readonly valeur: number;
}

/**
 * The mean of a UE as a careful secretary writes it: over the marks that are numbers, and ABI for a zero. A blank and
 * ABJ drop out. It misses « abs. » and numbers typed as texts, as such formulas do. Nothing (`""`) where it would divide by
 * zero: those who keep the sheet take such a formula away.
 */
export function moyenneUe(
  plageNotes: string,
  plageCoefficients: string,
  notes: readonly Saisie[],
  poids: readonly (number | null)[]
): Calcul | "" {
  const compte = `ISNUMBER(${plageNotes})+(LEFT(${plageNotes},3)="ABI")`;
  let points = 0;
  let total = 0;
  notes.forEach((note, k) => {
    const coefficient = poids[k] ?? 0;
    if (typeof note === "number") points += coefficient * note;
    if (typeof note === "number" || note.startsWith("ABI")) total += coefficient;
  });
  if (total === 0) return "";
  return {
    formule: `SUMPRODUCT(${plageCoefficients},${plageNotes})/SUMPRODUCT(${plageCoefficients},${compte})`,
    valeur: points / total,
  };
}

/** The rows at the bottom of the sheet: label, function of Excel, and the same function here. */
export const STATISTIQUES: readonly (readonly [
  libelle: string,
  fonction: string,
  calcul: (nombres: readonly number[]) => number,
])[] = [
  ["Moyenne", "AVERAGE", moyenne],
  ["Écart-type", "STDEV", ecartType],
  ["Min", "MIN", (nombres) => Math.min(...nombres)],
  ["Max", "MAX", (nombres) => Math.max(...nombres)],
  ["Nb", "COUNT", (nombres) => nombres.length],
];

/** Sum of the coefficients of a UE. */
export function somme(plage: string, poids: readonly (number | null)[]): Calcul {
  return {
    formule: `SUM(${plage})`,
    valeur: poids.reduce<number>((total, p) => total + (p ?? 0), 0),
  };
}

function moyenne(nombres: readonly number[]): number {
  return nombres.reduce((a, b) => a + b, 0) / nombres.length;
}

function ecartType(nombres: readonly number[]): number {
  const centre = moyenne(nombres);
  return Math.sqrt(
    nombres.reduce((total, n) => total + (n - centre) ** 2, 0) / (nombres.length - 1)
  );
}
