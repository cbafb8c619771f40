import type { Promotion } from "../../grille";
import { codeUe, type Maquette } from "../../maquette";

/** What a column can be said to be: the header that says so, and its title if it has one. */
export interface ChoixDeModule {
  readonly code: string;
  readonly intitule: string | null;
}

/** The modules and the UE that a person chooses from. */
export interface Choix {
  readonly modules: readonly ChoixDeModule[];
  /** Codes of UE. */
  readonly ues: readonly string[];
}

/** Those of the programme in use, with what only the sheets have; where nothing was read, those of all programmes. */
export function choixPossibles(promotion: Promotion, maquettes: readonly Maquette[]): Choix {
  const utilisee = maquettes.filter(({ id }) => id === promotion.maquette?.id);
  const lues = promotion.colonnes.length > 0;
  const sources = lues ? utilisee : maquettes;
  const modules = new Map<string, ChoixDeModule>();
  const ajouter = ({ code, intitule }: ChoixDeModule): void => {
    if (!modules.has(code)) modules.set(code, { code, intitule });
  };
  for (const maquette of sources) for (const ue of maquette.ues) ue.modules.forEach(ajouter);
  const ues = new Set([
    ...promotion.structure.ues.map(({ code }) => code),
    ...sources.flatMap((maquette) =>
      maquette.ues.map(({ semestre, competence }) => codeUe(semestre, competence))
    ),
  ]);
  for (const colonne of promotion.colonnes) if (!ues.has(colonne.code)) ajouter(colonne);
  const parCode = (a: string, b: string): number => a.localeCompare(b, "fr", { numeric: true });
  return {
    modules: [...modules.values()].sort((a, b) => parCode(a.code, b.code)),
    ues: [...ues].sort(parCode),
  };
}
