import type { Anomalie } from "../types";

/** Why a sheet is not read; `codes` tells whether it names modules or UE all the same. */
export interface Refus {
  readonly codes: boolean;
  readonly raison: string;
  /** Said instead of the usual sentence. */
  readonly phrase?: string;
  /** What else is said of its columns. */
  readonly anomalies?: readonly Anomalie[];
}

export const AUCUN_CODE: Refus = { codes: false, raison: "aucun code de module ou d’UE" };
