import { ABANDON, ATTENTE, DEMISSION, type Note, type Statut } from "../../reglement";
import { avertissement } from "../anomalies";
import type { Disposition } from "../disposition/disposition";
import type { ColonneLue } from "../programme/colonnes-lues";
import type { UeLue } from "../programme/ue-lue";
import type { Anomalie, Etudiant } from "../types";
import { placeDe } from "./doublons";
import { nommer } from "./fiches";
import type { EtudiantLu } from "./rapprochement";

const DEPARTS: ReadonlyMap<Note, Statut> = new Map([
  [DEMISSION, "DEM"],
  [ABANDON, "ABAN"],
]);

/** The marks of a promotion, and who and what their block is of. */
export interface Releve {
  readonly points: Float64Array;
  readonly rapproches: readonly EtudiantLu[];
  readonly colonnes: readonly ColonneLue[];
  readonly ues: readonly UeLue[];
  readonly dispositions: readonly Disposition[];
}

/**
 * Some grids say that a student left by the marks alone: `DEM` in each. When it stands for all the marks of the last
 * semester where the student has any, the student left, as if a column « Situation » said so; and that is told.
 */
export function reconnaitreDeparts(
  etudiants: readonly Etudiant[],
  releve: Releve
): { readonly etudiants: readonly Etudiant[]; readonly anomalies: readonly Anomalie[] } {
  const semestres = colonnesParSemestre(releve);
  const anomalies: Anomalie[] = [];
  const relus = etudiants.map((etudiant, i) => {
    const statut = etudiant.statut === "inscrit" ? departDe(i, semestres, releve) : null;
    if (statut === null) return etudiant;
    anomalies.push(dire(releve, i, statut));
    return { ...etudiant, statut };
  });
  return { etudiants: relus, anomalies };
}

/** Ranks of the columns of marks of each semester, the last semester first. */
function colonnesParSemestre({ ues, colonnes }: Releve): number[][] {
  const semestres = [...new Set(ues.map(({ semestre }) => semestre))].sort((a, b) => b - a);
  return semestres.map((semestre) => {
    const siennes = ues.filter((ue) => ue.semestre === semestre);
    const lues = new Set(siennes.flatMap(({ termes }) => termes.map(({ colonne }) => colonne)));
    return colonnes.flatMap((colonne, k) => (lues.has(colonne) ? [k] : []));
  });
}

function departDe(
  etudiant: number,
  semestres: readonly (readonly number[])[],
  { points, colonnes }: Releve
): Statut | null {
  const debut = etudiant * colonnes.length;
  for (const siennes of semestres) {
    let premiere: Note = ATTENTE;
    let ecrites = 0;
    for (const k of siennes) {
      const note = points[debut + k]!;
      if (note === ATTENTE) continue;
      if (!DEPARTS.has(note) || (ecrites > 0 && note !== premiere)) return null;
      premiere = note;
      ecrites++;
    }
    // A lone code among blanks may be of one module.
    if (ecrites > 0) return ecrites > 1 ? DEPARTS.get(premiere)! : null;
  }
  return null;
}

function dire({ rapproches, dispositions }: Releve, etudiant: number, statut: Statut): Anomalie {
  const fiche = rapproches[etudiant]!.fiches.filter((lue) => lue !== undefined).at(-1)!;
  const disposition = dispositions[fiche.feuille]!;
  const message =
    `${nommer(fiche)} n’a que des ${statut} à son dernier semestre noté : l’étudiant est tenu pour parti, rien n’est ` +
    "proposé. S’il est là, corrigez ces notes.";
  const groupe = "étudiants tenus pour partis, d’après leurs notes";
  return avertissement(disposition.feuille, placeDe(disposition, fiche.ligne), message, groupe);
}
