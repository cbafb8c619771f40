/** Uncertain means, each as a common part times a loading plus a part of its own (standard deviations). */
export interface Facteur {
  readonly commun: readonly number[];
  readonly propre: readonly number[];
}

/** The share of a variance that is common where nothing else tells: a single mean has no other to be compared with. */
const PART_COMMUNE = 0.65;
const TOURS = 30;

/**
 * The one-factor model nearest to a matrix of covariances, by least squares on what the means share. Exact when the
 * means are uncertain alike (all of an even semester to come); nearest when some are better known than others.
 */
export function unFacteur(covariances: readonly (readonly number[])[]): Facteur {
  const variances = covariances.map((ligne, i) => Math.max(0, ligne[i]!));
  const commun = variances.map((variance) => Math.sqrt(PART_COMMUNE * variance));
  for (let tour = 0; tour < TOURS; tour++) {
    commun.forEach((_, i) => {
      let [partage, total] = [0, 0];
      commun.forEach((autre, j) => {
        if (j === i) return;
        partage += covariances[i]![j]! * autre;
        total += autre * autre;
      });
      if (total > 0) commun[i] = borner(partage / total, Math.sqrt(variances[i]!));
    });
  }
  const propre = variances.map((variance, i) => Math.sqrt(Math.max(0, variance - commun[i]! ** 2)));
  return { commun, propre };
}

function borner(charge: number, ecart: number): number {
  return Math.min(Math.max(0, charge), ecart);
}
