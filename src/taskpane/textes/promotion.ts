import type { Niveau } from "../../risque";
import type { Case, Marque } from "../promotion/case";
import type { Matrice, Rangee } from "../promotion/matrice";
import type { PromotionDecrite } from "../promotion/promotion";
import type { Repartition } from "../promotion/repartition";
import type { Tranche } from "../../restitution";

/** What the pane says of the promotion as a whole. */
export interface TextesDeLaPromotion {
  readonly titre: string;
  readonly resume: (etudiants: number, aRisque: number) => string;
  readonly perimee: string;
  /** Beside « Voir le tableau »: of what, for those who do not see what stands above. */
  readonly voirLeTableau: string;
  readonly moyenne: (centiemes: number) => string;
  readonly niveaux: {
    readonly titre: string;
    /** « Aucun », beside the names of the other levels. */
    readonly noms: Readonly<Record<Niveau, string>>;
    readonly image: (promotion: PromotionDecrite) => string;
    readonly partis: (nombre: number) => string;
    readonly niveau: string;
    readonly etudiants: string;
    readonly part: string;
    /** Of a part of 1: « 17 % ». */
    readonly pourCent: (part: number) => string;
  };
  readonly repartitions: {
    readonly titre: string;
    readonly aide: (plusHaute: number) => string;
    readonly image: (repartition: Repartition) => string;
    readonly mediane: (centiemes: number) => string;
    readonly provisoires: (nombre: number) => string;
    readonly sansMoyenne: (codes: readonly string[]) => string;
    readonly barres: (code: string) => string;
    /** The means from `de` to under the next whole mark. */
    readonly barre: (de: number, etudiants: number) => string;
    readonly moyenne: string;
    readonly tranches: Readonly<Record<Tranche, string>>;
    readonly medianeEnTete: string;
    readonly sansMoyenneEnTete: string;
  };
  readonly matrice: {
    readonly titre: string;
    readonly aide: string;
    readonly image: (matrice: Matrice) => string;
    readonly colonne: (competence: number) => string;
    readonly etudiants: string;
    readonly etudiant: string;
    readonly niveau: string;
    /** A student and all their cells, in one sentence. */
    readonly rangee: (rangee: Rangee, colonnes: Matrice["colonnes"]) => string;
    /** A cell: its mean or what stands in its place, then each of its states. */
    readonly une: (une: Case) => readonly [valeur: string, ...etats: string[]];
    readonly legende: {
      readonly tranches: Readonly<Record<Tranche, string>>;
      readonly marques: Readonly<Record<Marque, string>>;
    };
  };
}
