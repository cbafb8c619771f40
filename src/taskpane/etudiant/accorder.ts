import type { Deliberation } from "../../deliberation";
import type { Etudiant } from "../../grille";
import { notesAttendues, type Essai, type NoteAttendue } from "../../risque";
import { rangDe } from "./reperer";

export const AUCUN_ESSAI: Essai = new Map();

/** The card as it was shown, and the reading that it was drawn from. */
export interface Montree {
  readonly choisi: Etudiant;
  readonly essai: Essai;
  readonly avant: Deliberation;
}

/**
 * The same card after another reading: its student as the grids now name them, if they still do; of the marks tried,
 * those that are still to come, found by their module, since columns may have moved.
 */
export function accorder(
  { choisi, essai, avant }: Montree,
  lue: Deliberation
): { readonly choisi: Etudiant | null; readonly essai: Essai } {
  const rang = rangDe(lue.promotion, choisi);
  const etudiant = lue.promotion.etudiants[rang];
  if (!etudiant) return { choisi: null, essai: AUCUN_ESSAI };
  const ancien = rangDe(avant.promotion, choisi);
  if (essai.size === 0 || ancien < 0) return { choisi: etudiant, essai: AUCUN_ESSAI };
  const colonnes = new Map(
    notesAttendues(avant.bilan, ancien).map((attendue) => [cle(attendue), attendue.colonne])
  );
  const gardees = notesAttendues(lue.bilan, rang).flatMap((attendue) => {
    const note = essai.get(colonnes.get(cle(attendue)) ?? -1);
    return note === undefined ? [] : [[attendue.colonne, note] as const];
  });
  return { choisi: etudiant, essai: gardees.length > 0 ? new Map(gardees) : AUCUN_ESSAI };
}

/** A module of one name may stand in both semesters: the portfolio does. */
function cle({ module, semestre }: NoteAttendue): string {
  return `${semestre} ${module}`;
}
