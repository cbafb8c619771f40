import type { Etudiant } from "../../grille";
import type { Origine, Verdict } from "../../reglement";
import type { BesoinsDetailles } from "../../restitution";
import type { Etat, Niveau } from "../../risque";
import type { Cible } from "../resume";

/** A UE or an RCUE on the card; means in hundredths, `null` where there is none yet. */
export interface Unite {
  readonly genre: "impaire" | "paire" | "rcue";
  /** `UE33`, `RCUE 3` */
  readonly nom: string;
  readonly present: number | null;
  /** What marks to come can still make of it; `null` too for a student who is not decided. */
  readonly pire: number | null;
  readonly meilleur: number | null;
  /** Whether marks to come can still move the mean. */
  readonly ouverte: boolean;
  /** Of reaching 10, and for an RCUE of not staying under 8; `null` for a student who is not decided. */
  readonly etat: Etat | null;
  readonly plancher: Etat | null;
  /** The chance of reaching 10, in words; `null` where it is sure, or not known. */
  readonly chance: string | null;
  readonly code: string;
  /** `annexe 1, 4.4` */
  readonly point: string;
  readonly origine: Origine;
}

/** A competence: its UE, then its RCUE; a UE that no other one compensates stands alone. */
export interface Competence {
  readonly numero: number;
  /** As the programme names it: `Industrialiser`. */
  readonly nom: string | null;
  readonly unites: readonly Unite[];
}

/** What the jury pronounced, beside what was proposed, and what moved since. */
export interface JuryDit {
  /** `ADM`, or empty when it decided UE or RCUE only. */
  readonly annee: string;
  /** `RCUE 3 ADJ` */
  readonly unites: readonly string[];
  readonly ecart: string;
  readonly evolution: string;
}

export interface RaisonDite {
  readonly phrase: string;
  readonly point: string;
}

/** A student by some marks: those of the workbook, or those and others that are tried. */
export interface Portrait {
  readonly niveau: Niveau;
  readonly motifs: readonly string[];
  /** `ADM`, `PASD`, `jury`, `en attente`; empty where no year is proposed. */
  readonly proposition: string;
  /** `S5 : de droit`; empty where there is no next semester. */
  readonly passage: string;
  /** The semester that the marks of the year open of right; `null` in BUT3, where every RCUE at 10 is what counts. */
  readonly vise: number | null;
  readonly etatDuPassage: Etat | null;
  /** The chance of passing of right, in words; `null` where it is sure, or not known. */
  readonly chance: string | null;
  readonly ects: number | null;
  readonly competences: readonly Competence[];
  readonly raisons: readonly RaisonDite[];
  readonly besoins: BesoinsDetailles | null;
}

/** What the marks tried change. */
export interface Changement {
  readonly genre: "code" | "moyenne" | "proposition" | "passage" | "niveau" | "chance" | "ects";
  /** The UE or RCUE; empty for what is said of the year. */
  readonly nom: string;
  readonly avant: string;
  readonly apres: string;
}

/** A mark to come, as it can be tried. */
export interface NoteAEssayer {
  readonly colonne: number;
  readonly module: string;
  readonly intitule: string | null;
  /** `UE41 × 2, UE43 × 4` */
  readonly poids: string;
  /** Where the slider stands before anything is tried: the present mean of its UE, to a quarter of a point. */
  readonly depart: number;
  readonly essayee: number | null;
}

export interface SemestreAEssayer {
  readonly semestre: number;
  readonly notes: readonly NoteAEssayer[];
}

/** One earlier year of the BUT, as its sources tell it. */
export interface AnneeConnue {
  readonly anneeBut: number;
  /** University year, `2024-2025`. */
  readonly annee: string | null;
  readonly code: string | null;
  readonly unites: readonly {
    readonly nom: string;
    readonly moyenne: string;
    readonly code: string;
  }[];
}

/** What is known of earlier years, and what is not. */
export interface AnneesDeLEtudiant {
  /** The year of the BUT that is decided: 1, 2 or 3. */
  readonly but: number;
  /** Whether S1 and S2 are validated, where it matters. */
  readonly s1s2: Verdict;
  readonly annees: readonly AnneeConnue[];
  /** Diplomas, repeats, dispenses. */
  readonly phrases: readonly RaisonDite[];
  readonly inconnus: readonly string[];
}

/** All that the card of a student says. */
export interface EtudiantDecrit {
  readonly etudiant: Etudiant;
  readonly nom: string;
  readonly groupe: string | null;
  readonly rang: number;
  /** How many students the promotion has. */
  readonly nombre: number;
  readonly cible: Cible | null;
  readonly jury: JuryDit | null;
  readonly presente: Portrait;
  /** `null` while nothing is tried. */
  readonly essayee: Portrait | null;
  readonly changements: readonly Changement[];
  readonly aEssayer: readonly SemestreAEssayer[];
  readonly anterieures: AnneesDeLEtudiant;
}
