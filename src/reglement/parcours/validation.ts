import type { Anteriorite } from "../anteriorite";
import type { Verdict } from "../verdict";
import { acquis } from "./niveaux";
import type { UeDuParcours } from "./types";

/** What is known of the UE of some semesters. */
export interface Validation {
  readonly verdict: Verdict;
  /** UE that are not acquired, or cannot be told yet. */
  readonly manquantes: readonly UeDuParcours[];
  /** Semesters of which nothing, or not every UE, is known, as `S1`, or UE as `UE12`. */
  readonly inconnues: readonly string[];
  /** Semesters that the student does not have to follow here. */
  readonly dispensees: readonly number[];
}

/**
 * Whether every UE of some semesters is validated (4.3, 4.4, or a decision of the jury). A semester of which a
 * student is dispensed asks for nothing; one of which a UE is unknown cannot be told.
 * @param attendues codes of the UE that the class has in each semester; @param enAttente whether a code may still come.
 */
export function validationDe(
  semestres: readonly number[],
  ues: readonly UeDuParcours[],
  { dispenses }: Anteriorite,
  attendues: ReadonlyMap<number, ReadonlySet<string>>,
  enAttente: (ue: UeDuParcours) => boolean
): Validation {
  const dispensees = semestres.filter((s) => dispenses.some(({ semestre }) => semestre === s));
  const suivis = semestres.filter((s) => !dispensees.includes(s));
  const inconnues = suivis.flatMap((s) => inconnuesDe(s, ues, attendues.get(s)));
  const manquantes = ues.filter((ue) => suivis.includes(ue.semestre) && !acquis(ue.decision));
  const perdue = manquantes.some((ue) => !enAttente(ue));
  const verdict = perdue ? false : inconnues.length > 0 || manquantes.length > 0 ? null : true;
  return { verdict, manquantes, inconnues, dispensees };
}

function inconnuesDe(
  semestre: number,
  ues: readonly UeDuParcours[],
  attendues: ReadonlySet<string> | undefined
): string[] {
  const connues = ues.filter((ue) => ue.semestre === semestre);
  if (connues.length === 0) return [`S${semestre}`];
  return [...(attendues ?? [])].filter((code) => !connues.some((ue) => ue.code === code));
}
