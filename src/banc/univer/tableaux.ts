import type { Workbook } from "@univerjs/core";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  TableManager,
} from "@univerjs/preset-sheets-table";
import type { Tableau } from "../grille/types";
import type { Moteur } from "./moteur";
import { deRange, versRange } from "./plages";

/** The tables of the workbook: the grid draws them and moves them with their rows; their style is kept here. */
export class TableauxUniver {
  private readonly connus = new Map<string, Tableau>();

  constructor(
    private readonly moteur: Moteur,
    private readonly classeur: Workbook
  ) {}

  lire(): Tableau[] {
    return [...this.connus.values()].flatMap((tableau) => {
      const range = this.gestion.getTable(this.unite, tableau.id)?.getRange();
      return range ? [{ ...tableau, plage: deRange(range) }] : [];
    });
  }

  changer(subUnitId: string, tableaux: readonly Tableau[]): void {
    const unitId = this.unite;
    const gardes = new Map(tableaux.map((tableau) => [tableau.id, tableau]));
    for (const avant of this.lire().filter(({ feuille }) => feuille === subUnitId)) {
      const apres = gardes.get(avant.id);
      if (apres && dessin(apres) === dessin(avant)) continue;
      this.moteur.muter(DeleteSheetTableMutation, { unitId, subUnitId, tableId: avant.id });
      this.connus.delete(avant.id);
    }
    for (const tableau of tableaux) {
      if (!this.connus.has(tableau.id)) this.ajouter(subUnitId, tableau);
      this.connus.set(tableau.id, tableau);
    }
  }

  private ajouter(subUnitId: string, { id, nom, plage }: Tableau): void {
    const range = versRange(plage);
    const feuille = this.classeur.getSheetBySheetId(subUnitId);
    const header = Array.from({ length: plage.colonnes }, (_, j) =>
      String(feuille?.getCellRaw(plage.ligne, plage.colonne + j)?.v ?? "")
    );
    this.moteur.muter(AddSheetTableMutation, {
      unitId: this.unite,
      subUnitId,
      name: nom,
      range,
      header,
      tableId: id,
    });
  }

  private get gestion(): TableManager {
    return this.moteur.injecteur.get(TableManager);
  }

  private get unite(): string {
    return this.classeur.getUnitId();
  }
}

/** What the grid draws of a table. */
function dessin({ nom, plage }: Tableau): string {
  return JSON.stringify([nom, plage]);
}
