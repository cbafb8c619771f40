import type { Valeur } from "../../src/classeur";
import type { Case, Colonne, GenreRangee, Rangee } from "./page";

/** A column of a table, described at once: its headers, and what it holds for each student. */
export interface ColonneDecrite extends Colonne {
  /** One for each row of headers, from top to bottom. */
  readonly entetes: readonly Valeur[];
  /** @param ligne the zero-based row of the student in the page. */
  readonly pour: (etudiant: number, ligne: number) => Case | Valeur;
  /** What stands in the row of statistics of that label. */
  readonly bas?: (libelle: string) => Case | Valeur;
}

/** The rows of headers, of the kinds given. */
export function entetesDe(
  colonnes: readonly ColonneDecrite[],
  genres: readonly GenreRangee[]
): Rangee[] {
  return genres.map((genre, k) => ({
    genre,
    cases: colonnes.map(({ entetes }) => enCase(entetes[k] ?? "")),
  }));
}

/** One row for each student, in that order. */
export function lignesDe(
  colonnes: readonly ColonneDecrite[],
  ordre: readonly number[],
  premiere: number
): Rangee[] {
  return ordre.map((etudiant, rang) => ({
    genre: "etudiant",
    etudiant,
    cases: colonnes.map(({ pour }) => enCase(pour(etudiant, premiere + rang))),
  }));
}

/** Rows of statistics under the students, each with its label in the column said. */
export function statistiquesDe(
  colonnes: readonly ColonneDecrite[],
  libelles: readonly string[],
  colonneLibelle: number
): Rangee[] {
  return libelles.map((libelle) => ({
    genre: "statistique",
    cases: colonnes.map(({ bas }, c) =>
      enCase(c === colonneLibelle ? libelle : (bas?.(libelle) ?? ""))
    ),
  }));
}

export function enCase(contenu: Case | Valeur): Case {
  return typeof contenu === "object" ? contenu : { valeur: contenu };
}
