import type { DataValidation } from "hucre/xlsx";
import type { Validation } from "../grille/types";
import { ecrireAdresse, lireAdresse } from "../grille/zone";

const TYPES: readonly [string, DataValidation["type"], string][] = [
  ["List", "list", "list"],
  ["WholeNumber", "whole", "wholeNumber"],
  ["Decimal", "decimal", "decimal"],
  ["Date", "date", "date"],
  ["Time", "time", "time"],
  ["TextLength", "textLength", "textLength"],
  ["Custom", "custom", "custom"],
];
const OPERATEURS: readonly [string, NonNullable<DataValidation["operator"]>][] = [
  ["Between", "between"],
  ["NotBetween", "notBetween"],
  ["EqualTo", "equal"],
  ["NotEqualTo", "notEqual"],
  ["GreaterThan", "greaterThan"],
  ["LessThan", "lessThan"],
  ["GreaterThanOrEqualTo", "greaterThanOrEqual"],
  ["LessThanOrEqualTo", "lessThanOrEqual"],
];
const STYLES: readonly [
  Validation["alerte"]["style"],
  NonNullable<DataValidation["errorStyle"]>,
][] = [
  ["Stop", "stop"],
  ["Warning", "warning"],
  ["Information", "information"],
];

/** What may be typed, read from a file. */
export function lireValidation(lue: DataValidation): Validation {
  const [type, , cle] = TYPES.find(([, code]) => code === lue.type) ?? TYPES[0]!;
  return {
    id: crypto.randomUUID(),
    plages: lue.range.split(/[ ,]+/).map(lireAdresse),
    type,
    regle: { [cle]: contenu(lue) },
    ignorerVides: lue.allowBlank !== false,
    alerte: {
      montrer: lue.showErrorMessage !== false,
      titre: lue.errorTitle ?? "",
      texte: lue.errorMessage ?? "",
      style: STYLES.find(([, code]) => code === lue.errorStyle)?.[0] ?? "Stop",
    },
    invite: {
      montrer: lue.showInputMessage !== false,
      titre: lue.inputTitle ?? "",
      texte: lue.inputMessage ?? "",
    },
  };
}

/** The same for a file. */
export function ecrireValidation(validation: Validation): DataValidation {
  const { alerte, invite } = validation;
  const donnees = Object.values(validation.regle)[0] as Readonly<Record<string, string>>;
  const operator = OPERATEURS.find(([mot]) => mot === donnees.operator)?.[1];
  const source = donnees.source;
  const liste = source !== undefined && !source.startsWith("=");
  const formule = source ?? donnees.formula ?? donnees.formula1;
  return {
    type: TYPES.find(([mot]) => mot === validation.type)?.[1] ?? "list",
    range: validation.plages.map(ecrireAdresse).join(" "),
    allowBlank: validation.ignorerVides,
    showErrorMessage: alerte.montrer,
    errorTitle: alerte.titre,
    errorMessage: alerte.texte,
    errorStyle: STYLES.find(([mot]) => mot === alerte.style)?.[1] ?? "stop",
    showInputMessage: invite.montrer,
    inputTitle: invite.titre,
    inputMessage: invite.texte,
    ...(operator && { operator }),
    ...(liste
      ? { values: source.split(",") }
      : formule !== undefined && { formula1: formule.replace(/^=/, "") }),
    ...(donnees.formula2 !== undefined && { formula2: donnees.formula2.replace(/^=/, "") }),
  };
}

function contenu(lue: DataValidation): Record<string, unknown> {
  const { formula1, formula2 } = lue;
  if (lue.type === "list")
    return { inCellDropDown: true, source: lue.values?.join(",") ?? `=${formula1 ?? ""}` };
  if (lue.type === "custom") return { formula: `=${formula1 ?? ""}` };
  const operator = OPERATEURS.find(([, code]) => code === lue.operator)?.[0] ?? "Between";
  return { operator, formula1: formula1 ?? "", ...(formula2 !== undefined && { formula2 }) };
}
