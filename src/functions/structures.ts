import type { Rcue, Structure, Ue } from "../reglement";
import type { Bloc } from "./blocs";
import { lireCoefficients } from "./nombres";

/**
 * The UE of one semester, one per row of coefficients; their marks stand in the columns from `premiere` on.
 * A coefficient of zero leaves its column out.
 */
export function lireUes(coefficients: Bloc, premiere: number, semestre: number): Ue[] {
  return lireCoefficients(coefficients).map((ligne, u) => {
    const rangs = ligne.flatMap((coefficient, j) => (coefficient > 0 ? [j] : []));
    return {
      ...ueSansNote(semestre, u + 1),
      colonnes: rangs.map((j) => premiere + j),
      coefficients: rangs.map((j) => ligne[j]!),
      modules: rangs.map((j) => `module ${j + 1}`),
    };
  });
}

/** The UE in which a column of marks counts, by their ranks. */
export function uesDeLaColonne(ues: readonly Ue[], colonne: number): number[] {
  return ues.flatMap((ue, u) => (ue.colonnes.includes(colonne) ? [u] : []));
}

/** A UE whose mean is known and stands in one column. */
export function ueDUneMoyenne(colonne: number, semestre: number, competence: number): Ue {
  const ue = ueSansNote(semestre, competence);
  return { ...ue, colonnes: [colonne], coefficients: [1], modules: [ue.code] };
}

function ueSansNote(semestre: number, competence: number) {
  const code = `UE ${semestre % 2 === 1 ? "impaire" : "paire"} ${competence}`;
  return { code, semestre, competence, niveau: null, ects: null };
}

/**
 * A year of which only the marks are known: each UE of the odd semester with the one of the same rank in the even
 * semester. Year 1 stands for any year, unless it is given: its passage looks at the RCUE alone (4.5).
 */
export function structureDUneAnnee(
  impaires: readonly Ue[],
  paires: readonly Ue[],
  annee = 1
): Structure {
  const n = impaires.length;
  const rcues = impaires.map(({ competence }, j) => ({ competence, annee, ues: [j, n + j] }));
  return { annee, ues: [...impaires, ...paires], rcues };
}

/** The means of two semesters side by side in one table: competence j in columns j and `competences` + j. */
export function structureDesMoyennes(competences: number, annee = 1): Structure {
  const semestre = (debut: number, numero: number) =>
    Array.from({ length: competences }, (_, j) => ueDUneMoyenne(debut + j, numero, j + 1));
  return structureDUneAnnee(semestre(0, 2 * annee - 1), semestre(competences, 2 * annee), annee);
}

/** UE that nothing compensates. */
export function structureSansRcue(ues: readonly Ue[]): Structure {
  return { annee: 1, ues, rcues: [] };
}

/** RCUE whose means are known, one per column of the table. */
export function structureDesRcues(nombre: number, annee: number): Structure {
  const ues = Array.from({ length: nombre }, (_, j) => ueDUneMoyenne(j, 2 * annee, j + 1));
  const rcues: Rcue[] = ues.map(({ competence }, j) => ({ competence, annee, ues: [j] }));
  return { annee, ues, rcues };
}
