import { traduire } from "./erreurs";

/** How to behave when the person is typing in a cell: a ribbon button waits, the pane says so at once. */
export interface Conditions {
  readonly attendreLaSaisie: boolean;
}

/** The only way into Excel: one `Excel.run`, whose failures come out as `ErreurClasseur`. */
export async function dansExcel<T>(
  conditions: Conditions,
  travail: (context: Excel.RequestContext) => Promise<T>
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: conditions.attendreLaSaisie }, travail);
  } catch (erreur) {
    throw traduire(erreur);
  }
}
