import type { Deliberation } from "../../deliberation";
import { apparierPersonnes, type Personne } from "../../grille";
import { personneDeLaLigne } from "../../restitution";
import type { Endroit } from "../classeur-ouvert";

/** Rank of the student who stands where the person is: in a grid, on `Décisions`, on `Suivi`; -1 elsewhere. */
export function rangALEndroit(
  { promotion, feuilles }: Deliberation,
  { feuille: nom, plage: { ligne } }: Endroit
): number {
  const grille = promotion.feuilles.findIndex((lue) => lue.nom === nom);
  if (grille >= 0) return promotion.etudiants.findIndex(({ lignes }) => lignes[grille] === ligne);
  const feuille = feuilles.find((une) => une.nom === nom);
  const personne = feuille ? personneDeLaLigne(feuille, ligne) : null;
  return personne ? rangDe(promotion, personne) : -1;
}

/** Rank of a student known from an earlier reading, or from another sheet; -1 when they are not in the grids. */
export function rangDe({ etudiants }: Deliberation["promotion"], personne: Personne): number {
  return apparierPersonnes([personne], etudiants).findIndex((trouvee) => trouvee !== undefined);
}
