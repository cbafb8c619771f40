import { MARQUE } from "../classeur";
import { vientDeLaDemande } from "./erreurs";
import type { RegleVue } from "./regard";

/** A rule is ours when it is a formula that bears our mark; one of another kind has no `customOrNullObject`. */
export function lireRegle({ id, customOrNullObject: formule }: Excel.ConditionalFormat): RegleVue {
  return { id, notre: !formule.isNullObject && formule.rule.formula.includes(MARQUE) };
}

/**
 * Excel sometimes fails to describe a rule that a person duplicated, or whose deletion was undone. Read one by one,
 * the others are still known; one that cannot be described is left alone.
 */
export async function lireReglesUneParUne(
  context: Excel.RequestContext,
  idFeuille: string
): Promise<RegleVue[]> {
  const nombre = reglesDe(context, idFeuille).getCount();
  await context.sync();
  const regles: RegleVue[] = [];
  // eslint-disable-next-line office-addins/load-object-before-read -- a ClientResult needs no load
  for (let rang = 0; rang < nombre.value; rang++)
    regles.push(await lireLaRegle(context, idFeuille, rang));
  return regles;
}

async function lireLaRegle(
  context: Excel.RequestContext,
  idFeuille: string,
  rang: number
): Promise<RegleVue> {
  const regle = reglesDe(context, idFeuille).getItemAt(rang);
  regle.load("id,customOrNullObject/rule/formula");
  try {
    await context.sync();
    return lireRegle(regle);
  } catch (erreur) {
    if (!vientDeLaDemande(erreur)) throw erreur;
    return { id: "", notre: false };
  }
}

function reglesDe(context: Excel.RequestContext, id: string): Excel.ConditionalFormatCollection {
  return toutesLesRegles(context.workbook.worksheets.getItem(id));
}

/** The rules of a whole sheet. */
export function toutesLesRegles(feuille: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return feuille.getRange().untrack().conditionalFormats;
}
