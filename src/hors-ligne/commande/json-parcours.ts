import type { Diplome, Ects, Parcours, Redoublements } from "../../reglement";

/** A student's whole way through the BUT: the six semesters as far as they are known, after this year's decisions. */
export function parcoursEnJson({
  ues,
  rcues,
  ects,
  dut,
  but,
  redoublements,
  anneesRevues,
  inconnus,
}: Parcours): object {
  return {
    ues: ues.map(({ code, semestre, competence, moyenne, decision, ects, annee, origine }) => ({
      ...{ code, semestre, competence, moyenne, decision, ects, annee, origine },
    })),
    rcues: rcues.map(({ competence, anneeBut, moyenne, decision, annee, origine }) => ({
      ...{ competence, annee_but: anneeBut, moyenne, decision, annee, origine },
    })),
    ects: ectsEnJson(ects),
    dut: diplomeEnJson(dut),
    but: diplomeEnJson(but),
    redoublements: redoublementsEnJson(redoublements),
    annees_revues: Object.fromEntries(
      [...anneesRevues].map(([annee, code]) => [`BUT${annee}`, code])
    ),
    inconnus,
  };
}

/** By semester (`S3`) and in all; `null` where no source gives them. */
export function ectsEnJson({ parSemestre, total }: Ects): object {
  return { ...parSemestreEnJson(parSemestre), total };
}

function diplomeEnJson({ credits, obtenu, phrase, point }: Diplome): object {
  return { credits, obtenu, phrase, point: point.reference };
}

function redoublementsEnJson({
  parSemestre,
  total,
  possible,
  phrase,
  point,
}: Redoublements): object {
  return {
    par_semestre: parSemestreEnJson(parSemestre),
    total,
    possible,
    phrase,
    point: point.reference,
  };
}

function parSemestreEnJson(
  parSemestre: ReadonlyMap<number, number | null>
): Record<string, number | null> {
  return Object.fromEntries([...parSemestre].map(([semestre, nombre]) => [`S${semestre}`, nombre]));
}
