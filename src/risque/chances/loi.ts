import type { Faits } from "./faits";

/** How the means of UE of one student vary together: their means, variances and covariances, sur 20. */
export interface Loi {
  readonly impair: Semestre;
  readonly pair: Semestre;
  /** Covariance of the odd and the even UE of one competence, and of two competences. */
  readonly meme: number;
  readonly autre: number;
}

interface Semestre {
  readonly moyenne: number;
  readonly variance: number;
  /** Between two UE of the semester. */
  readonly covariance: number;
}

/**
 * What an odd semester tells of an even UE comes for two thirds from all its UE together and for one third from the UE
 * of the same competence: so measured in BUT1 (0,66), BUT2 (0,63) and BUT3 (0,80).
 */
const PART_COMMUNE = 2 / 3;
/** The whole odd semester never tells more than this of the even one (a correlation), whatever few students suggest. */
const LIEN_MAXIMAL = 0.95;

/** The joint law of the UE of a year of `competences` competences: it gives back each of the facts. */
export function loiDe(faits: Faits, competences: number): Loi {
  const { pente, residu, correlation, interne, ordonnee, moyenne } = faits;
  const ecartPair = residu / Math.sqrt(1 - correlation ** 2);
  const ecartImpair = (correlation * ecartPair) / pente;
  const variance = ecartImpair ** 2;
  const commune = (1 + (competences - 1) * interne) / competences;
  const lien = Math.min(
    pente / (1 - PART_COMMUNE + PART_COMMUNE * commune),
    (LIEN_MAXIMAL * ecartPair) / ecartImpair
  );
  const propre = commune < 1 ? (pente - lien * commune) / (1 - commune) : pente;
  const autre = propre * interne + (lien - propre) * commune;
  return {
    impair: { moyenne, variance, covariance: interne * variance },
    pair: {
      moyenne: ordonnee + pente * moyenne,
      variance: ecartPair ** 2,
      covariance: interne * ecartPair ** 2,
    },
    meme: pente * variance,
    autre: autre * variance,
  };
}
