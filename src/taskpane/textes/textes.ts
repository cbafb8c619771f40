import type { CauseErreur } from "../../classeur";
import type { Etape } from "../etapes";
import type { Annonce, Perime } from "../etat";
import type { FeuilleAnterieure, Gravite } from "../../grille";
import type { AnneesConnues, NiveauDeRisque } from "../resume";
import type { TextesDesChances } from "./chances";
import type { TextesDeLEtudiant } from "./etudiant";
import type { TextesDeLecture } from "./lecture";
import type { TextesDeLaPromotion } from "./promotion";
import type { TextesDesReglages } from "./reglages";

/** Every text of the pane. Each language has them all: the compiler demands it. */
export interface Textes {
  readonly langue: "fr" | "en";
  readonly sousTitre: string;
  readonly horsExcel: string;
  readonly detection: {
    readonly titre: string;
    readonly enCours: string;
    readonly relire: string;
    readonly grilles: string;
    readonly aucuneGrille: string;
    readonly etudiants: string;
    readonly programme: string;
    readonly lueDansLaGrille: (annee: number) => string;
    readonly miAnnee: string;
  };
  readonly etudiant: TextesDeLEtudiant;
  readonly lecture: TextesDeLecture;
  readonly reglages: TextesDesReglages;
  readonly chances: TextesDesChances;
  readonly prevision: {
    readonly compte: (etudiants: number) => string;
    readonly deLaFeuille: string;
    readonly appliquer: string;
    readonly annuler: string;
  };
  readonly actions: {
    readonly calculer: string;
    readonly effacer: string;
    readonly inserer: string;
    readonly maquette: string;
    readonly maquetteAide: string;
    readonly voirDecisions: string;
    readonly ecrireSuivi: string;
    readonly voirJournal: string;
  };
  readonly direct: { readonly nom: string; readonly aide: string };
  readonly etapes: Readonly<Record<Etape, string>>;
  readonly annonces: {
    readonly [Genre in Annonce["genre"]]: (annonce: Extract<Annonce, { genre: Genre }>) => string;
  };
  readonly alerte: string;
  /** A sentence for each kind of failure; `null` when the sentence of the failure itself is already in this language. */
  readonly erreurs: Readonly<Record<CauseErreur, string>> | null;
  readonly resultats: {
    readonly titre: string;
    readonly perime: Readonly<Record<Perime, string>>;
    readonly proposition: (code: string) => string;
    readonly sens: (code: string) => string;
  };
  readonly decisionsDuJury: {
    readonly titre: (etudiants: number) => string;
    readonly mouvements: (etudiants: number) => string;
    readonly ecarts: (etudiants: number) => string;
  };
  readonly anterieures: {
    readonly titre: string;
    readonly aide: string;
    readonly ajouter: string;
    /** One line: what is known, or what is missing. */
    readonly resume: (connues: AnneesConnues) => string;
    readonly source: (source: FeuilleAnterieure) => string;
    readonly inconnus: string;
    readonly concernes: (etudiants: number) => string;
  };
  readonly risques: {
    readonly titre: string;
    readonly aucun: string;
    readonly niveaux: Readonly<Record<NiveauDeRisque, string>>;
    readonly groupe: (groupe: string) => string;
  };
  readonly promotion: TextesDeLaPromotion;
  readonly anomalies: {
    readonly titre: (nombre: number) => string;
    readonly gravites: Readonly<Record<Gravite, string>>;
    /** The buttons that choose a level, with how many entries it has. */
    readonly filtrer: string;
    readonly tous: (nombre: number) => string;
    readonly niveau: (gravite: Gravite, nombre: number) => string;
  };
  readonly toutAfficher: (nombre: number) => string;
  readonly legende: {
    readonly titre: string;
    readonly niveaux: Readonly<Record<NiveauDeRisque, string>>;
    readonly sous8: string;
    readonly sous10: string;
  };
  readonly jury: string;
  readonly prive: string;
}
