import type { Valeur } from "../../classeur";
import { NOTE_MAXIMALE } from "../../reglement";
import { estVide, lireNombre, lireNote } from "../cellule/cellule";
import { lireNumero } from "../etudiants/identite";
import { espacer } from "../etudiants/noms";

/** Numbers of so few digits may count rows, or students in a row of statistics. */
export const NUMERO_COURT = 4;

/** How many characters the student's number in a cell has, more or less than `NUMERO_COURT`; 0 for no number. */
export function longueurDuNumero(valeur: Valeur): number {
  if (typeof valeur === "number")
    return !Number.isInteger(valeur) || valeur <= 0 ? 0 : valeur < 10 ** NUMERO_COURT ? 1 : 8;
  return valeur === "" ? 0 : (lireNumero(valeur)?.length ?? 0);
}

/** The text of a cell, without the spaces around; empty for a number. */
export function texteDe(valeur: Valeur | undefined): string {
  return typeof valeur === "string" ? valeur.trim() : "";
}

/** Whether a cell holds a mark, in any range, or a code of marks. */
export function estUneNote(valeur: Valeur): boolean {
  if (typeof valeur === "number") return true;
  return !estVide(valeur) && !("anomalie" in lireNote(valeur));
}

const NOM_DE_PERSONNE = /^\p{L}[\p{L}.'’-]*(?: [\p{L}'’-][\p{L}.'’-]*){1,5}$/u;

/** Whether a text, alone on its row, may be somebody's name: two to six words of letters. */
export function estUnNom(nom: string, prenom: string): boolean {
  return NOM_DE_PERSONNE.test(espacer(`${nom} ${prenom}`));
}

/** The greatest median of coefficients that are not percentages. */
const PETIT_COEFFICIENT = 5;

/** Whether the marks of a row are all numbers, and small for marks: coefficients are, or are percentages. */
export function semblentDesCoefficients(
  ligne: readonly Valeur[],
  notees: readonly number[]
): boolean {
  const ecrites = notees.map((colonne) => ligne[colonne]!).filter((valeur) => !estVide(valeur));
  const nombres = ecrites
    .map((valeur) => (typeof valeur === "string" ? lireNombre(valeur) : valeur))
    .filter((valeur) => typeof valeur === "number" && valeur >= 0)
    .map(Number)
    .sort((a, b) => a - b);
  if (nombres.length === 0 || nombres.length < ecrites.length) return false;
  return nombres.at(-1)! > NOTE_MAXIMALE || nombres[nombres.length >> 1]! <= PETIT_COEFFICIENT;
}
