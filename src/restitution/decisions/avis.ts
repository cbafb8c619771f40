import type { Fiche, Resultats } from "../types";
import { evolution } from "./evolution";
import { rangees } from "./feuille";
import { ecartEnMots } from "./formules";
import { texte } from "./titres";

/** What the jury decided for one student, beside the proposal, and what moved since. */
export interface Avis {
  readonly fiche: Fiche;
  /** The year's code as the jury typed it; empty when it decided UE or RCUE only. */
  readonly decision: string;
  /** « proposition : jury ; décision : PAS1NCI ; motif : … »; empty when the jury follows the proposal. */
  readonly ecart: string;
  /** « UE31 : 11,20 → 9,80 depuis le 03/07/2026 »; empty when nothing moved. */
  readonly evolution: string;
}

/** The students for whom the jury decided something, in the order of the promotion. */
export function avisDuJury(resultats: Resultats): Avis[] {
  return rangees(resultats, 0)
    .filter(({ saisie }) => saisie !== undefined && saisie.ditDuJury !== "")
    .map((rangee) => ({
      fiche: rangee.fiche,
      decision: texte(rangee.saisie?.decision),
      ecart: ecartEnMots(rangee),
      evolution: evolution(rangee),
    }));
}
