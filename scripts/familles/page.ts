import { adresse } from "../../src/adresse";
import type { Feuille, Plage, Valeur } from "../../src/classeur";
import type { Note } from "./promotion";

/** What a cell of marks means: whose mark it is, and of what. */
export interface Repere {
  /** Index in the promotion. */
  readonly etudiant: number;
  readonly semestre: number;
  /** Code of the module; the UE itself in a family that holds only means. */
  readonly module: string;
  /** Its title in the programme. */
  readonly intitule?: string;
  /** The UE of the column, when a module has a column in each. */
  readonly ue: string | null;
  /** One of several evaluations whose weighted mean is the mark: its weight, and what it alone is worth. */
  readonly evaluation?: { readonly coefficient: number; readonly note: Note };
  /** The mark of the module; `illisible` when what is written is no mark: it must be pending, and said. */
  readonly valeur: Note | "illisible";
}

/** A cell that knows what it means. */
export interface Case {
  readonly valeur: Valeur;
  readonly note?: Repere;
  /** In English, with commas, for the file. */
  readonly formule?: string;
}

export type GenreRangee =
  | "preambule"
  | "entete"
  | "coefficients"
  | "etudiant"
  | "groupe"
  | "statistique"
  | "legende"
  | "vide";

export interface Rangee {
  readonly genre: GenreRangee;
  readonly cases: readonly Case[];
  /** Index in the promotion, for the row of a student. */
  readonly etudiant?: number;
}

export interface Colonne {
  /** Columns of one block may change places among themselves; `null`: this one stays where it is. */
  readonly bloc: string | null;
  readonly largeur?: number;
  readonly masquee?: boolean;
}

/** A sheet being made: rows of cells, all as long as `colonnes`. */
export interface Page {
  readonly nom: string;
  readonly colonnes: readonly Colonne[];
  readonly rangees: readonly Rangee[];
  readonly fusions?: readonly Plage[];
  readonly protegee?: boolean;
  readonly visible?: boolean;
  /** Addresses of formulas without a value. */
  readonly sansValeur?: readonly string[];
  /** Where its first cell stands in the sheet, when that is not A1. */
  readonly ligne?: number;
  readonly colonne?: number;
}

/** A row of texts or numbers that mean nothing to a program, padded to the width of the page. */
export function rangee(genre: GenreRangee, valeurs: readonly Valeur[]): Rangee {
  return { genre, cases: valeurs.map((valeur) => ({ valeur })) };
}

/** Rows made equally long. */
export function paginer(
  nom: string,
  colonnes: readonly Colonne[],
  rangees: readonly Rangee[],
  options: Partial<Page> = {}
): Page {
  const largeur = Math.max(colonnes.length, ...rangees.map(({ cases }) => cases.length));
  const larges = Array.from({ length: largeur }, (_, c) => colonnes[c] ?? { bloc: null });
  const pleines = rangees.map((r) => ({ ...r, cases: completer(r.cases, largeur) }));
  return { nom, colonnes: larges, rangees: pleines, ...options };
}

function completer(cases: readonly Case[], largeur: number): Case[] {
  return [...cases, ...Array.from({ length: largeur - cases.length }, () => ({ valeur: "" }))];
}

/** The page as the port reads it. */
export function enFeuille(page: Page): Feuille {
  return {
    nom: page.nom,
    visible: page.visible ?? true,
    protegee: page.protegee ?? false,
    ligne: page.ligne ?? 0,
    colonne: page.colonne ?? 0,
    cellules: page.rangees.map(({ cases }) => cases.map(({ valeur }) => valeur)),
    sansValeur: page.sansValeur ?? [],
  };
}

/** The address of a cell of the page in its sheet. */
export function adresseEn(page: Page, ligne: number, colonne: number): string {
  return adresse((page.ligne ?? 0) + ligne, (page.colonne ?? 0) + colonne);
}
