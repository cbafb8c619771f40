import type { ConditionalRule } from "hucre/xlsx";
import type { Condition, Regle } from "../grille/types";
import { ecrireAdresse, lireAdresse } from "../grille/zone";
import { ecrireStyle, lireStyle, type Palette } from "./styles";

const OPERATEURS: readonly [string, NonNullable<ConditionalRule["operator"]>][] = [
  ["Between", "between"],
  ["NotBetween", "notBetween"],
  ["EqualTo", "equal"],
  ["NotEqualTo", "notEqual"],
  ["GreaterThan", "greaterThan"],
  ["LessThan", "lessThan"],
  ["GreaterThanOrEqual", "greaterThanOrEqual"],
  ["LessThanOrEqual", "lessThanOrEqual"],
];
const TEXTES: Readonly<Record<string, string>> = {
  containsText: "containsText",
  notContainsText: "notContainsText",
  beginsWith: "beginsWith",
  endsWith: "endsWith",
  containsBlanks: "containsBlanks",
  notContainsBlanks: "notContainsBlanks",
};

/** Rules of conditional formatting read from a file, those that win first. */
export function lireRegles(regles: readonly ConditionalRule[], palette: Palette): Regle[] {
  return [...regles]
    .sort((a, b) => a.priority - b.priority)
    .map((regle) => ({
      id: `{${crypto.randomUUID().toUpperCase()}}`,
      plages: regle.range.split(/[ ,]+/).map(lireAdresse),
      arreter: regle.stopIfTrue === true,
      apparence: lireStyle(regle.style, palette, true),
      condition: conditionDe(regle),
    }));
}

/** Rules for a file; those that the bench only draws (colour scales, bars, icons) are written as they were read. */
export function ecrireRegles(regles: readonly Regle[]): ConditionalRule[] {
  return regles.flatMap((regle, rang): ConditionalRule[] => {
    const commun = {
      priority: rang + 1,
      range: regle.plages.map(ecrireAdresse).join(" "),
      stopIfTrue: regle.arreter,
      style: ecrireStyle(regle.apparence, true),
    };
    const { condition } = regle;
    if ("formule" in condition)
      return [{ ...commun, type: "expression", formula: condition.formule.replace(/^=/, "") }];
    if ("operateur" in condition) {
      const operator = OPERATEURS.find(([mot]) => mot === condition.operateur)?.[1];
      const formules = [condition.formule1, condition.formule2 ?? []].flat();
      const formula = formules.map((formule) => formule.replace(/^=/, ""));
      return [{ ...commun, type: "cellIs", ...(operator && { operator }), formula }];
    }
    return estDuFichier(condition.brute) ? [{ ...condition.brute.duFichier, ...commun }] : [];
  });
}

/** What the grid draws, and the rule of the file from which it comes. */
interface Brute {
  readonly duFichier: ConditionalRule;
}

function estDuFichier(brute: unknown): brute is Brute {
  return typeof brute === "object" && brute !== null && "duFichier" in brute;
}

function conditionDe(regle: ConditionalRule): Condition {
  const formules = [regle.formula ?? []].flat().map((formule) => `=${formule}`);
  const [formule1 = "=0", formule2] = formules;
  if (regle.type === "expression") return { genre: "Custom", formule: formule1 };
  if (regle.type === "cellIs") {
    const operateur = OPERATEURS.find(([, code]) => code === regle.operator)?.[0] ?? "EqualTo";
    return { genre: "CellValue", operateur, formule1, ...(formule2 && { formule2 }) };
  }
  return { genre: genreDe(regle), brute: { ...dessin(regle), duFichier: regle } };
}

function genreDe({ type }: ConditionalRule): string {
  if (type in TEXTES) return "ContainsText";
  if (type === "top10") return "TopBottom";
  return (
    { colorScale: "ColorScale", dataBar: "DataBar", iconSet: "IconSet" }[type as string] ??
    "PresetCriteria"
  );
}

/** The rule in the grid's own words: text, duplicates, averages, colour scales and bars. */
function dessin(regle: ConditionalRule): object {
  const surligne = { type: "highlightCell", style: {} };
  const { type } = regle;
  if (type in TEXTES)
    return { ...surligne, subType: "text", operator: TEXTES[type], value: regle.text ?? "" };
  if (type === "duplicateValues" || type === "uniqueValues") return { ...surligne, subType: type };
  if (type === "aboveAverage") return { ...surligne, subType: "average", operator: "greaterThan" };
  if (type === "top10")
    return { ...surligne, subType: "rank", isBottom: false, isPercent: false, value: 10 };
  if (type === "colorScale" && regle.colorScale) {
    const { cfvo, colors } = regle.colorScale;
    const config = cfvo.map(({ type: genre, value }, index) => ({
      index,
      color: `#${(colors[index] ?? "FFFFFF").slice(-6)}`,
      value: { type: genre, ...(value !== undefined && { value: Number(value) }) },
    }));
    return { type, config };
  }
  if (type === "dataBar" && regle.dataBar) {
    const [min, max] = regle.dataBar.cfvo;
    const positiveColor = `#${regle.dataBar.color.slice(-6)}`;
    const config = { min, max, isGradient: false, positiveColor, nativeColor: "#FF0000" };
    return { type, isShowValue: true, config };
  }
  return { ...surligne, subType: "formula", value: "=FALSE" };
}
