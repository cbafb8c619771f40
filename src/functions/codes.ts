import { lireDecisionUe } from "../grille";
import { CODES_UE, type CodeUe } from "../reglement";
import { type Bloc, valeurDe } from "./blocs";
import { erreur } from "./erreurs";
import { citer, ou } from "./nombres";

/** The code of a UE or RCUE in a cell; blank is a decision still to come; `null` when it is no such code. */
export function lireCode(valeur: string | number | boolean): CodeUe | null {
  const code = lireDecisionUe(valeur);
  return code === undefined ? null : (code ?? "ATT");
}

/** What to show instead of a result when a cell holds no code; `nature` is what it should have been. */
export function codeInconnu(
  bloc: Bloc,
  i: number,
  j: number,
  nature = "n’est pas un code d’UE"
): CustomFunctions.Error {
  const valeur = citer(valeurDe(bloc.cellules[i]![j]));
  return erreur(`${ou(bloc, i, j)} : ${valeur} ${nature}. Codes : ${CODES_UE.join(", ")}.`);
}
