/** A programme: what a department teaches in one year of a BUT, and what each module weighs in each UE. */
export interface Maquette {
  /** `but2-gmp-mpi-2022`; `feuille` for one read from the workbook. */
  readonly id: string;
  readonly intitule: string;
  readonly parcours: string;
  readonly voie: string;
  /** Where the numbers come from, in words. */
  readonly source: string;
  readonly ues: readonly UeMaquette[];
  /** The final competences that the UE refer to; absent where the source names none. */
  readonly competences?: readonly CompetenceMaquette[];
  /** The totals that the source prints for each semester, to be compared with the sums of the lines. */
  readonly totaux?: readonly TotauxSemestre[];
}

/** A final competence and the level at which this year's UE take it: the level is not the year. */
export interface CompetenceMaquette {
  readonly numero: number;
  /** One word: `Spécifier`. */
  readonly nom: string;
  readonly intitule: string;
  readonly niveau: number | null;
  /** What a student does at this level; `null` where the source does not say. */
  readonly intituleNiveau: string | null;
}

/** A semester's totals as its source prints them; hours are those of one student. */
export interface TotauxSemestre {
  readonly semestre: number;
  readonly coefficients: number;
  readonly ects: number;
  readonly heures: {
    readonly cm: number;
    readonly td: number;
    readonly tp: number;
    readonly projet: number;
  };
}

/** One UE: a competence at one of its levels, in one semester (annexe 1, 3). */
export interface UeMaquette {
  /** Canonical: `UE31`. */
  readonly code: string;
  readonly semestre: number;
  readonly competence: number;
  readonly niveau: number | null;
  readonly intitule: string;
  readonly ects: number | null;
  readonly modules: readonly ModuleMaquette[];
}

export type Pole = "ressource" | "sae";

/** One module line of a UE; the same module may stand in several UE with other coefficients. */
export interface ModuleMaquette {
  /** As printed: `R3.17MPI`, `SAE3.01`, `Portfolio`. */
  readonly code: string;
  readonly intitule: string;
  readonly pole: Pole;
  readonly coefficient: number;
  /** Hours for a student; `null` where the programme sheet prints nothing. */
  readonly heures?: {
    readonly cm: number | null;
    readonly td: number | null;
    readonly tp: number | null;
    readonly projet: number | null;
  };
  /** Type of assessment as printed (`CC`); `null` where nothing is printed. */
  readonly evaluation?: string | null;
}
