import { ESPACE_ANNEXE } from "../../classeur";
import { estCorrection } from "./forme";
import type { Correction } from "./types";

const VERSION = 1;

/**
 * The corrections as a readable XML text: one element each, whose content is JSON; an empty text when there is nothing
 * to keep. Those that this version does not understand are written as they were read.
 * @param suite elements that others keep beside them
 */
export function ecrireCorrections(
  corrections: readonly Correction[],
  suite: readonly string[] = []
): string {
  const elements = [
    ...corrections.map((une) => `<correction>${echapper(texteDe(une))}</correction>`),
    ...suite,
  ];
  if (elements.length === 0) return "";
  const racine = `<corrections xmlns="${ESPACE_ANNEXE}" version="${VERSION}">`;
  return [racine, ...elements.map((element) => `  ${element}`), "</corrections>"].join("\n");
}

function texteDe(correction: Correction): string {
  return correction.genre === "inconnue" ? correction.texte : JSON.stringify(correction);
}

/**
 * Reads them back, in their order. What is not understood is among them, and counted; a text that is no list of
 * corrections is one of those, so that nothing is ever lost.
 */
export function lireCorrections(xml: string): {
  readonly corrections: readonly Correction[];
  readonly inconnues: number;
} {
  const corrections = enListe(xml).map(comprendre);
  const inconnues = corrections.filter(({ genre }) => genre === "inconnue").length;
  return { corrections, inconnues };
}

/** The content of each element, whatever prefix a program that saved the workbook gave to it. */
function enListe(xml: string): string[] {
  const lisible = /<(?:[\w.-]+:)?corrections\b[^>]*?(?:\/>|>[^]*<\/(?:[\w.-]+:)?corrections\s*>)/;
  if (!lisible.test(xml)) return xml.trim() === "" ? [] : [xml];
  const elements = xml.matchAll(/<((?:[\w.-]+:)?correction)(?:\s[^>]*)?>([^<]*)<\/\1\s*>/g);
  return [...elements].map(([, , contenu]) => retablir(contenu!));
}

function comprendre(texte: string): Correction {
  try {
    const lue: unknown = JSON.parse(texte);
    return estCorrection(lue) ? lue : { genre: "inconnue", texte };
  } catch {
    return { genre: "inconnue", texte };
  }
}

/** XML has no place for two characters that JSON lets through; the others that it refuses, JSON escapes. */
const HORS_XML = /[\uFFFE\uFFFF]/g;

function echapper(texte: string): string {
  return texte
    .replace(HORS_XML, (c) => `\\u${c.charCodeAt(0).toString(16)}`)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}

const SIGNES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  amp: "&",
};

function retablir(texte: string): string {
  return texte.replace(/&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));/g, (entite, dix, seize, nom) => {
    if (nom) return SIGNES[nom] ?? entite;
    return String.fromCodePoint(dix ? Number(dix) : parseInt(seize, 16));
  });
}
