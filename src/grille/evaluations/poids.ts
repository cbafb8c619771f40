import type { Feuille } from "../../classeur";
import { libelle } from "../cellule/libelle";
import { lireCoefficient } from "../disposition/coefficients";
import type { LigneCoefficients } from "../disposition/lignes";
import type { ModulePossible } from "../disposition/modules";

/** The rows of coefficients, told apart. */
export interface LignesDePoids {
  /** What the modules weigh in their UE. */
  readonly modules: readonly LigneCoefficients[];
  /** What the evaluations weigh in the mark of their module. */
  readonly evaluations: readonly number[];
}

/** « Coef évaluation », « Poids des DS » */
const DES_EVALUATIONS = /\b(?:EVALS?|EVALUATIONS?|DS|CC|CONTROLES?|EPREUVES?|DEVOIRS?)\b/;

/**
 * A row without a UE is of the evaluations when its label says so, or when it has numbers in several columns of one
 * module: a code merged over its evaluations has one coefficient only. Such a row may also hold the coefficients of the
 * modules that have a single column.
 */
export function separerPoids(
  feuille: Feuille,
  lignes: readonly LigneCoefficients[],
  possibles: readonly ModulePossible[]
): LignesDePoids {
  const groupes = possibles.filter(({ voisines }) => voisines.length > 0);
  const gauche = Math.min(...possibles.map(({ colonne }) => colonne));
  const dites = lignes.filter(({ ue, ligne }) => {
    const textes = feuille.cellules[ligne]!.slice(0, gauche).map(String);
    return ue === null && textes.some((texte) => DES_EVALUATIONS.test(libelle(texte)));
  });
  const partagees = lignes.filter(
    ({ ue, ligne }) => ue === null && groupes.some((g) => chiffrees(feuille, ligne, g).length > 1)
  );
  const seules = possibles.filter(({ evaluations }) => evaluations.length === 0);
  const deModules = partagees.filter(({ ligne }) =>
    seules.some(({ colonne }) => chiffre(feuille, ligne, colonne) !== null)
  );
  const evaluations = lignes.filter((ligne) => dites.includes(ligne) || partagees.includes(ligne));
  return {
    modules: lignes.filter(
      (ligne) => !dites.includes(ligne) && (!partagees.includes(ligne) || deModules.includes(ligne))
    ),
    evaluations: evaluations.map(({ ligne }) => ligne),
  };
}

/** What each evaluation of a module weighs; `null` when that is written nowhere, `incomplets` when not for all. */
export function poidsDe(
  feuille: Feuille,
  lignes: readonly number[],
  { evaluations }: ModulePossible
): readonly number[] | "incomplets" | null {
  let ecrit = false;
  for (const ligne of lignes) {
    const poids = evaluations.map(({ colonne }) => chiffre(feuille, ligne, colonne));
    const ecrits = poids.filter((lu) => lu !== null);
    if (ecrits.length === poids.length && ecrits.some((lu) => lu > 0)) return ecrits;
    ecrit ||= ecrits.length > 1;
  }
  return ecrit ? "incomplets" : null;
}

function chiffrees(feuille: Feuille, ligne: number, possible: ModulePossible): number[] {
  const colonnes = [...new Set([possible.colonne, ...possible.voisines])];
  const siennes = possible.evaluations.length > 0 ? colonnes : possible.voisines;
  return siennes.filter((colonne) => chiffre(feuille, ligne, colonne) !== null);
}

function chiffre(feuille: Feuille, ligne: number, colonne: number): number | null {
  const lu = lireCoefficient(feuille.cellules[ligne]![colonne]!);
  return typeof lu === "number" ? lu : null;
}
