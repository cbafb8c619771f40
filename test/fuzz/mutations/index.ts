import type { Page } from "../../../scripts/familles/page";
import { chance, entier, parmi, type Hasard } from "../../../scripts/familles/tirage";
import * as cases from "./cases";
import * as colonnes from "./colonnes";
import * as feuilles from "./feuilles";
import type { Mutation } from "./gestes";
import * as rangees from "./rangees";

const { formulesSansValeur, ...autresCases } = cases;
const { caseTresADroite, ...autresColonnes } = colonnes;
const { blocDecale, feuilleMasquee, feuilleProtegee, ...autresFeuilles } = feuilles;

/** Before the others: what moves rows and columns. */
const USUELLES: readonly (readonly [string, Mutation])[] = Object.entries({
  ...{ ...autresColonnes, ...rangees, ...autresCases, ...autresFeuilles },
  ...{ blocDecale, feuilleMasquee, feuilleProtegee },
});

/** At most four changes; those that are costly, or speak of addresses, come last. */
export function muter(
  de: Hasard,
  depart: readonly Page[]
): { readonly pages: readonly Page[]; readonly mutations: readonly string[] } {
  const dernieres: (readonly [string, Mutation])[] = [
    ...(chance(de, 0.08) ? [["formulesSansValeur", formulesSansValeur] as const] : []),
    ...(chance(de, 0.003) ? [["caseTresADroite", caseTresADroite] as const] : []),
  ];
  const choisies = Array.from({ length: entier(de, 4) }, () => parmi(de, USUELLES));
  let pages = depart;
  const mutations: string[] = [];
  for (const [nom, mutation] of [...choisies, ...dernieres]) {
    const changees = mutation(de, pages);
    if (changees) mutations.push(nom);
    pages = changees ?? pages;
  }
  return { pages, mutations };
}
