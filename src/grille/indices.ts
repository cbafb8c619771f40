import { sansAccents } from "../maquette";
import type { ColonneModule, Disposition } from "./disposition/disposition";
import { moduleEnTete } from "./disposition/module-nomme";
import type { IndiceModule, ModuleReconnu } from "./types";

/** The columns of modules of a sheet, each with the clue by which it was recognised. */
export function modulesReconnus(disposition: Disposition): ModuleReconnu[] {
  return disposition.modules.map((module) => ({
    colonne: disposition.feuille.colonne + module.colonne,
    code: module.code,
    indice: indiceDe(disposition, module),
  }));
}

/** The rows of coefficients that were read, zero-based in the sheet. */
export function lignesDeCoefficients({ feuille, modules }: Disposition): number[] {
  const lignes = modules.flatMap(({ coefficients }) =>
    [...coefficients.values()].map(({ ligne }) => feuille.ligne + ligne)
  );
  return [...new Set(lignes)].sort((a, b) => a - b);
}

/** The code in its own header is the surest; else it stands over several columns, or names the whole sheet. */
function indiceDe(
  { feuille, entete }: Disposition,
  { colonne, code }: ColonneModule
): IndiceModule {
  const textes = feuille.cellules[entete]!.map((valeur) => sansAccents(String(valeur)));
  const cherche = sansAccents(code);
  if (textes[colonne]!.includes(cherche)) return moduleEnTete(cherche) ? "code" : "entete";
  return textes.slice(0, colonne).some((texte) => texte.includes(cherche)) ? "bloc" : "feuille";
}
