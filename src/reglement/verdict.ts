/** Met, not met, or cannot be told yet: a missing mark is never a zero, so there are three outcomes. */
export type Verdict = true | false | null;

/** Whether a mean known to lie in [basse, haute] reaches a threshold, whatever the pending marks become. */
export function auMoins(seuil: number, basse: number, haute: number): Verdict {
  if (basse >= seuil) return true;
  return haute < seuil ? false : null;
}

/** All conditions met: one failure suffices to say no, one doubt to say nothing yet. */
export function tousVrais(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(false)) return false;
  return verdicts.includes(null) ? null : true;
}
