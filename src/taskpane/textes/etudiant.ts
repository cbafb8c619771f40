import type { Origine, Verdict } from "../../reglement";
import type { Etat, Niveau } from "../../risque";
import type { AnneeConnue, Changement, Unite } from "../etudiant/types";

/** What the pane says of one student. */
export interface TextesDeLEtudiant {
  /** The card, for those who hear it. */
  readonly fiche: (nom: string) => string;
  /** « 12 sur 48 » */
  readonly place: (rang: number, nombre: number) => string;
  readonly precedent: string;
  readonly suivant: string;
  readonly voirSaLigne: string;
  readonly fermer: string;
  readonly clavier: string;
  readonly suivreLaSelection: string;
  readonly statut: (statut: string) => string;
  readonly niveau: Readonly<Record<Niveau, string>>;
  readonly proposition: string;
  readonly passage: string;
  /** « S5 : de droit » */
  readonly passageEnMots: (passage: string) => string;
  readonly jury: string;
  readonly ects: string;
  /** « S5 de droit »; after S6, what the diploma asks of the year. */
  readonly deDroit: (semestre: number | null) => string;
  /** « accessible, 58 % de chances » */
  readonly etatEtChance: (etat: Etat, chance: string | null) => string;
  readonly prudence: string;
  readonly competence: (numero: number, nom: string | null) => string;
  readonly colonnes: {
    readonly unite: string;
    readonly moyenne: string;
    readonly possible: string;
    readonly decision: string;
  };
  /** A mean, or a mark: `7,62`. */
  readonly nombre: (centiemes: number) => string;
  readonly sansNote: string;
  readonly plage: (pire: string, meilleur: string) => string;
  readonly definitive: string;
  readonly a10: (etat: Etat) => string;
  readonly chance: (chance: string) => string;
  readonly a8: (etat: Etat) => string;
  readonly origines: Readonly<Record<Origine, string>>;
  /** The drawing, for those who do not see it. */
  readonly image: (titre: string, unites: readonly string[]) => string;
  readonly uniteEnMots: (unite: Unite) => string;
  readonly legende: {
    readonly impaire: string;
    readonly paire: string;
    readonly rcue: string;
    readonly possible: string;
  };
  readonly besoins: string;
  readonly noteParNote: string;
  readonly raisons: (nombre: number) => string;
  readonly anterieures: string;
  readonly annee: (annee: AnneeConnue) => string;
  readonly s1s2: (verdict: Verdict) => string;
  readonly sansAnnee: string;
  readonly essai: TextesDeLEssai;
}

/** What the pane says of marks that are tried. */
export interface TextesDeLEssai {
  readonly titre: (notes: number) => string;
  readonly aide: string;
  readonly semestre: (semestre: number, notes: number) => string;
  readonly toutes: (semestre: number) => string;
  readonly curseur: (module: string) => string;
  readonly champ: (module: string) => string;
  /** What a slider says that nobody has moved. */
  readonly aVenir: string;
  readonly surVingt: (note: number) => string;
  readonly refus: string;
  readonly retirer: (module: string) => string;
  readonly banniere: string;
  readonly revenir: string;
  readonly rienNeChange: string;
  /** « RCUE 3 : », then « ATT → CMP ». */
  readonly change: (changement: Changement) => string;
  readonly devient: (changement: Changement) => string;
  /** How many codes of UE and RCUE change, over their list. */
  readonly codes: (nombre: number) => string;
  /** What is read aloud once the hand rests: the first changes, and how many others there are. */
  readonly annonce: (changements: readonly string[], autres: number) => string;
}
