import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type { Document, FeuilleDocument } from "../fichiers";
import type { Apparence } from "../grille/types";
import { ecrireStyle } from "./apparences";
import { ecrireCellule } from "./cellules";
import { DIMENSIONS, POLICE } from "./dimensions";
import { GrilleUniver } from "./grille-univer";
import type { Moteur } from "./moteur";
import { versRange } from "./plages";

const PIXELS_PAR_CARACTERE = 7;
const MARGES_PIXELS = 5;
const PIXELS_PAR_POINT = 4 / 3;
/** Rows and columns shown beyond what the file holds. */
const MARGE = 40;

/** Under which id the annex of a file stands in the grid. */
const ANNEXE = "{ANNEXE}";

/** Opens a workbook in the grid. */
export function charger(moteur: Moteur, document: Document): GrilleUniver {
  const styles = new Styles();
  const sheets = document.feuilles.map((feuille, rang) => feuilleDe(feuille, rang, styles));
  const donnees: Partial<IWorkbookData> = {
    id: crypto.randomUUID(),
    name: document.nom,
    sheetOrder: sheets.map(({ id }) => id!),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id!, sheet])),
    styles: styles.table,
    defaultStyle: POLICE,
  };
  const grille = moteur.parProgramme(() => GrilleUniver.ouvrir(moteur, donnees));
  completer(grille, document);
  return grille;
}

/** What the grid takes after its cells: rules, lists, tables, names and protections. */
function completer(grille: GrilleUniver, document: Document): void {
  const feuilles = grille.feuilles();
  for (const { nom, formule } of document.noms) grille.definir(nom, formule);
  document.feuilles.forEach((lue, rang) => {
    const feuille = feuilles[rang]!;
    feuille.etat.protegee = lue.protegee;
    for (const [cle, valeur] of lue.impression) feuille.etat.impression.set(cle, valeur);
    if (lue.regles.length > 0) feuille.changerRegles(lue.regles);
    if (lue.validations.length > 0) feuille.changerValidations(lue.validations);
    if (lue.tableaux.length > 0)
      feuille.changerTableaux(lue.tableaux.map((tableau) => ({ ...tableau, feuille: feuille.id })));
  });
  grille.etat.protege = document.structureProtegee;
  if (document.annexe !== null) grille.etat.xml.set(ANNEXE, document.annexe);
  const devant = feuilles[document.active] ?? feuilles[0]!;
  grille.poserLeCurseur(devant, { ligne: 0, colonne: 0, lignes: 1, colonnes: 1 });
  grille.appliquer();
  grille.noterChangement();
}

/** Looks that are alike are one style of the workbook. */
class Styles {
  readonly table: Record<string, IStyleData> = {};
  private readonly cles = new Map<string, string>();

  cle(apparence: Apparence): string | undefined {
    const texte = JSON.stringify(apparence);
    if (texte === "{}") return undefined;
    const connue = this.cles.get(texte) ?? `s${this.cles.size}`;
    this.cles.set(texte, connue);
    this.table[connue] ??= ecrireStyle(apparence);
    return connue;
  }
}

function feuilleDe(
  feuille: FeuilleDocument,
  rang: number,
  styles: Styles
): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let [lignes, colonnes] = [0, 0];
  for (const { ligne, colonne, valeur, formule, apparence } of feuille.cellules) {
    const s = styles.cle(apparence);
    const contenu = sansRien({
      ...ecrireCellule({ valeur }),
      ...(formule !== null && { f: formule }),
      ...(s !== undefined && { s }),
    });
    (cellData[ligne] ??= {})[colonne] = contenu;
    lignes = Math.max(lignes, ligne + 1);
    colonnes = Math.max(colonnes, colonne + 1);
  }
  const { figees } = feuille;
  return {
    id: `feuille-${rang + 1}`,
    name: feuille.nom,
    hidden: feuille.visible ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: lignes + MARGE,
    columnCount: Math.max(26, colonnes + MARGE / 4),
    ...DIMENSIONS,
    cellData,
    mergeData: feuille.fusions.map(versRange),
    columnData: Object.fromEntries(
      feuille.colonnes.map(({ rang: colonne, largeur, masquee }) => [
        colonne,
        {
          w:
            largeur === null
              ? DIMENSIONS.defaultColumnWidth
              : Math.round(largeur * PIXELS_PAR_CARACTERE + MARGES_PIXELS),
          hd: masquee ? BooleanNumber.TRUE : BooleanNumber.FALSE,
        },
      ])
    ),
    rowData: Object.fromEntries(
      feuille.lignes.map(({ rang: ligne, hauteur, masquee }) => [
        ligne,
        {
          ...(hauteur !== null && { h: Math.round(hauteur * PIXELS_PAR_POINT), ia: 0 }),
          hd: masquee ? BooleanNumber.TRUE : BooleanNumber.FALSE,
        },
      ])
    ),
    freeze: {
      xSplit: figees.colonnes,
      ySplit: figees.lignes,
      startRow: figees.lignes || -1,
      startColumn: figees.colonnes || -1,
    },
  };
}

/** Without the aspects that stand for « nothing » when a cell is written over. */
function sansRien(cellule: ICellData): ICellData {
  return Object.fromEntries(
    Object.entries(cellule).filter(([, valeur]) => valeur !== null)
  ) as ICellData;
}
