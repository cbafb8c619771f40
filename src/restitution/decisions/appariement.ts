import type { Feuille } from "../../classeur";
import { apparierPersonnes, type Personne } from "../../grille";
import type { LigneSaisie } from "./ligne-saisie";
import { trouverSaisies } from "./saisies";

/** What people wrote on the `Décisions` sheet, with the student for whom they wrote it. */
export interface SaisiesAppariees {
  /** Whether a sheet of ours showed decisions already. */
  readonly connues: boolean;
  /** In the order of the students; `undefined` where there is no row for them. */
  readonly parEtudiant: readonly (LigneSaisie | undefined)[];
  /** Of students who are not in the grid: only rows that hold something. */
  readonly restantes: readonly LigneSaisie[];
  /** Headers of the columns that people added. */
  readonly autresColonnes: readonly string[];
  /** Texts found where the program writes nothing. */
  readonly notes: readonly string[];
}

/** Reads what people wrote on the `Décisions` sheet, if it is there, and gives each student their row. */
export function lireSaisiesDe(
  feuilles: readonly Feuille[],
  etudiants: readonly Personne[]
): SaisiesAppariees {
  const { lignes, autresColonnes, notes } = trouverSaisies(feuilles);
  const parEtudiant = apparierPersonnes(lignes, etudiants);
  const prises = new Set(parEtudiant);
  const restantes = lignes.filter((ligne) => !prises.has(ligne) && ligne.remplie);
  return { connues: lignes.length > 0, parEtudiant, restantes, autresColonnes, notes };
}
