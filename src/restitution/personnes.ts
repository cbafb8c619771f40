import type { Feuille } from "../classeur";
import type { Personne } from "../grille";
import { ligneEntete as enteteDesDecisions, texte } from "./decisions/titres";
import { ligneEntete as enteteDuSuivi } from "./suivi/titres";

/** The person of one row (zero-based, in the sheet) of a `Décisions` or `Suivi` sheet of ours; `null` for any other row. */
export function personneDeLaLigne(feuille: Feuille, ligne: number): Personne | null {
  const entetes = [enteteDesDecisions(feuille), enteteDuSuivi(feuille)];
  const entete = Math.max(...entetes);
  const rang = ligne - feuille.ligne;
  const valeurs = feuille.cellules[rang];
  if (entete < 0 || rang <= entete || !valeurs) return null;
  const titres = feuille.cellules[entete]!.map(texte);
  const lire = (titre: string): string => texte(valeurs[titres.indexOf(titre)]);
  const [numero, nom, prenom] = ["N°", "Nom", "Prénom"].map(lire) as [string, string, string];
  return numero + nom === "" ? null : { numero: numero || null, nom, prenom };
}
