import type { FeuilleEcrite, Plage } from "../classeur";
import { lettres } from "../adresse";
import { memeNom } from "./regard";

/** Names of ranges, for the whole workbook; one that exists is given its new place, so that formulas keep it. */
export function nommer(
  noms: Excel.NamedItemCollection,
  { nom: feuille, noms: nouveaux }: FeuilleEcrite,
  connus: readonly string[]
): void {
  for (const { nom, plage } of nouveaux) {
    const formule = `='${feuille.replaceAll("'", "''")}'!${absolue(plage)}`;
    if (connus.some((connu) => memeNom(connu, nom))) noms.getItem(nom).formula = formule;
    else noms.add(nom, formule);
  }
}

/** `$A$6:$A$53` */
function absolue({ ligne, colonne, lignes, colonnes }: Plage): string {
  const coin = (l: number, c: number): string => `$${lettres(c)}$${l + 1}`;
  return `${coin(ligne, colonne)}:${coin(ligne + lignes - 1, colonne + colonnes - 1)}`;
}
