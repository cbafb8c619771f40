import type { Deliberation } from "../../deliberation";
import { apparierPersonnes, type Etudiant } from "../../grille";
import type { Niveau } from "../../risque";
import { nomDe } from "../resume";

/** A student whose level a change of marks moved. */
export interface PassageDeNiveau {
  readonly nom: string;
  readonly avant: Niveau;
  readonly apres: Niveau;
}

/** The students whose level is no longer what it was, in the order of the promotion. */
export function passagesDeNiveau(avant: Deliberation, apres: Deliberation): PassageDeNiveau[] {
  const niveaux = new Map(avant.fiches.map(({ etudiant, risque }) => [etudiant, risque.niveau]));
  const anciens = apparierPersonnes(avant.promotion.etudiants, apres.promotion.etudiants);
  return apres.fiches.flatMap(({ etudiant, risque }, rang) => {
    const memePlace = avant.promotion.etudiants[rang];
    const ancien = memePlace && estLeMeme(memePlace, etudiant) ? memePlace : anciens[rang];
    const niveau = ancien && niveaux.get(ancien);
    if (niveau === undefined || niveau === risque.niveau) return [];
    return [{ nom: nomDe(etudiant), avant: niveau, apres: risque.niveau }];
  });
}

/** At the same place, also one of two who bear one name. */
function estLeMeme(un: Etudiant, autre: Etudiant): boolean {
  return un.numero === autre.numero && nomDe(un) === nomDe(autre);
}
