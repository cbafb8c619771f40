import type { Verdict } from "../../reglement";

/**
 * The least mark that reaches a goal: `verdict` tells the goals that no mark to come can change any more — reached
 * (0 is needed) or out of reach (`null`); otherwise hundredths, up to the hundredth, not counting on the rounding.
 */
export interface Exigence {
  readonly verdict: Verdict;
  readonly centiemes: number | null;
}

/** A mark to come by itself, when the others stay at the mean of the known ones of their UE; `null` where none is. */
export interface RequisModule {
  readonly colonne: number;
  readonly module: string;
  /** For the UE to reach 10, and for its RCUE to. */
  readonly acquerir: Exigence | null;
  readonly compenser: Exigence | null;
}

export interface RequisUe {
  readonly code: string;
  /** The least mean on the marks to come of the UE, for it to reach 10. */
  readonly acquerir: Exigence;
  readonly modules: readonly RequisModule[];
}

export interface RequisRcue {
  readonly competence: number;
  readonly ues: readonly string[];
  /** The least mean on the marks to come of both UE, for the RCUE to reach 10, and 8. */
  readonly dix: Exigence;
  readonly huit: Exigence;
  readonly moinsCher: Chemin | null;
}

/** The cheapest way to a goal: the least points over the coefficients of the marks to come. */
export interface Chemin {
  /** Those points over those coefficients, sur 20. */
  readonly moyenne: number;
  /** The marks it asks for, each up to the hundredth; a mark to come that is not named may be 0. */
  readonly notes: readonly {
    readonly colonne: number;
    readonly module: string;
    readonly centiemes: number;
  }[];
}

export interface Requis {
  readonly ues: readonly RequisUe[];
  readonly rcues: readonly RequisRcue[];
  /** The passage of right (4.5); `null` in a year without RCUE. */
  readonly passage: { readonly moyenne: Exigence; readonly moinsCher: Chemin | null } | null;
}
