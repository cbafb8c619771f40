import type { Feuille } from "./classeur";
import {
  DECISIONS,
  estFeuilleDecisions,
  promotionsPassees,
  semestresDecides,
  type PromotionPassee,
} from "./restitution";
import { anneeDe } from "./reglement";
import {
  courbeDeCalibration,
  eprouver,
  MODELE,
  recalibrer,
  type Classe,
  type Faits,
  type Modele,
  type Recalibrage,
} from "./risque";

/** A sheet that was read, how many students it shows, and how many of them another sheet had shown already. */
export interface SourceDeCalibrage {
  readonly feuille: string;
  readonly etudiants: number;
  readonly deja: number;
}

/** The odds of one year of the BUT, fitted on a department's own past, and all that is to be known before believing them. */
export interface Calibrage extends Recalibrage {
  /** Of the BUT: 1, 2 or 3. */
  readonly annee: number;
  /** The facts that were in force; `faits` are those that would be. */
  readonly avant: Faits;
  readonly sources: readonly SourceDeCalibrage[];
  /** What was foreseen at mid-year, and what came; empty where the facts in force are kept. */
  readonly courbe: readonly Classe[];
}

/**
 * Fits the odds on the `Décisions` sheets of earlier years, year of the BUT by year; a year of which no sheet shows both
 * semesters is absent. The same student in two sheets counts once.
 * @param enVigueur what stays where the students are too few
 */
export function calibrer(
  feuilles: readonly Feuille[],
  enVigueur: Modele | null = null
): readonly Calibrage[] {
  const promotions = promotionsPassees(feuilles);
  return [1, 2, 3].flatMap((annee) => {
    const passees = promotions.filter((promotion) => promotion.annee === annee);
    const avant = enVigueur?.[annee] ?? MODELE[annee]!;
    return passees.length === 0 ? [] : [calibrerUneAnnee(annee, passees, avant)];
  });
}

function calibrerUneAnnee(
  annee: number,
  passees: readonly PromotionPassee[],
  avant: Faits
): Calibrage {
  const etudiants = passees.flatMap((promotion) => promotion.etudiants);
  const recalibrage = recalibrer(etudiants, avant);
  // Tried with the default facts behind: those in force may come from the very students they would be tried on.
  const cas = recalibrage.retenu ? eprouver(etudiants, annee, MODELE[annee]!) : [];
  const sources = passees.map(({ feuille, etudiants: propres, deja }) => ({
    ...{ feuille, etudiants: propres.length + deja, deja },
  }));
  const courbe = cas.length === 0 ? [] : courbeDeCalibration(cas);
  return { annee, avant, ...recalibrage, sources, courbe };
}

/** The facts to keep, of the years that were refitted only; `null` when there is none. */
export function modeleRetenu(calibrages: readonly Calibrage[]): Modele | null {
  const retenus = calibrages.filter(({ retenu }) => retenu);
  if (retenus.length === 0) return null;
  return Object.fromEntries(retenus.map(({ annee, faits }) => [annee, faits]));
}

/** The `Décisions` sheets of earlier years that stand in an open workbook: all but the one of the year under way. */
export function decisionsPassees(feuilles: readonly Feuille[], anneeEnCours: number): Feuille[] {
  return feuilles.filter(
    (feuille) =>
      estFeuilleDecisions(feuille) &&
      !(feuille.nom === DECISIONS && anneeDe(semestresDecides(feuille)[0] ?? 0) === anneeEnCours)
  );
}
