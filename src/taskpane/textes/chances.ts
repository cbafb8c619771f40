import type { SourceDeCalibrage } from "../../calibrage";
import type { Classe, Faits, Modele } from "../../risque";
import type { Ecarts } from "../chances/courbe";

/** What the pane says of the odds: on whom they rest, and how they are fitted on a department's own past. */
export interface TextesDesChances {
  readonly titre: string;
  /** Beside the title: the years that have odds of their own, or none. */
  readonly resume: (modele: Modele | null) => string;
  /** That odds speak of past students, and that the jury decides. */
  readonly prudence: string;
  readonly parDefaut: string;
  /** « BUT2 : chances recalées sur 212 étudiants de vos années passées. » */
  readonly enVigueur: (annee: number, propres: Faits | null) => string;
  /** What facts mean, in a sentence; beside what they meant before, if that is given. */
  readonly sens: (annee: number, faits: Faits, avant?: Faits) => string;
  readonly choisir: string;
  readonly aide: string;
  readonly duClasseur: (feuilles: number) => string;
  readonly revenir: string;
  readonly recalage: {
    readonly titre: string;
    readonly source: (source: SourceDeCalibrage) => string;
    readonly niveaux: (etudiants: number) => string;
    readonly rienDeGarde: string;
    readonly garder: string;
    readonly fermer: string;
  };
  readonly courbe: {
    readonly titre: (ecarts: Ecarts) => string;
    /** The plot, for those who do not see it. */
    readonly image: (annee: number, ecarts: Ecarts) => string;
    readonly aide: string;
    readonly prevu: string;
    /** What the chance is of: after S6 nothing passes, every RCUE at 10 is what the diploma asks. */
    readonly observe: (annee: number) => string;
    readonly tableau: string;
    readonly colonnes: readonly [chance: string, etudiants: string, prevu: string, observe: string];
    readonly part: (part: number) => string;
    readonly classe: (classe: Classe) => string;
  };
}
