import type { Feuille } from "../../classeur";
import { texte } from "../decisions/titres";

/** The sheet that tells of each calculation. */
export const JOURNAL = "Journal";
/** Its name where a sheet of that name is not ours, or is full. */
export const AUTRE_JOURNAL = "Journal Jury BUT";

export const COLONNES = {
  date: "Date",
  calcul: "Calcul",
  programme: "Programme",
  reglages: "Réglages",
  nombre: "Décisions changées",
  detail: "Détail",
} as const;

/** Whether a sheet is a log that this program wrote, whatever its name and the order of its columns. */
export function estFeuilleJournal(feuille: Feuille): boolean {
  return enteteDuJournal(feuille) >= 0;
}

/** Row of the block that holds the headers; -1 when the sheet is not ours. */
export function enteteDuJournal({ cellules }: Feuille): number {
  const titres = Object.values(COLONNES);
  return cellules
    .slice(0, 20)
    .findIndex((ligne) => titres.every((titre) => ligne.some((v) => texte(v) === titre)));
}
