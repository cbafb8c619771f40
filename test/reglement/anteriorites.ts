import type { Anteriorite, CodeUe, UeAnterieure } from "../../src/reglement";
import { SANS_ANTERIORITE } from "../../src/reglement";

/** One UE of an earlier year: `ue("UE11", 12.4, "ADM", "2024-2025", 6)`. */
export function ue(
  code: string,
  moyenne: number | null,
  decision: CodeUe | null = null,
  annee: string | null = "2024-2025",
  ects: number | null = null
): UeAnterieure {
  const [semestre, competence] = [Number(code[2]), Number(code[3])];
  return { code, semestre, competence, annee, moyenne, decision, ects };
}

/** What earlier years left of a student. */
export function avant(
  ues: readonly UeAnterieure[],
  autres: Partial<Anteriorite> = {}
): Anteriorite {
  return { ...SANS_ANTERIORITE, ...autres, ues };
}

/** A BUT1 of `competences` competences, wholly acquired, ECTS of `ects` a UE. */
export function but1Acquis(competences: number, ects: number | null = null): UeAnterieure[] {
  return Array.from({ length: competences }, (_, c) => [
    ue(`UE1${c + 1}`, 12, "ADM", "2023-2024", ects),
    ue(`UE2${c + 1}`, 12, "ADM", "2023-2024", ects),
  ]).flat();
}
