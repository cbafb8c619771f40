import { definitionsUtiles, LIBELLES, libelleDe, type Reglages } from "../reglement";
import type { Resultats } from "./types";

/** The settings, in words, as the sheet and the pane show them. */
export function decrireReglages(reglages: Reglages): string {
  return definitionsUtiles(reglages)
    .map((definition) => `${definition.nom} : ${libelleDe(definition, reglages)}`)
    .join(" · ");
}

/** The lines above the table, all in column A: title, date and programme, settings, codes. */
export function enTetes({ promotion, bilan, reglages, date }: Resultats): string[] {
  const programme =
    promotion.maquette?.intitule ?? `BUT${bilan.structure.annee} (structure lue dans la grille)`;
  const codes = ["ADM", "CMP", "AJ", "ATT", "PASD"]
    .map((code) => `${code} : ${LIBELLES[code]}`)
    .join(" · ");
  return [
    `Décisions — ${programme}`,
    `Calculé le ${enFrancais(date)} · ${promotion.etudiants.length} étudiants · propositions : le jury seul décide (annexe 1, 4.6)`,
    `Réglages : ${decrireReglages(reglages)}`,
    `Codes : ${codes} · Les colonnes jaunes appartiennent au jury : elles sont conservées à chaque calcul.`,
  ];
}

/** `2026-11-22` gives `22/11/2026`. */
function enFrancais(date: string): string {
  return date.split("-").reverse().join("/");
}
