import { sansAccents } from "../maquette";
import type { ColonneModule, Disposition } from "./disposition/disposition";
import { moduleEnTete } from "./disposition/module-nomme";
import type { IndiceModule, ModuleReconnu } from "./types";

/** The columns of modules of a sheet, each with the clue by which it was recognised. */
export function modulesReconnus(disposition: Disposition): ModuleReconnu[] {
  return disposition.modules.flatMap((module) =>
    (module.evaluations ?? [module]).map(({ colonne }) => ({
      colonne: disposition.feuille.colonne + colonne,
      code: module.code,
      indice: indiceDe(disposition, { ...module, colonne }),
    }))
  );
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
  const cherche = sansAccents(code);
  const porte = (ligne: number): boolean =>
    sansAccents(String(feuille.cellules[ligne]?.[colonne] ?? "")).includes(cherche);
  // Under UE merged over their modules, the codes stand one row below.
  if (porte(entete) || porte(entete + 1)) return moduleEnTete(cherche) ? "code" : "entete";
  const textes = feuille.cellules[entete]!.map((valeur) => sansAccents(String(valeur)));
  return textes.slice(0, colonne).some((texte) => texte.includes(cherche)) ? "bloc" : "feuille";
}
