import type { IRange } from "@univerjs/core";
import type { Plage } from "../../classeur";

export function versRange({ ligne, colonne, lignes, colonnes }: Plage): IRange {
  return {
    startRow: ligne,
    endRow: ligne + lignes - 1,
    startColumn: colonne,
    endColumn: colonne + colonnes - 1,
  };
}

export function deRange({ startRow, endRow, startColumn, endColumn }: IRange): Plage {
  return {
    ligne: startRow,
    colonne: startColumn,
    lignes: endRow - startRow + 1,
    colonnes: endColumn - startColumn + 1,
  };
}
