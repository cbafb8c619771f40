import { type Cell, readXlsx, resolveThemeColor, type Sheet } from "hucre/xlsx";
import type { Valeur } from "../../classeur";
import { ouvrirFichier } from "../../hors-ligne";
import { lireAdresse } from "../grille/zone";
import type { CelluleDocument, Document, FeuilleDocument } from "./document";
import { lireRegles } from "./regles";
import { lireStyle, type Palette } from "./styles";
import { lireValidation } from "./validations";

/**
 * A workbook for the grid. The reader of the command line looks first: a table in text becomes a workbook, what is none
 * gets its sentence, and only the sheets that it knows (no chart sheets) are read with their looks.
 */
export async function lire(octets: Uint8Array, nom: string): Promise<Document> {
  const fichier = ouvrirFichier(octets, nom);
  const connues = await fichier.lire();
  const noms = new Set(connues.map((feuille) => feuille.nom));
  const lu = await readXlsx(fichier.octets(), {
    readStyles: true,
    sheets: ({ name }: { name: string }) => noms.has(name),
  });
  const palette: Palette = (rang, nuance) => resolveThemeColor(lu.themeColors ?? [], rang, nuance);
  const protegees = new Set(connues.filter(({ protegee }) => protegee).map((vue) => vue.nom));
  return {
    nom,
    feuilles: lu.sheets.map((feuille) => lireFeuille(feuille, palette, protegees)),
    noms: (lu.namedRanges ?? [])
      .filter(({ scope, name }) => scope === undefined && !name.startsWith("_xlnm."))
      .map(({ name, range }) => ({ nom: name, formule: `=${range}` })),
    annexe: await fichier.annexe(),
    structureProtegee: lu.workbookProtection?.lockStructure === true,
    active: lu.activeSheet ?? 0,
  };
}

function lireFeuille(
  feuille: Sheet,
  palette: Palette,
  protegees: ReadonlySet<string>
): FeuilleDocument {
  const { pageSetup } = feuille;
  return {
    nom: feuille.name,
    visible: !feuille.hidden && !feuille.veryHidden,
    protegee: protegees.has(feuille.name),
    cellules: lireCellules(feuille, palette),
    colonnes: (feuille.columns ?? []).map(({ width, hidden }, rang) => ({
      rang,
      largeur: width ?? null,
      masquee: hidden === true,
    })),
    lignes: [...(feuille.rowDefs ?? [])].map(([rang, { height, hidden }]) => ({
      rang,
      hauteur: height ?? null,
      masquee: hidden === true,
    })),
    fusions: (feuille.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      ligne: startRow,
      colonne: startCol,
      lignes: endRow - startRow + 1,
      colonnes: endCol - startCol + 1,
    })),
    figees: {
      lignes: feuille.freezePane?.rows ?? 0,
      colonnes: feuille.freezePane?.columns ?? 0,
    },
    regles: lireRegles(feuille.conditionalRules ?? [], palette),
    validations: (feuille.dataValidations ?? []).map(lireValidation),
    tableaux: (feuille.tables ?? []).flatMap((table, rang) =>
      table.range
        ? [
            {
              id: `{T-${feuille.name}-${rang}}`,
              nom: table.displayName ?? table.name,
              plage: lireAdresse(table.range),
              style: table.style ?? "",
              entetes: true,
              totaux: table.showTotalRow === true,
              filtres: table.showAutoFilter !== false,
              bandes: table.showRowStripes !== false,
            },
          ]
        : []
    ),
    impression: new Map<string, unknown>([
      ...(pageSetup?.orientation === "landscape" ? [["orientation", "Landscape"] as const] : []),
      ...(pageSetup?.printTitlesRow
        ? [["lignesRepetees", pageSetup.printTitlesRow.replaceAll("$", "")] as const]
        : []),
      ...(pageSetup?.printTitlesColumn
        ? [["colonnesRepetees", pageSetup.printTitlesColumn.replaceAll("$", "")] as const]
        : []),
    ]),
  };
}

/** Cells that have nothing but a value stand in the rows alone. */
function lireCellules({ cells, rows }: Sheet, palette: Palette): CelluleDocument[] {
  const detaillees = [...(cells ?? [])].map(([cle, cellule]) => lireCellule(cle, cellule, palette));
  const nues = rows.flatMap((rangee, ligne) =>
    rangee.flatMap((value, colonne) =>
      value === null || value === undefined || cells?.has(`${ligne},${colonne}`)
        ? []
        : [{ ligne, colonne, valeur: valeurDe(value), formule: null, apparence: {} }]
    )
  );
  return [...detaillees, ...nues].filter(
    ({ valeur, formule, apparence }) =>
      valeur !== "" || formule !== null || Object.keys(apparence).length > 0
  );
}

function lireCellule(cle: string, cellule: Cell, palette: Palette): CelluleDocument {
  const [ligne, colonne] = cle.split(",").map(Number);
  const { formula, formulaResult, value, style } = cellule;
  return {
    ligne: ligne!,
    colonne: colonne!,
    valeur: valeurDe(formula === undefined ? value : (formulaResult ?? value)),
    formule: formula === undefined ? null : `=${sansPrefixes(formula)}`,
    apparence: lireStyle(style, palette),
  };
}

/** Files mark newer functions, and those of add-ins, with prefixes that no one types. */
function sansPrefixes(formule: string): string {
  return formule
    .replace(/_xlfn\.(_xlws\.)?/g, "")
    .replace(/_xldudf_(BUT)_([A-Z0-9_]+)/g, (_, espace: string, nom: string) =>
      [espace, ...nom.split("_")].join(".")
    );
}

const JOUR_MS = 86_400_000;

function valeurDe(valeur: Cell["value"]): Valeur {
  if (valeur === null || valeur === undefined) return "";
  if (valeur instanceof Date) return (valeur.getTime() - Date.UTC(1899, 11, 30)) / JOUR_MS;
  return valeur;
}
