import {
  LA_MOYENNE,
  moyenneRequise,
  NOTE_MAXIMALE,
  PLANCHER_RCUE,
  ueAtteint,
  type Dossier,
  type Verdict,
} from "../../reglement";
import { avecNotes } from "../simulation/avec-notes";
import { notesAttendues } from "../simulation/attendues";
import { partsDe, seule, type Ensemble } from "./parts";
import type { Exigence } from "./types";

export const DIX = LA_MOYENNE * 100;
export const HUIT = PLANCHER_RCUE * 100;
export const VINGT = NOTE_MAXIMALE * 100;

/** A question about a student's year, as the rules answer it. */
export type Question = (dossier: Dossier) => Verdict;

/** The least mean on the marks to come of a UE, for it to reach 10. */
export function pourLUe(dossier: Dossier, u: number): Exigence {
  const question: Question = ({ bilan, rang }) =>
    ueAtteint(bilan, rang * bilan.structure.ues.length + u, LA_MOYENNE);
  return exiger(dossier, seule(u), DIX, question);
}

/** The least mean on the marks to come of the UE of an RCUE, for it to reach 10 or 8. */
export function pourLeRcue(dossier: Dossier, r: number, seuil: "dix" | "huit"): Exigence {
  const question: Question = ({ bilan, rang }) => {
    const verdict = bilan[seuil][rang * bilan.structure.rcues.length + r]!;
    return verdict < 0 ? null : verdict === 1;
  };
  const groupe = dossier.bilan.compilation.groupes[r]!;
  return exiger(dossier, groupe, seuil === "dix" ? DIX : HUIT, question);
}

/**
 * Where only the rounding of the mean makes the goal reachable, a little more than 20 would be needed: 20 is said.
 * With a bonus, a malus or an earlier mean, which bend the line, the least mark is looked for instead.
 */
function exiger(dossier: Dossier, ou: Ensemble, cible: number, question: Question): Exigence {
  const verdict = question(dossier);
  if (verdict !== null) return certaine(verdict);
  if (dossier.bilan.structure.complements) return chercher(dossier, new Set(ou.ues), question);
  const requise = moyenneRequise(partsDe(dossier.bilan, dossier.rang, ou), cible) ?? VINGT;
  return { verdict, centiemes: Math.min(Math.max(0, requise), VINGT) };
}

export function certaine(verdict: boolean): Exigence {
  return { verdict, centiemes: verdict ? 0 : null };
}

/** By halves, through the rules themselves, without their rounding: a better mark never undoes a goal. */
function chercher(dossier: Dossier, ues: ReadonlySet<number>, question: Question): Exigence {
  const { bilan, rang } = dossier;
  const reglages = { ...bilan.reglages, arrondi: "aucun" as const };
  const colonnes = notesAttendues(bilan, rang)
    .filter((note) => note.ues.some(({ u }) => ues.has(u)))
    .map(({ colonne }) => colonne);
  const suffit = (centiemes: number) => {
    const essai = new Map(colonnes.map((colonne) => [colonne, centiemes / 100]));
    return question(avecNotes(dossier, essai, reglages)) === true;
  };
  let [bas, haut] = [0, VINGT];
  while (bas < haut) {
    const milieu = Math.floor((bas + haut) / 2);
    if (suffit(milieu)) haut = milieu;
    else bas = milieu + 1;
  }
  return { verdict: null, centiemes: haut };
}
