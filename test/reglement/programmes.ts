import type { Structure } from "../../src/reglement";

/** A repeatable source of numbers (mulberry32), so that a failure can be seen again. */
export function hasard(graine: number): (borne: number) => number {
  let a = graine;
  return (borne) => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * borne);
  };
}

export interface Programme {
  readonly structure: Structure;
  /** Coefficients of each UE, in hundredths. */
  readonly coefficients: readonly (readonly number[])[];
  readonly colonnes: number;
}

/** A year of 2 to 6 competences, 1 to 20 modules in each UE, coefficients whole or with two decimals. */
export function programme(tirer: (borne: number) => number): Programme {
  const competences = 2 + tirer(5);
  const entiers = tirer(2) === 0;
  const coefficients: number[][] = [];
  let colonnes = 0;
  const ues = Array.from({ length: 2 * competences }, (_, u) => {
    const modules = 1 + tirer(20);
    coefficients.push(
      Array.from({ length: modules }, () => (entiers ? 100 * (1 + tirer(8)) : 1 + tirer(1000)))
    );
    const premiers = colonnes;
    colonnes += modules;
    const semestre = 1 + (u % 2);
    const competence = 1 + Math.floor(u / 2);
    return {
      code: `UE${semestre}${competence}`,
      semestre,
      competence,
      niveau: 1,
      ects: 5,
      colonnes: Array.from({ length: modules }, (_, m) => premiers + m),
      coefficients: coefficients[u]!.map((centiemes) => centiemes / 100),
      modules: Array.from({ length: modules }, (_, m) => `M${premiers + m}`),
    };
  });
  const rcues = Array.from({ length: competences }, (_, c) => ({
    competence: c + 1,
    annee: 1,
    ues: [2 * c, 2 * c + 1],
  }));
  return { structure: { annee: 1, ues, rcues }, coefficients, colonnes };
}
