import { anneeDe } from "../../reglement";
import { codeUe, type CodeUe, type UeMaquette } from "../../maquette";
import { avertissement } from "../anomalies";
import type { Offre } from "./coefficients-retenus";
import type { Disposition } from "../disposition/disposition";
import type { Programme } from "./programme";
import type { Anomalie } from "../types";

/** The year that is decided, and its UE: those that the sheets or the programme name, each with its pair. */
export interface Annee {
  readonly annee: number;
  /** By semester, then competence. */
  readonly ues: readonly CodeUe[];
  /** UE of the programme, by code. */
  readonly prevues: ReadonlyMap<string, UeMaquette>;
  /** Semesters of which some sheet has a UE or a module. */
  readonly presents: ReadonlySet<number>;
  /** Whether a module of that semester may belong to the year; one without semester may. */
  readonly concerne: (semestre: number | null) => boolean;
  readonly anomalies: readonly Anomalie[];
}

/** The latest year that the sheets speak of. */
export function situerAnnee({ dispositions, modules, programme }: Offre): Annee {
  const nommees = dispositions.flatMap(uesNommees);
  const semestres = [...nommees, ...modules].flatMap(({ semestre }) => semestre ?? []);
  const annee = Math.max(1, ...semestres.map(anneeDe));
  const prevues = (programme?.maquette.ues ?? []).filter((ue) => anneeDe(ue.semestre) === annee);
  const competences = [...nommees.filter((ue) => anneeDe(ue.semestre) === annee), ...prevues]
    .map(({ competence }) => competence)
    .sort((a, b) => a - b);
  const ues = [2 * annee - 1, 2 * annee].flatMap((semestre) =>
    [...new Set(competences)].map((competence) => ({ semestre, competence }))
  );
  return {
    annee,
    ues,
    prevues: new Map(prevues.map((ue) => [codeUe(ue.semestre, ue.competence), ue])),
    presents: new Set(semestres),
    concerne: (semestre) => semestre === null || anneeDe(semestre) === annee,
    anomalies:
      programme && prevues.length === 0
        ? [programmeDAutreAnnee(dispositions[0]!, programme, annee)]
        : [],
  };
}

/** The UE that a sheet names: above its modules, by a row of coefficients, or by a mean. */
export function uesNommees({ modules, moyennes }: Disposition): CodeUe[] {
  const parCoefficient = modules.flatMap(({ coefficients }) =>
    [...coefficients.keys()].map((code) => ({
      semestre: Number(code[2]),
      competence: Number(code[3]),
    }))
  );
  return [
    ...modules.flatMap(({ ue }) => ue ?? []),
    ...parCoefficient,
    ...moyennes.map(({ ue }) => ue),
  ];
}

function programmeDAutreAnnee(
  { feuille }: Disposition,
  { maquette }: Programme,
  annee: number
): Anomalie {
  const message = `Le programme « ${maquette.intitule} » n’a aucune UE de l’année ${annee} du BUT : il ne sert pas ici.`;
  return avertissement(feuille, null, message);
}
