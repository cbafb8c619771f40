import type { Deliberation } from "../../deliberation";
import { aQuitte } from "../../reglement";
import { decrireMatrice, type Matrice } from "./matrice";
import { compterNiveaux, type EffectifDuNiveau } from "./niveaux";
import { repartir, type Repartition } from "./repartition";

/** What is shown of a promotion as a whole. A student is told by their rank in it. */
export interface PromotionDecrite {
  /** Students of the promotion, and beside them those who left it, who count nowhere but in the matrix. */
  readonly effectif: number;
  readonly partis: number;
  readonly niveaux: readonly EffectifDuNiveau[];
  /** The UE that somebody has a mean in, those of one competence together, in the order of their semesters. */
  readonly repartitions: readonly (readonly Repartition[])[];
  /** Codes of the UE that nobody has a mean in yet. */
  readonly sansMoyenne: readonly string[];
  readonly matrice: Matrice;
}

export function decrirePromotion(deliberation: Deliberation): PromotionDecrite {
  const { fiches } = deliberation;
  const presents = fiches.filter(({ etudiant }) => !aQuitte(etudiant.statut));
  const { parCompetence, sansMoyenne } = repartir(deliberation);
  return {
    effectif: presents.length,
    partis: fiches.length - presents.length,
    niveaux: compterNiveaux(presents),
    repartitions: parCompetence,
    sansMoyenne,
    matrice: decrireMatrice(deliberation),
  };
}
