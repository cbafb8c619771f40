import { NOTE_MAXIMALE } from "./moyenne";

/** One UE in a mean to reach: (n + gain × t) / d, where t goes from 0 (its pending marks at 0) to 1 (at 20). */
export interface Part {
  readonly n: number;
  readonly gain: number;
  /** Denominator of the mean sur 20: the weights times the scale of the marks. */
  readonly d: number;
  /** Weight of the UE in the mean to reach (A1). */
  readonly poids: number;
}

/**
 * The least mean on the pending marks (hundredths, up to the hundredth) that brings a weighted mean of UE to a target,
 * not counting on the rounding. Negative when the target is already passed, above 2000 when 20 does not suffice;
 * `null` when nothing is pending.
 * @param cible in hundredths.
 */
export function moyenneRequise(parts: readonly Part[], cible: number): number | null {
  const [fixe, mobile, poids, produit] = reunir(parts);
  if (mobile === 0n) return null;
  const manque = BigInt(cible) * poids * produit - 100n * fixe;
  return Number(plafond(BigInt(NOTE_MAXIMALE) * manque, mobile));
}

/** The mean of several UE over one denominator, in exact whole numbers: what is known, what may come, weights, d. */
function reunir(parts: readonly Part[]): [bigint, bigint, bigint, bigint] {
  let [fixe, mobile, poids, produit] = [0n, 0n, 0n, 1n];
  for (const part of parts) {
    const facteur = [part.n, part.gain, part.d].every(Number.isInteger) ? 1 : PRECISION;
    const [n, gain, d] = [
      entier(part.n, facteur),
      entier(part.gain, facteur),
      entier(part.d, facteur),
    ];
    const p = BigInt(part.poids);
    fixe = fixe * d + p * n * produit;
    mobile = mobile * d + p * gain * produit;
    poids += p;
    produit *= d;
  }
  return [fixe, mobile, poids, produit];
}

/** Marks that a formula computed carry a residue far below this: they are taken to its nearest multiple. */
const PRECISION = 1e6;

function entier(nombre: number, facteur: number): bigint {
  return BigInt(Math.round(nombre * facteur));
}

/** ceil(a / b), b positive. */
function plafond(a: bigint, b: bigint): bigint {
  return a > 0n ? (a + b - 1n) / b : -(-a / b);
}
