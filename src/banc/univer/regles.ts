import type { IRange } from "@univerjs/core";
import type {
  IConditionFormattingRule,
  IConditionalFormattingRuleConfig,
} from "@univerjs/preset-sheets-conditional-formatting";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { Plage } from "../../classeur";
import { adresse } from "../../adresse";
import type { Condition, Regle } from "../grille/types";
import { lireStyle, styleDeRegle } from "./apparences";
import { deRange, versRange } from "./plages";

const OPERATEURS: Readonly<Record<string, CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};
const SIGNES: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};
const GENRES: Readonly<Record<string, string>> = {
  [CFRuleType.colorScale]: "ColorScale",
  [CFRuleType.dataBar]: "DataBar",
  [CFRuleType.iconSet]: "IconSet",
  [CFSubRuleType.text]: "ContainsText",
  [CFSubRuleType.rank]: "TopBottom",
};

/** A rule as the grid wants it; `null` while its condition is not known. */
export function versUniver({
  id,
  plages,
  arreter,
  apparence,
  condition,
}: Regle): IConditionFormattingRule | null {
  const rule = configuration(condition, styleDeRegle(apparence), plages[0]!);
  return rule && { cfId: id, ranges: plages.map(versRange), stopIfTrue: arreter, rule };
}

/** A rule of the grid in the words of Excel's API; what the program wrote is `connue` and keeps its words. */
export function depuisUniver(
  { cfId, ranges, stopIfTrue, rule }: IConditionFormattingRule,
  connue: Regle | undefined
): Regle {
  const plages = ranges.map((range: IRange) => deRange(range));
  const lue = { id: cfId, plages, arreter: stopIfTrue };
  if (connue) return { ...connue, ...lue };
  const apparence = "style" in rule ? lireStyle(rule.style) : {};
  return { ...lue, apparence, condition: conditionDe(rule) };
}

function configuration(
  condition: Condition,
  style: ReturnType<typeof styleDeRegle>,
  premiere: Plage
): IConditionalFormattingRuleConfig | null {
  const base = { type: CFRuleType.highlightCell as const, style };
  if ("formule" in condition)
    return { ...base, subType: CFSubRuleType.formula, value: egale(condition.formule) };
  if ("operateur" in condition) {
    const valeurs = [condition.formule1, condition.formule2].map(constante);
    const operator = OPERATEURS[condition.operateur];
    const [un, deux] = valeurs;
    if (operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween) {
      if (typeof un !== "number" || typeof deux !== "number") return null;
      return { ...base, subType: CFSubRuleType.number, operator, value: [un, deux] };
    }
    if (operator && typeof un === "number")
      return { ...base, subType: CFSubRuleType.number, operator, value: un };
    const cellule = adresse(premiere.ligne, premiere.colonne);
    const formule = `=${cellule}${SIGNES[condition.operateur] ?? "="}(${condition.formule1.replace(/^=/, "")})`;
    return { ...base, subType: CFSubRuleType.formula, value: formule };
  }
  if (condition.brute === null || condition.brute === undefined) return null;
  const brute = condition.brute as IConditionalFormattingRuleConfig;
  return brute.type === CFRuleType.highlightCell ? { ...brute, style } : brute;
}

function conditionDe(rule: IConditionalFormattingRuleConfig): Condition {
  if (rule.type !== CFRuleType.highlightCell)
    return { genre: GENRES[rule.type] ?? "Preset", brute: rule };
  if (rule.subType === CFSubRuleType.formula) return { genre: "Custom", formule: rule.value };
  if (rule.subType !== CFSubRuleType.number)
    return { genre: GENRES[rule.subType] ?? "PresetCriteria", brute: rule };
  const operateur = Object.entries(OPERATEURS).find(([, code]) => code === rule.operator)![0];
  const valeurs = Array.isArray(rule.value) ? rule.value : [rule.value ?? 0];
  return {
    genre: "CellValue",
    operateur,
    formule1: `=${valeurs[0]}`,
    ...(valeurs.length > 1 && { formule2: `=${valeurs[1]}` }),
  };
}

function egale(formule: string): string {
  return formule.startsWith("=") ? formule : `=${formule}`;
}

/** The number that a formula such as `=8` is; `null` for any other. */
function constante(formule: string | undefined): number | null {
  const texte = formule?.replace(/^=/, "").trim() ?? "";
  return texte === "" || Number.isNaN(Number(texte)) ? null : Number(texte);
}
