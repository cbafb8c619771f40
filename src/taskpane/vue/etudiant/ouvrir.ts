import type { Personne } from "../../../grille";
import type { Contexte } from "../contexte";
import { TITRE } from "./titre";

/** Opens the card of a student whom a list names, and takes the keyboard there: closing it comes back to the list. */
export function ouvrirFiche(personne: Personne, { volet }: Contexte): void {
  volet.fiche.chercher(personne);
  allerALaFiche();
}

/** To the start of the card. The name sticks: going to it would show the part of the card that is nearest. */
export function allerALaFiche(): void {
  const nom = document.getElementById(TITRE);
  nom?.closest("section")!.scrollIntoView({ block: "start" });
  nom?.focus({ preventScroll: true });
}
