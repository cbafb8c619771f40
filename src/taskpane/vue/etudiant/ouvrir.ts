import type { Personne } from "../../../grille";
import type { Contexte } from "../contexte";
import { TITRE } from "./entete";

/** Opens the card of a student whom a list names, and takes the keyboard there: closing it comes back to the list. */
export function ouvrirFiche(personne: Personne, { volet }: Contexte): void {
  volet.fiche.chercher(personne);
  document.getElementById(TITRE)?.focus();
}
