import type { Fiche } from "../../restitution";
import { NIVEAUX, type Niveau } from "../../risque";

/** How many students are at a level of risk. */
export interface EffectifDuNiveau {
  readonly niveau: Niveau;
  readonly nombre: number;
}

/** For each level, from the gravest to none, all four of them. */
export function compterNiveaux(fiches: readonly Fiche[]): EffectifDuNiveau[] {
  const nombres = new Map<Niveau, number>(NIVEAUX.map((niveau) => [niveau, 0]));
  for (const { risque } of fiches) nombres.set(risque.niveau, nombres.get(risque.niveau)! + 1);
  return [...nombres].map(([niveau, nombre]) => ({ niveau, nombre }));
}
