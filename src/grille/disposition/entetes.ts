import type { Feuille } from "../../classeur";
import { estVide } from "../cellule/cellule";
import type { Identification } from "./disposition";
import type { Etiquette } from "./etiquettes";
import { lireLibelleLigne } from "./libelles-lignes";
import { poidsDesEtiquettes } from "./vraisemblance";
import type { Role } from "./vocabulaire";

/** Reads the label in a cell; `null` when there is none that is known. */
export type LectureEtiquette = (texte: string) => Etiquette | null;

/** Headers stand in the first rows that are not blank. */
export const LIGNES_EXPLOREES = 40;
/** Labels of identity stand at most so many rows from the codes: UE, codes, titles, coefficients, types. */
const VOISINAGE = 6;

/** A row that may be the header. */
export interface EntetePossible {
  readonly ligne: number;
  /** How much its codes explain of each row of marks (see `vraisemblance.ts`). */
  readonly poids: number;
  /** How many labels of all kinds it has. */
  readonly etiquettes: number;
}

/** The rows that may be the header, the likeliest first. */
export function entetesPossibles(feuille: Feuille, lire: LectureEtiquette): EntetePossible[] {
  const possibles: EntetePossible[] = [];
  let explorees = 0;
  for (let ligne = 0; ligne < feuille.cellules.length && explorees < LIGNES_EXPLOREES; ligne++) {
    if (feuille.cellules[ligne]!.every(estVide)) continue;
    explorees++;
    const etiquettes = etiquettesDe(feuille, ligne, lire);
    const poids = poidsDesEtiquettes(etiquettes);
    if (poids > 0) possibles.push({ ligne, poids, etiquettes: etiquettes.length });
  }
  return possibles.sort((a, b) => b.poids - a.poids || b.etiquettes - a.etiquettes);
}

function etiquettesDe(feuille: Feuille, ligne: number, lire: LectureEtiquette): Etiquette[] {
  return feuille.cellules[ligne]!.flatMap((valeur) => {
    const etiquette = typeof valeur === "string" && valeur !== "" ? lire(valeur) : null;
    return etiquette ? [etiquette] : [];
  });
}

const NUMEROS: readonly Role[] = ["nip", "ine", "etudid", "ordre"];
const NOMS: readonly Role[] = ["nom", "prenom", "nomComplet"];

/** The columns of identity, by the labels in the row of codes or near it; `null` when nothing names the students. */
export function trouverIdentite(
  feuille: Feuille,
  entete: number,
  lire: LectureEtiquette
): Identification | null {
  const ligne = ligneIdentite(feuille, entete, lire);
  if (ligne === null) return null;
  const colonnes = new Map<Role, number>();
  const bas = Math.max(ligne, entete);
  const hautes = voisines(feuille, entete).filter((voisine) => voisine < bas);
  for (const proche of [ligne, entete, ...hautes]) {
    feuille.cellules[proche]!.forEach((valeur, colonne) => {
      const role = typeof valeur === "string" ? roleDe(lire(valeur)) : null;
      if (role && !colonnes.has(role)) colonnes.set(role, colonne);
    });
  }
  const trouver = (role: Role): number | null => colonnes.get(role) ?? null;
  const separes = colonnes.has("nom") && colonnes.has("prenom");
  return {
    ligne,
    numeros: NUMEROS.flatMap((role) => {
      const colonne = colonnes.get(role);
      return colonne === undefined ? [] : [{ role, colonne }];
    }),
    nom: separes ? trouver("nom") : null,
    prenom: separes ? trouver("prenom") : null,
    // A « Nom » without « Prénom » beside it holds both.
    complet: separes ? null : (trouver("nomComplet") ?? trouver("nom") ?? trouver("prenom")),
    groupe: trouver("groupe"),
    statut: trouver("statut"),
    s1s2: trouver("s1s2"),
  };
}

function ligneIdentite(feuille: Feuille, entete: number, lire: LectureEtiquette): number | null {
  let meilleure: number | null = null;
  let plus = 0;
  for (const ligne of [entete, ...voisines(feuille, entete)]) {
    if (estUnNomDeGroupe(feuille, ligne)) continue;
    const roles = etiquettesDe(feuille, ligne, lire).map(roleDe);
    const nombre = roles.filter(
      (role) => role !== null && [...NUMEROS, ...NOMS].includes(role)
    ).length;
    if (nombre > plus) [meilleure, plus] = [ligne, nombre];
  }
  return meilleure;
}

/** « Alternants » alone on its row names a group of students, not their column. */
function estUnNomDeGroupe({ cellules }: Feuille, ligne: number): boolean {
  const [seule, autre] = cellules[ligne]!.filter((valeur) => !estVide(valeur));
  if (typeof seule !== "string" || autre !== undefined) return false;
  return lireLibelleLigne(seule)?.sorte === "groupe";
}

/** The rows around the codes, the nearest first. */
function voisines(feuille: Feuille, entete: number): number[] {
  const ecarts = Array.from({ length: VOISINAGE }, (_, k) => k + 1);
  return ecarts
    .flatMap((ecart) => [entete - ecart, entete + ecart])
    .filter((ligne) => ligne >= 0 && ligne < feuille.cellules.length);
}

function roleDe(etiquette: Etiquette | null): Role | null {
  return etiquette?.genre === "identite" ? etiquette.role : null;
}
