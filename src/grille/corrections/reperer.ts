import type { Feuille, Valeur } from "../../classeur";
import { NOTE_MAXIMALE } from "../../reglement";
import { lireNombre } from "../cellule/cellule";
import type { RepereColonne, RepereFeuille } from "./types";

/** So many cells, the first that name it, tell a row from the others. */
const CELLULES_D_UNE_LIGNE = 3;

/** The sheet, by its name and the texts of the row (zero-based, in the block) of its codes. */
export function repererFeuille(feuille: Feuille, entete: number): RepereFeuille {
  return { nom: feuille.nom, entetes: textesDe(feuille.cellules[entete] ?? []) };
}

/** The column, by the texts of that row and the one below. */
export function repererColonne(
  { cellules }: Feuille,
  entete: number,
  colonne: number
): RepereColonne {
  const ligne = cellules[entete] ?? [];
  const dessous = texteSous(cellules, entete, colonne);
  return {
    texte: texteDe(ligne[colonne]),
    gauche: texteDe(ligne[colonne - 1]),
    droite: texteDe(ligne[colonne + 1]),
    ...(dessous !== "" && { dessous }),
  };
}

/**
 * The row, by the first cells of it that name it: marks, and statistics of marks, change with every correction of a
 * mark. A row that holds nothing else is known by them.
 */
export function repererLigne(cellules: readonly Valeur[]): string[] {
  const stables = textesDe(cellules.filter((valeur) => !estNote(valeur)));
  return (stables.length > 0 ? stables : textesDe(cellules)).slice(0, CELLULES_D_UNE_LIGNE);
}

function estNote(valeur: Valeur): boolean {
  const nombre = typeof valeur === "string" ? lireNombre(valeur) : valeur;
  return typeof nombre === "number" && nombre <= NOTE_MAXIMALE;
}

/** Part of the headers that a renamed sheet must have kept to be known again. */
const PART_CONNUE = 0.8;

/** The sheet and the row of its codes: the one of that name, else the only one whose headers are nearly the same. */
export function retrouverFeuille(
  feuilles: readonly Feuille[],
  repere: RepereFeuille
): { readonly feuille: Feuille; readonly entete: number } | null {
  const homonyme = feuilles.find(({ nom }) => nom === repere.nom);
  if (homonyme) return { feuille: homonyme, entete: ligneLaPlusProche(homonyme, repere).entete };
  const semblables = feuilles.flatMap((feuille) => {
    const { entete, part } = ligneLaPlusProche(feuille, repere);
    return part >= PART_CONNUE ? [{ feuille, entete }] : [];
  });
  return semblables.length === 1 ? semblables[0]! : null;
}

/** A header is looked for among the first rows, as the reading does. */
const LIGNES_EXPLOREES = 40;

function ligneLaPlusProche(
  { cellules }: Feuille,
  { entetes }: RepereFeuille
): { readonly entete: number; readonly part: number } {
  let [entete, part] = [0, 0];
  const voulus = new Set(entetes);
  cellules.slice(0, LIGNES_EXPLOREES).forEach((ligne, l) => {
    const communs = new Set(ligne.map(texteDe).filter((texte) => voulus.has(texte))).size;
    const trouvee = voulus.size === 0 ? 0 : communs / voulus.size;
    if (trouvee > part) [entete, part] = [l, trouvee];
  });
  return { entete, part };
}

/**
 * The column of that header; of several, the one whose surroundings agree best; `null` when none, or as well as
 * another. A header that was one of several, or blank, does not tell its column without them.
 * @param entetes the texts of the row when the column was marked.
 */
export function retrouverColonne(
  { cellules }: Feuille,
  entete: number,
  repere: RepereColonne,
  entetes: readonly string[]
): number | null {
  const ligne = (cellules[entete] ?? []).map(texteDe);
  const candidates = ligne.flatMap((texte, colonne) => {
    if (texte !== repere.texte) return [];
    const autour = [
      [ligne[colonne - 1], repere.gauche],
      [ligne[colonne + 1], repere.droite],
      [texteSous(cellules, entete, colonne), repere.dessous],
    ];
    const accord = autour.filter(([ici, voulu]) => voulu && ici === voulu).length;
    return [{ colonne, accord }];
  });
  const [premiere, seconde] = candidates.sort((a, b) => b.accord - a.accord);
  if (!premiere || premiere.accord === seconde?.accord) return null;
  const unique = entetes.filter((texte) => texte === repere.texte).length === 1;
  return unique || premiere.accord > 0 ? premiere.colonne : null;
}

/** The rows that begin so, zero-based in the block; else the only one that has all these texts, in their order. */
export function retrouverLignes({ cellules }: Feuille, repere: readonly string[]): number[] {
  const exactes = indices(cellules, (ligne) => sontEgaux(repererLigne(ligne), repere));
  // A single text may be a group's name, which students bear too.
  if (exactes.length > 0 || repere.length === 1) return exactes;
  const proches = indices(cellules, (ligne) => contient(textesDe(ligne), repere));
  return proches.length === 1 ? proches : [];
}

function indices(
  cellules: Feuille["cellules"],
  convient: (ligne: readonly Valeur[]) => boolean
): number[] {
  return cellules.flatMap((ligne, l) => (convient(ligne) ? [l] : []));
}

function sontEgaux(uns: readonly string[], autres: readonly string[]): boolean {
  return uns.length === autres.length && uns.every((texte, k) => texte === autres[k]);
}

function contient(textes: readonly string[], repere: readonly string[]): boolean {
  let trouves = 0;
  for (const texte of textes) if (texte === repere[trouves]) trouves++;
  return trouves === repere.length;
}

function textesDe(ligne: readonly Valeur[]): string[] {
  return ligne.map(texteDe).filter((texte) => texte !== "");
}

/** The text under a cell; a number there is a mark, or a coefficient, which changes. */
function texteSous(cellules: Feuille["cellules"], ligne: number, colonne: number): string {
  const valeur = cellules[ligne + 1]?.[colonne];
  return typeof valeur === "string" && lireNombre(valeur) === null ? texteDe(valeur) : "";
}

function texteDe(valeur: Valeur | undefined): string {
  return valeur === undefined ? "" : String(valeur).trim().replace(/\s+/g, " ");
}
