import type { BorderStyle, CellStyle, Color } from "hucre";
import type { Apparence, Cote } from "../grille/types";

/** Colours of a theme, given by their rank and tint. */
export type Palette = (rang: number, nuance: number | undefined) => string;

const HORIZONTAUX: readonly [string, string][] = [
  ["General", "general"],
  ["Left", "left"],
  ["Center", "center"],
  ["Right", "right"],
  ["Justify", "justify"],
];
const VERTICAUX: readonly [string, string][] = [
  ["Bottom", "bottom"],
  ["Center", "center"],
  ["Top", "top"],
];
const TRAITS: readonly [string, string][] = [
  ["Continuous", "thin"],
  ["Continuous", "medium"],
  ["Continuous", "thick"],
  ["Continuous", "hair"],
  ["Dash", "dashed"],
  ["DashDot", "dashDot"],
  ["Dot", "dotted"],
  ["Double", "double"],
];
const COTES: readonly [Cote, "top" | "bottom" | "left" | "right"][] = [
  ["EdgeTop", "top"],
  ["EdgeBottom", "bottom"],
  ["EdgeLeft", "left"],
  ["EdgeRight", "right"],
];

/** A style of a file in the words of Excel's API. `difference` is the style of a rule: its fill is the background. */
export function lireStyle(
  style: CellStyle | undefined,
  palette: Palette,
  difference = false
): Apparence {
  if (!style) return {};
  const { font = {}, fill, alignment = {}, numFmt, border } = style;
  const remplissage = fill?.type === "pattern" ? fill : undefined;
  const plein = remplissage?.pattern === "solid" ? remplissage.fgColor : undefined;
  // The fill of a rule stands in its background, whatever its pattern says.
  const fond = difference ? (remplissage?.bgColor ?? remplissage?.fgColor) : plein;
  const bords = border && lireBords(border, palette);
  return {
    ...avec("fond", couleur(fond, palette)),
    ...avec("encre", couleur(font.color, palette)),
    ...avec("police", font.name),
    ...avec("taille", font.size),
    ...avec("gras", font.bold || undefined),
    ...avec("italique", font.italic || undefined),
    ...avec("souligne", font.underline ? true : undefined),
    ...avec("barre", font.strikethrough || undefined),
    ...avec("format", numFmt && numFmt !== "General" ? numFmt : undefined),
    ...avec("horizontal", mot(HORIZONTAUX, alignment.horizontal)),
    ...avec("vertical", mot(VERTICAUX, alignment.vertical)),
    ...avec("retour", alignment.wrapText || undefined),
    ...avec("bords", bords),
  };
}

/** The style of a file for a look; the reverse of `lireStyle`. */
export function ecrireStyle(apparence: Apparence, difference = false): CellStyle | undefined {
  const { fond, encre, police, taille, gras, italique, souligne, barre, format } = apparence;
  const font = {
    ...avec("name", police),
    ...avec("size", taille),
    ...avec("bold", gras),
    ...avec("italic", italique),
    ...avec("underline", souligne),
    ...avec("strikethrough", barre),
    ...avec("color", encre === undefined ? undefined : rgb(encre)),
  };
  const alignment = {
    ...avec("horizontal", code(HORIZONTAUX, apparence.horizontal)),
    ...avec("vertical", code(VERTICAUX, apparence.vertical)),
    ...avec("wrapText", apparence.retour),
  } as CellStyle["alignment"];
  const couleurDeFond = fond === undefined ? undefined : rgb(fond);
  const style: CellStyle = {
    ...avec("font", siPlein(font)),
    ...avec("alignment", siPlein(alignment!)),
    ...avec("numFmt", format),
    ...avec("border", apparence.bords && ecrireBords(apparence.bords)),
    ...(couleurDeFond && {
      fill: {
        type: "pattern",
        pattern: "solid",
        ...(difference ? { bgColor: couleurDeFond } : { fgColor: couleurDeFond }),
      },
    }),
  };
  return siPlein(style);
}

function avec<C extends string, V>(cle: C, valeur: V | undefined): { [cle in C]?: V } {
  return valeur === undefined ? {} : ({ [cle]: valeur } as { [cle in C]: V });
}

function siPlein<T extends object>(objet: T): T | undefined {
  return Object.keys(objet).length > 0 ? objet : undefined;
}

/** The colours that old files number: only black and white are told, the others keep the default. */
function couleur(lue: Color | undefined, palette: Palette): string | undefined {
  if (!lue) return undefined;
  if (lue.rgb) return `#${lue.rgb.slice(-6).toUpperCase()}`;
  if (lue.theme !== undefined) return `#${palette(lue.theme, lue.tint).toUpperCase()}`;
  return lue.indexed === 8 ? "#000000" : lue.indexed === 9 ? "#FFFFFF" : undefined;
}

function rgb(couleurLue: string): Color {
  return { rgb: couleurLue.replace("#", "") };
}

function mot(table: readonly [string, string][], valeur: string | undefined): string | undefined {
  return table.find(([, autre]) => autre === valeur)?.[0];
}

function code(table: readonly [string, string][], lu: string | undefined): string | undefined {
  return table.find(([autre]) => autre === lu)?.[1];
}

function lireBords(bords: BorderStyle, palette: Palette): Apparence["bords"] | undefined {
  const lus = COTES.flatMap(([cote, cle]) => {
    const trait = bords[cle];
    if (!trait) return [];
    const style = mot(TRAITS, trait.style) ?? "Continuous";
    return [[cote, { style, couleur: couleur(trait.color, palette) ?? "#000000" }]];
  });
  return siPlein(Object.fromEntries(lus) as NonNullable<Apparence["bords"]>);
}

function ecrireBords(bords: NonNullable<Apparence["bords"]>): BorderStyle {
  return Object.fromEntries(
    COTES.flatMap(([cote, cle]) => {
      const trait = bords[cote];
      const style = trait && code(TRAITS, trait.style);
      return style ? [[cle, { style, color: rgb(trait.couleur) }]] : [];
    })
  ) as BorderStyle;
}
