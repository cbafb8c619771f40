import { sansAccents } from "../../maquette";

/** The words of a label, so that two spellings of it are equal: `N° étudiant` and `n étudiant` give `N ETUDIANT`. */
export function libelle(texte: string): string {
  return sansAccents(texte)
    .replace(/[^A-Z0-9]+/g, " ")
    .trim();
}
