/** The table goes from -BORD to BORD standard deviations; beyond, the chance is 0 or 1 to fifteen digits. */
const BORD = 8;
const PAS = 1 / 256;
const TABLE = tabuler();

/**
 * The chance that a standard normal variable stays under x. Read from a table: the error stays under 10^-6, and a
 * greater x never gives a smaller chance, which a formula by polynomials does not ensure.
 */
export function repartition(x: number): number {
  if (x <= -BORD) return 0;
  if (x >= BORD) return 1;
  const place = (x + BORD) / PAS;
  const k = Math.floor(place);
  return TABLE[k]! + (place - k) * (TABLE[k + 1]! - TABLE[k]!);
}

/** Simpson's rule over each step of the table. */
function tabuler(): Float64Array {
  const table = new Float64Array((2 * BORD) / PAS + 2);
  for (let k = 1; k < table.length; k++) {
    const x = -BORD + (k - 1) * PAS;
    const aire = (PAS / 6) * (densite(x) + 4 * densite(x + PAS / 2) + densite(x + PAS));
    table[k] = table[k - 1]! + aire;
  }
  return table;
}

export function densite(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}
