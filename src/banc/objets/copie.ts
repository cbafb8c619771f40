import { argumentInvalide } from "../fil/erreurs";
import type { Contenu } from "../grille/types";
import { exigerModifiable, type Zone } from "./monde";

/** Copies cells of a rectangle to another of the same size. Formulas are copied as they stand, not moved. */
export function copier(vers: Zone, de: Zone, quoi: string | null): void {
  exigerModifiable(vers.feuille);
  if (quoi !== null && !["All", "Formulas", "Values"].includes(quoi)) throw argumentInvalide();
  const { ligne, colonne, lignes, colonnes } = de.plage;
  const lire = (l: number, c: number): Contenu => {
    const formule = quoi === "Values" ? null : de.feuille.formule(l, c);
    return formule === null ? { valeur: de.feuille.valeur(l, c) } : { formule };
  };
  const contenus = Array.from({ length: lignes }, (_, i) =>
    Array.from({ length: colonnes }, (_, j) => lire(ligne + i, colonne + j))
  );
  const { ligne: haut, colonne: gauche } = vers.plage;
  vers.feuille.ecrire({ ligne: haut, colonne: gauche, lignes, colonnes }, contenus);
}
