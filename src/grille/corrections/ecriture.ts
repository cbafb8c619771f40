import type { Correction } from "./types";

/** The namespace by which the part is found in a workbook. */
export const ESPACE = "urn:jury-but:corrections";
const VERSION = 1;

/** The corrections as a readable XML text: one element each, whose content is JSON. */
export function ecrireCorrections(corrections: readonly Correction[]): string {
  const lignes = corrections.map(
    (correction) => `  <correction>${echapper(JSON.stringify(correction))}</correction>`
  );
  return [`<corrections xmlns="${ESPACE}" version="${VERSION}">`, ...lignes, "</corrections>"].join(
    "\n"
  );
}

/** Reads them back. What is not understood is left out, and counted: a later version may have written it. */
export function lireCorrections(xml: string): {
  readonly corrections: readonly Correction[];
  readonly inconnues: number;
} {
  const lues = [...xml.matchAll(/<correction>([^<]*)<\/correction>/g)].map(([, texte]) =>
    comprendre(retablir(texte!))
  );
  const corrections = lues.filter((lue) => lue !== null);
  return { corrections, inconnues: lues.length - corrections.length };
}

function comprendre(texte: string): Correction | null {
  try {
    const lue: unknown = JSON.parse(texte);
    return estCorrection(lue) ? lue : null;
  } catch {
    return null;
  }
}

function estCorrection(lue: unknown): lue is Correction {
  if (!estObjet(lue)) return false;
  if (lue.genre === "code") return estTexte(lue.ecrit) && estTexte(lue.sens);
  if (!estObjet(lue.feuille) || !estTexte(lue.feuille.nom) || !sontTextes(lue.feuille.entetes))
    return false;
  if (lue.genre === "feuille")
    return lue.role === "ecartee" || [1, 2, 3, 4, 5, 6].includes(lue.role as number);
  if (lue.genre === "ligne") return sontTextes(lue.ligne);
  if (lue.genre !== "colonne" || !estObjet(lue.colonne) || !estTexte(lue.entete)) return false;
  const { texte, gauche, droite } = lue.colonne;
  return [texte, gauche, droite].every(estTexte);
}

function estObjet(valeur: unknown): valeur is Record<string, unknown> {
  return typeof valeur === "object" && valeur !== null;
}

function estTexte(valeur: unknown): valeur is string {
  return typeof valeur === "string";
}

function sontTextes(valeur: unknown): valeur is string[] {
  return Array.isArray(valeur) && valeur.every(estTexte);
}

function echapper(texte: string): string {
  return texte.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function retablir(texte: string): string {
  const signes: Readonly<Record<string, string>> = {
    ...{ "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&amp;": "&" },
  };
  return texte.replace(/&(?:lt|gt|quot|apos|amp);/g, (signe) => signes[signe]!);
}
