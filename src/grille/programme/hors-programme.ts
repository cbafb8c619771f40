import { avertissement, enumerer } from "../anomalies";
import type { Annee } from "./annee";
import type { Offre } from "./coefficients-retenus";
import type { Anomalie } from "../types";

/** Columns that no module of the programme is, and that count all the same, with the coefficients of the grid. */
export function signalerHorsProgramme(
  { prevues }: Annee,
  { dispositions, modules, connus, programme }: Offre
): Anomalie[] {
  if (!programme) return [];
  return modules.flatMap((module) => {
    if (connus.has(module)) return [];
    const pesees = [...module.coefficients].filter(([ue, { valeur }]) => prevues.has(ue) && valeur);
    if (pesees.length === 0) return [];
    const { feuille: f, colonne } = module.sources[0]!;
    const { feuille, entete } = dispositions[f]!;
    const message =
      `${module.code} n’est pas un module de « ${programme.maquette.intitule} » : il compte en ` +
      `${enumerer(pesees.map(([ue]) => ue))} avec le coefficient de la grille. Corrigez son code, ou la maquette.`;
    return [avertissement(feuille, { ligne: entete, colonne }, message)];
  });
}
