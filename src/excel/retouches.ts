import { ErreurClasseur, type Retouche } from "../classeur";
import { pourExcel } from "./cellules";
import { memeNom, type Regard } from "./regard";
import { notreTableau } from "./tableaux";
import { aDeproteger } from "./verification";

/** Asks to write some cells of our tables anew; a table that a look did not find is left, a protected sheet refused. */
export function retoucher(
  { workbook }: Excel.RequestContext,
  retouches: readonly Retouche[],
  regard: Regard
): void {
  for (const { feuille, tableau, colonne, rang, valeurs } of retouches) {
    const vue = regard.feuilles.find(({ nom }) => memeNom(nom, feuille));
    const vu = vue && notreTableau(vue.id, tableau, regard);
    if (!vu) continue;
    if (vue.protegee) throw new ErreurClasseur("feuille_protegee", aDeproteger([vue]));
    const corps = workbook.tables.getItem(vu.id).columns.getItem(colonne).getDataBodyRange();
    const premiere = corps.getCell(rang, 0);
    const cellules = premiere.getResizedRange(valeurs.length - 1, 0);
    // Excel keeps track of none of them: it would take a second request to be told so.
    for (const plage of [corps, premiere, cellules]) plage.untrack();
    cellules.formulas = valeurs.map((valeur) => [pourExcel(valeur)]);
  }
}
