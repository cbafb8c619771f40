import { estVide } from "../grille";
import type { CodeUe } from "../reglement";
import { type Bloc, valeurDe } from "./blocs";
import { erreur } from "./erreurs";
import { citer, ou } from "./nombres";

const CODES_UE: Readonly<Record<CodeUe, true>> = {
  ADM: true,
  CMP: true,
  AJ: true,
  ATT: true,
  ADJ: true,
  ADJR: true,
  ADSUP: true,
  DEF: true,
  ATJ: true,
  RAT: true,
  DEM: true,
  ABAN: true,
  EXCLU: true,
  ABL: true,
};

/** The code of a UE or RCUE in a cell; blank is a decision still to come; `null` when it is no such code. */
export function lireCode(valeur: string | number | boolean): CodeUe | null {
  if (estVide(valeur)) return "ATT";
  const code = String(valeur).trim().toUpperCase();
  return Object.hasOwn(CODES_UE, code) ? (code as CodeUe) : null;
}

/** What to show instead of a result when a cell holds no code; `nature` is what it should have been. */
export function codeInconnu(
  bloc: Bloc,
  i: number,
  j: number,
  nature = "n’est pas un code d’UE"
): CustomFunctions.Error {
  const codes = Object.keys(CODES_UE).join(", ");
  const valeur = citer(valeurDe(bloc.cellules[i]![j]));
  return erreur(`${ou(bloc, i, j)} : ${valeur} ${nature}. Codes : ${codes}.`);
}
