import type { Calibrage } from "../calibrage";
import type { CauseErreur } from "../classeur";
import type { Deliberation } from "../deliberation";
import type { Correction, Etudiant, Gravite } from "../grille";
import type { CleReglage, Reglages } from "../reglement";
import type { Essai, Modele } from "../risque";
import type { Endroit } from "./classeur-ouvert";
import type { Etape } from "./etapes";
import type { PassageDeNiveau } from "./direct/passages";
import type { Prevision } from "./prevision";
import type { Apercu, Resume } from "./resume";

/** What is under way; `part` tells how much of the step is done, from 0 to 1. */
export interface Tache {
  readonly etape: Etape;
  readonly part: number;
}

/** What an action came to, told once it is over. */
export type Annonce =
  | { readonly genre: "calcule"; readonly etudiants: number; readonly aRisque: number }
  | { readonly genre: "rien" }
  | { readonly genre: "direct" }
  | { readonly genre: "direct_arrete" }
  | { readonly genre: "passages"; readonly passages: readonly PassageDeNiveau[] }
  | { readonly genre: "suivi_ecrit"; readonly etudiants: number }
  | { readonly genre: "efface" }
  | { readonly genre: "inseree" }
  | { readonly genre: "existante" }
  | { readonly genre: "anterieures"; readonly etudiants: number }
  | { readonly genre: "sans_anteriorite"; readonly depuis: string }
  | { readonly genre: "sans_journal" }
  | { readonly genre: "reglages_crees" }
  | { readonly genre: "reglages_existants" }
  | { readonly genre: "prevu"; readonly changements: number }
  | { readonly genre: "corrige"; readonly corrections: number }
  | { readonly genre: "sans_correction" }
  | { readonly genre: "sans_decisions" }
  | { readonly genre: "chances_essayees"; readonly retenues: boolean }
  | { readonly genre: "chances_gardees" }
  | { readonly genre: "chances_par_defaut" };

/** What changed after the results were calculated. */
export type Perime = "grille" | "reglages" | "jury" | "chances";

/** Odds fitted on earlier years and told before they are kept. */
export interface Recalage {
  readonly calibrages: readonly Calibrage[];
  /** How many students of the workbook would be at another level of risk. */
  readonly niveauxChanges: number;
}

/** The workbook as it was last read, decided; what is shown of a student, or of all together, is drawn from it. */
export interface Lue {
  readonly deliberation: Deliberation;
  /** Whether nothing has changed in the grids since. */
  readonly fraiche: boolean;
}

/** The lists that are shown whole only on demand. */
export type Liste = "risques" | "anomalies" | "jury" | "changements";

/** Everything that the pane shows. */
export interface Etat {
  /** `null` until the workbook has been read once. */
  readonly apercu: Apercu | null;
  readonly lue: Lue | null;
  readonly resultat: Resume | null;
  readonly perime: Perime | null;
  readonly tache: Tache | null;
  readonly annonce: Annonce | null;
  readonly alerte: { readonly raison: CauseErreur; readonly phrase: string } | null;
  readonly depliees: Readonly<Record<Liste, boolean>>;
  /** The level of anomalies that is shown; `null` for all. */
  readonly filtre: Gravite | null;
  /** What people corrected in the reading, as the workbook keeps it. */
  readonly corrections: readonly Correction[];
  /** Odds fitted on the department's own past, as the workbook keeps them; `null` for the default facts. */
  readonly modele: Modele | null;
  /** What earlier years say of the odds; `null` while nothing waits to be kept. */
  readonly recalage: Recalage | null;
  /** Whether the levels follow each mark that is typed. */
  readonly enDirect: boolean;
  /** The student whose card is shown. */
  readonly choisi: Etudiant | null;
  /** Marks to come that are tried on the card, by their column: nothing of them is written. */
  readonly essai: Essai;
  /** The place of which a person is about to say what it is. */
  readonly endroit: Endroit | null;
  /** Id of the programme to insert. */
  readonly maquette: string;
  /** The settings of the last calculation or, before any, those that the workbook had when it was first read. */
  readonly reference: Reglages | null;
  /** What the person chose in the pane, which is applied nowhere yet. */
  readonly projet: Partial<Reglages>;
  /** A setting whose field holds what cannot be. */
  readonly refuse: CleReglage | null;
  /** What the settings chosen, or edited in their sheet, would change; `null` while there is nothing to tell. */
  readonly prevision: Prevision | null;
}

export const REPLIEES: Etat["depliees"] = {
  risques: false,
  anomalies: false,
  jury: false,
  changements: false,
};

/** How the pane begins. */
export function etatInitial(maquette: string): Etat {
  return {
    apercu: null,
    lue: null,
    resultat: null,
    perime: null,
    tache: null,
    annonce: null,
    alerte: null,
    depliees: REPLIEES,
    filtre: null,
    corrections: [],
    modele: null,
    recalage: null,
    enDirect: false,
    choisi: null,
    essai: new Map(),
    endroit: null,
    maquette,
    reference: null,
    projet: {},
    refuse: null,
    prevision: null,
  };
}
