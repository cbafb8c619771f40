import { cholesky, resoudre } from "./cholesky";
import type { Loi } from "./loi";

/** What is known of one UE of a student: the share of its weight that has a mark (0 to 1). */
export interface Connu {
  readonly impair: boolean;
  /** UE of one competence have the same number. */
  readonly competence: number;
  readonly part: number;
}

/** What the known means of some UE tell of the marks to come, whatever those means are. */
export interface Prevision {
  /** Expected mean of the marks to come in each UE: base + Σ gains × known means. */
  readonly base: readonly number[];
  readonly gains: readonly (readonly number[])[];
  /** Covariances of what stays uncertain. */
  readonly covariances: readonly (readonly number[])[];
}

/**
 * A quarter of the variance of a UE comes from which marks it happens to hold: six modules that spread by some 2,6
 * points around the student's level. It tells how much half of a semester says of the other half.
 */
const PART_DES_NOTES = 0.25;

/**
 * The marks to come of each UE, given the marks known (a Gaussian vector, conditioned). Marks arrive along the
 * semester: the mean of the first part f of them is the level of the student plus a noise of variance 1/f.
 */
export function prevoir(ues: readonly Connu[], loi: Loi): Prevision {
  const connues = ues.flatMap(({ part }, u) => (part > 0 ? [u] : []));
  const facteur = cholesky(
    connues.map((u) => connues.map((w) => covariance(ues[u]!, ues[w]!, loi, duConnu, u === w)))
  );
  const lies = ues.map((ue, u) =>
    connues.map((w) => covariance(ue, ues[w]!, loi, duConnuAuReste, u === w))
  );
  const exacts = lies.map((ligne) => resoudre(facteur, ligne));
  // A mark known to be better never lowers what is expected elsewhere.
  const gains = exacts.map((ligne) => ligne.map((gain) => Math.max(0, gain)));
  const attendue = (u: number) => (ues[u]!.impair ? loi.impair : loi.pair).moyenne;
  return {
    gains,
    base: ues.map((_, u) =>
      connues.reduce((somme, w, k) => somme - gains[u]![k]! * attendue(w), attendue(u))
    ),
    covariances: ues.map((ue, u) =>
      ues.map((autre, w) => {
        const sansRien = covariance(ue, autre, loi, duReste, u === w);
        return exacts[u]!.reduce((somme, gain, k) => somme - gain * lies[w]![k]!, sansRien);
      })
    ),
  };
}

/** How much of the noise of the marks two means share, from the shares f and g of the two UE that are known. */
type Partage = (f: number, g: number) => number;
const duConnu: Partage = (f, g) => 1 / Math.max(f, g);
const duReste: Partage = (f, g) => 1 / (1 - Math.min(f, g, PRESQUE_TOUT));
const duConnuAuReste: Partage = (reste, connu) =>
  connu > reste ? (connu - reste) / (connu * (1 - Math.min(reste, PRESQUE_TOUT))) : 0;
/** A UE wholly known has no mark to come: its uncertain part is multiplied by 0 later. */
const PRESQUE_TOUT = 1 - 1e-6;

function covariance(a: Connu, b: Connu, loi: Loi, partage: Partage, memeUe: boolean): number {
  if (a.impair !== b.impair) return a.competence === b.competence ? loi.meme : loi.autre;
  const { variance, covariance } = a.impair ? loi.impair : loi.pair;
  const totale = memeUe ? variance : covariance;
  return totale * (1 - PART_DES_NOTES + PART_DES_NOTES * partage(a.part, b.part));
}
