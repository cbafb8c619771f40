import { dernier, type Anteriorite } from "../anteriorite";
import { estAcquis } from "../codes";
import { avecNiveauSuperieur } from "../niveau-superieur";
import { acquiseAvant } from "./retenue";
import type { RcueDuParcours, UeDuParcours } from "./types";

/** What earlier years left of each UE: the attempt that acquired it, else the latest. */
export function uesAnterieures(anterieur: Anteriorite): UeDuParcours[] {
  const codes = new Set(anterieur.ues.map(({ code }) => code));
  return [...codes].map((code) => {
    const acquise = acquiseAvant(anterieur, code);
    const ue = acquise ?? dernier(anterieur.ues.filter((essai) => essai.code === code))!;
    const { semestre, competence, moyenne, ects, annee } = ue;
    const { decision } = ue;
    return { code, semestre, competence, decision, moyenne, ects, annee, origine: "anterieure" };
  });
}

/** The same of each RCUE. */
export function rcuesAnterieurs({ rcues }: Anteriorite): RcueDuParcours[] {
  const cles = new Set(rcues.map(cle));
  return [...cles].map((clef) => {
    const essais = rcues.filter((rcue) => cle(rcue) === clef);
    const acquis = essais.filter(({ decision }) => decision !== null && estAcquis(decision));
    return { ...(dernier(acquis) ?? dernier(essais)!), origine: "anterieure" };
  });
}

function cle({ competence, anneeBut }: { competence: number; anneeBut: number }): string {
  return `${anneeBut}|${competence}`;
}

/** 4.3 (R7): validating both UE of a level of a competence validates every UE of the levels below. */
export function validerNiveauxInferieurs(
  ues: readonly UeDuParcours[],
  rcues: readonly RcueDuParcours[]
): { readonly ues: UeDuParcours[]; readonly rcues: RcueDuParcours[] } {
  const plusHaut = niveauxValides(ues, rcues);
  const monter = <U extends UeDuParcours | RcueDuParcours>(unite: U, anneeBut: number): U => {
    const dessus = anneeBut < (plusHaut.get(unite.competence) ?? 0) ? "ADM" : "AJ";
    const decision = avecNiveauSuperieur(unite.decision ?? "AJ", dessus);
    return decision === "ADSUP" && unite.decision !== "ADSUP"
      ? { ...unite, decision, origine: "niveau" }
      : unite;
  };
  return {
    ues: ues.map((ue) => monter(ue, anneeDe(ue.semestre))),
    rcues: rcues.map((rcue) => monter(rcue, rcue.anneeBut)),
  };
}

/** The highest year of each competence of which the RCUE, or both UE, are acquired. */
export function niveauxValides(
  ues: readonly UeDuParcours[],
  rcues: readonly RcueDuParcours[]
): Map<number, number> {
  const plusHaut = new Map<number, number>();
  const valider = (competence: number, anneeBut: number): void => {
    plusHaut.set(competence, Math.max(anneeBut, plusHaut.get(competence) ?? 0));
  };
  for (const { competence, anneeBut, decision } of rcues)
    if (acquis(decision)) valider(competence, anneeBut);
  for (const { competence, semestre, decision } of ues) {
    const jumelle = ues.find((ue) => ue.competence === competence && ue.semestre === semestre + 1);
    if (semestre % 2 === 1 && acquis(decision) && jumelle && acquis(jumelle.decision))
      valider(competence, anneeDe(semestre));
  }
  return plusHaut;
}

/** 1, 2 or 3: the year of the BUT to which a semester belongs. */
export function anneeDe(semestre: number): number {
  return Math.ceil(semestre / 2);
}

/** Whether a code acquires; no code acquires nothing. */
export function acquis(decision: UeDuParcours["decision"]): boolean {
  return decision !== null && estAcquis(decision);
}
