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
  let [fixe, mobile, poids, produit, entiers] = [0, 0, 0, 1, true];
  for (const { n, gain, d, poids: p } of parts) {
    entiers &&= Number.isInteger(n) && Number.isInteger(gain) && Number.isInteger(d);
    fixe = fixe * d + p * n * produit;
    mobile = mobile * d + p * gain * produit;
    poids += p;
    produit *= d;
  }
  if (mobile === 0) return null;
  const vise = NOTE_MAXIMALE * cible * poids * produit;
  const tenu = NOTE_MAXIMALE * 100 * fixe;
  const plusGrand = Math.max(vise, tenu, mobile);
  if (!entiers || plusGrand > Number.MAX_SAFE_INTEGER) return enGrandsEntiers(parts, cible);
  const reste = (vise - tenu) % mobile;
  return (vise - tenu - reste) / mobile + (reste > 0 ? 1 : 0);
}

/** Marks that a formula computed carry a residue far below this: they are taken to its nearest multiple. */
const PRECISION = 1e6;

/** The same where doubles would not hold every digit, or where marks are not whole numbers of a unit. */
function enGrandsEntiers(parts: readonly Part[], cible: number): number {
  let [fixe, mobile, poids, produit] = [0n, 0n, 0n, 1n];
  for (const part of parts) {
    const facteur = [part.n, part.gain, part.d].every(Number.isInteger) ? 1 : PRECISION;
    const lire = (nombre: number) => BigInt(Math.round(nombre * facteur));
    const [n, gain, d, p] = [lire(part.n), lire(part.gain), lire(part.d), BigInt(part.poids)];
    fixe = fixe * d + p * n * produit;
    mobile = mobile * d + p * gain * produit;
    poids += p;
    produit *= d;
  }
  const manque = BigInt(NOTE_MAXIMALE) * (BigInt(cible) * poids * produit - 100n * fixe);
  const reste = manque % mobile;
  return Number((manque - reste) / mobile) + (reste > 0n ? 1 : 0);
}
