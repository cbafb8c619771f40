import { enFrancais } from "../dates";
import { programmeDe } from "../decisions/en-tetes";
import type { Resultats } from "../types";
import { DES_CHANCES } from "./chances";
import { DEBUTS } from "./titres";

/** The lines above the table. @param perdus our headers that the sheet did not have any more */
export function enTetes(resultats: Resultats, perdus: readonly string[]): string[] {
  const { fiches, date } = resultats;
  const nombre = fiches.filter(({ risque }) => risque.niveau !== "aucun").length;
  const [titre, calcul, colonnes] = DEBUTS;
  return [
    `${titre} — ${programmeDe(resultats)}`,
    `${calcul} ${enFrancais(date)} · ${nombre} étudiant${nombre > 1 ? "s" : ""} sur ${fiches.length} · ${SOUS_LE_TABLEAU} · ${DES_CHANCES}`,
    `${colonnes} sont les vôtres : elles sont conservées à chaque calcul. À ne montrer qu’à ceux qui suivent ces étudiants, à supprimer en fin d’année.${refaites(perdus)}`,
  ];
}

/** Said once: the next time, the columns are there again. */
function refaites(perdus: readonly string[]): string {
  if (perdus.length === 0) return "";
  const noms = perdus.map((titre) => `« ${titre} »`).join(", ");
  return perdus.length > 1
    ? ` ${noms} n’ont pas été retrouvées : ces colonnes sont refaites, et ce qui était écrit reste sous les titres d’avant, à droite.`
    : ` ${noms} n’a pas été retrouvée : cette colonne est refaite, et ce qui était écrit reste sous le titre d’avant, à droite.`;
}

/** Where the chart is, for whoever does not scroll that far. */
const SOUS_LE_TABLEAU = "sous le tableau, la répartition des moyennes par UE";
