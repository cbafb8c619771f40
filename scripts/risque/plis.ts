import type { Ligne } from "./lecture";

/** How many parts the students are dealt into, one by one in the order of the file. */
const PLIS = 10;

/**
 * What is told of each student by who learned from the students of the other parts only, of the same year of the BUT.
 */
export function parPlis<T>(
  lignes: readonly Ligne[],
  apprendre: (autres: readonly Ligne[]) => (ligne: Ligne) => T
): T[] {
  const apprises = new Map<string, (ligne: Ligne) => T>();
  return lignes.map((ligne, i) => {
    const cle = `${i % PLIS} ${ligne.anneeBut}`;
    let dire = apprises.get(cle);
    if (!dire) {
      const autres = lignes.filter(
        ({ anneeBut }, j) => j % PLIS !== i % PLIS && anneeBut === ligne.anneeBut
      );
      apprises.set(cle, (dire = apprendre(autres)));
    }
    return dire(ligne);
  });
}
