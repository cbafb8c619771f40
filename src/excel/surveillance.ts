import { lirePlage } from "../adresse";
import type { Plage } from "../classeur";
import type { Memoire } from "./regard";
import { dansExcel } from "./session";

/**
 * Hears of the cells that people change, with the name of the sheet when it is known. What the program writes itself
 * is not told. Costs one request, and nothing per change.
 */
export async function surveiller(
  memoire: Memoire,
  rappel: (feuille: string | null) => void
): Promise<void> {
  await dansExcel({ attendreLaSaisie: true }, async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
      if (triggerSource === "ThisLocalAddin") return;
      const feuille = memoire.inventaire?.feuilles.find(({ id }) => id === worksheetId);
      rappel(feuille?.nom ?? null);
    });
    await context.sync();
  });
}

/** Hears of the cells that people select, in whatever sheet. Costs one request, and nothing per selection. */
export async function surveillerSelection(
  memoire: Memoire,
  rappel: (endroit: { readonly feuille: string; readonly plage: Plage }) => void
): Promise<void> {
  await dansExcel({ attendreLaSaisie: true }, async (context) => {
    context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      const feuille = memoire.inventaire?.feuilles.find(({ id }) => id === worksheetId);
      const plage = lirePlage(address);
      if (feuille && plage) rappel({ feuille: feuille.nom, plage });
    });
    await context.sync();
  });
}
