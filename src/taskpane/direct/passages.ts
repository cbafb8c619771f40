import type { Deliberation } from "../../deliberation";
import type { Niveau } from "../../risque";
import { rangDe } from "../etudiant/reperer";
import { nomDe } from "../resume";

/** A student whose level a change of marks moved. */
export interface PassageDeNiveau {
  readonly nom: string;
  readonly avant: Niveau;
  readonly apres: Niveau;
}

/** The students whose level is no longer what it was, in the order of the promotion. */
export function passagesDeNiveau(avant: Deliberation, apres: Deliberation): PassageDeNiveau[] {
  return apres.fiches.flatMap(({ etudiant, risque }, rang) => {
    const memePlace = avant.fiches[rang];
    const ancienne =
      memePlace &&
      memePlace.etudiant.numero === etudiant.numero &&
      nomDe(memePlace.etudiant) === nomDe(etudiant)
        ? memePlace
        : avant.fiches[rangDe(avant.promotion, etudiant)];
    if (!ancienne || ancienne.risque.niveau === risque.niveau) return [];
    return [{ nom: nomDe(etudiant), avant: ancienne.risque.niveau, apres: risque.niveau }];
  });
}
