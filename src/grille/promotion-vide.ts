import type { Feuille } from "../classeur";
import { autres, mettreALEchelle } from "../reglement";
import { citer, enumerer } from "./anomalies";
import type { Anomalie, Promotion } from "./types";

/** So many sheets are named. */
const FEUILLES_NOMMEES = 5;

/** A workbook in which no grid was found: what was looked for, and where. */
export function promotionVide(
  anomalies: readonly Anomalie[],
  feuilles: readonly Feuille[]
): Promotion {
  const message =
    "Aucune grille de notes reconnue dans ce classeur. Il y faut un en-tête avec des codes de modules (R3.01, SAE3.01) " +
    "ou d’UE (UE31), une colonne « Nom » ou « N° étudiant », et des étudiants en dessous." +
    regardees(feuilles);
  const feuille = feuilles[0]?.nom ?? "";
  return {
    ...{ feuilles: [], etudiants: [], colonnes: [], moyennesAffichees: [], maquette: null },
    notes: mettreALEchelle(0, 0, new Float64Array(0)),
    structure: { annee: 1, ues: [], rcues: [] },
    anomalies: [{ feuille, cellule: null, gravite: "erreur", message }, ...anomalies],
  };
}

/** Where it was looked for, when that is more than the sheet at which the anomaly stands. */
function regardees(feuilles: readonly Feuille[]): string {
  if (feuilles.length < 2) return "";
  const noms = feuilles.slice(0, FEUILLES_NOMMEES).map(({ nom }) => citer(nom));
  const reste = feuilles.length - noms.length;
  const suite = reste === 0 ? [] : [autres(reste)];
  return ` Feuilles regardées : ${enumerer([...noms, ...suite])}.`;
}
