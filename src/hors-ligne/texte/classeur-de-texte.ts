import type { Archive } from "../xlsx/archive";
import { COLONNES, LIGNES } from "../../adresse";
import { LIMITE_CELLULES } from "../xlsx/bloc";
import { appliquer } from "../xlsx/ecriture";
import { archiveNeuve } from "../xlsx/neuf";
import { Paquet } from "../xlsx/paquet";
import { lireChamps } from "./champs";
import { feuilleDeChamps } from "./feuille";

/** Larger texts hold no promotion: 5,000 students × 60 columns make two million bytes. */
export const LIMITE_TEXTE = 50_000_000;

/** Why a text is no table. */
export type RefusDeTexte = "sans colonnes" | "trop gros";

/** Opens a CSV, a TSV or an Apogée text as a workbook of one sheet, named after the file. */
export function classeurDeTexte(texte: string, nom: string): Archive | RefusDeTexte {
  if (compterChamps(texte) > LIMITE_CELLULES) return "trop gros";
  const champs = lireChamps(texte);
  const largeur = champs.reduce((max, ligne) => Math.max(max, ligne.length), 0);
  if (largeur < 2) return "sans colonnes";
  const tient = champs.length <= LIGNES && largeur <= COLONNES;
  if (!tient || champs.length * largeur > LIMITE_CELLULES) return "trop gros";
  const paquet = new Paquet(archiveNeuve());
  appliquer({ feuilles: [feuilleDeChamps(nom, champs)] }, paquet, () => {});
  return paquet.enregistrer();
}

/** At most so many fields: one for each separator, whichever it is, and for each line. */
function compterChamps(texte: string): number {
  let combien = 1;
  for (let i = 0; i < texte.length; i++) if ("\t;|,\n".includes(texte[i]!)) combien++;
  return combien;
}
