import type { Fiche } from "../../restitution";
import { NIVEAUX, type Niveau } from "../../risque";
import type { PromotionDecrite } from "./promotion";

/** How many students for each level, those without any included. */
export function compterNiveaux(fiches: readonly Fiche[]): PromotionDecrite["niveaux"] {
  const nombres = new Map<Niveau, number>(NIVEAUX.map((niveau) => [niveau, 0]));
  for (const { risque } of fiches) nombres.set(risque.niveau, nombres.get(risque.niveau)! + 1);
  return [...nombres].map(([niveau, nombre]) => ({ niveau, nombre }));
}
