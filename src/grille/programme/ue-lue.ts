import type { CodeUe, ModuleMaquette } from "../../maquette";
import type { Terme } from "./coefficients-retenus";
import type { Source } from "./colonnes-lues";

/** Where the mean of a UE comes from. */
export type Origine =
  | "modules"
  /** A mean of UE that a sheet gives, since none holds the modules… */
  | "moyenne"
  /** … or since their coefficients are not known. */
  | "moyenneSansCoefficients"
  | "sansCoefficients"
  | "aucune";

/** A UE of the year, with the columns that make its mean. */
export interface UeLue extends CodeUe {
  readonly code: string;
  readonly niveau: number | null;
  readonly ects: number | null;
  readonly termes: readonly Terme[];
  readonly origine: Origine;
  /** Modules of the programme that have no column in the sheets. */
  readonly manquants: readonly ModuleMaquette[];
}

/** A mean of UE that some sheet shows. */
export interface MoyenneLue extends Source {
  readonly code: string;
}
