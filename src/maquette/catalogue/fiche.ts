import { lireCodeUe } from "../codes";
import type { CompetenceMaquette, ModuleMaquette, Pole, UeMaquette } from "../types";

/** A line of a programme sheet, in the order in which the sheets print it; `projet` is null where nothing is printed. */
export type Ligne = readonly [
  code: string,
  intitule: string,
  cm: number,
  td: number,
  tp: number,
  projet: number | null,
  evaluation: string | null,
  coefficient: number,
];

/** A UE as a programme sheet prints it: its credits, then the lines of its two poles. */
export interface UeFiche {
  readonly code: string;
  readonly ects: number;
  readonly ressources: readonly Ligne[];
  readonly saes: readonly Ligne[];
}

/** The UE of a programme sheet; title and level of each are those of its competence. */
export function uesDeLaFiche(
  fiche: readonly UeFiche[],
  competences: readonly CompetenceMaquette[]
): UeMaquette[] {
  return fiche.map(({ code, ects, ressources, saes }) => {
    const nommee = lireCodeUe(code);
    const competence = competences.find(({ numero }) => numero === nommee?.competence);
    if (!nommee || !competence)
      throw new Error(`Catalogue : ${code} ne nomme aucune compétence de sa fiche.`);
    const { niveau, intitule } = competence;
    return {
      code,
      ...nommee,
      niveau,
      intitule,
      ects,
      modules: [...lire(ressources, "ressource"), ...lire(saes, "sae")],
    };
  });
}

function lire(lignes: readonly Ligne[], pole: Pole): ModuleMaquette[] {
  return lignes.map(([code, intitule, cm, td, tp, projet, evaluation, coefficient]) => {
    return { code, intitule, pole, coefficient, heures: { cm, td, tp, projet }, evaluation };
  });
}
