import type { Feuille } from "../../classeur";
import type { CodeUe } from "../../maquette";
import type { Role } from "./vocabulaire";
import type { Anomalie, Laissee } from "../types";

/**
 * Where one sheet keeps what: one reading of it, found without being told. Rows and columns are zero-based in the
 * block that was read (`Feuille.cellules`).
 */
export interface Disposition {
  readonly feuille: Feuille;
  /** The row of the codes of modules, or of UE when the sheet holds only means. */
  readonly entete: number;
  readonly semestre: number | null;
  readonly identite: Identification;
  readonly modules: readonly ColonneModule[];
  readonly moyennes: readonly ColonneMoyenne[];
  /** Columns « Bonus », « Malus » and « Rattrapage ». */
  readonly ajouts: readonly ColonneAjout[];
  readonly rattrapages: readonly ColonneRattrapage[];
  /** ECTS that the sheet gives, by code of UE. */
  readonly ects: ReadonlyMap<string, number>;
  /** Codes of the UE that have their own row of coefficients: a blank in it says « does not count ». */
  readonly uesDetaillees: ReadonlySet<string>;
  /** Rows of students, from top to bottom. */
  readonly etudiants: readonly number[];
  /** What was left out, and why. */
  readonly laissees: readonly Laissee[];
  /** When the whole sheet is one evaluation of its module. */
  readonly evaluation?: EvaluationDeFeuille;
  readonly anomalies: readonly Anomalie[];
}

/** What a sheet says of the evaluation that it is. */
export interface EvaluationDeFeuille {
  /** The same in all the sheets of one evaluation. */
  readonly cle: string;
  readonly nom: string;
  readonly poids: number | null;
}

/** The columns that say who the student of a row is. */
export interface Identification {
  /** The row of their labels. */
  readonly ligne: number;
  readonly numeros: readonly { readonly role: Role; readonly colonne: number }[];
  readonly nom: number | null;
  readonly prenom: number | null;
  /** Surname and first name in one cell. */
  readonly complet: number | null;
  readonly groupe: number | null;
  readonly statut: number | null;
  readonly s1s2: number | null;
}

/** A column of marks of a module. */
export interface ColonneModule {
  readonly colonne: number;
  readonly code: string;
  readonly cle: string;
  readonly intitule: string | null;
  /** Whether its header has no code, only the title that the programme gives to the module. */
  readonly parTitre?: boolean;
  readonly semestre: number | null;
  /** The UE under whose header it stands, if any. */
  readonly ue: CodeUe | null;
  /** By code of UE. */
  readonly coefficients: ReadonlyMap<string, Coefficient>;
  /** What its marks are on; absent: 20. */
  readonly maximum?: number;
  /** The evaluations that make its mark, `colonne` being the first; absent when `colonne` holds the mark. */
  readonly evaluations?: readonly Evaluation[];
}

/** A column of marks of one evaluation of a module. */
export interface Evaluation {
  readonly colonne: number;
  /** « DS 1 » */
  readonly nom: string;
  /** What its marks are on. */
  readonly maximum: number;
  /** What it weighs in the mark of the module; `null` where that is written nowhere. */
  readonly poids: number | null;
}

/** A coefficient and its row in the sheet; `null` when what is written is no number. */
export interface Coefficient {
  readonly valeur: number | null;
  readonly ligne: number;
}

/** A column of means of a UE, computed by the staff or by another system. */
export interface ColonneMoyenne {
  readonly colonne: number;
  readonly ue: CodeUe;
}

/** A column of points that changes means of UE (A10, A11). */
export interface ColonneAjout {
  readonly colonne: number;
  /** As the header writes it. */
  readonly texte: string;
  readonly sens: "bonus" | "malus";
  /** The only UE that it changes; `null`: all those of its semesters. */
  readonly ue: CodeUe | null;
  /** Empty: all those of the year. */
  readonly semestres: readonly number[];
}

/** A column of second marks of a module (A19). */
export interface ColonneRattrapage {
  readonly colonne: number;
  readonly texte: string;
  /** Key of the module. */
  readonly cle: string;
  readonly semestre: number | null;
  /** The UE under which the module is meant, when it stands under several. */
  readonly ue: CodeUe | null;
}
