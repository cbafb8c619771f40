/**
 * What a cell holds once read, packed in one number so that a whole class is one block of numbers:
 * zero or more is a mark; a negative number is one of the states below.
 */
export const ATTENTE = -1;
/** ABJ, EXC, DISP: the mark and its coefficient drop out (A9). */
export const NEUTRE = -2;
/** ABI, ABS: unjustified absence; worth 0 with its coefficient, or blocks the UE (A8). */
export const ABSENCE = -3;
/** RAT: pending, and the UE waits for a catch-up. */
export const RATTRAPAGE = -4;
export const DEFAILLANT = -5;
export const DEMISSION = -6;
export const ABANDON = -7;

export type EtatNote =
  | typeof ATTENTE
  | typeof NEUTRE
  | typeof ABSENCE
  | typeof RATTRAPAGE
  | typeof DEFAILLANT
  | typeof DEMISSION
  | typeof ABANDON;

/** A mark on 20 (zero or more), or a state (negative). */
export type Note = number;

/** The marks of a class, students × columns, in one block. */
export interface TableNotes {
  readonly etudiants: number;
  readonly colonnes: number;
  /** Row by row. Marks are whole numbers of 1/`echelle` of a point; states are negative. */
  readonly valeurs: Float64Array;
  /** A power of ten, at least 100. */
  readonly echelle: number;
  /** False when some mark has more decimals than a person types: it was computed, and is already rounded. */
  readonly exacte: boolean;
}

/** Decimals beyond which a number was computed by a formula, not typed. */
const DECIMALES_TAPEES = 12;
const DECIMALES_COURANTES = 2;

/**
 * Scales marks in points (students × columns, row by row, states negative) to whole numbers, so that sums are exact.
 * The scale is the smallest power of ten that makes every mark whole. The block is scaled in place.
 */
export function mettreALEchelle(
  etudiants: number,
  colonnes: number,
  points: Float64Array
): TableNotes {
  const decimales = decimalesDe(points, DECIMALES_COURANTES, DECIMALES_TAPEES);
  const exacte = decimales <= DECIMALES_TAPEES;
  const echelle = 10 ** (exacte ? decimales : DECIMALES_COURANTES);
  for (let k = 0; k < points.length; k++) {
    const note = points[k]!;
    if (note > 0) points[k] = exacte ? Math.round(note * echelle) : note * echelle;
  }
  return { etudiants, colonnes, valeurs: points, echelle, exacte };
}

/**
 * The least number of decimals, from `minimum`, that writes every positive number; `maximum + 1` when none does.
 * `n / 10^d` is the double nearest to that decimal, so the comparison is exact.
 */
export function decimalesDe(nombres: ArrayLike<number>, minimum: number, maximum: number): number {
  let decimales = minimum;
  let echelle = 10 ** decimales;
  for (let k = 0; k < nombres.length; k++) {
    const nombre = nombres[k]!;
    while (nombre > 0 && Math.round(nombre * echelle) / echelle !== nombre) {
      if (++decimales > maximum) return decimales;
      echelle = 10 ** decimales;
    }
  }
  return decimales;
}
