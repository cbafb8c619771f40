import type { Dispense } from "../../reglement";
import { lireDispense } from "./codes";
import { lireSemestres } from "./semestres";

const SEMESTRES_ET_MOTIF = /^((?:[^A-Za-z]*S\d)+[^A-Za-z]*?)[\s:]*([A-Za-z].*)$/;

/**
 * The semesters of which a cell « Dispenses » frees somebody, and why: « S1, S2 PASSERELLE ; S3 VAE »; `null` when it is
 * not understood.
 */
export function lireDispenses(texte: string): Dispense[] | null {
  const dispenses = texte.split(";").map((partie) => {
    const [, ecrits = "", mots = ""] = SEMESTRES_ET_MOTIF.exec(partie.trim()) ?? [];
    const motif = lireDispense(mots);
    const semestres = lireSemestres(ecrits) ?? [];
    return motif ? semestres.map((semestre) => ({ semestre, motif })) : [];
  });
  return dispenses.every((lues) => lues.length > 0) ? dispenses.flat() : null;
}
