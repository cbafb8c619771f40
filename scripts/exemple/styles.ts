import type { BorderStyle, CellStyle } from "hucre";

const GRIS = { rgb: "BFBFBF" };
const TRAIT = { style: "thin", color: GRIS } as const;
const CADRE: BorderStyle = { top: TRAIT, right: TRAIT, bottom: TRAIT, left: TRAIT };
const POLICE = { name: "Calibri", size: 10 };

function fond(rgb: string): CellStyle {
  return { fill: { type: "pattern", pattern: "solid", fgColor: { rgb } } };
}

const NORMAL: CellStyle = { font: POLICE, border: CADRE };
const CENTRE: CellStyle = { ...NORMAL, alignment: { horizontal: "center" } };
const GRAS: CellStyle = { ...CENTRE, font: { ...POLICE, bold: true } };
const CODE: CellStyle = { ...GRAS, alignment: { horizontal: "center", vertical: "center" } };
const INTITULE: CellStyle = {
  ...NORMAL,
  font: { ...POLICE, size: 8 },
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
};
const MOYENNE: CellStyle = { ...GRAS, numFmt: "0.00" };
const STATISTIQUE: CellStyle = { ...CENTRE, font: { ...POLICE, italic: true }, numFmt: "0.00" };

/** The looks of a hand-made grid: bands of colour, thin grey lines, small titles that wrap. */
export const STYLES = {
  titre: { font: { ...POLICE, size: 14, bold: true }, alignment: { horizontal: "center" } },
  note: { font: { ...POLICE, italic: true, color: { rgb: "595959" } } },
  ressources: { ...GRAS, ...fond("9DC3E6") },
  saes: { ...GRAS, ...fond("A9D18E") },
  moyennes: { ...GRAS, ...fond("FFD966") },
  code: { ...CODE, ...fond("DDEBF7") },
  codeSae: { ...CODE, ...fond("E2EFDA") },
  codeMoyenne: { ...INTITULE, ...fond("FFF2CC"), font: { ...POLICE, bold: true } },
  intitule: INTITULE,
  coefficient: { ...CENTRE, font: { ...POLICE, italic: true }, ...fond("F2F2F2") },
  libelle: { ...NORMAL, font: { ...POLICE, italic: true }, alignment: { horizontal: "right" } },
  groupe: { ...NORMAL, font: { ...POLICE, bold: true }, ...fond("D9D9D9") },
  identite: NORMAL,
  note20: CENTRE,
  aVerifier: { ...CENTRE, ...fond("FFFF00") },
  moyenne: MOYENNE,
  statistique: STATISTIQUE,
  effectif: { ...STATISTIQUE, numFmt: "0" },
} satisfies Record<string, CellStyle>;

export type NomStyle = keyof typeof STYLES;

/** What the staff's own conditional formats show: means under 10, absences. */
export const SOUS_10: CellStyle = { font: { bold: true, color: { rgb: "C00000" } } };
export const ABSENT: CellStyle = { font: { italic: true }, ...fondConditionnel("F8CBAD") };

/** In a conditional format the colour of a solid fill is its background. */
function fondConditionnel(rgb: string): CellStyle {
  return { fill: { type: "pattern", pattern: "solid", bgColor: { rgb } } };
}
