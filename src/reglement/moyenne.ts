import { ABSENCE, DEFAILLANT, NEUTRE, type Note, type TableNotes } from "./note";
import type { UeCompilee } from "./structure";

/** « la moyenne » of points 4.3 to 4.5. */
export const LA_MOYENNE = 10;
/** Point 4.5: « une moyenne égale ou supérieure à 8 sur 20 à chaque regroupement cohérent d’UE ». */
export const PLANCHER_RCUE = 8;
export const NOTE_MAXIMALE = 20;

/**
 * What the marks of each UE add up to, students × UE, row by row, in whole numbers:
 * mean of the marks present = points / (poids × echelle); the pending modules weigh `attente`. With the pending marks
 * at their worst and at their best, the mean is bas and haut / ((poids + attente) × echelle).
 */
export interface Sommes {
  readonly points: Float64Array;
  readonly poids: Float64Array;
  /** Weight of the marks still to come; 1 for a UE that has no mark at all, which is wholly pending. */
  readonly attente: Float64Array;
  /** The state that forbids any mean (DEFAILLANT…), RATTRAPAGE when a catch-up is awaited, or 0. */
  readonly blocage: Int8Array;
  /** The same block as `points` when nothing is added to the marks. */
  readonly bas: Float64Array;
  /** `null` when nothing is added to the marks: each pending one is 20 at its best. */
  readonly haut: Float64Array | null;
  /** How many times greater the sums may be, to stay whole when a per cent is added. */
  readonly facteur: number;
}

/**
 * Point 4.3: the weighted sum of the marks of each UE, both poles together, without a floor on either.
 * A blank is pending, a justified absence drops out with its coefficient (A7, A9).
 * @param abiBloque A8: an unjustified absence makes the student default on the UE, instead of a 0.
 */
export function sommer(notes: TableNotes, ues: readonly UeCompilee[], abiBloque: boolean): Sommes {
  const taille = notes.etudiants * ues.length;
  const points = new Float64Array(taille);
  const poids = new Float64Array(taille);
  const attente = new Float64Array(taille);
  const blocage = new Int8Array(taille);
  const { valeurs, colonnes: largeur } = notes;
  for (let i = 0, k = 0; i < notes.etudiants; i++) {
    const debut = i * largeur;
    for (let u = 0; u < ues.length; u++, k++) {
      const { colonnes, coefficients } = ues[u]!;
      let acquis = 0;
      let present = 0;
      let manque = 0;
      for (let j = 0; j < colonnes.length; j++) {
        const note: Note = valeurs[debut + colonnes[j]!]!;
        const coefficient = coefficients[j]!;
        if (note >= 0) {
          acquis += note * coefficient;
          present += coefficient;
        } else if (note === ABSENCE && !abiBloque) {
          present += coefficient;
        } else if (note !== NEUTRE) {
          manque += coefficient;
          if (note < NEUTRE && coefficient > 0) blocage[k] = plusGrave(blocage[k]!, note);
        }
      }
      points[k] = acquis;
      poids[k] = present;
      attente[k] = present + manque === 0 ? 1 : manque;
    }
  }
  return { points, poids, attente, blocage, bas: points, haut: null, facteur: 1 };
}

/** The states are ordered: to resign weighs more than to default, which weighs more than to await a catch-up. */
function plusGrave(deja: number, note: Note): number {
  return Math.min(deja, note === ABSENCE ? DEFAILLANT : note);
}
