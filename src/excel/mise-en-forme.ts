import type { FeuilleEcrite, Impression, Plage, Style } from "../classeur";
import { adresse, adressePlage, lettres } from "../adresse";
import { accoler, colonnesEntieres, regrouper, zone, zones } from "./plages";

const ALIGNEMENTS = { gauche: "Left", centre: "Center", droite: "Right" } as const;

/** The looks of the cells. Cells of one look are formatted together: fifty columns need ten requests, not fifty. */
export function formater(feuille: Excel.Worksheet, formats: FeuilleEcrite["formats"]): void {
  for (const memes of regrouper(formats, ({ style }) => JSON.stringify(style))) {
    const { style } = memes[0]!;
    const plages = accoler(memes.map(({ plage }) => plage));
    for (const { format } of zones(feuille, plages.map(adressePlage))) peindre(format, style);
    const { nombre } = style;
    if (nombre) for (const plage of plages) zone(feuille, plage).numberFormat = [[nombre]];
  }
}

function peindre(format: Excel.RangeFormat, style: Style): void {
  if (style.fond) format.fill.color = style.fond;
  if (style.encre) format.font.color = style.encre;
  if (style.gras) format.font.bold = true;
  if (style.italique) format.font.italic = true;
  if (style.taille) format.font.size = style.taille;
  if (style.retour) format.wrapText = true;
  if (style.enHaut) format.verticalAlignment = "Top";
  if (style.alignement) format.horizontalAlignment = ALIGNEMENTS[style.alignement];
}

/** Widths of the columns, and which of them are hidden. */
export function dimensionner(
  feuille: Excel.Worksheet,
  { largeurs, masquees, cellules }: FeuilleEcrite
): void {
  const nombre = Math.max(largeurs.length, cellules[0]?.length ?? 0);
  colonnes(feuille, { ...UNE_COLONNE, colonnes: nombre }).columnHidden = false;
  const rangees = largeurs.map((largeur, colonne) => ({ largeur, colonne }));
  for (const memes of regrouper(rangees, ({ largeur }) => String(largeur))) {
    const voisines = accoler(memes.map(({ colonne }) => ({ ...UNE_COLONNE, colonne })));
    for (const { format } of zones(feuille, voisines.map(colonnesEntieres)))
      format.columnWidth = enPoints(memes[0]!.largeur);
  }
  for (const colonne of masquees)
    colonnes(feuille, { ...UNE_COLONNE, colonne }).columnHidden = true;
}

const UNE_COLONNE: Plage = { ligne: 0, colonne: 0, lignes: 1, colonnes: 1 };

function colonnes(feuille: Excel.Worksheet, plage: Plage): Excel.Range {
  return feuille.getRange(colonnesEntieres(plage)).untrack();
}

/** Excel gives widths in points here, in characters elsewhere: a character is 7 pixels, the margins 5, at 96 to the inch. */
function enPoints(caracteres: number): number {
  return (caracteres * 7 + 5) * 0.75;
}

/** The rows and columns that stay in sight. */
export function figer(
  { freezePanes }: Excel.Worksheet,
  { lignes, colonnes }: FeuilleEcrite["figer"]
): void {
  if (lignes > 0 && colonnes > 0)
    freezePanes.freezeAt(adressePlage({ ligne: 0, colonne: 0, lignes, colonnes }));
  else if (lignes > 0) freezePanes.freezeRows(lignes);
  else if (colonnes > 0) freezePanes.freezeColumns(colonnes);
}

/** A drop-down list; another value is accepted after a warning. */
export function proposer(feuille: Excel.Worksheet, plage: Plage, choix: readonly string[]): void {
  const { dataValidation } = zone(feuille, plage);
  dataValidation.rule = { list: { inCellDropDown: true, source: choix.join(",") } };
  dataValidation.errorAlert = {
    showAlert: true,
    style: "Warning",
    title: "Hors de la liste",
    message: "Cette valeur n’est pas dans la liste proposée.",
  };
}

/** Landscape or portrait, the width brought to some pages, the rows and columns repeated on each, those that begin one. */
export function preparerImpression(
  { pageLayout, horizontalPageBreaks }: Excel.Worksheet,
  { paysage, pagesEnLargeur = 1, lignesRepetees, colonnesRepetees, sauts }: Impression
): void {
  const { ligne, lignes } = lignesRepetees;
  pageLayout.orientation = paysage ? "Landscape" : "Portrait";
  pageLayout.zoom = { horizontalFitToPages: pagesEnLargeur };
  pageLayout.setPrintTitleRows(`$${ligne + 1}:$${ligne + lignes}`);
  if (colonnesRepetees) {
    const { colonne, colonnes } = colonnesRepetees;
    pageLayout.setPrintTitleColumns(`$${lettres(colonne)}:$${lettres(colonne + colonnes - 1)}`);
  }
  if (!sauts) return;
  horizontalPageBreaks.removePageBreaks();
  for (const ligne of sauts) horizontalPageBreaks.add(adresse(ligne, 0));
}
