import type { WriteSheet } from "hucre";
import { poserGroupes, poserStatistiques } from "./corps";
import { poserEntete } from "./entete";
import { STATISTIQUES } from "./formules";
import type { Gabarit } from "./gabarits";
import { pageDe, poser } from "./page";
import { presentation } from "./presentation";
import type { Apprenti } from "./promotion";

const LEGENDE =
  "ABI : absence injustifiée (0) — ABJ : absence justifiée (non comptée) — NE : non évalué";

/** A semester's sheet as it is kept by hand: header, coefficients, groups of students, statistics, legend. */
export function feuilleDe(gabarit: Gabarit, promotion: readonly Apprenti[]): WriteSheet {
  const page = pageDe(gabarit);
  poserEntete(page);
  const derniere = poserGroupes(page, promotion);
  const statistiques = derniere + 2;
  poserStatistiques(page, statistiques, derniere);
  poser(page, statistiques + STATISTIQUES.length + 1, 0, LEGENDE, "note");
  return { name: gabarit.nom, cells: page.cells, ...presentation(page, derniere) };
}
