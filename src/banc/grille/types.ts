import type { Plage, Valeur } from "../../classeur";

/**
 * The workbook that the host shows to the add-in. Behind it stands a real grid with its formula engine; the objects of
 * the protocol know nothing else of it.
 */
export interface Grille {
  readonly nom: string;
  readonly feuilles: () => readonly FeuilleGrille[];
  readonly active: () => FeuilleGrille;
  readonly ajouter: (nom: string | null) => FeuilleGrille;
  readonly supprimer: (feuille: FeuilleGrille) => void;
  readonly deplacer: (feuille: FeuilleGrille, rang: number) => void;
  readonly activer: (feuille: FeuilleGrille) => void;
  readonly selection: () => { readonly feuille: FeuilleGrille; readonly plage: Plage };
  readonly selectionner: (feuille: FeuilleGrille, plage: Plage) => void;
  readonly noms: () => readonly NomDefini[];
  readonly definir: (nom: string, formule: string) => void;
  readonly oublier: (nom: string) => void;
  readonly tableaux: () => readonly Tableau[];
  /** Waits until all that was written is calculated. */
  readonly calculer: () => Promise<void>;
  /** What a request gathered (rules are built in several steps) reaches the grid. */
  readonly appliquer: () => void;
  /** What the file keeps and the grid does not show. */
  readonly etat: EtatClasseur;
}

/** One sheet. Rows and columns are zero-based; what lies beyond the cells that exist reads as empty. */
export interface FeuilleGrille {
  readonly id: string;
  readonly nom: () => string;
  readonly renommer: (nom: string) => void;
  readonly visible: () => boolean;
  readonly montrer: (visible: boolean) => void;
  readonly valeur: (ligne: number, colonne: number) => Valeur;
  /** With its `=`; `null` for a cell that holds a plain value. */
  readonly formule: (ligne: number, colonne: number) => string | null;
  /** The value as it is shown. */
  readonly texte: (ligne: number, colonne: number) => string;
  readonly apparence: (ligne: number, colonne: number) => Apparence;
  /** What may be written without changing anything else; `null` leaves a cell as it is. */
  readonly ecrire: (plage: Plage, contenus: readonly (readonly (Contenu | null)[])[]) => void;
  /** Adds to the looks of the cells; `null` for an aspect puts it back to the default. */
  readonly habiller: (plage: Plage, aspects: Aspects) => void;
  readonly effacer: (plage: Plage, quoi: "tout" | "contenus" | "formats") => void;
  /** The smallest rectangle that holds every value (or every value and every look). */
  readonly occupee: (avecFormats: boolean) => Plage | null;
  readonly largeur: (colonne: number) => number;
  readonly elargir: (colonne: number, colonnes: number, pixels: number) => void;
  readonly hauteur: (ligne: number) => number;
  readonly rehausser: (ligne: number, lignes: number, pixels: number) => void;
  readonly colonneMasquee: (colonne: number) => boolean;
  readonly masquerColonnes: (colonne: number, colonnes: number, masquer: boolean) => void;
  readonly ligneMasquee: (ligne: number) => boolean;
  readonly masquerLignes: (ligne: number, lignes: number, masquer: boolean) => void;
  readonly fusions: () => readonly Plage[];
  readonly fusionner: (plage: Plage, fusionner: boolean) => void;
  readonly figees: () => { readonly lignes: number; readonly colonnes: number };
  readonly figer: (lignes: number, colonnes: number) => void;
  readonly regles: () => readonly Regle[];
  readonly changerRegles: (regles: readonly Regle[]) => void;
  readonly validations: () => readonly Validation[];
  readonly changerValidations: (validations: readonly Validation[]) => void;
  readonly changerTableaux: (tableaux: readonly Tableau[]) => void;
  readonly etat: EtatFeuille;
}

/** What one cell is given: a value, or a formula with its `=`. */
export type Contenu = { readonly valeur: Valeur } | { readonly formule: string };

/** How a cell looks, in the words of Excel's API; an aspect that is absent is the default one. */
export interface Apparence {
  readonly fond?: string;
  readonly encre?: string;
  readonly police?: string;
  readonly taille?: number;
  readonly gras?: boolean;
  readonly italique?: boolean;
  readonly souligne?: boolean;
  readonly barre?: boolean;
  readonly format?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly retour?: boolean;
  readonly bords?: { readonly [cote in Cote]?: Trait };
}

export type Cote = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

export interface Trait {
  readonly style: string;
  readonly couleur: string;
}

export type Aspects = { readonly [aspect in keyof Apparence]: Apparence[aspect] | null };

/** The look that a rule of conditional formatting gives. */
export type AspectsDeRegle = Pick<
  Apparence,
  "fond" | "encre" | "gras" | "italique" | "souligne" | "barre" | "format"
>;

/** A rule of conditional formatting, the first of a sheet having the priority. */
export interface Regle {
  readonly id: string;
  readonly plages: readonly Plage[];
  readonly arreter: boolean;
  readonly apparence: AspectsDeRegle;
  readonly condition: Condition;
}

/** When a rule applies; kinds that the API of the bench does not describe keep what the grid needs, in `brute`. */
export type Condition =
  | { readonly genre: "Custom"; readonly formule: string }
  | {
      readonly genre: "CellValue";
      readonly operateur: string;
      readonly formule1: string;
      readonly formule2?: string;
    }
  | { readonly genre: string; readonly brute: unknown };

/** A rule on what may be typed; `regle` is in the words of Excel's API. */
export interface Validation {
  readonly id: string;
  readonly plages: readonly Plage[];
  readonly type: string;
  readonly regle: { readonly [nom: string]: unknown };
  readonly ignorerVides: boolean;
  readonly alerte: Message & { readonly style: "Stop" | "Warning" | "Information" };
  readonly invite: Message;
}

export interface Message {
  readonly montrer: boolean;
  readonly titre: string;
  readonly texte: string;
}

/** An Excel table. */
export interface Tableau {
  readonly id: string;
  readonly feuille: string;
  readonly nom: string;
  readonly plage: Plage;
  readonly style: string;
  readonly entetes: boolean;
  readonly totaux: boolean;
  readonly filtres: boolean;
  readonly bandes: boolean;
}

export interface NomDefini {
  readonly nom: string;
  /** With its `=`. */
  readonly formule: string;
}

/** What the workbook keeps beside its sheets. */
export interface EtatClasseur {
  protege: boolean;
  readonly parametres: Map<string, unknown>;
  readonly xml: Map<string, string>;
}

/** What a sheet keeps and the grid does not draw. */
export interface EtatFeuille {
  protegee: boolean;
  readonly impression: Map<string, unknown>;
  graphiques: readonly Dessin[];
}

/** A chart, in the words of Excel's API for its kind, its colours and where its legend stands. */
export interface Dessin {
  readonly id: string;
  nom: string;
  readonly genre: string;
  /** Its first row names the series, its first column the categories. */
  readonly donnees: Plage;
  titre: string;
  legende: string;
  readonly axes: { categories: string; valeurs: string };
  /** One for each column of values. */
  readonly series: readonly { fond: string | null; contour: string | null }[];
  /** The cells that it covers; `null` where Excel put it. */
  place: Plage | null;
}
