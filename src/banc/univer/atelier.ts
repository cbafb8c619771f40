import type { Workbook } from "@univerjs/core";
import type { Calcul } from "./calcul";
import type { Moteur } from "./moteur";
import type { TableauxUniver } from "./tableaux";

/** What the sheets of a workbook share. */
export interface Atelier {
  readonly moteur: Moteur;
  readonly calcul: Calcul;
  readonly classeur: Workbook;
  readonly tableaux: TableauxUniver;
}
