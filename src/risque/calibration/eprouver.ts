import { estimer } from "../chances/chances";
import type { Faits, Modele } from "../chances/faits";
import { passageParLesNotes } from "../bornes/passage";
import { finDAnnee, miAnnee, type AnneePassee } from "./annees-passees";
import type { Constate } from "./courbe";
import { apprendre } from "./recalibrer";

/** In so many parts: nothing is told of a student by facts that were learned from them. */
const PARTS = 5;

/**
 * The chances of passing of right that earlier students would have been told at mid-year, and whether they passed, by
 * facts refitted on the others. Students of whom a mean is missing are left out.
 */
export function eprouver(
  passees: readonly AnneePassee[],
  anneeBut: number,
  defaut: Faits
): Constate[] {
  const connues = passees.filter(({ impair, pair }) =>
    [...impair, ...pair].every((moyenne) => moyenne !== null)
  );
  return parNombreDeCompetences(connues).flatMap((etudiants) =>
    Array.from({ length: PARTS }, (_, part) => part).flatMap((part) => {
      const caches = etudiants.filter((_, i) => i % PARTS === part);
      const vus = connues.filter((etudiant) => !caches.includes(etudiant));
      return constater(caches, anneeBut, { [anneeBut]: apprendre(vus, defaut) });
    })
  );
}

function constater(etudiants: readonly AnneePassee[], annee: number, modele: Modele): Constate[] {
  const fins = finDAnnee(etudiants, annee);
  return miAnnee(etudiants, annee).map((dossier, i) => ({
    chance: estimer(dossier, modele).passage!,
    arrive: passageParLesNotes(fins[i]!.compte) === true,
  }));
}

/** Programmes differ by their number of competences: a class has one. */
function parNombreDeCompetences(etudiants: readonly AnneePassee[]): AnneePassee[][] {
  const groupes = new Map<number, AnneePassee[]>();
  for (const etudiant of etudiants) {
    const nombre = etudiant.impair.length;
    groupes.set(nombre, [...(groupes.get(nombre) ?? []), etudiant]);
  }
  return [...groupes.values()];
}
