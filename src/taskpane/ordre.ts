const alphabet = new Intl.Collator("fr");

/** A student among those of one level of risk. */
export interface AClasser {
  readonly nom: string;
  /** The chance of passing of right; `null` where it is not known. */
  readonly passage: number | null;
}

/** The least likely to pass of right first, then by name; a chance that is not known comes after all others. */
export function parChance(a: AClasser, b: AClasser): number {
  return comparable(a.passage) - comparable(b.passage) || alphabet.compare(a.nom, b.nom);
}

/** The same order for what is told of students: of each, what it depends on is worked out once. */
export function trierParChance<T>(elements: readonly T[], aClasser: (element: T) => AClasser): T[] {
  const classes = elements.map((element) => ({ element, ...aClasser(element) }));
  return classes.sort(parChance).map(({ element }) => element);
}

/** Chances that only differ by the last digits of a sum are the same. */
function comparable(passage: number | null): number {
  return Math.round(1e6 * (passage ?? 2));
}
