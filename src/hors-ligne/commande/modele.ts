import { comprendreModele, MODELE, type Modele } from "../../risque";
import { DemandeIncorrecte } from "./arguments";
import { lireJson } from "./entrees";

/** The facts of a file, as `--calibrer` prints them, over the default ones. Throws `DemandeIncorrecte`. */
export function lireModele(fichier: string): Modele {
  const modele = comprendreModele(lireJson(fichier));
  if (modele) return { ...MODELE, ...modele };
  throw new DemandeIncorrecte(
    `${fichier} : un modèle est attendu, comme --calibrer l’imprime, par exemple ${JSON.stringify({ 2: MODELE[2] })}.`
  );
}
