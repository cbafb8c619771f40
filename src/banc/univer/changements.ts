import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
} from "@univerjs/preset-sheets-core";
import type { Plage } from "../../classeur";
import { englobante } from "../grille/zone";
import type { Moteur } from "./moteur";

/** Changes of whole rows, columns or blocks: what they touched is told as the whole sheet. */
const STRUCTURE = new Set([
  "sheet.mutation.insert-row",
  "sheet.mutation.insert-col",
  "sheet.mutation.remove-rows",
  "sheet.mutation.remove-col",
  "sheet.mutation.move-range",
  "sheet.mutation.move-rows",
]);
const TRI = "sheet.mutation.reorder-range";

export interface Changement {
  readonly feuille: string;
  /** `null` when rows or columns moved. */
  readonly plage: Plage | null;
  readonly parLeProgramme: boolean;
  /** Whether rows were sorted: nothing else tells of their cells. */
  readonly tri?: true;
}

/** Tells of each sheet that is added or removed. */
export function surveillerFeuilles(
  moteur: Moteur,
  rappels: {
    readonly ajout: (feuille: string) => void;
    readonly suppression: (feuille: string) => void;
  }
): void {
  moteur.apresMutation(({ id, params }) => {
    const { sheet, subUnitId } = (params ?? {}) as { sheet?: { id: string }; subUnitId?: string };
    if (id === InsertSheetMutation.id && sheet) rappels.ajout(sheet.id);
    if (id === RemoveSheetMutation.id && subUnitId) rappels.suppression(subUnitId);
  });
}

/** Tells of each change of cells that is not the result of a formula. */
export function surveiller(moteur: Moteur, rappel: (changement: Changement) => void): void {
  moteur.apresMutation(({ id, params }, options) => {
    const { subUnitId: feuille, cellValue } = (params ?? {}) as {
      subUnitId?: string;
      cellValue?: Record<number, Record<number, object>>;
    };
    if (feuille === undefined || options?.onlyLocal === true) return;
    const parLeProgramme = moteur.enProgramme();
    if (id === TRI) return rappel({ feuille, plage: null, parLeProgramme, tri: true });
    if (STRUCTURE.has(id)) return rappel({ feuille, plage: null, parLeProgramme });
    if (id !== SetRangeValuesMutation.id || !cellValue) return;
    const plage = touchees(cellValue);
    if (plage) rappel({ feuille, plage, parLeProgramme });
  });
}

/** The cells that got another content; a change of look alone is none. */
function touchees(cellules: Record<number, Record<number, object>>): Plage | null {
  let touchee: Plage | null = null;
  for (const [ligne, rangee] of Object.entries(cellules)) {
    for (const [colonne, cellule] of Object.entries(rangee ?? {})) {
      if (cellule && !("v" in cellule) && !("f" in cellule)) continue;
      const une = { ligne: Number(ligne), colonne: Number(colonne), lignes: 1, colonnes: 1 };
      touchee = touchee ? englobante(touchee, une) : une;
    }
  }
  return touchee;
}
