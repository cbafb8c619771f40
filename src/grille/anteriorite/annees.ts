import { anneeDe } from "../../reglement";
import { avertissement, enumerer, information } from "../anomalies";
import type { Disposition } from "../disposition/disposition";
import { uesNommees } from "../programme/annee";
import type { Anomalie } from "../types";

/** The grids of the latest year, and those of earlier ones. */
export interface Separation {
  readonly actuelles: readonly Disposition[];
  readonly passees: readonly Disposition[];
}

/** The latest year that the sheets speak of is decided: sheets that only speak of earlier ones are no grids of it. */
export function separerAnnees(dispositions: readonly Disposition[]): Separation {
  const annees = dispositions.map((disposition) => semestresDe(disposition).map(anneeDe));
  const derniere = Math.max(1, ...annees.flat());
  const estPassee = (f: number): boolean =>
    annees[f]!.length > 0 && annees[f]!.every((annee) => annee < derniere);
  return {
    actuelles: dispositions.filter((_, f) => !estPassee(f)),
    passees: dispositions.filter((_, f) => estPassee(f)),
  };
}

/** The semesters of which a sheet names a UE or a module. */
function semestresDe(disposition: Disposition): number[] {
  const semestres = [...uesNommees(disposition), ...disposition.modules].map(
    ({ semestre }) => semestre
  );
  return [...new Set(semestres.filter((semestre) => semestre !== null))].sort((a, b) => a - b);
}

/**
 * What a sheet of the workbook says of other years than the one that is decided, and what is taken from it.
 * @param reprises codes of the UE whose results are taken.
 */
export function direAutresAnnees(
  disposition: Disposition,
  anneeBut: number,
  reprises: readonly string[]
): Anomalie[] {
  const semestres = semestresDe(disposition);
  const autres = semestres.filter((semestre) => anneeDe(semestre) !== anneeBut);
  if (autres.length === 0) return [];
  const aussi = autres.length < semestres.length ? " aussi" : "";
  const suite =
    reprises.length === 0
      ? "Elle ne montre aucune moyenne de ces UE : rien n’en est repris."
      : `Repris comme antériorité : ${enumerer(reprises)}.`;
  const message =
    `Cette feuille parle${aussi} de ${enumerer(autres.map((s) => `S${s}`))} : ` +
    `seule l’année ${anneeBut} du BUT est décidée. ${suite}`;
  const sorte = reprises.length === 0 ? avertissement : information;
  return [sorte(disposition.feuille, null, message)];
}
