import { decimalesDe } from "../reglement";
import type { Maquette, ModuleMaquette, TotauxSemestre, UeMaquette } from "./types";

const DECIMALES = 6;

/** What the two poles of some modules weigh. */
export interface Poids {
  readonly ressources: number;
  readonly sae: number;
  readonly total: number;
}

/** Sum of decimal numbers, without the dust of binary fractions: `0.1 + 0.2` is `0.3`. */
export function somme(nombres: readonly number[]): number {
  const echelle = 10 ** Math.min(DECIMALES, decimalesDe(nombres, 0, DECIMALES));
  return nombres.reduce((total, nombre) => total + Math.round(nombre * echelle), 0) / echelle;
}

/** Coefficients of each pole, summed. */
export function poidsDesPoles(modules: readonly ModuleMaquette[]): Poids {
  const poids = (pole: ModuleMaquette["pole"]) =>
    somme(modules.filter((module) => module.pole === pole).map(({ coefficient }) => coefficient));
  const ressources = poids("ressource");
  const sae = poids("sae");
  return { ressources, sae, total: somme([ressources, sae]) };
}

/** Hours of one student, summed; a line that prints nothing counts for nothing. */
export function heuresDe(modules: readonly ModuleMaquette[]): TotauxSemestre["heures"] {
  const total = (genre: keyof TotauxSemestre["heures"]) =>
    somme(modules.map(({ heures }) => heures?.[genre] ?? 0));
  return { cm: total("cm"), td: total("td"), tp: total("tp"), projet: total("projet") };
}

/** Taught hours: all but the projects. */
export function heuresHorsProjet({ cm, td, tp }: TotauxSemestre["heures"]): number {
  return somme([cm, td, tp]);
}

/** Credits of some UE; `null` as soon as those of one are not known. */
export function ectsDe(ues: readonly UeMaquette[]): number | null {
  const credits = ues.map(({ ects }) => ects);
  return credits.every((ects) => ects !== null) ? somme(credits) : null;
}

/** The semesters of a programme, in order. */
export function semestresDe(maquette: Maquette): number[] {
  return [...new Set(maquette.ues.map(({ semestre }) => semestre))].sort((a, b) => a - b);
}

/** The UE of one semester, in the order of the programme. */
export function uesDuSemestre(maquette: Maquette, semestre: number): UeMaquette[] {
  return maquette.ues.filter((ue) => ue.semestre === semestre);
}

/** All module lines of some UE. */
export function modulesDe(ues: readonly UeMaquette[]): ModuleMaquette[] {
  return ues.flatMap(({ modules }) => modules);
}
