import {
  ATTENTE,
  deliberer,
  etablirBilan,
  mettreALEchelle,
  REGLAGES,
  type Dossier,
  type Reglages,
  type Situation,
  type Structure,
} from "../../src/reglement";

/** A year with `competences` competences whose UE each have one mark: the mean itself. Columns: UE in order. */
export function annee(competences: number, numero = 1, ects: readonly number[] = []): Structure {
  const ues = Array.from({ length: 2 * competences }, (_, u) => {
    const semestre = 2 * numero - 1 + (u % 2);
    const competence = 1 + Math.floor(u / 2);
    return {
      code: `UE${semestre}${competence}`,
      semestre,
      competence,
      niveau: numero,
      ects: ects[u] ?? null,
      colonnes: [u],
      coefficients: [1],
      modules: [`M${semestre}.0${competence}`],
    };
  });
  const rcues = Array.from({ length: competences }, (_, c) => ({
    competence: c + 1,
    annee: numero,
    ues: [2 * c, 2 * c + 1],
  }));
  return { annee: numero, ues, rcues };
}

export const INSCRIT: Situation = { statut: "inscrit", s1s2: null };

/** One year of a UE of several modules, the other UE of its RCUE given by its mean. */
export function uneUe(coefficients: readonly number[]): Structure {
  const { ues, rcues } = annee(1);
  const colonnes = coefficients.map((_, m) => m);
  const modules = coefficients.map((_, m) => `R1.0${m + 1}`);
  const autre = { ...ues[1]!, colonnes: [coefficients.length] };
  return { annee: 1, ues: [{ ...ues[0]!, colonnes, coefficients, modules }, autre], rcues };
}

/** Decides one student from marks in column order; `null` is an empty cell, a negative number a state. */
export function decide(
  structure: Structure,
  notes: readonly (number | null)[],
  reglages: Partial<Reglages> = {},
  situation: Situation = INSCRIT
): Dossier {
  return decideTous(structure, [notes], reglages, situation)[0]!;
}

/** Decides a class, in one situation or each in their own. */
export function decideTous(
  structure: Structure,
  lignes: readonly (readonly (number | null)[])[],
  reglages: Partial<Reglages> = {},
  situation: Situation | readonly Situation[] = INSCRIT
): Dossier[] {
  const colonnes = lignes[0]!.length;
  const points = Float64Array.from(lignes.flat(), (note) => note ?? ATTENTE);
  const notes = mettreALEchelle(lignes.length, colonnes, points);
  return deliberer(
    etablirBilan(notes, structure, { ...REGLAGES, ...reglages }),
    lignes.map((_, i) => ("statut" in situation ? situation : situation[i]!))
  );
}

/** Codes of the UE, in order. */
export function codes(dossier: Dossier): string[] {
  return dossier.ues.map((ue) => ue.decision);
}

export function codesRcue(dossier: Dossier): string[] {
  return dossier.rcues.map((rcue) => rcue.decision);
}
