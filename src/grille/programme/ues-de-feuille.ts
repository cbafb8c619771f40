import type { UeMaquette } from "../../maquette";
import type { Maxima } from "../disposition/maximum";
import type { Anomalie } from "../types";

/** What one form of sheet gives of a programme: no UE when the sheet has not that form. */
export interface UesDeFeuille {
  readonly ues: readonly UeMaquette[];
  readonly maxima?: Maxima;
  readonly anomalies: readonly Anomalie[];
}

export const AUCUNE_UE: UesDeFeuille = { ues: [], anomalies: [] };
