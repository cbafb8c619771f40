import type { Feuille } from "../../classeur";
import { estVide } from "../cellule/cellule";
import { lireCoefficient, type ColonneCoefficientee } from "./coefficients";
import type { LigneCoefficients } from "./lignes";

/** What a row of coefficients holds for a module. */
export interface CaseCoefficient {
  readonly ligne: number;
  readonly colonne: number;
  /** `plusieurs` where the columns under its code have several: what its evaluations weigh. */
  readonly valeur: ReturnType<typeof lireCoefficient> | "plusieurs";
}

/** What some row, or the header, holds for each module. */
export type Rangee = (lue: ColonneCoefficientee) => CaseCoefficient;

export function lireCase(
  feuille: Feuille,
  ligne: number,
  lue: ColonneCoefficientee
): CaseCoefficient {
  const [colonne = lue.colonne, ...autres] = placesDe(feuille, ligne, lue);
  if (autres.length > 0) return { ligne, colonne: lue.colonne, valeur: "plusieurs" };
  return { ligne, colonne, valeur: lireCoefficient(feuille.cellules[ligne]![colonne]!) };
}

/** A row of 20 everywhere, without a label, says on what the marks are, not what they weigh. */
const BAREME = 20;

/** Whether a row holds a number in some column of marks, and is not a row of maxima. */
export function estChiffree(
  feuille: Feuille,
  { ligne, nommee }: LigneCoefficients,
  colonnes: readonly ColonneCoefficientee[]
): boolean {
  const valeurs = colonnes.flatMap((lue) =>
    placesDe(feuille, ligne, lue).map((c) => lireCoefficient(feuille.cellules[ligne]![c]!))
  );
  const nombres = valeurs.filter((valeur) => typeof valeur === "number");
  return nombres.length > 0 && (nommee || nombres.some((nombre) => nombre !== BAREME));
}

/** Where a coefficient is written for a module: its own column is the surest, unless it is an evaluation's. */
function placesDe(
  feuille: Feuille,
  ligne: number,
  { colonne, voisines, evaluations }: ColonneCoefficientee
): number[] {
  const places = [colonne, ...voisines].filter((c) => !estVide(feuille.cellules[ligne]![c]!));
  return evaluations.length === 0 && places[0] === colonne ? [colonne] : places;
}
