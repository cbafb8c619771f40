import type { Feuille } from "../../classeur";
import { nomLibre } from "../cellules";
import { texte } from "../decisions/titres";

/** The sheet that lists what deserves a look, with a link to each cell. */
export const ANOMALIES = "Anomalies";
/** Its name where a sheet of that name is not ours. */
export const AUTRES_ANOMALIES = "Anomalies Jury BUT";

export const COLONNES = {
  gravite: "Gravité",
  feuille: "Feuille",
  cellule: "Cellule",
  nombre: "Nombre",
  message: "Message",
} as const;

/** Whether a sheet is a list that this program wrote, whatever its name and the order of its columns. */
export function estFeuilleAnomalies({ cellules }: Feuille): boolean {
  const titres = Object.values(COLONNES);
  return cellules
    .slice(0, 20)
    .some((ligne) => titres.every((titre) => ligne.some((v) => texte(v) === titre)));
}

/** The list of a workbook that can be written again; a protected one is left as it is. */
export function listeOuverte(feuilles: readonly Feuille[]): Feuille | undefined {
  return feuilles.find((feuille) => estFeuilleAnomalies(feuille) && !feuille.protegee);
}

/** Under which name the list is written: that of ours, else a free one. */
export function nomDeLaListe(feuilles: readonly Feuille[]): string {
  const ouverte = listeOuverte(feuilles);
  if (ouverte) return ouverte.nom;
  return nomLibre(ANOMALIES, feuilles) === ANOMALIES
    ? ANOMALIES
    : nomLibre(AUTRES_ANOMALIES, feuilles);
}
