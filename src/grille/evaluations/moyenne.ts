import { ABSENCE, ATTENTE, NEUTRE, NOTE_MAXIMALE, type Note } from "../../reglement";

const DECIMALES = 1e6;
/** What floating-point sums miss; two fractions of marks and weights that differ at all differ by more. */
const RESIDU = 1e-11;

/** What a mark is worth on 20. */
export function surVingt(note: number, maximum: number): number {
  return maximum === NOTE_MAXIMALE ? note : exacte((note * NOTE_MAXIMALE) / maximum);
}

/**
 * The mark of a module: the weighted mean of its evaluations, on 20. One that is pending makes the module pending; a
 * justified absence drops out with its weight, and the module with it when nothing is left; an unjustified one is worth
 * 0, unless all of them are, or `abiBloque` (A8): then the module is that absence. The gravest state wins.
 */
export function moyenneDEvaluations(
  notes: ArrayLike<Note>,
  poids: readonly number[],
  abiBloque: boolean
): Note {
  let [points, total, absents, etat] = [0, 0, 0, 0];
  for (let k = 0; k < notes.length; k++) {
    const note = notes[k]!;
    const sien = poids[k]!;
    if (note === NEUTRE || sien === 0) continue;
    if (note < ABSENCE || note === ATTENTE) etat = plusGrave(etat, note);
    if (note === ABSENCE) absents += sien;
    points += sien * Math.max(0, note);
    total += sien;
  }
  if (etat !== 0) return etat;
  if (total === 0) return NEUTRE;
  if (absents === total || (abiBloque && absents > 0)) return ABSENCE;
  return exacte(points / total);
}

/** The states are ordered: the least is the gravest. */
function plusGrave(deja: number, note: Note): number {
  return Math.min(deja, note);
}

/** A decimal that floating-point numbers miss by a hair is that decimal; any other fraction is left as it is. */
function exacte(brute: number): number {
  const ronde = Math.round(brute * DECIMALES) / DECIMALES;
  return Math.abs(ronde - brute) < RESIDU ? ronde : brute;
}
