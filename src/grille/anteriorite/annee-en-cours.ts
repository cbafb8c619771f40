import { anneeDe } from "../../reglement";
import { avertissement } from "../anomalies";
import { apparierPersonnes, type Personne } from "../etudiants/appariement";
import type { Anomalie } from "../types";
import { anneeNommee } from "./annee-universitaire";
import { PersonneLue, type Source } from "./apports";

/** Results of the very year that is decided are no earlier ones: they would carry each mean over to itself. */
export function ecarterAnneeEnCours(
  sources: readonly Source[],
  etudiants: readonly Personne[],
  anneeBut: number,
  enCours: string | null
): { readonly sources: readonly Source[]; readonly anomalies: readonly Anomalie[] } {
  const anomalies: Anomalie[] = [];
  const gardees = sources.flatMap((source): Source[] => {
    if (estUneCopie(source, etudiants, anneeBut)) {
      anomalies.push(avertissement(source.feuille, null, COPIE));
      return [];
    }
    if (enCours === null || !source.personnes.some((lue) => deLAnnee(lue, anneeBut, enCours)))
      return [source];
    anomalies.push(avertissement(source.feuille, null, anneeDecidee(anneeBut, enCours)));
    const personnes = source.personnes.map((lue) => sansAnnee(lue, anneeBut, enCours));
    return [{ ...source, personnes }];
  });
  return { sources: gardees, anomalies };
}

/** No promotion has so many students that repeat. */
const NOMBRE_DE_COPIE = 5;

/**
 * A sheet of ours, of the same semesters, whose students are mostly those of the grid, and the other way round: somebody
 * kept a copy of it. Those who repeat are few of the sheet of the year before, though they may be all of the grid.
 */
function estUneCopie(
  { genre, feuille, personnes }: Source,
  etudiants: readonly Personne[],
  anneeBut: number
): boolean {
  if (genre !== "decisions" || anneeNommee(feuille.nom) !== null) return false;
  const memes = ({ ues }: PersonneLue): boolean =>
    ues.some(({ dit }) => anneeDe(dit.semestre) === anneeBut);
  if (!personnes.some(memes)) return false;
  const communs = apparierPersonnes(personnes, etudiants).filter((trouvee) => trouvee).length;
  const plusGrande = Math.max(personnes.length, etudiants.length);
  return communs >= NOMBRE_DE_COPIE && 2 * communs > plusGrande;
}

const COPIE =
  "Cette feuille a les mêmes semestres et presque les mêmes étudiants que la grille : c’est une copie des décisions de " +
  "cette année, rien n’en est repris. Si elle est d’une autre année, écrivez-la dans son nom (« Décisions 2024-2025 »).";

function anneeDecidee(anneeBut: number, annee: string): string {
  return (
    `Cette feuille a des résultats de BUT${anneeBut} en ${annee} : c’est l’année qui est décidée, ils ne sont pas repris. ` +
    "S’ils sont d’une autre année, écrivez-la dans le nom de la feuille (« Décisions 2024-2025 »)."
  );
}

function deLAnnee({ ues, rcues, annees }: PersonneLue, anneeBut: number, annee: string): boolean {
  return (
    ues.some(({ dit }) => dit.annee === annee && anneeDe(dit.semestre) === anneeBut) ||
    [...rcues, ...annees].some(({ dit }) => dit.annee === annee && dit.anneeBut === anneeBut)
  );
}

function sansAnnee(lue: PersonneLue, anneeBut: number, annee: string): PersonneLue {
  const autre = ({ dit }: { dit: { annee: string | null; anneeBut: number } }): boolean =>
    dit.annee !== annee || dit.anneeBut !== anneeBut;
  const personne = new PersonneLue(lue.numero, lue.nom, lue.prenom, lue.place);
  personne.ues.push(
    ...lue.ues.filter(({ dit }) => dit.annee !== annee || anneeDe(dit.semestre) !== anneeBut)
  );
  personne.rcues.push(...lue.rcues.filter(autre));
  personne.annees.push(...lue.annees.filter(autre));
  personne.dispenses.push(...lue.dispenses);
  personne.s1s2 = lue.s1s2;
  return personne;
}
