import type { Maquette } from "../types";
import type { ConstatMaquette } from "./constat";
import { poidsDansLesUe } from "./poles";
import { totauxAnnonces, trenteEcts } from "./totaux";
import { deuxSemestresParNiveau, nomsDesUe } from "./unites";

export type { ConstatMaquette } from "./constat";
export { poidsDansLesUe } from "./poles";

/** The checks of a programme, one finding for each UE, competence or semester judged. They warn, and never refuse. */
export function verifierMaquette(maquette: Maquette): readonly ConstatMaquette[] {
  const controles = [nomsDesUe, deuxSemestresParNiveau, poidsDansLesUe, trenteEcts, totauxAnnonces];
  return controles.flatMap((controle) => controle(maquette));
}
