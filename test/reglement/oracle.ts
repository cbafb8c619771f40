/**
 * An independent oracle: the same questions answered with BigInt fractions, written from the text of annexe 1 and not
 * from the code under test. Slow and naive on purpose.
 */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** `"12.50"` gives 1250/100. */
export function fraction(decimal: string): Fraction {
  const [entier, decimales = ""] = decimal.split(".");
  return { n: BigInt(entier + decimales), d: 10n ** BigInt(decimales.length) };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export function fois(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.n, d: a.d * b.d };
}

export function divise(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.d, d: a.d * b.n };
}

/** Hundredths, half up. */
export function centiemes(f: Fraction): bigint {
  return (200n * f.n + f.d) / (2n * f.d);
}

export function moyenne(notes: readonly Fraction[], coefficients: readonly Fraction[]): Fraction {
  const zero = { n: 0n, d: 1n };
  const points = notes.reduce((somme, note, k) => plus(somme, fois(note, coefficients[k]!)), zero);
  return divise(points, coefficients.reduce(plus, zero));
}

/** 4.3, 4.4: the code of a UE from its mean and the mean of its RCUE, both complete. */
export function codeUe(ue: Fraction, rcue: Fraction): string {
  if (centiemes(ue) >= 1000n) return "ADM";
  return centiemes(rcue) >= 1000n ? "CMP" : "AJ";
}

export function codeRcue(impaire: Fraction, paire: Fraction, rcue: Fraction): string {
  if (centiemes(rcue) < 1000n) return "AJ";
  return centiemes(impaire) >= 1000n && centiemes(paire) >= 1000n ? "ADM" : "CMP";
}

/** 4.5 in the first year: the proposal for the year. */
export function proposition(rcues: readonly Fraction[]): string | null {
  const a10 = rcues.filter((rcue) => centiemes(rcue) >= 1000n).length;
  if (a10 === rcues.length) return "ADM";
  return 2 * a10 > rcues.length && rcues.every((rcue) => centiemes(rcue) >= 800n) ? "PASD" : null;
}
