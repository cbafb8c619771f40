import type { ISheetDataValidationRule } from "@univerjs/core";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from "@univerjs/preset-sheets-data-validation";
import type { Validation } from "../grille/types";
import type { Atelier } from "./atelier";
import { deRange } from "./plages";
import { versUniver } from "./validations";

/** What may be typed in the cells of a sheet; where the rules stand follows the rows that people insert. */
export class Validations {
  private connues = new Map<string, Validation>();

  constructor(
    private readonly atelier: Atelier,
    private readonly feuille: string
  ) {}

  lire(): Validation[] {
    return this.brutes().flatMap(({ uid, ranges }) => {
      const connue = this.connues.get(uid);
      return connue ? [{ ...connue, plages: ranges.map(deRange) }] : [];
    });
  }

  changer(validations: readonly Validation[]): void {
    const avant = new Map(this.lire().map((validation) => [validation.id, validation]));
    const cible = this.cible();
    const changees = validations.filter(
      (validation) => JSON.stringify(avant.get(validation.id)) !== JSON.stringify(validation)
    );
    const gardees = new Set(validations.map(({ id }) => id));
    const aOter = [...avant.keys()].filter(
      (id) => !gardees.has(id) || changees.some((changee) => changee.id === id)
    );
    const { moteur } = this.atelier;
    if (aOter.length > 0)
      moteur.muter(RemoveDataValidationMutation as never, { ...cible, ruleId: aOter });
    this.connues = new Map(validations.map((validation) => [validation.id, validation]));
    if (changees.length > 0)
      moteur.muter(AddDataValidationMutation as never, {
        ...cible,
        rule: changees.map(versUniver),
      });
  }

  private brutes(): ISheetDataValidationRule[] {
    const { unitId, subUnitId } = this.cible();
    const modele = this.atelier.moteur.injecteur.get(DataValidationModel);
    return modele.getRules(unitId, subUnitId) as ISheetDataValidationRule[];
  }

  private cible(): { unitId: string; subUnitId: string } {
    return { unitId: this.atelier.classeur.getUnitId(), subUnitId: this.feuille };
  }
}
