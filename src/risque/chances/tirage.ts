import type { Verdict } from "../../reglement";
import type { Facteur } from "./facteur";
import { COMMUN } from "./forme";
import { repartition } from "./normale";

/** One mean to come, and what is already certain of it whatever the marks to come are. */
export interface MoyenneAVenir {
  readonly attendue: number;
  readonly dix: Verdict;
  readonly huit: Verdict;
}

/** The marks from which a mean counts as 10, and as 8 (A2: 9.995 where means are compared as displayed). */
export interface Barres {
  readonly dix: number;
  readonly huit: number;
}

/** The chances of one student, integrated over what the means have in common: given that, they are independent. */
export interface Tirage {
  /** For each mean: the chance of reaching 10, and of staying under 8. */
  readonly dix: Float64Array;
  readonly sousHuit: Float64Array;
  /** The chance that none stays under 8 while k of them reach 10, by k. */
  readonly nombre: Float64Array;
}

/** @param comptees how many of the means, the first ones, count for the passage. */
export function tirer(
  moyennes: readonly MoyenneAVenir[],
  { commun, propre }: Facteur,
  barres: Barres,
  comptees: number
): Tirage {
  const dix = new Float64Array(moyennes.length);
  const sousHuit = new Float64Array(moyennes.length);
  const nombre = new Float64Array(comptees + 1);
  const etats = new Float64Array(comptees + 1);
  for (const { valeur, poids } of COMMUN) {
    etats.fill(0);
    etats[0] = poids;
    for (let c = 0; c < moyennes.length; c++) {
      const { attendue, dix: surDix, huit: surHuit } = moyennes[c]!;
      const centre = attendue + commun[c]! * valeur;
      const p10 = surDix === null ? auDela(barres.dix, centre, propre[c]!) : Number(surDix);
      const p8 = surHuit === null ? auDela(barres.huit, centre, propre[c]!) : Number(surHuit);
      dix[c]! += poids * p10;
      sousHuit[c]! += poids * (1 - p8);
      if (c < comptees) avancer(etats, c, p10, Math.max(p8, p10));
    }
    for (let k = 0; k <= comptees; k++) nombre[k]! += etats[k]!;
  }
  moyennes.forEach(({ dix: surDix, huit: surHuit }, c) => {
    if (surDix === null) dix[c] = ouverte(dix[c]!);
    if (surHuit === null) sousHuit[c] = ouverte(sousHuit[c]!);
  });
  return { dix, sousHuit, nombre };
}

/** The law is read from a table, to 10^-6: what a mark can still change is never told surer than that. */
const PRECISION = 1e-6;

/** The chance of what marks to come can still change: never 0, never 1, which tell what is certain. */
export function ouverte(chance: number): number {
  return Math.min(1 - PRECISION, Math.max(PRECISION, chance));
}

/** One more mean: it reaches 10 (one more of them), or 8 only (as many), or not even 8 (lost). */
function avancer(etats: Float64Array, faites: number, p10: number, p8: number): void {
  for (let k = faites + 1; k >= 0; k--)
    etats[k] = etats[k]! * (p8 - p10) + (k > 0 ? etats[k - 1]! * p10 : 0);
}

function auDela(barre: number, centre: number, ecart: number): number {
  if (ecart === 0) return centre >= barre ? 1 : 0;
  return repartition((centre - barre) / ecart);
}
