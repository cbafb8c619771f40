import { notesAttendues } from "../../risque";
import type { Fiche } from "../types";

/**
 * The chance of passing of right by the marks of the year, of a student at risk some of whose marks are to come; empty
 * where the marks already suffice: what puts such a student at risk is elsewhere, and the reasons say it.
 */
export function chancesDe({ dossier, risque }: Fiche): string {
  const { niveau, probabilite } = risque;
  if (niveau === "aucun" || probabilite.passage === null || probabilite.passage === 1) return "";
  return notesAttendues(dossier.bilan, dossier.rang).length === 0
    ? ""
    : direChance(probabilite.passage);
}

/** A chance in words: `83 %`. Never 0 % nor 100 % while a mark can still change it. */
export function direChance(chance: number): string {
  if (chance > 0 && chance < 0.01) return "< 1 %";
  return chance > 0.99 ? "> 99 %" : `${Math.round(100 * chance)} %`;
}

/** What such a chance is, and is not. */
export const DES_CHANCES =
  "Les chances parlent d’étudiants du passé qui avaient les mêmes notes, pas de celui-ci ; le jury décide.";
