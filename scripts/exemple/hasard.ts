/** Seeded draws, on whole numbers and sums only, so that every machine draws the same promotion. */
export interface Hasard {
  /** Uniform in [0, 1). */
  uniforme(): number;
  /** Mean 0, standard deviation 1, near enough to a normal law: twelve uniform draws. */
  normale(): number;
}

const DEUX_32 = 4_294_967_296;

/** Mulberry32. */
export function hasard(graine: number): Hasard {
  let etat = graine >>> 0;
  const uniforme = () => {
    etat = (etat + 0x6d2b79f5) >>> 0;
    let x = Math.imul(etat ^ (etat >>> 15), etat | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / DEUX_32;
  };
  const normale = () => Array.from({ length: 12 }, uniforme).reduce((a, b) => a + b, -6);
  return { uniforme, normale };
}
