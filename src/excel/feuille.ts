import type { FeuilleEcrite, Plage } from "../classeur";
import { completees } from "./cellules";
import { dessiner } from "./graphiques";
import { dimensionner, figer, formater, proposer } from "./mise-en-forme";
import { zone } from "./plages";
import type { FeuilleVue, Regard } from "./regard";
import { toutesLesRegles } from "./regles";
import { ajusterTableau, creerTableau, notreTableau } from "./tableaux";

/** A sheet of the program to write: what it must hold, and how it was before; `avant` is absent for a new sheet. */
export interface Ouvrage {
  readonly ecrite: FeuilleEcrite;
  readonly avant: FeuilleVue | undefined;
}

/** What a sheet became in Excel. */
export interface Ecrit {
  readonly feuille: Excel.Worksheet;
  readonly tableau: Excel.Table | null;
  /** Id of the table that was there before, kept or not. */
  readonly ancienTableau: string | undefined;
}

/** All the cells to write: the new ones, and those that held a value before and are emptied. */
export function etendue({ ecrite: { cellules }, avant }: Ouvrage): Plage {
  const { ligne = 0, colonne = 0, lignes = 0, colonnes = 0 } = avant?.plage ?? {};
  return {
    ligne: 0,
    colonne: 0,
    lignes: Math.max(1, cellules.length, ligne + lignes),
    colonnes: Math.max(1, cellules[0]?.length ?? 0, colonne + colonnes),
  };
}

/**
 * Writes a sheet over what it held; notes, comments and drawings on it stay. The cells are replaced at one blow,
 * never cleared first: at no moment is what the jury wrote in no cell at all.
 * @param transit the sheet from which the cells are copied when they are too many for one request
 */
export function ecrireFeuille(
  feuille: Excel.Worksheet,
  { ecrite, avant }: Ouvrage,
  regard: Regard,
  transit: Excel.Worksheet | undefined
): Ecrit {
  const plage = etendue({ ecrite, avant });
  const ancien = avant && ecrite.tableau && notreTableau(avant.id, ecrite.tableau.nom, regard);
  const garde = ajusterTableau(feuille, ancien, ecrite.tableau);
  const cellules = zone(feuille, plage);
  if (transit) cellules.copyFrom(zone(transit, plage), "Formulas");
  else cellules.formulas = completees(ecrite.cellules, plage.lignes, plage.colonnes);
  if (avant) {
    cellules.clear("Formats");
    cellules.dataValidation.clear();
    toutesLesRegles(feuille).clearAll();
  }
  const cree = (): Excel.Table | null =>
    ecrite.tableau ? creerTableau(feuille, ecrite.tableau, regard, ancien) : null;
  const tableau = garde ?? cree();
  formater(feuille, ecrite.formats);
  for (const liste of ecrite.listes) proposer(feuille, liste.plage, liste.choix);
  dimensionner(feuille, ecrite);
  figer(feuille, ecrite.figer);
  for (const graphique of ecrite.graphiques ?? [])
    dessiner(feuille, zone(feuille, graphique.donnees), graphique);
  return { feuille, tableau, ancienTableau: ancien?.id };
}
