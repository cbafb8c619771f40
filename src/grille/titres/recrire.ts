import type { Feuille } from "../../classeur";

/** A sheet of which some headers were titles of modules, and are now their codes; every other cell is as it was. */
export interface Nommee {
  readonly feuille: Feuille;
  /** The titles, as they are written, by column of the block. */
  readonly titres: ReadonlyMap<number, string>;
}

/** A cell of the block that a title names: of which module, and what its header is read as. */
export interface Titre {
  readonly ligne: number;
  readonly colonne: number;
  readonly code: string;
  readonly entete: string;
  readonly titre: string;
}

/** The sheet with these headers; `null` when there is none. */
export function recrire(feuille: Feuille, trouves: readonly Titre[]): Nommee | null {
  if (trouves.length === 0) return null;
  const entetes = new Map(
    trouves.map(({ ligne, colonne, entete }) => [`${ligne}|${colonne}`, entete])
  );
  const lignes = new Set(trouves.map(({ ligne }) => ligne));
  const cellules = feuille.cellules.map((valeurs, l) =>
    lignes.has(l) ? valeurs.map((valeur, c) => entetes.get(`${l}|${c}`) ?? valeur) : valeurs
  );
  const titres = new Map(trouves.map(({ colonne, titre }) => [colonne, titre]));
  return { feuille: { ...feuille, cellules }, titres };
}
