import type { ColonneLue } from "../programme/colonnes-lues";
import { moyenneDEvaluations } from "./moyenne";

/** The columns to read: those of the evaluations in place of their module's. */
export function etaler(colonnes: readonly ColonneLue[]): readonly ColonneLue[] {
  return colonnes.flatMap((colonne) => partsDe(colonne));
}

function partsDe({ evaluations, ...colonne }: ColonneLue): readonly ColonneLue[] {
  if (!evaluations) return [colonne];
  return evaluations.map(({ nom, sources }) => ({
    ...colonne,
    code: `${colonne.code} ${nom}`,
    sources,
  }));
}

/** What was read of each column, brought back to one mark for each module. */
export function reduire(
  lues: Float64Array,
  colonnes: readonly ColonneLue[],
  etudiants: number,
  abiBloque: boolean
): Float64Array {
  const points = new Float64Array(etudiants * colonnes.length);
  const poids = colonnes.map(({ evaluations }) => evaluations?.map((lue) => lue.poids ?? 1));
  for (let i = 0, lu = 0, k = 0; i < etudiants; i++)
    for (const siens of poids) {
      const notes = lues.subarray(lu, (lu += siens?.length ?? 1));
      points[k++] = siens ? moyenneDEvaluations(notes, siens, abiBloque) : notes[0]!;
    }
  return points;
}
