import { direChance } from "../../restitution";
import type { Etat } from "../../risque";

/** A chance is told of what is open only: the rest is sure, whatever comes. */
export function chanceDite(etat: Etat | null, chance: number | null | undefined): string | null {
  const ouvert = etat === "accessible" || etat === "difficile";
  return ouvert && typeof chance === "number" ? direChance(chance) : null;
}
