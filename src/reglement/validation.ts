import { estAcquis, type CodeUe } from "./codes";
import { tousVrais, type Verdict } from "./verdict";

/** A decision is still to come: the UE may be validated later. */
const ATTENDUS: ReadonlySet<CodeUe> = new Set<CodeUe>(["ATT", "RAT", "ATJ"]);

/** Annexe 1, 4.5: « la validation de toutes les UE »: met, not met, or not known as long as a decision is awaited. */
export function toutesValidees(codes: readonly CodeUe[]): Verdict {
  return tousVrais(codes.map((code) => estAcquis(code) || (ATTENDUS.has(code) ? null : false)));
}
