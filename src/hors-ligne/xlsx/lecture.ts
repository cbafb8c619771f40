import { type Feuille, MARQUE } from "../../classeur";
import { LIMITE_OCTETS } from "./archive";
import { enBloc, LIMITE_CELLULES } from "./bloc";
import { lireCellules } from "./cellules";
import { lireChaines } from "./chaines";
import { lireClasseurXlsx } from "./classeur-xlsx";
import type { Paquet } from "./paquet";
import { TropGros, ZipInvalide } from "./zip";

/** Sheet, never shown, where the adapter keeps the lists that are too long to stand inside of their validation. */
export const FEUILLE_DES_LISTES = `${MARQUE}_listes`;

/** The sheets of cells of a workbook, in their order. Chart sheets, and the sheet of our long lists, are not among them. */
export function lireFeuilles(paquet: Paquet): Feuille[] {
  const classeur = lireClasseurXlsx(paquet);
  const parties = classeur.onglets.flatMap(({ partie }) => partie?.toLowerCase() ?? []);
  if (new Set(parties).size < parties.length) throw new ZipInvalide("two sheets of one part");
  const chaines = lireChaines(paquet, classeur.nom);
  const budget = new Budget();
  return classeur.onglets.flatMap(({ nom, visible, partie }) => {
    if (partie === null || nom === FEUILLE_DES_LISTES) return [];
    const texte = paquet.texte(partie);
    budget.depenserTexte(texte.length);
    const feuille = lireFeuille(texte, chaines);
    budget.depenserCellules(feuille.cellules.length * (feuille.cellules[0]?.length ?? 0));
    return [{ nom, visible, ...feuille }];
  });
}

/** All the sheets together may hold no more than so many cells: two of them as large as a sheet may be. */
const CELLULES_EN_TOUT = 2 * LIMITE_CELLULES;

/** What reading one workbook may cost, whatever its parts say: two far cells make a large block, and no part is too small to be named. */
class Budget {
  private caracteres = 0;
  private cellules = 0;

  depenserTexte(caracteres: number): void {
    this.caracteres += caracteres;
    if (this.caracteres > LIMITE_OCTETS) throw new TropGros("sheets");
  }

  depenserCellules(cellules: number): void {
    this.cellules += cellules;
    if (this.cellules > CELLULES_EN_TOUT) throw new TropGros("cells");
  }
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
