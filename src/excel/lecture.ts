import { demander, lireInventaire, type Portee } from "./demande";
import { vientDeLaDemande } from "./erreurs";
import { estTropGros, lireParMorceaux } from "./morceaux";
import type { FeuilleVue, Inventaire, Regard } from "./regard";
import { lireReglesUneParUne } from "./regles";

/**
 * Looks at the whole workbook, in one sync as long as the inventory of the last look holds. Where something that it
 * lists is gone the request fails: the inventory is then made again; where Excel cannot describe some rule of
 * conditional formatting, the rules are read one by one; where there is too much for one answer, it comes in pieces.
 */
export async function regarder(
  context: Excel.RequestContext,
  connu: Inventaire | null,
  portee: Portee
): Promise<Regard> {
  const deMemoire = connu ? [() => enUneFois(context, connu, portee)] : [];
  const essais = [
    ...deMemoire,
    async () => enUneFois(context, await inventorier(context), portee),
    () => regleParRegle(context, portee),
  ];
  try {
    return await premierQuiAboutit(essais);
  } catch (erreur) {
    if (portee === "places" || !estTropGros(erreur)) throw erreur;
    return lireParMorceaux(context, await regarder(context, null, "places"));
  }
}

async function premierQuiAboutit<T>(essais: readonly (() => Promise<T>)[]): Promise<T> {
  const [premier, ...suite] = essais;
  try {
    return await premier!();
  } catch (erreur) {
    if (suite.length === 0 || !vientDeLaDemande(erreur)) throw erreur;
    return premierQuiAboutit(suite);
  }
}

async function enUneFois(
  context: Excel.RequestContext,
  inventaire: Inventaire,
  portee: Portee
): Promise<Regard> {
  const demande = demander(context, inventaire, portee, true);
  await context.sync();
  const trouve = demande.inventaire();
  return estComplet(inventaire, trouve) ? demande.regard() : enUneFois(context, trouve, portee);
}

async function regleParRegle(context: Excel.RequestContext, portee: Portee): Promise<Regard> {
  const demande = demander(context, await inventorier(context), portee, false);
  await context.sync();
  const regard = demande.regard();
  const feuilles: FeuilleVue[] = [];
  for (const feuille of regard.feuilles)
    feuilles.push({ ...feuille, regles: await lireReglesUneParUne(context, feuille.id) });
  return { ...regard, feuilles };
}

async function inventorier(context: Excel.RequestContext): Promise<Inventaire> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/id");
  await context.sync();
  return lireInventaire(worksheets, tables);
}

/** Whether all that was found had been asked for. */
function estComplet(connu: Inventaire, trouve: Inventaire): boolean {
  const ids = ({ feuilles, tableaux }: Inventaire): string[] => [
    ...feuilles.map(({ id }) => id),
    ...tableaux,
  ];
  const connus = new Set(ids(connu));
  return ids(trouve).every((id) => connus.has(id));
}
