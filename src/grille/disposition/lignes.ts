import type { Anomalie, Laissee } from "../types";
import type { Reperage } from "./classement";
import { LecteurLigne } from "./ligne";
import { TriDesLignes } from "./tri-des-lignes";
import type { UeNommee } from "./ue-nommee";

/** What each row under the header holds. */
export interface Lignes {
  readonly etudiants: readonly number[];
  /** Rows of coefficients, with the UE that they name; unnamed ones only stand above the first student. */
  readonly coefficients: readonly LigneCoefficients[];
  readonly ects: readonly number[];
  /** Rows that say on what the marks are. */
  readonly baremes: readonly number[];
  readonly laissees: readonly Laissee[];
  readonly anomalies: readonly Anomalie[];
}

export interface LigneCoefficients {
  readonly ligne: number;
  readonly ue: UeNommee | null;
  /** Whether a label says so; else it is only a row of numbers right under the codes. */
  readonly nommee: boolean;
}

/** Sorts the rows of a sheet: students, coefficients, ECTS, and what is left out, with the reason. */
export function classerLignes(reperage: Reperage): Lignes {
  const { feuille, entete, bas, identite } = reperage;
  const lecteur = new LecteurLigne(reperage);
  const tri = new TriDesLignes(reperage, lecteur);
  for (let ligne = 0; ligne < feuille.cellules.length && !tri.fini; ligne++) {
    if (ligne === entete || ligne === identite.ligne) continue;
    const classement = lecteur.classer(feuille.cellules[ligne]!, tri.etudiants.length === 0);
    if (ligne > bas) tri.ranger(ligne, classement);
    else tri.rangerEntete(ligne, classement);
  }
  tri.terminer();
  return tri;
}
