import type { Plage } from "../../classeur";
import { refuse } from "../fil/erreurs";
import type { FeuilleGrille, Grille } from "../grille/types";

/** What every object of the protocol stands on. */
export interface Monde {
  readonly grille: Grille;
  readonly evenements: Evenements;
  /** Language of the interface: `fr-FR`. */
  readonly langue: string;
}

/** Events of the newer API: which are listened to, and whether the add-in silenced them. */
export interface Evenements {
  actifs: boolean;
  readonly inscrire: (type: number, cible: string) => void;
  readonly desinscrire: (type: number, cible: string) => void;
}

/** A rectangle of a sheet. */
export interface Zone {
  readonly monde: Monde;
  readonly feuille: FeuilleGrille;
  readonly plage: Plage;
}

/** Several rectangles of one sheet. */
export interface Zones {
  readonly monde: Monde;
  readonly feuille: FeuilleGrille;
  readonly plages: readonly Plage[];
}

/** A protected sheet refuses every change that does not come from whoever lifts the protection. */
export function exigerModifiable(feuille: FeuilleGrille): void {
  if (feuille.etat.protegee) throw refuse();
}
