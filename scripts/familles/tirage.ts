import { hasard, type Hasard } from "../exemple/hasard";

export { hasard, type Hasard };

/** A whole number from 0 to `max - 1`. */
export function entier(de: Hasard, max: number): number {
  return Math.floor(de.uniforme() * max);
}

export function chance(de: Hasard, probabilite: number): boolean {
  return de.uniforme() < probabilite;
}

export function parmi<T>(de: Hasard, liste: readonly T[]): T {
  return liste[entier(de, liste.length)]!;
}

/** The same elements in another order (Fisher and Yates). */
export function melanger<T>(de: Hasard, liste: readonly T[]): T[] {
  const melangee = [...liste];
  for (let k = melangee.length - 1; k > 0; k--) {
    const autre = entier(de, k + 1);
    [melangee[k], melangee[autre]] = [melangee[autre]!, melangee[k]!];
  }
  return melangee;
}
