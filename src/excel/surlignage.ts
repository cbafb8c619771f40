import type { Style, Surlignage } from "../classeur";
import { regrouper, zone } from "./plages";
import type { FeuilleVue } from "./regard";
import { toutesLesRegles } from "./regles";

/** Removes our rules of conditional formatting from these sheets; those of other people stay. */
export function retirerLeSurlignage(
  feuilles: Excel.WorksheetCollection,
  vues: readonly FeuilleVue[]
): void {
  for (const { id, regles } of vues) {
    const nos = regles.filter(({ notre }) => notre);
    if (nos.length === 0) continue;
    const toutes = toutesLesRegles(feuilles.getItem(id));
    for (const regle of nos) toutes.getItem(regle.id).delete();
  }
}

/** Adds the rules, sheet by sheet, the first of a sheet having the priority over the next, and people's own over ours. */
export function surligner(
  feuilles: Excel.WorksheetCollection,
  surlignage: readonly Surlignage[],
  vues: readonly FeuilleVue[]
): void {
  for (const regles of regrouper(surlignage, ({ feuille }) => feuille)) {
    const { feuille: nom } = regles[0]!;
    const vue = vues.find((candidate) => candidate.nom === nom);
    poser(feuilles.getItem(nom), regles, vue?.regles.some(({ notre }) => !notre) ?? false);
  }
}

/** Excel puts a new rule before all others: alone, ours are added from the last to the first; else each goes to the back. */
function poser(feuille: Excel.Worksheet, regles: readonly Surlignage[], derriere: boolean): void {
  for (const { plage, formule, style } of derriere ? regles : [...regles].reverse()) {
    const regle = zone(feuille, plage).conditionalFormats.add("Custom");
    regle.custom.rule.formula = `=${formule}`;
    peindre(regle.custom.format, style);
    if (derriere) regle.priority = DERNIERE;
  }
}

/** A negative priority counts from the back. */
const DERNIERE = -1;

function peindre(format: Excel.ConditionalRangeFormat, style: Style): void {
  if (style.fond) format.fill.color = style.fond;
  if (style.encre) format.font.color = style.encre;
  if (style.gras) format.font.bold = true;
  if (style.italique) format.font.italic = true;
  if (style.nombre) format.numberFormat = style.nombre;
}
