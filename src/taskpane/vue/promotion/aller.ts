import type { Rangee } from "../../promotion/matrice";
import type { Contexte } from "../contexte";
import { allerALaFiche } from "../etudiant/ouvrir";

/** Opens the card of a student, with the keyboard on it, and brings their row of the grid in front of the person. */
export function allerA({ rang, cible }: Rangee, { volet }: Contexte): void {
  volet.fiche.choisir(rang);
  allerALaFiche();
  if (cible) void volet.montrer(cible);
}
