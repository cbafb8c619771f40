import { decimalesDe, VALIDATION, type Verdict } from "../../reglement";
import { nombre, pourcentage } from "../ecriture";
import { modulesDe, poidsDesPoles, type Poids } from "../sommes";
import type { Maquette, UeMaquette } from "../types";
import type { ConstatMaquette } from "./constat";
import { regroupements } from "./unites";

/** Annexe 1, 4.3: each pole weighs from 40 to 60 % of its UE, bounds included. In fifths, so that it is exact. */
const PART_BASSE = 2;
const PART_HAUTE = 3;
const PARTS = 5;
const TROISIEME_ANNEE = 3;
const DECIMALES = 6;

/**
 * Annexe 1, 4.3: the two poles of a UE weigh 40 to 60 % each. In the third year the two UE of a competence are
 * judged together, their coefficients put together.
 */
export function poidsDansLesUe(maquette: Maquette): ConstatMaquette[] {
  return regroupements(maquette).flatMap(({ competence, annee, ues }) =>
    annee === TROISIEME_ANNEE ? [surLaCompetence(`C${competence}`, ues)] : ues.map(surUneUe)
  );
}

function surUneUe(ue: UeMaquette): ConstatMaquette {
  const poids = poidsDesPoles(ue.modules);
  return {
    point: VALIDATION,
    objet: ue.code,
    verdict: entre40Et60(poids),
    phrase: `${ue.code} : ${phrase(poids)}`,
  };
}

/** With one UE of the two, a balanced one suffices, an unbalanced one may yet be made up for by the other. */
function surLaCompetence(objet: string, ues: readonly UeMaquette[]): ConstatMaquette {
  const poids = poidsDesPoles(modulesDe(ues));
  const seule = ues.length < 2;
  const verdict = entre40Et60(poids);
  const codes = ues.map(({ code }) => code).join(" et ");
  const attente =
    seule && verdict === false
      ? " L’autre UE de la compétence, absente, peut rétablir le rapport."
      : "";
  return {
    point: VALIDATION,
    objet,
    verdict: attente ? null : verdict,
    phrase: `${codes}${seule ? "" : " ensemble"} : ${phrase(poids)}${attente}`,
  };
}

/** Whether both poles lie within the bounds; compared in whole numbers. `null` when nothing weighs anything. */
function entre40Et60({ ressources, sae }: Poids): Verdict {
  const echelle = 10 ** Math.min(DECIMALES, decimalesDe([ressources, sae], 0, DECIMALES));
  const part = Math.round(ressources * echelle);
  const tout = part + Math.round(sae * echelle);
  if (tout === 0) return null;
  return PARTS * part >= PART_BASSE * tout && PARTS * part <= PART_HAUTE * tout;
}

function phrase(poids: Poids): string {
  if (poids.total === 0) return "aucun coefficient, le poids des pôles ne peut pas être jugé.";
  const dedans = entre40Et60(poids) ? "dans" : "hors de";
  const [ressources, sae] = [poids.ressources, poids.sae].map((pole) =>
    pourcentage(pole, poids.total)
  );
  const detail = `ressources ${nombre(poids.ressources)} sur ${nombre(poids.total)}, soit ${ressources} ; SAÉ ${sae}`;
  return `${detail} (${dedans} l’intervalle de 40 à 60 %).`;
}
