/** Uncertain means, each as a common part times a loading plus a part of its own (standard deviations). */
export interface Facteur {
  readonly commun: readonly number[];
  readonly propre: readonly number[];
}

/** The share of a variance that is common where nothing else tells: a single mean has no other to be compared with. */
const PART_COMMUNE = 0.65;
const TOURS = 300;
const STABLE = 1e-12;

/**
 * The one-factor model nearest to a matrix of covariances, by least squares on the correlations. Exact when the means
 * are uncertain alike (all of an even semester to come); nearest when some are better known than others.
 *
 * All loadings move together, from equal ones: the order of the means plays no part, nor does the scale of any. Two
 * means only tell the product of their loadings: they then have the same share of their variance in common, which is
 * their correlation.
 */
export function unFacteur(covariances: readonly (readonly number[])[]): Facteur {
  const ecarts = covariances.map((ligne, i) => Math.sqrt(Math.max(0, ligne[i]!)));
  const correlations = covariances.map((ligne, i) =>
    ligne.map((covariance, j) => rapport(covariance, ecarts[i]! * ecarts[j]!))
  );
  let charges = ecarts.map((ecart) => (ecart > 0 ? Math.sqrt(PART_COMMUNE) : 0));
  for (let tour = 0, bouge = true; bouge && tour < TOURS; tour++) {
    const suite = rapprocher(charges, correlations);
    bouge = suite.some((charge, i) => Math.abs(charge - charges[i]!) > STABLE);
    charges = suite;
  }
  return {
    commun: charges.map((charge, i) => charge * ecarts[i]!),
    propre: charges.map((charge, i) => Math.sqrt(1 - charge ** 2) * ecarts[i]!),
  };
}

/** Half-way to what each loading should be beside the others: the whole way would overshoot for ever. */
function rapprocher(
  charges: readonly number[],
  correlations: readonly (readonly number[])[]
): number[] {
  return charges.map((charge, i) => {
    let [partage, total] = [0, 0];
    charges.forEach((autre, j) => {
      if (j === i) return;
      partage += correlations[i]![j]! * autre;
      total += autre * autre;
    });
    return total > 0 ? (charge + Math.min(Math.max(0, partage / total), 1)) / 2 : charge;
  });
}

/** A mean that is certain has nothing in common with any other. */
function rapport(covariance: number, ecarts: number): number {
  return ecarts > 0 ? covariance / ecarts : 0;
}
