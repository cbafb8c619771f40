import type { Plage, Valeur } from "../../classeur";
import type { Apparence, NomDefini, Regle, Tableau, Validation } from "../grille/types";

/** A workbook between a file and the grid: all that the bench keeps of it. */
export interface Document {
  readonly nom: string;
  readonly feuilles: readonly FeuilleDocument[];
  readonly noms: readonly NomDefini[];
  readonly structureProtegee: boolean;
  /** What the add-in keeps out of sight; `null` when there is nothing. What other programs keep is not taken. */
  readonly annexe: string | null;
  /** Rank of the sheet in front. */
  readonly active: number;
}

export interface FeuilleDocument {
  readonly nom: string;
  readonly visible: boolean;
  readonly protegee: boolean;
  readonly cellules: readonly CelluleDocument[];
  readonly colonnes: readonly ColonneDocument[];
  readonly lignes: readonly LigneDocument[];
  readonly fusions: readonly Plage[];
  readonly figees: { readonly lignes: number; readonly colonnes: number };
  readonly regles: readonly Regle[];
  readonly validations: readonly Validation[];
  readonly tableaux: readonly Omit<Tableau, "feuille">[];
  readonly impression: ReadonlyMap<string, unknown>;
}

export interface CelluleDocument {
  readonly ligne: number;
  readonly colonne: number;
  readonly valeur: Valeur;
  /** With its `=`. */
  readonly formule: string | null;
  readonly apparence: Apparence;
}

/** A column whose width or visibility is not the default one; the width in characters, as files have it. */
export interface ColonneDocument {
  readonly rang: number;
  readonly largeur: number | null;
  readonly masquee: boolean;
}

/** A row whose height (in points) or visibility is not the default one. */
export interface LigneDocument {
  readonly rang: number;
  readonly hauteur: number | null;
  readonly masquee: boolean;
}

/** The one door to files. Throws a sentence for the person when the bytes are no workbook. */
export interface Fichiers {
  readonly lire: (octets: Uint8Array, nom: string) => Promise<Document>;
  readonly ecrire: (document: Document) => Promise<Uint8Array>;
}
