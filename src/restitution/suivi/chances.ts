import { fermeParS1S2, notesAttendues } from "../../risque";
import type { Fiche } from "../types";

/**
 * The chance (0 to 1) of passing of right, of a student at risk some of whose marks are to come; `null` where the marks
 * already suffice, or where S1 and S2 forbid what the marks would give: the reasons say what puts them at risk.
 */
export function chancesDe({ dossier, risque }: Fiche): number | null {
  const { niveau, probabilite } = risque;
  if (niveau === "aucun" || probabilite.passage === 1 || fermeParS1S2(dossier.compte)) return null;
  return notesAttendues(dossier.bilan, dossier.rang).length === 0 ? null : probabilite.passage;
}

/**
 * The same in a cell, which stays a number to sort and to filter by. A format holds three cases at most: 0, which is
 * certain, has its own.
 */
export const EN_POUR_CENT = {
  ouverte: '[<0.01]"< 1 %";[>0.99]"> 99 %";0 %',
  nulle: "0 %",
} as const;

/** A chance in words: `83 %`. Never 0 % nor 100 % while a mark can still change it. */
export function direChance(chance: number): string {
  if (chance > 0 && chance < 0.01) return "< 1 %";
  return chance > 0.99 ? "> 99 %" : `${Math.round(100 * chance)} %`;
}

/** What such a chance is, and is not. */
export const DES_CHANCES =
  "Les chances parlent d’étudiants du passé qui avaient les mêmes notes, pas de celui-ci ; le jury décide.";
