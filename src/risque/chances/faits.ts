/**
 * What was measured between the two semesters of a year of the BUT: over the students, the even-semester mean of a UE
 * follows `ordonnee + pente × odd-semester mean of the same competence`, give or take `residu` (standard deviation).
 */
export interface Faits {
  readonly ordonnee: number;
  readonly pente: number;
  readonly residu: number;
  /** Between the two UE of one competence, odd and even. */
  readonly correlation: number;
  /** Between two UE of one student in one semester. */
  readonly interne: number;
  /** The mean of the UE of the odd semester. */
  readonly moyenne: number;
  /** The students of a department that they were learned from; absent from the default ones. */
  readonly effectif?: number;
}

/** The facts by year of the BUT: 1, 2, 3. */
export type Modele = Readonly<Record<number, Faits>>;

/** Real decisions of six programmes over four years, aggregated: no student can be found again in these numbers. */
export const MODELE: Modele = {
  1: faits(2.46, 0.78, 2.11, 0.66, 10.8),
  2: faits(4.98, 0.62, 1.89, 0.58, 11.3),
  3: faits(6.4, 0.51, 1.95, 0.42, 13),
};

/** The facts of a year of the BUT that a model changes; `null` where the default ones are in force. */
export function faitsPropres(modele: Modele | null | undefined, annee: number): Faits | null {
  const [propres, defaut] = [modele?.[annee], MODELE[annee]];
  if (!propres || !defaut) return null;
  const change = (Object.keys(defaut) as (keyof Faits)[]).some(
    (nom) => propres[nom] !== defaut[nom]
  );
  return change ? propres : null;
}

function faits(
  ordonnee: number,
  pente: number,
  residu: number,
  correlation: number,
  moyenne: number
): Faits {
  return { ordonnee, pente, residu, correlation, interne: 0.74, moyenne };
}
