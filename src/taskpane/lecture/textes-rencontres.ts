import type { Feuille, Valeur } from "../../classeur";
import { lireNombre, lireNote, type Promotion } from "../../grille";
import { colonnesComptees } from "./colonnes";

/** A list that is longer is no list to choose from. */
const MAXIMUM = 50;

/** The texts that stand in place of marks, each once: those that the program does not know come first. */
export function textesRencontres(promotion: Promotion, feuilles: readonly Feuille[]): string[] {
  const rencontres = new Set<string>();
  promotion.feuilles.forEach(({ nom, premiere, derniere }, rang) => {
    const feuille = feuilles.find((une) => une.nom === nom)!;
    const colonnes = [...colonnesComptees(promotion, rang).keys()];
    for (const ligne of feuille.cellules.slice(
      premiere - feuille.ligne,
      derniere - feuille.ligne + 1
    ))
      for (const colonne of colonnes) {
        const valeur = ligne[colonne - feuille.colonne];
        if (estTexte(valeur)) rencontres.add(valeur.trim());
      }
  });
  const connu = (texte: string): boolean => !("anomalie" in lireNote(texte));
  const textes = [...rencontres].sort((a, b) => a.localeCompare(b, "fr"));
  const [inconnus, connus] = [textes.filter((texte) => !connu(texte)), textes.filter(connu)];
  return [...inconnus, ...connus].slice(0, MAXIMUM);
}

/** Neither a number, nor a formula in error. */
function estTexte(valeur: Valeur | undefined): valeur is string {
  if (typeof valeur !== "string" || valeur.trim() === "" || valeur.startsWith("#")) return false;
  return lireNombre(valeur) === null;
}
