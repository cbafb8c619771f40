import type { Feuille } from "../../classeur";
import { libelle } from "../cellule/libelle";
import type { Etiquette } from "./etiquettes";
import type { UeNommee } from "./ue-nommee";

/** The semester under whose header each column stands, or `null`. */
export type Bandes = readonly (number | null)[];

/** Headers of semesters stand at most so many rows above the codes. */
const HAUTEUR = 6;
const SEMESTRE = /^S(?:EM|EMESTRE)? ?([1-6])$/;

/**
 * The semester of each column, from « Semestre 3 » merged over its UE: it is carried to the right until the next one.
 * A row that names a single semester says that of the whole sheet, not of its columns: it makes no band.
 */
export function lireBandes({ cellules }: Feuille, entete: number): Bandes {
  for (let ligne = entete; ligne >= Math.max(0, entete - HAUTEUR); ligne--) {
    const nommes = cellules[ligne]!.map((valeur) =>
      typeof valeur === "string" ? (SEMESTRE.exec(libelle(valeur))?.[1] ?? null) : null
    );
    if (new Set(nommes.filter((nomme) => nomme !== null)).size > 1) return etendre(nommes);
  }
  return cellules[entete]!.map(() => null);
}

function etendre(nommes: readonly (string | null)[]): Bandes {
  let courant: number | null = null;
  return nommes.map((nomme) => {
    if (nomme !== null) courant = Number(nomme);
    return courant;
  });
}

/** Gives « UE 1 » the semester of its band. */
export function situerUe(ue: UeNommee, bande: number | null): UeNommee {
  return ue.semestre === null && bande !== null ? { ...ue, semestre: bande } : ue;
}

/** The same, for the label of a column. */
export function situerEtiquette(lue: Etiquette | null, bande: number | null): Etiquette | null {
  return lue && (lue.genre === "ue" || lue.genre === "moyenneUe")
    ? { ...lue, ue: situerUe(lue.ue, bande) }
    : lue;
}
