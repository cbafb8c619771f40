import { lireCodeUe } from "../codes";
import type { CompetenceMaquette, ModuleMaquette, Pole, UeMaquette } from "../types";

/** A UE of a source that gives no hours: its credits, then the coefficient of each module, by its code. */
export interface UeCoefficients {
  readonly code: string;
  readonly ects: number;
  readonly saes: Readonly<Record<string, number>>;
  readonly ressources: Readonly<Record<string, number>>;
}

/**
 * The UE of such a source; title and level of each are those of its competence.
 * @param titres of the modules, by code; a module without one has its code for title.
 */
export function uesDesCoefficients(
  ues: readonly UeCoefficients[],
  titres: Readonly<Record<string, string>>,
  competences: readonly CompetenceMaquette[]
): UeMaquette[] {
  const lire = (coefficients: Readonly<Record<string, number>>, pole: Pole): ModuleMaquette[] =>
    Object.entries(coefficients).map(([code, coefficient]) => {
      return { code, intitule: titres[code] ?? code, pole, coefficient };
    });
  return ues.map(({ code, ects, ressources, saes }) => {
    const nommee = lireCodeUe(code);
    const competence = competences.find(({ numero }) => numero === nommee?.competence);
    if (!nommee || !competence)
      throw new Error(`Catalogue : ${code} ne nomme aucune compétence de sa source.`);
    const { niveau, intitule } = competence;
    const modules = [...lire(ressources, "ressource"), ...lire(saes, "sae")];
    return { code, ...nommee, niveau, intitule, ects, modules };
  });
}
