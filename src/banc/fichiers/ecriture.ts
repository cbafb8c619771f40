import { type Cell, type WriteOptions, writeXlsx, type WriteSheet } from "hucre/xlsx";
import { ouvrirFichier } from "../../hors-ligne";
import { ecrireAdresse } from "../grille/zone";
import type { CelluleDocument, Document, FeuilleDocument } from "./document";
import { ecrireRegles } from "./regles";
import { ecrireStyle } from "./styles";
import { ecrireValidation } from "./validations";

/** The workbook of the grid as a new .xlsx file. What the bench does not model (charts, pictures) is not in it. */
export async function ecrire(document: Document): Promise<Uint8Array> {
  const options: WriteOptions = {
    sheets: document.feuilles.map(ecrireFeuille),
    namedRanges: document.noms.map(({ nom, formule }) => ({
      name: nom,
      range: formule.replace(/^=/, ""),
    })),
    activeSheet: document.active,
    ...(document.structureProtegee && { workbookProtection: { lockStructure: true } }),
  };
  const octets = await writeXlsx(options);
  if (document.annexe === null) return octets;
  const fichier = ouvrirFichier(octets);
  await fichier.ecrire({ feuilles: [], annexe: document.annexe });
  return fichier.octets();
}

function ecrireFeuille(feuille: FeuilleDocument): WriteSheet {
  const { figees } = feuille;
  const lignesRepetees = feuille.impression.get("lignesRepetees");
  const colonnesRepetees = feuille.impression.get("colonnesRepetees");
  const paysage = feuille.impression.get("orientation") === "Landscape";
  return {
    name: feuille.nom,
    hidden: !feuille.visible,
    cells: new Map(
      feuille.cellules.map((cellule) => [
        `${cellule.ligne},${cellule.colonne}`,
        ecrireCellule(cellule),
      ])
    ),
    columns: etaler(feuille.colonnes, ({ largeur, masquee }) => ({
      ...(largeur !== null && { width: largeur }),
      hidden: masquee,
    })),
    rowDefs: new Map(
      feuille.lignes.map(({ rang, hauteur, masquee }) => [
        rang,
        { ...(hauteur !== null && { height: hauteur }), hidden: masquee },
      ])
    ),
    merges: feuille.fusions.map(({ ligne, colonne, lignes, colonnes }) => ({
      startRow: ligne,
      startCol: colonne,
      endRow: ligne + lignes - 1,
      endCol: colonne + colonnes - 1,
    })),
    ...(figees.lignes + figees.colonnes > 0 && {
      freezePane: { rows: figees.lignes, columns: figees.colonnes },
    }),
    conditionalRules: ecrireRegles(feuille.regles),
    dataValidations: feuille.validations.map(ecrireValidation),
    tables: feuille.tableaux.map((tableau) => ({
      name: tableau.nom,
      range: ecrireAdresse(tableau.plage),
      columns: entetes(feuille, tableau.plage),
      style: tableau.style || "TableStyleLight1",
      showAutoFilter: tableau.filtres,
      showRowStripes: tableau.bandes,
    })),
    ...(feuille.protegee && { protection: { sheet: true } }),
    pageSetup: {
      ...(paysage && { orientation: "landscape" as const }),
      ...(typeof lignesRepetees === "string" && { printTitlesRow: absolue(lignesRepetees) }),
      ...(typeof colonnesRepetees === "string" && {
        printTitlesColumn: absolue(colonnesRepetees),
      }),
    },
  };
}

/** `1:5` gives `$1:$5`. */
function absolue(adresse: string): string {
  return adresse.replaceAll(/[A-Z]+|\d+/g, "$$$&");
}

function ecrireCellule({ valeur, formule, apparence }: CelluleDocument): Partial<Cell> {
  const style = ecrireStyle(apparence);
  const value = valeur === "" ? null : valeur;
  return {
    ...(formule === null ? { value } : { formula: formule.slice(1), formulaResult: value }),
    ...(style && { style }),
  };
}

/** The rows of a list that has holes, at their ranks. */
function etaler<T extends { readonly rang: number }, R extends object>(
  elements: readonly T[],
  ecrireUn: (element: T) => R
): R[] {
  const dernier = elements.reduce((max, { rang }) => Math.max(max, rang), -1);
  const parRang = new Map(elements.map((element) => [element.rang, element]));
  return Array.from({ length: dernier + 1 }, (_, rang) => {
    const element = parRang.get(rang);
    return element ? ecrireUn(element) : ({} as R);
  });
}

function entetes(
  { cellules }: FeuilleDocument,
  { ligne, colonne, colonnes }: { ligne: number; colonne: number; colonnes: number }
): { name: string }[] {
  const parColonne = new Map(
    cellules
      .filter((cellule) => cellule.ligne === ligne)
      .map((cellule) => [cellule.colonne, String(cellule.valeur)])
  );
  return Array.from({ length: colonnes }, (_, j) => ({
    name: parColonne.get(colonne + j) || `Colonne${j + 1}`,
  }));
}
