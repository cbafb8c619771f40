import {
  ATTENTE,
  deliberer,
  etablirBilan,
  mettreALEchelle,
  REGLAGES,
  type Dossier,
  type Reglages,
  type Structure,
} from "../../reglement";

/** One student of an earlier year: the means of the UE of both semesters, competence by competence. */
export interface AnneePassee {
  readonly impair: readonly (number | null)[];
  readonly pair: readonly (number | null)[];
}

/** How a year ended for students of an earlier promotion, from their means alone. Every one has as many competences. */
export function finDAnnee(
  annees: readonly AnneePassee[],
  anneeBut: number,
  reglages: Reglages = REGLAGES
): Dossier[] {
  return decider(annees, anneeBut, reglages);
}

/** The same students as they stood at mid-year, when only the odd semester was known. */
export function miAnnee(
  annees: readonly AnneePassee[],
  anneeBut: number,
  reglages: Reglages = REGLAGES
): Dossier[] {
  const sansSuite = annees.map(({ impair, pair }) => ({ impair, pair: pair.map(() => null) }));
  return decider(sansSuite, anneeBut, reglages);
}

function decider(annees: readonly AnneePassee[], anneeBut: number, reglages: Reglages): Dossier[] {
  const competences = annees[0]?.impair.length ?? 0;
  const moyennes = annees.flatMap(({ impair, pair }) => [...impair, ...pair]);
  const points = Float64Array.from(moyennes, (moyenne) => moyenne ?? ATTENTE);
  const notes = mettreALEchelle(annees.length, 2 * competences, points);
  const bilan = etablirBilan(notes, structureDe(competences, anneeBut), reglages);
  return deliberer(
    bilan,
    annees.map(() => ({ statut: "inscrit", s1s2: null }))
  );
}

function structureDe(competences: number, anneeBut: number): Structure {
  const numeros = Array.from({ length: competences }, (_, c) => c + 1);
  const ues = [2 * anneeBut - 1, 2 * anneeBut].flatMap((semestre, s) =>
    numeros.map((competence) => {
      const code = `UE${semestre}${competence}`;
      const colonnes = [s * competences + competence - 1];
      const seule = { colonnes, coefficients: [1], modules: [code] };
      return { code, semestre, competence, niveau: null, ects: null, ...seule };
    })
  );
  const rcues = numeros.map((competence, c) => ({
    ...{ competence, annee: anneeBut },
    ues: [c, competences + c],
  }));
  return { annee: anneeBut, ues, rcues };
}
