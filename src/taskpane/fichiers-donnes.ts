import { ErreurClasseur, type Feuille } from "../classeur";
import type { Environnement } from "./environnement";

/** A workbook that somebody gave as a file. */
export interface FichierDonne extends Blob {
  readonly name: string;
}

/** The sheets of one file; its name is in front of what is wrong with it. */
export async function ouvrirDonne(
  fichier: FichierDonne,
  { ouvrirFichier }: Pick<Environnement, "ouvrirFichier">
): Promise<readonly Feuille[]> {
  try {
    return await ouvrirFichier(fichier);
  } catch (erreur) {
    if (!(erreur instanceof ErreurClasseur)) throw erreur;
    throw new ErreurClasseur(erreur.raison, `${fichier.name} : ${erreur.message}`, erreur);
  }
}
