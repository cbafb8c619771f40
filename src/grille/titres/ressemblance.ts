import { libelle } from "../cellule/libelle";
import { aUneLettrePres } from "../cellule/ressemblance";

/** Words that any title may have. */
const VIDES = /^(?:A|AU|AUX|D|DE|DES|DU|EN|ET|L|LA|LE|LES|POUR|UN|UNE)$/;
/** People cut words short, down to so many letters. */
const ABREGE = 3;
/** Two longer words that begin so are near: « matériel » and « matériaux ». */
const RACINE = 5;

/**
 * How much a header looks like a title, from 0 to 1: the part of their words that the two have in common, whole, cut
 * short or with one letter wrong; 1 for its initials (« PPP »).
 */
export function ressemblance(entete: string, titre: string): number {
  const [siens, autres] = [motsDe(entete), motsDe(titre)];
  if (siens.length === 0 || autres.length === 0) return 0;
  if (siens.length === 1 && estLeSigle(siens[0]!, autres)) return 1;
  const communs = siens.filter((mot) => autres.some((autre) => sontProches(mot, autre))).length;
  return (2 * communs) / (siens.length + autres.length);
}

function motsDe(texte: string): string[] {
  return libelle(texte)
    .split(" ")
    .filter((mot) => mot !== "" && !VIDES.test(mot));
}

function estLeSigle(mot: string, mots: readonly string[]): boolean {
  return mots.length > 1 && mot === mots.map((autre) => autre[0]).join("");
}

function sontProches(a: string, b: string): boolean {
  const [court, long] = a.length <= b.length ? [a, b] : [b, a];
  if (court.length < ABREGE) return a === b;
  if (long.startsWith(court)) return true;
  return (
    court.length >= RACINE &&
    (court.slice(0, RACINE) === long.slice(0, RACINE) || aUneLettrePres(a, b))
  );
}
