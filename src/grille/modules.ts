import type { CodeUe } from "../maquette";
import type { Coefficients } from "./coefficients";
import type { ColonneModule } from "./disposition";
import type { Esquisse } from "./esquisse";
import { cleUsuelle, type UeNommee } from "./etiquettes";
import { resoudreUe } from "./semestre";

/** A column that holds the marks of a module; of one without a known code, if it has a coefficient. */
export interface ModulePossible extends Omit<ColonneModule, "coefficients"> {
  readonly codeConnu: boolean;
}

/** The columns that may hold the marks of modules, from left to right. */
export function modulesPossibles(esquisse: Esquisse): ModulePossible[] {
  const { etiquettes, textes } = esquisse.entetes;
  const sansModule = !etiquettes.some((lue) => lue?.genre === "module");
  return etiquettes.flatMap((lue, colonne): ModulePossible[] => {
    if (lue?.genre === "module")
      return [situer(esquisse, colonne, lue.code, lue.cle, lue.semestre, lue.ue, lue.intitule)];
    const unique = sansModule ? esquisse.moduleDeFeuille : null;
    if (lue?.genre === "note" && unique)
      return [situer(esquisse, colonne, unique, cleUsuelle(unique), esquisse.semestre, null, null)];
    const texte = textes[colonne]!;
    if (lue || texte === "" || !esquisse.entetes.blocs[colonne]) return [];
    const possible = situer(esquisse, colonne, texte, cleUsuelle(texte), null, null, null);
    return [{ ...possible, codeConnu: false }];
  });
}

function situer(
  esquisse: Esquisse,
  colonne: number,
  code: string,
  cle: string,
  semestre: number | null,
  nommee: UeNommee | null,
  intitule: string | null
): ModulePossible {
  const dessous = esquisse.entetes.intitules[colonne]!;
  const ue = ueDe(esquisse, colonne, nommee, semestre);
  return {
    colonne,
    code,
    cle,
    intitule: intitule ?? (dessous === "" || dessous === code ? null : dessous),
    semestre: semestre ?? ue?.semestre ?? esquisse.semestre,
    ue,
    codeConnu: true,
  };
}

function ueDe(
  { entetes, semestre: feuille, ue }: Esquisse,
  colonne: number,
  nommee: UeNommee | null,
  semestre: number | null
): CodeUe | null {
  const bloc = nommee ?? entetes.blocs[colonne] ?? null;
  return bloc ? resoudreUe(bloc, semestre ?? feuille) : ue;
}

/** The columns with their coefficients; a text that is no code makes a module only if it weighs something. */
export function retenirModules(
  possibles: readonly ModulePossible[],
  coefficients: Coefficients
): ColonneModule[] {
  return possibles.flatMap(({ codeConnu, ...colonne }) => {
    const siens: ColonneModule["coefficients"] =
      coefficients.parColonne.get(colonne.colonne) ?? new Map();
    const pese = [...siens.values()].some(({ valeur }) => valeur !== null && valeur > 0);
    return codeConnu || pese ? [{ ...colonne, coefficients: siens }] : [];
  });
}
