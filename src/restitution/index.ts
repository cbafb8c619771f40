import type { Feuille, Plan } from "../classeur";
import { feuilleDecisions } from "./decisions";
import { AUCUNE_SAISIE, lireSaisies } from "./saisies";
import { DECISIONS, estFeuilleDecisions } from "./titres";
import { reperes } from "./reperes";
import { surlignages } from "./surlignage";
import type { Resultats } from "./types";

export { DECISIONS, estFeuilleDecisions } from "./titres";
export { feuilleMaquette, MAQUETTE } from "./maquette";
export { decrireReglages } from "./titre";
export { NIVEAU, SOUS_10, SOUS_8 } from "./palette";
export { proposition } from "./colonnes";
export type { Fiche, Resultats } from "./types";

/** What must be written so that the workbook shows the decisions: the sheet, and the highlighting of the grids. */
export function restituer(resultats: Resultats, feuilles: readonly Feuille[]): Plan {
  const ancienne = feuilles.find(({ nom }) => nom === DECISIONS);
  const saisies = ancienne && estFeuilleDecisions(ancienne) ? lireSaisies(ancienne) : AUCUNE_SAISIE;
  const cles = reperes(resultats.promotion, feuilles);
  const decisions = feuilleDecisions(resultats, saisies, cles);
  return {
    feuilles: [decisions.feuille],
    surlignage: surlignages(resultats.promotion, decisions, cles),
  };
}

/** The plan that removes every rule of ours from every sheet. */
export const EFFACER: Plan = { feuilles: [], surlignage: [] };
