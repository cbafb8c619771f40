import { lirePlage } from "../adresse";
import type { Plage, Valeur } from "../classeur";
import type { Memoire } from "./regard";
import { dansExcel } from "./session";

/** What somebody changed in the cells of a sheet. */
export interface Changement {
  /** `null` when the sheet is not known. */
  readonly feuille: string | null;
  /** The one cell that was typed in, and what it holds now; `null` when more changed, or rows and columns moved. */
  readonly cellule: { readonly plage: Plage; readonly valeur: Valeur } | null;
}

/**
 * Hears of the cells that people change or sort. What the program writes itself is not told. Costs one request, and
 * nothing per change.
 */
export async function surveiller(
  memoire: Memoire,
  rappel: (changement: Changement) => void
): Promise<void> {
  await dansExcel({ attendreLaSaisie: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async (evenement) => {
      if (evenement.triggerSource === "ThisLocalAddin") return;
      rappel({ feuille: nomDe(memoire, evenement.worksheetId), cellule: celluleDe(evenement) });
    });
    // Cells that a sort moves are not told as changed.
    worksheets.onRowSorted.add(async ({ worksheetId }) => {
      rappel({ feuille: nomDe(memoire, worksheetId), cellule: null });
    });
    await context.sync();
  });
}

/** The name of a sheet by its id; `null` when the last look did not see it. */
function nomDe({ inventaire }: Memoire, id: string): string | null {
  return inventaire?.feuilles.find((feuille) => feuille.id === id)?.nom ?? null;
}

function celluleDe({
  changeType,
  address,
  details,
}: Excel.WorksheetChangedEventArgs): Changement["cellule"] {
  const plage = changeType === "RangeEdited" ? lirePlage(address) : null;
  const seule = plage !== null && plage.lignes === 1 && plage.colonnes === 1;
  return seule && details ? { plage, valeur: (details.valueAfter ?? "") as Valeur } : null;
}

/** Hears of the cells that people select, in whatever sheet. Costs one request, and nothing per selection. */
export async function surveillerSelection(
  memoire: Memoire,
  rappel: (endroit: { readonly feuille: string; readonly plage: Plage }) => void
): Promise<void> {
  await dansExcel({ attendreLaSaisie: true }, async (context) => {
    context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      const feuille = nomDe(memoire, worksheetId);
      const plage = lirePlage(address);
      if (feuille !== null && plage) rappel({ feuille, plage });
    });
    await context.sync();
  });
}
