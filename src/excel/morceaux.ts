import type { Plage, Valeur } from "../classeur";
import { codeDe } from "./erreurs";
import { zone } from "./plages";
import type { FeuilleVue, Regard } from "./regard";

/** Whether Excel on the web refused its own answer, above 5 MB. */
export function estTropGros(erreur: unknown): boolean {
  return codeDe(erreur) === "ResponsePayloadSizeLimitExceeded";
}

/** The values of a workbook too large for one answer: sheet by sheet, and by halves where one is still too large. */
export async function lireParMorceaux(
  context: Excel.RequestContext,
  regard: Regard
): Promise<Regard> {
  const feuilles: FeuilleVue[] = [];
  for (const vue of regard.feuilles)
    feuilles.push(
      vue.plage ? { ...vue, valeurs: await lireZone(context, vue.id, vue.plage) } : vue
    );
  return { ...regard, feuilles };
}

async function lireZone(
  context: Excel.RequestContext,
  feuille: string,
  plage: Plage
): Promise<Valeur[][]> {
  const cellules = zone(context.workbook.worksheets.getItem(feuille), plage);
  cellules.load("values");
  try {
    await context.sync();
    return cellules.values as Valeur[][];
  } catch (erreur) {
    if (!estTropGros(erreur) || plage.lignes === 1) throw erreur;
  }
  const moitie = Math.ceil(plage.lignes / 2);
  const haut = { ...plage, lignes: moitie };
  const bas = { ...plage, ligne: plage.ligne + moitie, lignes: plage.lignes - moitie };
  return [...(await lireZone(context, feuille, haut)), ...(await lireZone(context, feuille, bas))];
}
