/**
 * The port: what the program asks of a workbook, and the two kinds of data that it speaks —
 * `Feuille` (what was read) and `Plan` (what to write). Imports nothing; every adapter implements `Classeur`.
 */

/** A cell's value as Excel gives it; `""` is an empty cell, an error is its text (`"#REF!"`). */
export type Valeur = string | number | boolean;

/** One sheet as it was read: a block of values and where the block stands. */
export interface Feuille {
  readonly nom: string;
  readonly visible: boolean;
  readonly protegee: boolean;
  /** Zero-based row and column, in the sheet, of `cellules[0][0]`. */
  readonly ligne: number;
  readonly colonne: number;
  /** Rows × columns of the used range; every row has the same length. Empty array for an empty sheet. */
  readonly cellules: readonly (readonly Valeur[])[];
  /** Addresses (`"F12"`) of formulas whose value the file does not hold; always empty inside Excel. */
  readonly sansValeur: readonly string[];
  /** Addresses of values so far from the others that the block cannot hold them (over 5,000,000 cells); usually absent. */
  readonly ecartees?: readonly string[];
}

/** A rectangle of cells, zero-based, in a sheet. */
export interface Plage {
  readonly ligne: number;
  readonly colonne: number;
  readonly lignes: number;
  readonly colonnes: number;
}

/** A formula (English names, commas, A1 references) with the value that it has at the time of writing. */
export interface Formule {
  readonly formule: string;
  readonly valeur: Valeur;
}

/** How cells look. Colours are `#RRGGBB`; `nombre` is an Excel number format in its invariant form. */
export interface Style {
  readonly fond?: string;
  readonly encre?: string;
  readonly gras?: boolean;
  readonly italique?: boolean;
  readonly nombre?: string;
  readonly retour?: boolean;
  readonly alignement?: "gauche" | "centre" | "droite";
  /** The text stands at the top of a row that is taller than it. */
  readonly enHaut?: boolean;
  /** Height of the letters in points. */
  readonly taille?: number;
}

/** How a sheet is printed. */
export interface Impression {
  readonly paysage: boolean;
  /** The width is brought to that many pages, 1 unless said; the height takes what it needs. */
  readonly pagesEnLargeur?: number;
  /** First rows, and first columns, repeated on each page. */
  readonly lignesRepetees: Plage;
  readonly colonnesRepetees?: Plage;
  /** Rows that begin a page, in place of all the page breaks of the sheet; those stay when it is not said. */
  readonly sauts?: readonly number[];
}

/** A chart over cells of the sheet that it stands on: what it shows can always be read in the cells. */
export interface Graphique {
  /** Begins with `MARQUE`. By it the chart is known and replaced; people's own charts are never touched. */
  readonly nom: string;
  readonly titre: string;
  /** Columns that stand one on the other, or side by side. */
  readonly genre: "empile" | "groupe";
  /** The first row names the series, the first column the categories; each other column is a series. */
  readonly donnees: Plage;
  /** Colour of each series, from left to right; from the ground up when they are piled. */
  readonly couleurs: readonly string[];
  /** Colour of the thin outline of the columns. */
  readonly contour: string;
  readonly axes: { readonly categories: string; readonly valeurs: string };
  /** The cells that it covers. */
  readonly place: Plage;
  /** What it shows, for whoever cannot see it. */
  readonly description: string;
}

/** A sheet that belongs to the program and is written whole, from A1; all that it held before is replaced. */
export interface FeuilleEcrite {
  readonly nom: string;
  /** The sheet is hidden when it is created; the visibility of a sheet that exists is left as it is. */
  readonly masquee?: boolean;
  /** Rows × columns from A1, all of one length; `""` writes nothing. */
  readonly cellules: readonly (readonly (Valeur | Formule)[])[];
  /** The Excel table: its first row is the header. Names are unique in the workbook. */
  readonly tableau?: { readonly nom: string; readonly plage: Plage };
  readonly formats: readonly { readonly plage: Plage; readonly style: Style }[];
  /** Width of each column in characters; a missing one keeps Excel's default. */
  readonly largeurs: readonly number[];
  /** Zero-based columns that are hidden. */
  readonly masquees: readonly number[];
  readonly figer: { readonly lignes: number; readonly colonnes: number };
  /** Drop-down lists; a value outside of the list is accepted with a warning, never refused. */
  readonly listes: readonly { readonly plage: Plage; readonly choix: readonly string[] }[];
  readonly impression: Impression;
  /** Names defined in the workbook for ranges of this sheet, used by the highlighting. */
  readonly noms: readonly { readonly nom: string; readonly plage: Plage }[];
  /** Each takes the place of the one that bears its name on this sheet; all other drawings stay. */
  readonly graphiques?: readonly Graphique[];
}

/** One rule of conditional formatting; its formula is written for the top left cell of `plage`. */
export interface Surlignage {
  readonly feuille: string;
  readonly plage: Plage;
  /** Without the leading `=`. Holds `MARQUE`, by which the rule is known as ours and can be removed. */
  readonly formule: string;
  readonly style: Style;
}

/** The mark that every formula of our highlighting holds. */
export const MARQUE = "JuryBUT";

/** The namespace of the root of the annex, by which it is known among what other programs keep in a workbook. */
export const ESPACE_ANNEXE = "urn:jury-but:corrections";

/** What to write. Nothing else in the workbook is touched. */
export interface Plan {
  readonly feuilles: readonly FeuilleEcrite[];
  /** The annex to keep in place of the one that is there, if any: XML whose root is in `ESPACE_ANNEXE`; `""` removes it. */
  readonly annexe?: string;
  /** When present, every rule that bears `MARQUE` is removed from every sheet, then these are added. */
  readonly surlignage?: readonly Surlignage[];
  /** Names of sheets that keep the rules that they have: those of protected ones cannot be removed. */
  readonly intactes?: readonly string[];
}

/**
 * Cells of one column of a table of ours to write anew, where they stand: the column is known by its header and the rows
 * by their rank under it, so that what people insert, hide or filter meanwhile misplaces nothing.
 */
export interface Retouche {
  readonly feuille: string;
  /** Name of the table, as it was created. */
  readonly tableau: string;
  /** Header of the column. */
  readonly colonne: string;
  /** Rank of the first row, from 0, under the header. */
  readonly rang: number;
  readonly valeurs: readonly Valeur[];
}

/** A workbook that is open somewhere: in Excel, in a file, in memory. */
export interface Classeur {
  /** All the sheets, in their order, in one block each. */
  lire(): Promise<readonly Feuille[]>;
  /** The annex: a short XML that the program keeps in the workbook, out of sight; `null` when there is none. */
  annexe(): Promise<string | null>;
  /** Applies the plan whole or not at all. Throws `ErreurClasseur`. */
  ecrire(plan: Plan, avancement?: (fait: number, total: number) => void): Promise<void>;
}

export type CauseErreur =
  | "cellule_en_edition"
  | "feuille_protegee"
  | "classeur_protege"
  | "trop_volumineux"
  | "connexion_perdue"
  | "acces_refuse"
  | "occupe"
  | "fichier_illisible"
  | "feuille_etrangere"
  | "inattendue";

/** A failure of the host, not of the data: the sentence says what to do; `raison` tells which one it is. */
export class ErreurClasseur extends Error {
  constructor(
    readonly raison: CauseErreur,
    message: string,
    readonly origine?: unknown
  ) {
    super(message);
    this.name = "ErreurClasseur";
  }
}
