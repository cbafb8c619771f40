import { deliberer, type Dossier, type Bilan, type Verdict } from "../reglement";
import type { Illisible } from "./notes";

/** A table of results, students × columns: what a formula spills. */
export function remplir(
  lignes: number,
  colonnes: number,
  cellule: (ligne: number, colonne: number) => unknown
): unknown[][] {
  return Array.from({ length: lignes }, (_, i) =>
    Array.from({ length: colonnes }, (_, j) => cellule(i, j))
  );
}

/** Puts the error of each unreadable cell where the results depend on it. */
export function signaler(
  resultats: unknown[][],
  illisibles: readonly Illisible[],
  touchees: (colonne: number) => readonly number[]
): unknown[][] {
  for (const { etudiant, colonne, erreur } of illisibles)
    for (const j of touchees(colonne)) resultats[etudiant]![j] = erreur;
  return resultats;
}

/** All students decided, with what is known of S1 and S2 (R10): nothing, unless it is given. */
export function delibererLaClasse(
  bilan: Bilan,
  s1s2: (etudiant: number) => Verdict = () => null
): Dossier[] {
  const { etudiants } = bilan.notes;
  const situer = (_: unknown, i: number) => ({ statut: "inscrit", s1s2: s1s2(i) }) as const;
  return deliberer(bilan, Array.from({ length: etudiants }, situer));
}

/** States of a mark that the mean of its UE carries on, so that the next function sees them. */
const ETATS: ReadonlySet<string> = new Set(["DEF", "DEM", "ABAN", "RAT"]);

/** A mean in a cell, unrounded; without a mean, the state that forbids it, or blank. */
export function celluleMoyenne(valeur: number | null, code: string): number | string {
  return valeur ?? (ETATS.has(code) ? code : "");
}
