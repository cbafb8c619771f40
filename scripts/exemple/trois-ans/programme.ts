/** A module of one semester, and what it weighs in each of the three UE. */
export interface Module {
  readonly code: string;
  readonly poids: readonly [number, number, number];
}

/** The same shape each semester: three resources shared between UE, then one SAÉ for each. */
export function modulesDe(semestre: number): Module[] {
  return [
    { code: `R${semestre}.01`, poids: [2, 1, 0] },
    { code: `R${semestre}.02`, poids: [0, 2, 1] },
    { code: `R${semestre}.03`, poids: [1, 0, 2] },
    { code: `SAE${semestre}.01`, poids: [3, 0, 0] },
    { code: `SAE${semestre}.02`, poids: [0, 3, 0] },
    { code: `SAE${semestre}.03`, poids: [0, 0, 3] },
  ];
}

/** Each UE of the invented programme: 30 ECTS a semester. */
export const ECTS = 10;
