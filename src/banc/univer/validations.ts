import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import type { Json } from "../fil/messages";
import type { Validation } from "../grille/types";
import { champ, champs } from "../objets/arguments";
import { versRange } from "./plages";

const TYPES: Readonly<Record<string, DataValidationType>> = {
  List: DataValidationType.LIST,
  WholeNumber: DataValidationType.WHOLE,
  Decimal: DataValidationType.DECIMAL,
  Date: DataValidationType.DATE,
  Time: DataValidationType.TIME,
  TextLength: DataValidationType.TEXT_LENGTH,
  Custom: DataValidationType.CUSTOM,
};
const STYLES = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};
const OPERATEURS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

/** A rule on what may be typed, as the grid wants it. */
export function versUniver(validation: Validation): ISheetDataValidationRule {
  const [contenu] = Object.values(validation.regle);
  const donnees = champs(contenu as Json);
  const lu = (nom: string): string | undefined => {
    const valeur = champ(donnees, nom);
    return valeur === null || valeur === undefined ? undefined : String(valeur);
  };
  const formule1 = lu("source") ?? lu("formula") ?? lu("formula1");
  const formule2 = lu("formula2");
  const operateur = OPERATEURS[lu("operator") ?? ""];
  return {
    uid: validation.id,
    ranges: validation.plages.map(versRange),
    type: TYPES[validation.type] ?? DataValidationType.ANY,
    allowBlank: validation.ignorerVides,
    ...(formule1 !== undefined && { formula1: formule1 }),
    ...(formule2 !== undefined && { formula2: formule2 }),
    ...(operateur && { operator: operateur }),
    showDropDown: true,
    renderMode: DataValidationRenderMode.ARROW,
    showErrorMessage: validation.alerte.montrer,
    error: validation.alerte.texte,
    errorTitle: validation.alerte.titre,
    errorStyle: STYLES[validation.alerte.style],
    showInputMessage: validation.invite.montrer && validation.invite.texte !== "",
    prompt: validation.invite.texte,
    promptTitle: validation.invite.titre,
  };
}
