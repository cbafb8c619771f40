import { apparierPersonnes, type Etudiant } from "../grille";
import { passage, proposition } from "./decisions/annee";
import type { Fiche } from "./types";

/** The codes of one student, by what each decides, in the order in which people read them: `année`, `RCUE 1`, `UE31`… */
export type Codes = ReadonlyMap<string, string>;

/** One code that is not the same any more. */
export interface Changement {
  readonly sur: string;
  readonly avant: string;
  readonly apres: string;
  /** « UE31 : AJ → ADM » */
  readonly phrase: string;
}

/** One student of whom some code changes. */
export interface Difference {
  readonly etudiant: Etudiant;
  readonly changements: readonly Changement[];
  /** « année : jury → PASD ; UE31 : AJ → ADM » */
  readonly phrase: string;
}

/** What separates two deliberations. */
export interface Differences {
  readonly etudiants: readonly Difference[];
  /** « 3 étudiants changent » */
  readonly phrase: string;
}

/** What changes between two deliberations of the same students; those who are in one only are left out. */
export function comparerFiches(avant: readonly Fiche[], apres: readonly Fiche[]): Differences {
  const fiches = new Map(avant.map((fiche) => [fiche.etudiant, fiche]));
  const etudiants = apres.map(({ etudiant }) => etudiant);
  const retrouves = apparierPersonnes([...fiches.keys()], etudiants);
  return comparerCodes(
    apres.map((fiche, i) => {
      const ancienne = retrouves[i] && fiches.get(retrouves[i]);
      return {
        etudiant: fiche.etudiant,
        avant: ancienne && codesDe(ancienne),
        apres: codesDe(fiche),
      };
    })
  );
}

/** What changes for students whose codes are known before and after; what only one of them tells is left out. */
export function comparerCodes(
  etudiants: readonly {
    readonly etudiant: Etudiant;
    readonly avant: Codes | undefined;
    readonly apres: Codes;
  }[]
): Differences {
  const differences = etudiants.flatMap(({ etudiant, avant, apres }) => {
    const changements = avant ? changementsEntre(avant, apres) : [];
    if (changements.length === 0) return [];
    const phrase = changements.map((changement) => changement.phrase).join(" ; ");
    return [{ etudiant, changements, phrase }];
  });
  return { etudiants: differences, phrase: resumer(differences.length) };
}

/** The year as it is decided, else proposed; the passage; then the code of each RCUE and UE. */
export function codesDe(fiche: Pick<Fiche, "dossier" | "ues" | "rcues">): Codes {
  return new Map([
    ["année", fiche.dossier.decisionAnnee ?? proposition(fiche)],
    ["passage", passage(fiche)],
    ...fiche.rcues.map(({ competence, decision }) => [`RCUE ${competence}`, decision] as const),
    ...fiche.ues.map(({ code, decision }) => [code, decision] as const),
  ]);
}

function changementsEntre(avant: Codes, apres: Codes): Changement[] {
  return [...apres].flatMap(([sur, code]) => {
    const ancien = avant.get(sur);
    if (ancien === undefined || ancien === code) return [];
    const phrase = `${sur} : ${ancien || RIEN} → ${code || RIEN}`;
    return [{ sur, avant: ancien, apres: code, phrase }];
  });
}

const RIEN = "rien";

function resumer(nombre: number): string {
  if (nombre === 0) return "aucun étudiant ne change";
  return nombre === 1 ? "1 étudiant change" : `${nombre} étudiants changent`;
}
