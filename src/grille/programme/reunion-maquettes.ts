import type { Feuille } from "../../classeur";
import type { Maquette } from "../../maquette";
import { enumerer } from "../anomalies";
import type { Maxima } from "../disposition/maximum";

/** The programme of one sheet. */
export interface MaquetteDeFeuille {
  readonly feuille: Feuille;
  readonly maquette: Maquette;
  readonly maxima: Maxima;
}

/** The programme of a workbook: one sheet, or one for each semester; another sheet for the same semester is too much. */
export interface MaquettesReunies {
  readonly retenues: readonly MaquetteDeFeuille[];
  readonly enTrop: readonly Feuille[];
  readonly maquette: Maquette | null;
  readonly maxima: Maxima;
}

export function reunirMaquettes(lues: readonly MaquetteDeFeuille[]): MaquettesReunies {
  const semestres = new Set<number>();
  const retenues = lues.filter(({ maquette: { ues } }) => {
    if (ues.some(({ semestre }) => semestres.has(semestre))) return false;
    ues.forEach(({ semestre }) => semestres.add(semestre));
    return true;
  });
  return {
    retenues,
    enTrop: lues.filter((lue) => !retenues.includes(lue)).map(({ feuille }) => feuille),
    maquette: reunir(retenues.map(({ maquette }) => maquette)),
    maxima: new Map(retenues.flatMap(({ maxima }) => [...maxima])),
  };
}

function reunir(maquettes: readonly Maquette[]): Maquette | null {
  const [premiere, ...autres] = maquettes;
  if (!premiere || autres.length === 0) return premiere ?? null;
  return {
    ...premiere,
    intitule: enumerer(maquettes.map(({ intitule }) => intitule)),
    source: enumerer(maquettes.map(({ source }) => source)),
    ues: maquettes.flatMap(({ ues }) => ues),
  };
}
