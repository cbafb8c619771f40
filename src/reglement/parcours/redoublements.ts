import type { Anteriorite } from "../anteriorite";
import { ABSENCE, type TableNotes } from "../note";
import type { Structure } from "../structure";
import { PROGRESSION } from "../textes";
import type { Verdict } from "../verdict";
import { anneeDe } from "./niveaux";
import type { Redoublements } from "./types";

/** 4.5: « redoubler une seule fois chaque semestre ». */
export const PAR_SEMESTRE = 1;
/** 4.5: « dans la limite de 4 redoublements ». */
export const EN_TOUT = 4;

/** What R11 looks at, for one student. */
export interface Inscriptions {
  readonly anterieur: Anteriorite;
  /** Semesters of which this year gives marks; none in a blank year. */
  readonly suivis: readonly number[];
  /** 1, 2 or 3. */
  readonly anneeBut: number;
  /** Whether some source tells of earlier years. */
  readonly connu: boolean;
}

/**
 * 4.5 (R11): each semester can be repeated once, with four repeats in all; the director may grant one more for force
 * majeure. A blank year counts for nothing. Whether the student will repeat is for the jury.
 */
export function compterRedoublements(inscriptions: Inscriptions): Redoublements {
  const { anneeBut, connu } = inscriptions;
  const parSemestre = redoublesPar(inscriptions);
  const total = [...parSemestre.values()].reduce((somme, fois) => somme + fois, 0);
  const annee = [2 * anneeBut - 1, 2 * anneeBut];
  const libres = annee.filter((s) => (parSemestre.get(s) ?? 0) < PAR_SEMESTRE);
  const possible: Verdict = connu ? libres.length > 0 && total < EN_TOUT : null;
  return {
    ...{ parSemestre, total, possible, point: PROGRESSION },
    phrase: phraseDe(annee, parSemestre, total, possible),
  };
}

function redoublesPar({ anterieur, suivis }: Inscriptions): Map<number, number> {
  const blanches = anterieur.annees.filter(({ code }) => code === "ABL");
  const fois = new Map<number, Set<string>>();
  const inscrire = (semestre: number, annee: string): void => {
    const annees = fois.get(semestre) ?? new Set<string>();
    fois.set(semestre, annees.add(annee));
  };
  for (const { semestre, annee, decision } of anterieur.ues) {
    const blanche =
      decision === "ABL" ||
      blanches.some((blanc) => blanc.annee === annee && blanc.anneeBut === anneeDe(semestre));
    if (!blanche) inscrire(semestre, annee ?? "");
  }
  for (const semestre of suivis) inscrire(semestre, CETTE_ANNEE);
  return new Map(
    [...fois]
      .map(([semestre, annees]) => [semestre, annees.size - 1] as const)
      .filter(([, redoubles]) => redoubles > 0)
      .sort(([a], [b]) => a - b)
  );
}

const CETTE_ANNEE = "cette année";

function phraseDe(
  annee: readonly number[],
  parSemestre: ReadonlyMap<number, number>,
  total: number,
  possible: Verdict
): string {
  const comptes = annee.map((s) => `S${s} ${parSemestre.get(s) ?? 0} sur ${PAR_SEMESTRE}`);
  const compte = `${comptes.join(", ")}, ${total} sur ${EN_TOUT} en tout`;
  if (possible === null) return `redoublements : années antérieures inconnues (${compte})`;
  if (possible) return `redoublement encore possible (${compte})`;
  return `plus de redoublement possible (${compte}), sauf un de plus accordé par le directeur en cas de force majeure`;
}

/** The semesters in which a student has a mark, or an absence, this year. */
export function semestresSuivis(notes: TableNotes, { ues }: Structure, rang: number): number[] {
  const debut = rang * notes.colonnes;
  const aUneNote = (colonne: number): boolean => {
    const note = notes.valeurs[debut + colonne]!;
    return note >= 0 || note === ABSENCE;
  };
  const suivis = ues.filter(({ colonnes }) => colonnes.some(aUneNote));
  return [...new Set(suivis.map(({ semestre }) => semestre))];
}
