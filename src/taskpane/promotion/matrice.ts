import type { Deliberation } from "../../deliberation";
import { aQuitte, type Statut, type Structure } from "../../reglement";
import { NIVEAUX, type Niveau } from "../../risque";
import { trierParChance } from "../ordre";
import { cibleDeLEtudiant, nomDe, type Cible } from "../resume";
import { caseDe, type Case, type Competence } from "./case";

/** A student, and what each competence says of them. */
export interface Rangee {
  readonly rang: number;
  readonly nom: string;
  readonly niveau: Niveau;
  /** Of those who left, how. */
  readonly parti: Statut | null;
  readonly cible: Cible | null;
  readonly cases: readonly Case[];
}

/** Students × competences, the most at risk first. */
export interface Matrice {
  readonly colonnes: readonly { readonly competence: number; readonly ues: readonly string[] }[];
  readonly rangees: readonly Rangee[];
}

/** Sorted by level, then by the chance of passing of right, the least first, then by name; those who left are last. */
export function decrireMatrice({ fiches, promotion, bilan }: Deliberation): Matrice {
  const { structure } = bilan;
  const competences = competencesDe(structure);
  const rangees = fiches.map((fiche, rang) => {
    const { etudiant, risque } = fiche;
    const cases = competences.map((competence) => caseDe(fiche, competence));
    const parti = aQuitte(etudiant.statut) ? etudiant.statut : null;
    return {
      ...{ rang, nom: nomDe(etudiant), niveau: risque.niveau, parti },
      cible: cibleDeLEtudiant(etudiant, promotion),
      cases: parti ? cases.map(sansMenace) : cases,
    };
  });
  const classees = trierParChance(rangees, ({ rang, nom }) => ({
    ...{ nom, passage: fiches[rang]!.risque.probabilite.passage },
  })).sort((a, b) => ordre(a) - ordre(b));
  return {
    colonnes: competences.map(({ competence, ues }) => ({
      competence,
      ues: ues.map((u) => structure.ues[u]!.code),
    })),
    rangees: classees,
  };
}

/** Nothing threatens who left any more, and nothing is awaited of them: what is known is told, without a state. */
function sansMenace(une: Case): Case {
  return { ...une, tranche: null, marque: null };
}

function ordre({ parti, niveau }: Rangee): number {
  return parti ? NIVEAUX.length : NIVEAUX.indexOf(niveau);
}

function competencesDe({ ues, rcues }: Structure): Competence[] {
  const numeros = [...new Set(ues.map(({ competence }) => competence))].sort((a, b) => a - b);
  return numeros.map((competence) => ({
    competence,
    rcue: rcues.findIndex((rcue) => rcue.competence === competence),
    ues: ues
      .map((ue, u) => ({ ue, u }))
      .filter(({ ue }) => ue.competence === competence)
      .sort((a, b) => a.ue.semestre - b.ue.semestre)
      .map(({ u }) => u),
  }));
}
