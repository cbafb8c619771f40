import type { Correction } from "./corrections/types";
import type { Anteriorite, Statut, Structure, TableNotes } from "../reglement";

/** A cell, or a sheet, and a sentence: what was not understood, and what to do about it. */
export interface Anomalie {
  readonly feuille: string;
  /** Address in the sheet (`F12`), or `null` when the whole sheet is meant. */
  readonly cellule: string | null;
  readonly gravite: Gravite;
  readonly message: string;
  /**
   * What several of its kind are called, after their number: « cellules vides en R3.07 ». Those of one sheet and one
   * level that bear the same words are told together; without any, an anomaly is told alone.
   */
  readonly groupe?: string;
}

/**
 * An error forbids to decide a student; a warning lets decide, and deserves a look; an information tells what was
 * understood or left out, and changes no decision.
 */
export type Gravite = "erreur" | "avertissement" | "information";

/** One student of the promotion, as the sheets name them. */
export interface Etudiant {
  /**
   * The number as text, without spaces; `null` when no sheet gives one, when two students of a sheet bear it, or when
   * it only counts the rows: it names a student the next time too.
   */
  readonly numero: string | null;
  readonly nom: string;
  /** Empty when a sheet holds the full name in one cell and it cannot be told apart. */
  readonly prenom: string;
  readonly groupe: string | null;
  readonly statut: Statut;
  /** R10: « S1 et S2 validées »; `null` when no sheet says. */
  readonly s1s2: boolean | null;
  /** What earlier years left, by any sheet; absent when none says anything. */
  readonly anterieur?: Anteriorite;
  /** Zero-based row of the student in each sheet, in the order of `Promotion.feuilles`; `null` where absent. */
  readonly lignes: readonly (number | null)[];
}

/** `feuille` and `colonne` of a module that the programme counts and no sheet has: its marks are pending. */
export const SANS_COLONNE = -1;

/** One column of marks, of some sheet, that enters a mean. */
export interface ColonneNotes {
  /** Index in `Promotion.feuilles`, and zero-based column in that sheet; both `SANS_COLONNE` when there is none. */
  readonly feuille: number;
  readonly colonne: number;
  /** Where else its marks stand, when several sheets share the students out. */
  readonly autres?: readonly { readonly feuille: number; readonly colonne: number }[];
  /** As the header writes it: `R3.01`; for a sheet that holds only means, the UE itself. */
  readonly code: string;
  readonly intitule: string | null;
  /** What makes its marks, when they do not stand in its column as they are: several columns, or another maximum. */
  readonly evaluations?: readonly EvaluationNotee[];
}

/** A column of marks of an evaluation. */
export interface EvaluationNotee {
  readonly nom: string;
  readonly feuille: number;
  readonly colonne: number;
  /** What its marks are on. */
  readonly maximum: number;
  /** In the mark of the module. */
  readonly poids: number;
}

/** A mean of UE that the staff computed in a sheet. */
export interface MoyenneAffichee {
  readonly feuille: number;
  readonly colonne: number;
  /** Index in `Structure.ues`. */
  readonly ue: number;
}

/** Where a sheet that was recognised as a mark grid keeps what. All rows and columns are zero-based, in the sheet. */
export interface FeuilleLue {
  readonly nom: string;
  readonly semestres: readonly number[];
  /** The row of the codes. */
  readonly entete: number;
  /** Rows of coefficients, and columns of modules with what made them known. */
  readonly coefficients: readonly number[];
  readonly modules: readonly ModuleReconnu[];
  /** Columns by which a row names its student, the surest first: number, then names. */
  readonly numero: number | null;
  readonly noms: readonly number[];
  /** Columns of the group, of the situation, and of what earlier years validated. */
  readonly renseignements: readonly number[];
  /** First and last row of students (rows between may be blank or group names). */
  readonly premiere: number;
  readonly derniere: number;
  /** The rows and columns that are not read, and why. */
  readonly laissees?: readonly Laissee[];
  /** The columns « Bonus », « Malus » and « Rattrapage », and what each changes; absent when there are none. */
  readonly complements?: readonly ComplementLu[];
  /** By what each region was known, and how surely. */
  readonly indices?: readonly IndiceRegion[];
}

/** A part of a sheet, as the reading understood it. */
export type Region = "entete" | "identite" | "modules" | "coefficients" | "etudiants";

/** By what a part of a sheet was known. */
export interface IndiceRegion {
  readonly region: Region;
  /** In words: « ligne 2 : 6 modules, 2 moyennes d’UE ». */
  readonly indice: string;
  /** From 0 (a guess) to 1 (nothing contradicts it): the part of what stands there that the reading explains. */
  readonly confiance: number;
}

/**
 * Why a column is a module's: its header has the code; its header is the title of the module in the programme; its
 * header is known to the programme, or has a coefficient; the code stands over it and its neighbours; the sheet is named
 * after the module.
 */
export type IndiceModule = "code" | "titre" | "entete" | "bloc" | "feuille";

/** A column of marks of a module; zero-based, in the sheet. */
export interface ModuleReconnu {
  readonly colonne: number;
  /** As the sheet writes it: `R3.01`. */
  readonly code: string;
  readonly indice: IndiceModule;
}

/** A column that changes means without being a module's. */
export interface ComplementLu {
  /** Zero-based, in the sheet. */
  readonly colonne: number;
  readonly genre: "bonus" | "malus" | "rattrapage";
  /** In words: « toutes les UE de S3 », « UE31 », « R3.01 ». */
  readonly sur: string;
}

/** A row or a column, zero-based, that is not read. */
export interface Laissee {
  readonly sens: "ligne" | "colonne";
  readonly index: number;
  readonly raison: string;
}

/** A promotion: what the sheets say, ready for the rules. */
export interface Promotion {
  readonly feuilles: readonly FeuilleLue[];
  readonly etudiants: readonly Etudiant[];
  readonly colonnes: readonly ColonneNotes[];
  /** Marks, students × `colonnes`, then the columns of `structure.complements`. */
  readonly notes: TableNotes;
  readonly structure: Structure;
  /** The programme used, or `null` when the sheets alone gave everything. */
  readonly maquette: { readonly id: string; readonly intitule: string } | null;
  readonly moyennesAffichees: readonly MoyenneAffichee[];
  /** The sheets that were read for earlier years; absent when there are none. */
  readonly anterieures?: readonly FeuilleAnterieure[];
  /** The corrections of a person that found their place; absent when there are none. */
  readonly corrections?: readonly Correction[];
  readonly anomalies: readonly Anomalie[];
}

/** A sheet that was read for earlier years: of this workbook, or given beside it. */
export interface FeuilleAnterieure {
  readonly feuille: string;
  /** One row per student and UE; one row per student; decisions that this program wrote; another system's table. */
  readonly genre: "longue" | "large" | "decisions" | "recapitulatif";
  /** University year, when all its results are of one that is known. */
  readonly annee: string | null;
  readonly semestres: readonly number[];
  /** How many students of the grid it tells of. */
  readonly etudiants: number;
}
