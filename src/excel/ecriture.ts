import type { Plan } from "../classeur";
import { poserAnnexe } from "./annexe";
import { lieuDe } from "./erreurs";
import { ecrireFeuille, type Ecrit, type Ouvrage } from "./feuille";
import { preparerImpression } from "./mise-en-forme";
import { nommer } from "./noms";
import type { Inventaire, Regard } from "./regard";
import { retirerLeSurlignage, surligner } from "./surlignage";
import { aTransiter, estDeTransit, transiter, type Transit } from "./transit";
import { jeterLesTransits } from "./reparation";
import { verifier } from "./verification";

/** Tells how far the writing is: requests done, requests in all. */
export type Avancement = (fait: number, total: number) => void;

/**
 * Applies a plan to the workbook that a look described: what can be foreseen is refused first, then one request writes
 * everything (more only for contents above the limit of a request).
 * @returns what the workbook holds now, for the next look; `null` when it is not known
 */
export async function ecrirePlan(
  context: Excel.RequestContext,
  plan: Plan,
  regard: Regard,
  avancement: Avancement = () => undefined
): Promise<Inventaire | null> {
  verifier(plan, regard);
  const ouvrages = plan.feuilles.map((ecrite) => {
    return { ecrite, avant: regard.feuilles.find(({ nom }) => nom === ecrite.nom) };
  });
  const transits = aTransiter(ouvrages);
  const total = transits.reduce((somme, { tranches }) => somme + tranches.length, 1);
  let faites = 0;
  const compter = (): void => avancement(++faites, total);
  jeterLesTransits(context, regard.feuilles);
  for (const transit of transits) await transiter(context, transit, compter);
  const ecrits = appliquer(context, plan, ouvrages, regard, transits);
  const complet = await envoyer(context);
  compter();
  return complet ? inventaireApres(regard, ecrits) : null;
}

/** What sets up the print, as errors name it. */
const IMPRESSION = /^(PageLayout|PageBreak|HorizontalPageBreaks)/;

/** Sends the last request. A machine without a printer may refuse the print set-up: all the rest is then written. */
async function envoyer(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (erreur) {
    if (IMPRESSION.test(lieuDe(erreur) ?? "")) return false;
    throw erreur;
  }
}

/** The last request. What is most likely to be refused comes first; the print set-up, which wants a printer, last. */
function appliquer(
  context: Excel.RequestContext,
  plan: Plan,
  ouvrages: readonly Ouvrage[],
  regard: Regard,
  transits: readonly Transit[]
): Ecrit[] {
  const { worksheets, names } = context.workbook;
  suspendre(context);
  if (plan.annexe !== undefined) poserAnnexe(context, plan.annexe, regard.annexes);
  // A sheet that is written anew loses all its rules with its formats.
  const autres = regard.feuilles.filter((vue) => ouvrages.every(({ avant }) => avant !== vue));
  const { surlignage, intactes = [] } = plan;
  const libres = autres.filter(({ nom }) => !intactes.includes(nom));
  if (surlignage) retirerLeSurlignage(worksheets, libres);
  const ecrits = ouvrages.map((ouvrage) => {
    const { ecrite, avant } = ouvrage;
    const feuille = avant ? worksheets.getItem(avant.id) : worksheets.add(ecrite.nom);
    const transit = transits.find((candidat) => candidat.ouvrage === ouvrage);
    return ecrireFeuille(feuille, ouvrage, regard, transit && worksheets.getItem(transit.nom));
  });
  for (const { nom } of transits) worksheets.getItem(nom).delete();
  for (const ecrite of plan.feuilles) nommer(names, ecrite, regard.noms);
  surligner(worksheets, surlignage ?? [], autres);
  masquerLesNeuves(ecrits, ouvrages);
  for (const { feuille, tableau } of ecrits) {
    feuille.load("id,name");
    tableau?.load("id");
  }
  context.runtime.enableEvents = true;
  ecrits.forEach(({ feuille }, rang) =>
    preparerImpression(feuille, plan.feuilles[rang]!.impression)
  );
  return ecrits;
}

/** Once all is in place, a new sheet that people need not see goes out of sight; what is there already is people's. */
function masquerLesNeuves(ecrits: readonly Ecrit[], ouvrages: readonly Ouvrage[]): void {
  ouvrages.forEach(({ ecrite, avant }, rang) => {
    if (ecrite.masquee && !avant) ecrits[rang]!.feuille.visibility = "Hidden";
  });
}

/** Nothing is recalculated, drawn or told to listeners until the request is done. */
function suspendre({ application, runtime }: Excel.RequestContext): void {
  runtime.enableEvents = false;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

function inventaireApres(regard: Regard, ecrits: readonly Ecrit[]): Inventaire {
  const anciens = new Set(ecrits.map(({ ancienTableau }) => ancienTableau));
  const ecrites = ecrits.map(({ feuille: { id, name } }) => ({ id, nom: name }));
  const autres = regard.feuilles.filter(({ id, nom }) => {
    return !estDeTransit(nom) && ecrites.every((ecrite) => ecrite.id !== id);
  });
  return {
    feuilles: [...autres.map(({ id, nom }) => ({ id, nom })), ...ecrites],
    tableaux: [
      ...regard.tableaux.map(({ id }) => id).filter((id) => !anciens.has(id)),
      ...ecrits.flatMap(({ tableau }) => (tableau ? [tableau.id] : [])),
    ],
  };
}
