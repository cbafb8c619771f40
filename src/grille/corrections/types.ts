/**
 * What a person corrected in the reading of a workbook: kept in the workbook, applied first the next time. A correction
 * knows its sheet, column or row by what is written there, not by where it stands: it survives columns inserted, rows
 * sorted, and sheets renamed.
 */
export type Correction =
  CorrectionFeuille | CorrectionColonne | CorrectionLigne | CorrectionCode | CorrectionInconnue;

/** A correction of a place of some sheet. */
export type CorrectionSituee = CorrectionFeuille | CorrectionColonne | CorrectionLigne;

/** A sheet is of one semester, or is left out. */
export interface CorrectionFeuille {
  readonly genre: "feuille";
  readonly feuille: RepereFeuille;
  readonly role: number | "ecartee";
}

/** A column is what another header would say (`R3.05`, `Moyenne UE31`, `Nom`…); an empty text leaves it out. */
export interface CorrectionColonne {
  readonly genre: "colonne";
  readonly feuille: RepereFeuille;
  readonly colonne: RepereColonne;
  readonly entete: string;
}

/** A row is no student's. */
export interface CorrectionLigne {
  readonly genre: "ligne";
  readonly feuille: RepereFeuille;
  /** What names the row: its first texts and numbers, without the marks. */
  readonly ligne: readonly string[];
}

/** What a text in place of a mark means: another text, which the program knows (`ABJ`). */
export interface CorrectionCode {
  readonly genre: "code";
  readonly ecrit: string;
  readonly sens: string;
}

/** What this version does not understand, as it was written: a later version may have, so it is kept. */
export interface CorrectionInconnue {
  readonly genre: "inconnue";
  readonly texte: string;
}

/** A sheet, by its name and by the texts of the row of its codes. */
export interface RepereFeuille {
  readonly nom: string;
  readonly entetes: readonly string[];
}

/** A column, by its own header, those beside it and the text under it. */
export interface RepereColonne {
  readonly texte: string;
  readonly gauche: string;
  readonly droite: string;
  /** Absent when there is no text. */
  readonly dessous?: string;
}
