import type { Reglages } from "../reglement";
import { LIBELLES } from "../reglement";
import type { Resultats } from "./types";

const PHRASES: { readonly [Cle in keyof Reglages]: Readonly<Record<Reglages[Cle], string>> } = {
  arrondi: {
    centieme: "moyennes comparées au centième",
    aucun: "moyennes comparées sans arrondi",
    scodoc: "tolérance de ScoDoc",
  },
  poids_rcue: {
    egal: "UE de même poids dans le RCUE",
    ects: "UE pesées par leurs ECTS dans le RCUE",
    coefficients: "UE pesées par leurs coefficients dans le RCUE",
  },
  vide: { attente: "case vide = note attendue", neutre: "case vide = neutre" },
  abi: { zero: "ABI = 0", defaillant: "ABI = défaillance" },
  abj: { neutre: "ABJ = neutre", attente: "ABJ = note attendue" },
};

/** The settings, in words, as the sheet and the pane show them. */
export function decrireReglages(reglages: Reglages): string {
  const cles = Object.keys(PHRASES) as (keyof Reglages)[];
  return cles.map((cle) => (PHRASES[cle] as Record<string, string>)[reglages[cle]]).join(" · ");
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
