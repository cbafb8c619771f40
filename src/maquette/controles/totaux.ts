import { REFERENTIEL, VALIDATION } from "../../reglement";
import { nombre } from "../ecriture";
import {
  ectsDe,
  heuresDe,
  heuresHorsProjet,
  modulesDe,
  poidsDesPoles,
  semestresDe,
  uesDuSemestre,
} from "../sommes";
import type { Maquette, TotauxSemestre } from "../types";
import type { ConstatMaquette } from "./constat";

/** Annexe 1, 4.3: the diploma is worth 180 credits over six semesters. */
export const ECTS_PAR_SEMESTRE = 30;

/** Annexe 1, 4.3: thirty credits a semester, so that the diploma is worth its 180. */
export function trenteEcts(maquette: Maquette): ConstatMaquette[] {
  return semestresDe(maquette).map((semestre) => {
    const ects = ectsDe(uesDuSemestre(maquette, semestre));
    const base = { point: VALIDATION, objet: `S${semestre}` };
    if (ects === null)
      return { ...base, verdict: null, phrase: `S${semestre} : une UE au moins n’a pas d’ECTS.` };
    const verdict = ects === ECTS_PAR_SEMESTRE;
    return {
      ...base,
      verdict,
      phrase: `S${semestre} : ${nombre(ects)} ECTS pour ${ECTS_PAR_SEMESTRE} attendus.`,
    };
  });
}

/** Annexe 1, 3: the lines add up to the totals that the programme itself prints, where it prints any. */
export function totauxAnnonces(maquette: Maquette): ConstatMaquette[] {
  return (maquette.totaux ?? []).map((annonces) => {
    const ecarts = ecartsDuSemestre(maquette, annonces);
    const objet = `S${annonces.semestre}`;
    if (ecarts.length)
      return {
        point: REFERENTIEL,
        objet,
        verdict: false,
        phrase: `${objet} : ${ecarts.join(" ; ")}.`,
      };
    const heures = nombre(heuresHorsProjet(annonces.heures));
    const egalite = `${nombre(annonces.coefficients)} de coefficients, ${heures} h et ${nombre(annonces.heures.projet)} h de projet`;
    return {
      point: REFERENTIEL,
      objet,
      verdict: true,
      phrase: `${objet} : les lignes donnent les totaux annoncés (${egalite}).`,
    };
  });
}

type Total = readonly [nom: string, annonce: number, calcule: number | null];

function ecartsDuSemestre(
  maquette: Maquette,
  { semestre, coefficients, ects, heures }: TotauxSemestre
): string[] {
  const ues = uesDuSemestre(maquette, semestre);
  const calculees = heuresDe(modulesDe(ues));
  const totaux: readonly Total[] = [
    ["coefficients", coefficients, poidsDesPoles(modulesDe(ues)).total],
    ["ECTS", ects, ectsDe(ues)],
    ["heures de CM", heures.cm, calculees.cm],
    ["heures de TD", heures.td, calculees.td],
    ["heures de TP", heures.tp, calculees.tp],
    ["heures de projet", heures.projet, calculees.projet],
  ];
  return totaux.flatMap(([nom, annonce, calcule]) => {
    if (calcule === null || calcule === annonce) return [];
    return [`${nom} : les lignes donnent ${nombre(calcule)}, ${nombre(annonce)} est annoncé`];
  });
}
