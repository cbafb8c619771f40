import type {
  AnneeAnterieure,
  Anteriorite,
  Dispense,
  RcueAnterieur,
  UeAnterieure,
} from "../../reglement";
import { nommer } from "../etudiants/fiches";
import type { Anomalie } from "../types";
import type { Apport } from "./apports";
import { Essais, type Sorte } from "./essais";
import type { Rattachee } from "./rattachement";

const UE: Sorte<UeAnterieure> = {
  rang: ({ semestre, competence }) => 10 * semestre + competence,
  nom: ({ code }) => code,
  code: ({ decision }) => decision,
  moyenne: ({ moyenne }) => moyenne,
};

const RCUE: Sorte<RcueAnterieur> = {
  rang: ({ anneeBut, competence }) => 10 * anneeBut + competence,
  nom: ({ anneeBut, competence }) => `RCUE ${competence} de BUT${anneeBut}`,
  code: ({ decision }) => decision,
  moyenne: ({ moyenne }) => moyenne,
};

const ANNEE: Sorte<AnneeAnterieure> = {
  rang: ({ anneeBut }) => anneeBut,
  nom: ({ anneeBut }) => `Année BUT${anneeBut}`,
  code: ({ code }) => code,
  moyenne: () => null,
};

/** What all sources together say of one student; the first ones win, and where two contradict, a sentence says so. */
export function reunir(rattachees: readonly Rattachee[], anomalies: Anomalie[]): Anteriorite {
  const qui = (): string => nommer(rattachees[0]!.personne);
  const ues = new Essais(UE, qui, anomalies);
  const rcues = new Essais(RCUE, qui, anomalies);
  const annees = new Essais(ANNEE, qui, anomalies);
  for (const { personne } of rattachees) {
    for (const apport of personne.ues) ues.ajouter(apport);
    for (const apport of personne.rcues) rcues.ajouter(apport);
    for (const apport of personne.annees) annees.ajouter(apport);
  }
  return {
    ues: ues.resultats,
    rcues: rcues.resultats,
    annees: annees.resultats,
    dispenses: reunirDispenses(rattachees.flatMap(({ personne }) => personne.dispenses)),
  };
}

/** One for each semester, in their order. */
function reunirDispenses(apports: readonly Apport<Dispense>[]): Dispense[] {
  const parSemestre = new Map<number, Dispense>();
  for (const { dit } of apports)
    if (!parSemestre.has(dit.semestre)) parSemestre.set(dit.semestre, dit);
  return [...parSemestre.values()].sort((a, b) => a.semestre - b.semestre);
}
