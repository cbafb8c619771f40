import { type Feuille, MARQUE } from "../../classeur";
import { enBloc } from "./bloc";
import { lireCellules } from "./cellules";
import { lireChaines } from "./chaines";
import { lireClasseurXlsx } from "./classeur-xlsx";
import type { Paquet } from "./paquet";

/** Sheet, never shown, where the adapter keeps the lists that are too long to stand inside of their validation. */
export const FEUILLE_DES_LISTES = `${MARQUE}_listes`;

/** The sheets of cells of a workbook, in their order. Chart sheets, and the sheet of our long lists, are not among them. */
export function lireFeuilles(paquet: Paquet): Feuille[] {
  const classeur = lireClasseurXlsx(paquet);
  const chaines = lireChaines(paquet, classeur.nom);
  return classeur.onglets.flatMap(({ nom, visible, partie }) =>
    partie === null || nom === FEUILLE_DES_LISTES
      ? []
      : [{ nom, visible, ...lireFeuille(paquet.texte(partie), chaines) }]
  );
}

/** What the part of one sheet holds, in one block. */
export function lireFeuille(
  texte: string,
  chaines: readonly string[]
): Omit<Feuille, "nom" | "visible"> {
  const lues = lireCellules(texte, chaines);
  const { ecartees, ...bloc } = enBloc(lues);
  const feuille = { protegee: lues.protegee, ...bloc, sansValeur: lues.sansValeur };
  return ecartees.length > 0 ? { ...feuille, ecartees } : feuille;
}
