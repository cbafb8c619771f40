import type { UeDuProgramme } from "../../test/oracle/parcours";

/** ECTS of the UE of one semester, by competence: four competences in the first year, five afterwards. */
const ECTS: Readonly<Record<number, readonly number[]>> = {
  1: [8, 8, 7, 7],
  2: [6, 6, 6, 6, 6],
  3: [6, 6, 6, 6, 6],
};

/** The invented programme of the cohort: 30 ECTS a semester. */
export const PROGRAMME: readonly UeDuProgramme[] = [1, 2, 3, 4, 5, 6].flatMap((semestre) =>
  ECTS[Math.ceil(semestre / 2)]!.map((ects, k) => ({
    ...{ code: `UE${semestre}${k + 1}`, semestre, competence: k + 1, ects },
  }))
);

/** The UE of one year, by semester then competence. */
export function uesDe(anneeBut: number): UeDuProgramme[] {
  return PROGRAMME.filter(({ semestre }) => Math.ceil(semestre / 2) === anneeBut);
}
