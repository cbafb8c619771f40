import type { Feuille, Valeur } from "../../classeur";
import { LA_MOYENNE, PLANCHER_RCUE } from "../../reglement";
import { texte } from "../decisions/titres";

/** Heading of the block, in column A, and what its numbers are. */
export const INTITULE =
  "Répartition des moyennes par UE — sur les notes présentes, sans les étudiants partis";

/** Header of its table. */
export const TITRES: readonly string[] = [
  "UE",
  `Moins de ${PLANCHER_RCUE}`,
  `De ${PLANCHER_RCUE} à moins de ${LA_MOYENNE}`,
  `${LA_MOYENNE} et plus`,
  "Sans moyenne",
];

/**
 * The same sheet without the block, which is written anew each time: what people wrote beside or beneath it, in their
 * own cells, is all that is left there. Its columns are known by their titles, since people insert and delete columns;
 * its rows by their UE and their numbers.
 */
export function sansRepartition(feuille: Feuille): Feuille {
  const entete = feuille.cellules.findIndex((rangee) => colonnesDe(rangee).length >= 2);
  if (entete < 0) return feuille;
  const notres = colonnesDe(feuille.cellules[entete]!);
  const cellules = feuille.cellules.map((rangee, l) => {
    if (l < entete) return rangee;
    const effacees = l === entete ? notres : comptees(rangee, notres);
    return rangee.map((valeur, c) => (effacees.includes(c) ? "" : valeur));
  });
  return { ...feuille, cellules };
}

/** Where the titles of the block stand in a row: the UE first; none without it. */
function colonnesDe(rangee: readonly Valeur[]): number[] {
  const places = TITRES.map((titre) => rangee.findIndex((valeur) => texte(valeur) === titre));
  return places[0]! < 0 ? [] : places.filter((place) => place >= 0);
}

/** The cells of a row that are ours: a UE and its numbers; a text over a number is what somebody wrote. */
function comptees(rangee: readonly Valeur[], [ue, ...autres]: readonly number[]): number[] {
  const nombres = autres.filter((c) => typeof rangee[c] === "number");
  return /^UE\d+$/.test(texte(rangee[ue!])) && nombres.length > 0 ? [ue!, ...nombres] : [];
}
