import type { Style } from "../classeur";
import type { Niveau } from "../risque";
import type { Tranche } from "./tranche";

/**
 * The colours of the product. The three levels differ in lightness first (dark, middle, light), so that they stay apart
 * for colour-blind people and on a black and white print; a sign before the name says the same without colour.
 */
export const NIVEAU: Readonly<
  Record<Exclude<Niveau, "aucun">, Style & { readonly signe: string }>
> = {
  critique: { fond: "#8C2D04", encre: "#FFFFFF", gras: true, signe: "▲▲" },
  alerte: { fond: "#F4B942", encre: "#1F1F1F", signe: "▲" },
  vigilance: { fond: "#CFE3F5", encre: "#12324F", signe: "△" },
};

/** A mean or a mark in the grid: under 8, and from 8 to under 10. */
export const SOUS_8: Style = { fond: "#F6D5C8", encre: "#7A1F00", gras: true };
export const SOUS_10: Style = { fond: "#FFF1C9", encre: "#5A4300" };

/** The columns of a chart, as dark as the matter is grave: on paper without colours they stay in that order. */
export const TRANCHE: Readonly<Record<Tranche | "sansMoyenne", string>> = {
  sous8: "#7A1F00",
  sous10: "#E59A1F",
  dix: "#CFE3F5",
  sansMoyenne: "#FFFFFF",
};

/** Thin and dark, around the columns of a chart: those of light colours stay apart on paper. */
export const CONTOUR = "#404040";

export const TITRE: Style = { gras: true, taille: 14 };
export const INTERTITRE: Style = { gras: true };
export const SOUS_TITRE: Style = { italique: true };
export const ENTETE: Style = {
  fond: "#1F4E79",
  encre: "#FFFFFF",
  gras: true,
  retour: true,
  alignement: "centre",
};
/** The columns that belong to the jury: an invitation to write. */
export const ENTETE_JURY: Style = {
  fond: "#FFE699",
  encre: "#1F1F1F",
  gras: true,
  retour: true,
  alignement: "centre",
};
export const CASE_JURY: Style = { fond: "#FFFBEA" };
export const MOYENNE: Style = { nombre: "0.00" };
export const CODE: Style = { alignement: "centre" };
/** A code that this year's marks did not give; a column says in words where it comes from. */
export const MARQUE_ORIGINE: Style = { gras: true, italique: true };
export const TEXTE_LONG: Style = { retour: true };
/** A cell that leads to another one. */
export const LIEN: Style = { encre: "#0563C1" };
