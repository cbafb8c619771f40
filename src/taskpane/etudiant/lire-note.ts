import { NOTE_MAXIMALE } from "../../reglement";

/** A mark as people type it, with a comma or a point: `vide` for nothing, `null` for what is no mark sur 20. */
export function lireNoteTapee(texte: string): number | "vide" | null {
  const ecrit = texte.trim().replace(",", ".");
  if (ecrit === "") return "vide";
  if (!/^\d{1,2}(\.\d*)?$/.test(ecrit)) return null;
  const note = Number(ecrit);
  return note <= NOTE_MAXIMALE ? note : null;
}
