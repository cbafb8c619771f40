import type { Promotion } from "../../scripts/familles/promotion";
import { chance, entier, type Hasard } from "../../scripts/familles/tirage";

/** What may be unusual in a promotion itself: two students of one name, somebody who left, nobody marked. */
export function troubler(de: Hasard, promotion: Promotion): Promotion {
  let { etudiants, notes } = promotion;
  const i = entier(de, etudiants.length);
  const j = (i + 1) % etudiants.length;
  if (chance(de, 0.08)) {
    const { nom, prenom } = etudiants[i]!;
    etudiants = etudiants.map((etudiant, k) => (k === j ? { ...etudiant, nom, prenom } : etudiant));
  }
  if (chance(de, 0.05))
    notes = notes.map((siennes, k) => (k === i ? siennes.map(() => "attente") : siennes));
  if (chance(de, 0.05)) {
    const m = entier(de, promotion.modules.length);
    notes = notes.map((siennes) => siennes.map((note, k) => (k === m ? "attente" : note)));
  }
  return { ...promotion, etudiants, notes };
}
