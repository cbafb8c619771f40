import { densite } from "./normale";

/** One value of a student's common part (standard deviations from what was expected), and its chance. */
export interface Noeud {
  readonly valeur: number;
  readonly poids: number;
}

/**
 * What all the UE of a student have in common beyond what was expected leans to the left: most do as expected or a
 * little better, some fall far below. Two normal laws together say it: one student in ten falls by 1.9 on average.
 */
const CHUTE = { part: 0.1, moyenne: -1.9, ecart: 1.1 };

/** The law of the common part, mean 0 and variance 1, as a few values: an integral over it becomes a sum. */
export const COMMUN: readonly Noeud[] = [...noeuds(CHUTE), ...noeuds(reste(CHUTE))];

/** The other law, such that both together have mean 0 and variance 1. */
function reste({ part, moyenne, ecart }: typeof CHUTE): typeof CHUTE {
  const restante = 1 - part;
  const centre = (-part * moyenne) / restante;
  const variance = (1 - part * (moyenne ** 2 + ecart ** 2)) / restante - centre ** 2;
  return { part: restante, moyenne: centre, ecart: Math.sqrt(variance) };
}

/** The trapezoidal rule, which is exact to many digits on a normal density. */
function noeuds({ part, moyenne, ecart }: typeof CHUTE): Noeud[] {
  const pas = 0.6;
  const places = Array.from({ length: 13 }, (_, k) => (k - 6) * pas);
  const total = places.reduce((somme, z) => somme + densite(z), 0);
  return places.map((z) => ({
    valeur: moyenne + ecart * z,
    poids: (part * densite(z)) / total,
  }));
}
