import type { Feuille } from "../../classeur";
import type { Identification } from "./disposition";
import type { UeNommee } from "./ue-nommee";
import type { SorteLibelle } from "./vocabulaire";

/** Where to look in each row. */
export interface Reperage {
  readonly feuille: Feuille;
  /** The row of codes, and the last row of the header. */
  readonly entete: number;
  readonly bas: number;
  readonly identite: Identification;
  /** Columns that hold marks or means, from left to right. */
  readonly notees: readonly number[];
}

/** What a row holds. */
export type Sorte =
  | SorteLibelle
  | "etudiant"
  /** A number, without a name. */
  | "numeroSeul"
  /** A name, without number nor mark. */
  | "nomSeul"
  /** Marks, without anyone. */
  | "notesSeules"
  /** A code of marks in place of the name: a line of some legend. */
  | "code"
  /** The header again. */
  | "repetition"
  /** A text in place of the name that cannot be one. */
  | "texte"
  | "vide";

export interface Classement {
  readonly sorte: Sorte;
  readonly ue: UeNommee | null;
}

export const CLASSEMENTS = {
  etudiant: { sorte: "etudiant", ue: null },
  numeroSeul: { sorte: "numeroSeul", ue: null },
  nomSeul: { sorte: "nomSeul", ue: null },
  notesSeules: { sorte: "notesSeules", ue: null },
  code: { sorte: "code", ue: null },
  repetition: { sorte: "repetition", ue: null },
  titre: { sorte: "titre", ue: null },
  groupe: { sorte: "groupe", ue: null },
  texte: { sorte: "texte", ue: null },
  vide: { sorte: "vide", ue: null },
} as const satisfies Partial<Record<Sorte, Classement>>;
