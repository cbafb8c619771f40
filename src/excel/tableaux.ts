import type { FeuilleEcrite } from "../classeur";
import { adressePlage } from "../adresse";
import { memeNom, type Regard, type TableauVu } from "./regard";

type Tableau = NonNullable<FeuilleEcrite["tableau"]>;

/** Quiet stripes: the colours of the header are written as formats. */
const ALLURE = "TableStyleLight1";

/**
 * Gives our table its new size before the cells are written. It is kept, so that what people built on it (formulas,
 * pivot tables) stays. One whose header moved cannot be resized: its cells become plain ones, and it is made again.
 * @returns the table kept, or `null` when one is still to be made
 */
export function ajusterTableau(
  feuille: Excel.Worksheet,
  ancien: TableauVu | undefined,
  nouveau: Tableau | undefined
): Excel.Table | null {
  if (!ancien) return null;
  const tableau = feuille.tables.getItem(ancien.id);
  const { ligne, colonne } = ancien.plage;
  if (!nouveau || nouveau.plage.ligne !== ligne || nouveau.plage.colonne !== colonne) {
    tableau.convertToRange();
    return null;
  }
  tableau.clearFilters();
  tableau.showTotals = false;
  tableau.resize(adressePlage(nouveau.plage));
  return tableau;
}

/** Makes the table over cells that are already written; `ancien` is one that it replaces. */
export function creerTableau(
  feuille: Excel.Worksheet,
  { nom, plage }: Tableau,
  { tableaux, noms }: Regard,
  ancien: TableauVu | undefined
): Excel.Table {
  const tableau = feuille.tables.add(adressePlage(plage), true);
  const autres = tableaux.filter(({ id }) => id !== ancien?.id);
  tableau.name = nomLibre(nom, [...autres.map((autre) => autre.nom), ...noms]);
  tableau.style = ALLURE;
  return tableau;
}

/** Our table on a sheet: the one that bears its name, or its name and a number where the name was taken. */
export function notreTableau(
  idFeuille: string,
  nom: string,
  { tableaux }: Regard
): TableauVu | undefined {
  return tableaux.find(
    (tableau) => tableau.feuille === idFeuille && memeNom(tableau.nom.replace(/_\d+$/, ""), nom)
  );
}

/** Tables and names of ranges share their names in a workbook. */
function nomLibre(nom: string, pris: readonly string[]): string {
  let libre = nom;
  for (let rang = 2; pris.some((autre) => memeNom(autre, libre)); rang++) libre = `${nom}_${rang}`;
  return libre;
}
