import type { Feuille, Valeur } from "../../classeur";
import type { RepereColonne, RepereFeuille } from "./types";

/** So many cells, the first that hold something, tell a row from the others. */
const CELLULES_D_UNE_LIGNE = 3;

/** The sheet, by its name and the texts of the row (zero-based, in the block) of its codes. */
export function repererFeuille(feuille: Feuille, entete: number): RepereFeuille {
  return { nom: feuille.nom, entetes: textesDe(feuille.cellules[entete] ?? []) };
}

/** The column, by the texts of that row. */
export function repererColonne(feuille: Feuille, entete: number, colonne: number): RepereColonne {
  const ligne = feuille.cellules[entete] ?? [];
  return {
    texte: texteDe(ligne[colonne]),
    gauche: texteDe(ligne[colonne - 1]),
    droite: texteDe(ligne[colonne + 1]),
  };
}

/** The row, by the first cells of it that hold something. */
export function repererLigne(cellules: readonly Valeur[]): string[] {
  return textesDe(cellules).slice(0, CELLULES_D_UNE_LIGNE);
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

/** The column of that header; of several, the one whose neighbours agree best; `null` when none, or as well as another. */
export function retrouverColonne(
  { cellules }: Feuille,
  entete: number,
  repere: RepereColonne
): number | null {
  const ligne = (cellules[entete] ?? []).map(texteDe);
  const candidates = ligne.flatMap((texte, colonne) => {
    if (texte !== repere.texte) return [];
    const voisins = [
      ligne[colonne - 1] === repere.gauche && repere.gauche !== "",
      ligne[colonne + 1] === repere.droite && repere.droite !== "",
    ];
    return [{ colonne, accord: voisins.filter(Boolean).length }];
  });
  const [premiere, seconde] = candidates.sort((a, b) => b.accord - a.accord);
  if (!premiere || premiere.accord === seconde?.accord) return null;
  // A column without header is known by its neighbours only.
  return repere.texte === "" && premiere.accord === 0 ? null : premiere.colonne;
}

/** The rows that begin so, zero-based in the block. */
export function retrouverLignes({ cellules }: Feuille, repere: readonly string[]): number[] {
  return cellules.flatMap((ligne, l) => {
    const textes = repererLigne(ligne);
    return textes.length === repere.length && textes.every((texte, c) => texte === repere[c])
      ? [l]
      : [];
  });
}

function textesDe(ligne: readonly Valeur[]): string[] {
  return ligne.map(texteDe).filter((texte) => texte !== "");
}

function texteDe(valeur: Valeur | undefined): string {
  return valeur === undefined ? "" : String(valeur).trim().replace(/\s+/g, " ");
}
