import type { AnneeAnterieure, Dispense, RcueAnterieur, UeAnterieure } from "../../reglement";
import type { Feuille } from "../../classeur";
import type { Place } from "../anomalies";
import type { Personne } from "../etudiants/appariement";
import type { Anomalie, FeuilleAnterieure } from "../types";

/** Something that a sheet says of an earlier year, and the cell that says it. */
export interface Apport<T> extends Place {
  readonly dit: T;
  readonly feuille: Feuille;
}

/** One person of a sheet of earlier years, with all that the sheet says of them. */
export class PersonneLue implements Personne {
  readonly ues: Apport<UeAnterieure>[] = [];
  readonly rcues: Apport<RcueAnterieur>[] = [];
  readonly annees: Apport<AnneeAnterieure>[] = [];
  readonly dispenses: Apport<Dispense>[] = [];
  /** « S1 et S2 validées », where the sheet has that column. */
  s1s2: boolean | null = null;

  constructor(
    readonly numero: string | null,
    readonly nom: string,
    readonly prenom: string,
    /** The cell that names them. */
    readonly place: Place
  ) {}
}

/** A sheet that was read for earlier years. */
export interface Source {
  readonly feuille: Feuille;
  readonly genre: FeuilleAnterieure["genre"];
  /** ISO date of the calculation of a sheet of ours; empty for the others. */
  readonly jour: string;
  readonly personnes: readonly PersonneLue[];
  readonly anomalies: readonly Anomalie[];
}

/** What reading needs to know of the year that is decided. */
export interface Contexte {
  /** Keys of the numbers of the students of the grid: they tell which of several columns holds the same numbers. */
  readonly numeros: ReadonlySet<string>;
  /** ECTS of a UE, by its code, where the programme in use gives them. */
  readonly credits: ReadonlyMap<string, number>;
}
