import type { Arrondi } from "./arrondi";
import { ABSENCE, DEFAILLANT, NEUTRE, RATTRAPAGE, type Note, type TableNotes } from "./note";
import type { RcueCompilee, UeCompilee } from "./structure";

/** « la moyenne » of points 4.3 to 4.5. */
export const LA_MOYENNE = 10;
/** Point 4.5: « une moyenne égale ou supérieure à 8 sur 20 à chaque regroupement cohérent d’UE ». */
export const PLANCHER_RCUE = 8;
export const NOTE_MAXIMALE = 20;

/**
 * What the marks of each UE add up to, students × UE, row by row, in whole numbers:
 * mean of the marks present = points / (poids × echelle); the pending modules weigh `attente`.
 */
export interface Sommes {
  readonly points: Float64Array;
  readonly poids: Float64Array;
  /** Weight of the marks still to come; 1 for a UE that has no mark at all, which is wholly pending. */
  readonly attente: Float64Array;
  /** The state that forbids any mean (DEFAILLANT…), RATTRAPAGE when a catch-up is awaited, or 0. */
  readonly blocage: Int8Array;
}

/** Each mean lies between these two, whatever the pending marks become; equal when nothing is pending. */
export interface Bornes {
  readonly basse: Float64Array;
  readonly haute: Float64Array;
}

/** A mean that a blocked UE has for the rules: under every threshold. */
const SANS_MOYENNE = -1;

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
  for (let u = 0; u < ues.length; u++) {
    const { colonnes, coefficients } = ues[u]!;
    for (let i = 0, debut = 0, k = u; i < notes.etudiants; i++, debut += largeur, k += ues.length) {
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
  return { points, poids, attente, blocage };
}

/** The states are ordered: to resign weighs more than to default, which weighs more than to await a catch-up. */
function plusGrave(deja: number, note: Note): number {
  return Math.min(deja, note === ABSENCE ? DEFAILLANT : note);
}

/** The means of the UE as they are compared. */
export function bornerUes(sommes: Sommes, arrondi: Arrondi, vingt: number): Bornes {
  const taille = sommes.points.length;
  const basse = new Float64Array(taille);
  const haute = new Float64Array(taille);
  for (let k = 0; k < taille; k++) {
    if (sommes.blocage[k]! < RATTRAPAGE) {
      basse[k] = haute[k] = SANS_MOYENNE;
      continue;
    }
    const manque = sommes.attente[k]!;
    const d = sommes.poids[k]! + manque;
    const n = sommes.points[k]!;
    basse[k] = arrondi.comparer(n, d);
    haute[k] = manque === 0 ? basse[k]! : arrondi.comparer(n + manque * vingt, d);
  }
  return { basse, haute };
}

/** Point 4.4: the mean of each RCUE, from the unrounded means of its UE (A1, A2). Students × RCUE, row by row. */
export function bornerRcues(
  sommes: Sommes,
  rcues: readonly RcueCompilee[],
  nombreUes: number,
  arrondi: Arrondi,
  vingt: number
): Bornes {
  const etudiants = nombreUes === 0 ? 0 : sommes.points.length / nombreUes;
  const basse = new Float64Array(etudiants * rcues.length);
  const haute = new Float64Array(etudiants * rcues.length);
  for (let r = 0; r < rcues.length; r++) {
    const { ues, poids } = rcues[r]!;
    for (let i = 0, k = r; i < etudiants; i++, k += rcues.length) {
      let bas = 0;
      let haut = 0;
      let d = 1;
      let poidsTotal = 0;
      let bloque = false;
      for (let m = 0; m < ues.length; m++) {
        const ue = i * nombreUes + ues[m]!;
        const manque = sommes.attente[ue]!;
        const n = sommes.points[ue]!;
        const dUe = sommes.poids[ue]! + manque;
        const part = poids[m]! * d;
        bas = bas * dUe + n * part;
        haut = haut * dUe + (n + manque * vingt) * part;
        d *= dUe;
        poidsTotal += poids[m]!;
        bloque ||= sommes.blocage[ue]! < RATTRAPAGE;
      }
      d *= poidsTotal;
      basse[k] = bloque ? SANS_MOYENNE : arrondi.comparer(bas, d);
      haute[k] = bloque ? SANS_MOYENNE : haut === bas ? basse[k]! : arrondi.comparer(haut, d);
    }
  }
  return { basse, haute };
}
