import type { Rangee } from "../../promotion/matrice";
import type { Contexte } from "../contexte";

/** Opens the card of a student, and brings their row in front of the person. */
export function allerA({ rang, cible }: Rangee, { volet }: Contexte): void {
  volet.fiche.choisir(rang);
  if (cible) void volet.montrer(cible);
}
