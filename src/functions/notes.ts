import { lireNote } from "../grille";
import { mettreALEchelle, type TableNotes } from "../reglement";
import { type Bloc, valeurDe } from "./blocs";
import { erreur } from "./erreurs";
import { ou } from "./nombres";

/** A cell that is no mark: what depends on it shows this error; the rest of the class goes on. */
export interface Illisible {
  readonly etudiant: number;
  /** Column in the table. */
  readonly colonne: number;
  readonly erreur: CustomFunctions.Error;
}

export interface Lecture {
  readonly notes: TableNotes;
  readonly illisibles: readonly Illisible[];
}

/** The marks of blocks that hold the same students, side by side in one table. An unreadable mark is left pending. */
export function lireNotes(...blocs: readonly Bloc[]): Lecture {
  const etudiants = blocs[0]!.lignes;
  const colonnes = blocs.reduce((total, bloc) => total + bloc.colonnes, 0);
  const points = new Float64Array(etudiants * colonnes);
  const illisibles: Illisible[] = [];
  let debut = 0;
  for (const bloc of blocs) {
    for (let i = 0; i < etudiants; i++) {
      const ligne = bloc.cellules[i]!;
      for (let j = 0, k = i * colonnes + debut; j < bloc.colonnes; j++, k++) {
        const lue = lireNote(valeurDe(ligne[j]));
        points[k] = lue.note;
        if ("anomalie" in lue) {
          const phrase = `${ou(bloc, i, j)} : ${lue.anomalie}`;
          illisibles.push({ etudiant: i, colonne: debut + j, erreur: erreur(phrase) });
        }
      }
    }
    debut += bloc.colonnes;
  }
  return { notes: mettreALEchelle(etudiants, colonnes, points), illisibles };
}
