import type { IBorderData, IStyleData, Nullable } from "@univerjs/core";
import { BooleanNumber, BorderStyleTypes, HorizontalAlign } from "@univerjs/core";
import { VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { Apparence, Aspects, AspectsDeRegle, Cote } from "../grille/types";

const HORIZONTAUX: readonly [string, HorizontalAlign][] = [
  ["General", HorizontalAlign.UNSPECIFIED],
  ["Left", HorizontalAlign.LEFT],
  ["Center", HorizontalAlign.CENTER],
  ["Right", HorizontalAlign.RIGHT],
  ["Justify", HorizontalAlign.JUSTIFIED],
];
const VERTICAUX: readonly [string, VerticalAlign][] = [
  ["Bottom", VerticalAlign.BOTTOM],
  ["Center", VerticalAlign.MIDDLE],
  ["Top", VerticalAlign.TOP],
];
const TRAITS: readonly [string, BorderStyleTypes][] = [
  ["None", BorderStyleTypes.NONE],
  ["Continuous", BorderStyleTypes.THIN],
  ["Dash", BorderStyleTypes.DASHED],
  ["DashDot", BorderStyleTypes.DASH_DOT],
  ["DashDotDot", BorderStyleTypes.DASH_DOT_DOT],
  ["Dot", BorderStyleTypes.DOTTED],
  ["Double", BorderStyleTypes.DOUBLE],
];
const COTES: readonly [Cote, keyof IBorderData][] = [
  ["EdgeTop", "t"],
  ["EdgeBottom", "b"],
  ["EdgeLeft", "l"],
  ["EdgeRight", "r"],
];

/** A style of the grid, in the words of Excel's API. */
export function lireStyle(style: Nullable<IStyleData>): Apparence {
  if (!style) return {};
  const bords = lireBords(style.bd);
  return {
    ...(style.bg?.rgb && { fond: hexadecimal(style.bg.rgb) }),
    ...(style.cl?.rgb && { encre: hexadecimal(style.cl.rgb) }),
    ...(style.ff && { police: style.ff }),
    ...(style.fs && { taille: style.fs }),
    ...(style.bl && { gras: true }),
    ...(style.it && { italique: true }),
    ...(style.ul?.s && { souligne: true }),
    ...(style.st?.s && { barre: true }),
    ...(style.n?.pattern && { format: style.n.pattern }),
    ...(style.ht && { horizontal: motDe(HORIZONTAUX, style.ht) }),
    ...(style.vt && { vertical: motDe(VERTICAUX, style.vt) }),
    ...(style.tb === WrapStrategy.WRAP && { retour: true }),
    ...(bords && { bords }),
  };
}

/** What to change of a style: an aspect that is `null` goes back to its default. */
export function ecrireStyle(aspects: Aspects): IStyleData {
  const { bords } = aspects;
  return {
    ...couleurDe("bg", aspects.fond),
    ...couleurDe("cl", aspects.encre),
    ...si(aspects.police, (ff) => ({ ff })),
    ...si(aspects.taille, (fs) => ({ fs: fs ?? undefined })),
    ...si(aspects.gras, (gras) => ({ bl: drapeau(gras) })),
    ...si(aspects.italique, (italique) => ({ it: drapeau(italique) })),
    ...si(aspects.souligne, (souligne) => ({ ul: { s: drapeau(souligne) } })),
    ...si(aspects.barre, (barre) => ({ st: { s: drapeau(barre) } })),
    ...si(aspects.format, (pattern) => ({
      n: pattern === null || pattern === "General" ? null : { pattern },
    })),
    ...si(aspects.horizontal, (mot) => ({ ht: valeurDe(HORIZONTAUX, mot) })),
    ...si(aspects.vertical, (mot) => ({ vt: valeurDe(VERTICAUX, mot) })),
    ...si(aspects.retour, (retour) => ({
      tb: retour ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED,
    })),
    ...(bords && { bd: ecrireBords(bords) }),
  };
}

/** The style that a rule of conditional formatting gives. */
export function styleDeRegle(aspects: AspectsDeRegle): IStyleData {
  const { fond, encre, gras, italique, souligne, barre } = aspects;
  const present = { fond, encre, gras, italique, souligne, barre };
  return ecrireStyle(
    Object.fromEntries(Object.entries(present).filter(([, valeur]) => valeur !== undefined))
  );
}

function si<T, R extends object>(valeur: T | undefined, suite: (valeur: T) => R): R | undefined {
  return valeur === undefined ? undefined : suite(valeur);
}

function couleurDe(nom: "bg" | "cl", rgb: string | null | undefined): IStyleData {
  return rgb === undefined ? {} : { [nom]: rgb === null ? null : { rgb } };
}

function drapeau(valeur: boolean | null): BooleanNumber {
  return valeur ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function motDe<T>(table: readonly [string, T][], valeur: T): string {
  return (table.find(([, autre]) => autre === valeur) ?? table[0]!)[0];
}

function valeurDe<T>(table: readonly [string, T][], mot: string | null): T {
  return (table.find(([autre]) => autre === mot) ?? table[0]!)[1];
}

function lireBords(bords: Nullable<IBorderData>): Apparence["bords"] | null {
  if (!bords) return null;
  const lus = COTES.flatMap(([cote, cle]) => {
    const trait = bords[cle];
    return trait
      ? [[cote, { style: motDe(TRAITS, trait.s), couleur: hexadecimal(trait.cl?.rgb ?? "") }]]
      : [];
  });
  return lus.length > 0 ? (Object.fromEntries(lus) as Apparence["bords"]) : null;
}

function ecrireBords(bords: NonNullable<Apparence["bords"]>): IBorderData {
  const traits = COTES.flatMap(([cote, cle]) => {
    const trait = bords[cote];
    if (!trait) return [];
    const vide = trait.style === "None";
    return [[cle, vide ? null : { s: valeurDe(TRAITS, trait.style), cl: { rgb: trait.couleur } }]];
  });
  return Object.fromEntries(traits) as IBorderData;
}

/** `rgb(1, 2, 3)`, `#abc` or `#aabbcc` as `#AABBCC`. */
export function hexadecimal(couleur: string): string {
  const composantes = /^rgba?\((\d+), *(\d+), *(\d+)/.exec(couleur)?.slice(1, 4);
  if (composantes)
    return `#${composantes.map((n) => Number(n).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
  const court = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(couleur);
  const long = court
    ? `#${court
        .slice(1)
        .map((c) => c + c)
        .join("")}`
    : couleur;
  return (/^#[0-9a-f]{6}$/i.test(long) ? long : "#000000").toUpperCase();
}
