import type { Valeur } from "../../classeur";
import type { CodeUe } from "../../maquette";
import { estVide, lireNombre } from "../cellule/cellule";
import type { Coefficient } from "./disposition";
import type { Anomalie } from "../types";

/** The coefficients of a sheet: of each column, by code of UE. */
export interface Coefficients {
  readonly parColonne: ReadonlyMap<number, ReadonlyMap<string, Coefficient>>;
  /** UE that have a row of their own. */
  readonly uesDetaillees: ReadonlySet<string>;
  readonly anomalies: readonly Anomalie[];
}

/** A column that may have coefficients, and the UE under whose header it stands. */
export interface ColonneCoefficientee {
  readonly colonne: number;
  readonly code: string;
  readonly ue: CodeUe | null;
  readonly semestre: number | null;
  /** The semester that its own code says. */
  readonly semestreDuCode: number | null;
  /** The same, else that of the code at its left. */
  readonly semestreVoisin: number | null;
  /** Whether its header is a module's; else it is one only if it has a coefficient. */
  readonly codeConnu: boolean;
  /** What its header says that it weighs: « R3.01 (coef 2) ». */
  readonly coefficientDEntete: number | null;
  /** The other columns under its code: merged over them, it may have its coefficient under any one. */
  readonly voisines: readonly number[];
  /** Those that make its mark, when it has no column of its own. */
  readonly evaluations: readonly unknown[];
}

/** « coef 2 », « (coef. 1,5) », « x3 » */
const PREFIXE = /^(?:\((?=.*\)$))?(?:coeff?(?:icient)?s?\b\.?|[x×])[\s:]*(?=\d)([^)]*)\)?$/i;

/** A coefficient: zero or more; `null` where nothing, or a dash, is written. */
export function lireCoefficient(valeur: Valeur): number | null | "illisible" {
  if (estVide(valeur)) return null;
  const lu = typeof valeur === "string" ? lireNombre(valeur.trim().replace(PREFIXE, "$1")) : valeur;
  if (typeof lu === "number") return lu >= 0 ? lu : "illisible";
  return typeof valeur === "string" && /^[-–—/]+$/.test(valeur.trim()) ? null : "illisible";
}
