import { estAcquis, type CodeRcue, type CodeUe } from "./codes";
import { atteint } from "./arrondi";
import { LA_MOYENNE } from "./moyenne";
import type { Reglages } from "./reglages/index";

/** What an earlier year left of one UE; the same UE stands once for each year in which the student followed it. */
export interface UeAnterieure {
  /** Canonical: `UE11`. */
  readonly code: string;
  readonly semestre: number;
  readonly competence: number;
  /** University year, `2024-2025`; `null` when no source says. */
  readonly annee: string | null;
  /** Sur 20, as recorded. */
  readonly moyenne: number | null;
  /** `null` when the source gives a mean without a code: the mean alone then speaks. */
  readonly decision: CodeUe | null;
  readonly ects: number | null;
}

/** What an earlier year left of one RCUE. */
export interface RcueAnterieur {
  readonly competence: number;
  /** 1, 2 or 3: the year of the BUT. */
  readonly anneeBut: number;
  readonly annee: string | null;
  readonly moyenne: number | null;
  readonly decision: CodeRcue | null;
}

/** What the jury pronounced at the end of an earlier year. */
export interface AnneeAnterieure {
  readonly anneeBut: number;
  readonly annee: string | null;
  /** One of `CODES_ANNEE_JURY`. */
  readonly code: string;
}

/** 3.3: a semester that the student does not have to follow here, and why: it gives no mark and no invented ECTS. */
export interface Dispense {
  readonly semestre: number;
  readonly motif: CodeDispense;
}

/** Lateral entry; prior learning; years followed in another institution. */
export const CODES_DISPENSE = ["PASSERELLE", "VAE", "TRANSFERT"] as const;
export type CodeDispense = (typeof CODES_DISPENSE)[number];

/** What earlier years left of one student. */
export interface Anteriorite {
  readonly ues: readonly UeAnterieure[];
  readonly rcues: readonly RcueAnterieur[];
  readonly annees: readonly AnneeAnterieure[];
  readonly dispenses: readonly Dispense[];
}

export const SANS_ANTERIORITE: Anteriorite = { ues: [], rcues: [], annees: [], dispenses: [] };

/**
 * A13: the mean of an earlier year that enters this year's RCUE, or `null`. A UE acquired earlier keeps its mean, and
 * the better one counts when it is followed again; a UE that is not followed again keeps its mean, acquired or not.
 * @param suivie `true` with a mark in this UE this year, `null` when its sheets list the student without any (a mark may
 *   still come), `false` when the sheets of its semester do not list the student.
 */
export function moyenneReportee(
  { ues }: Anteriorite,
  code: string,
  suivie: boolean | null,
  reglages: Reglages
): number | null {
  const essais = ues.filter((ue) => ue.code === code && ue.moyenne !== null);
  const acquises = essais.filter((ue) => estAcquiseAvant(ue, reglages));
  if (suivie === true && reglages.capitalisation === "derniere") return null;
  if (acquises.length > 0) return Math.max(...acquises.map(({ moyenne }) => moyenne!));
  return suivie === false ? (dernier(essais)?.moyenne ?? null) : null;
}

/** A UE is acquired by its code; without a code, by a mean that reaches 10 (4.3), compared as this year's are (A2). */
export function estAcquiseAvant({ decision, moyenne }: UeAnterieure, reglages: Reglages): boolean {
  if (decision !== null) return estAcquis(decision);
  return moyenne !== null && atteint(moyenne, LA_MOYENNE, reglages);
}

/** The same, where a mean without a code that acquires its UE has the code that it deserves. */
export function codifier(anterieur: Anteriorite, reglages: Reglages): Anteriorite {
  const ues = anterieur.ues.map((ue) =>
    ue.decision === null && estAcquiseAvant(ue, reglages) ? { ...ue, decision: ADMISE } : ue
  );
  return { ...anterieur, ues };
}

const ADMISE: CodeUe = "ADM";

/** The latest of several attempts; those of an unknown year come first, in the order of the source. */
export function dernier<T extends { readonly annee: string | null }>(
  essais: readonly T[]
): T | null {
  return essais.reduce<T | null>(
    (retenu, essai) => (retenu && (retenu.annee ?? "") > (essai.annee ?? "") ? retenu : essai),
    null
  );
}
