import type { Valeur } from "../../classeur";
import { sansAccents } from "../../maquette";
import { anneeButNommee } from "./annee-universitaire";

const UN = /(?:S(?:EM(?:ESTRES?)?)?\.?\s*)?([1-6])(?!\d)/;
const ENTRE = /\s*(?:[-–—/,;+&]|\bET\b|\bA\b|\s)\s*/;
const SUITE = new RegExp(`^${UN.source}(?:${ENTRE.source}${UN.source})*$`);
const INTERVALLE = new RegExp(`^${UN.source}\\s*(?:[-–—]|\\bA\\b)\\s*${UN.source}$`);

/**
 * The semesters that a cell names: `S1`, `1`, `S1-S2`, « S1 à S4 », « S1 et S3 », `BUT1`; none for a blank, `null` when
 * it is not understood.
 */
export function lireSemestres(valeur: Valeur): number[] | null {
  const texte = sansAccents(String(valeur));
  if (/^[-–—~/?.]*$/.test(texte)) return [];
  const bornes = INTERVALLE.exec(texte);
  if (bornes) return intervalle(Number(bornes[1]), Number(bornes[2]));
  const but = anneeButNommee(texte);
  if (but !== null) return [2 * but - 1, 2 * but];
  if (!SUITE.test(texte)) return null;
  const nommes = [...texte.matchAll(new RegExp(UN, "g"))].map(([, semestre]) => Number(semestre));
  return [...new Set(nommes)].sort((a, b) => a - b);
}

function intervalle(debut: number, fin: number): number[] {
  return Array.from({ length: Math.max(0, fin - debut + 1) }, (_, k) => debut + k);
}
