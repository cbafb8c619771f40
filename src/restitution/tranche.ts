import { LA_MOYENNE, PLANCHER_RCUE } from "../reglement";

/** Where a mean stands beside the two marks that the regulation names. */
export const TRANCHES = ["sous8", "sous10", "dix"] as const;
export type Tranche = (typeof TRANCHES)[number];

/** By the mean as it is displayed, to the hundredth: what is drawn never contradicts the number that is read. */
export function trancheDe(centiemes: number): Tranche {
  if (centiemes < 100 * PLANCHER_RCUE) return "sous8";
  return centiemes < 100 * LA_MOYENNE ? "sous10" : "dix";
}
