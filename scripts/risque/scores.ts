import type { Constate } from "../../src/risque";

/** The chance that of two students, one to whom it came and one to whom it did not, the first was given more. */
export function aire(cas: readonly Constate[]): number {
  const oui = cas.filter(({ arrive }) => arrive);
  const non = cas.filter(({ arrive }) => !arrive);
  let gagnes = 0;
  for (const { chance: a } of oui)
    for (const { chance: b } of non) gagnes += a > b ? 1 : a === b ? 0.5 : 0;
  return gagnes / (oui.length * non.length);
}

/** Brier: the mean square of what separates the chance given from what came (0 or 1). */
export function brier(cas: readonly Constate[]): number {
  const carres = cas.map(({ chance, arrive }) => (chance - Number(arrive)) ** 2);
  return carres.reduce((somme, carre) => somme + carre, 0) / cas.length;
}
