import { arrondiDe } from "./arrondi";
import {
  avecRattrapage,
  BLOQUEES,
  decideRcue,
  decideUe,
  type IssueRcue,
  type IssueUe,
} from "./compensation";
import {
  bornerRcues,
  bornerUes,
  LA_MOYENNE,
  NOTE_MAXIMALE,
  sommer,
  type Bornes,
  type Sommes,
} from "./moyenne";
import { RATTRAPAGE, type TableNotes } from "./note";
import type { Reglages } from "./reglages";
import { compiler, type Compilation, type Structure } from "./structure";
import { auMoins, type Verdict } from "./verdict";

/** The means and codes of a whole class, in blocks: students × UE and students × RCUE, row by row. */
export interface Bilan {
  readonly structure: Structure;
  readonly reglages: Reglages;
  readonly notes: TableNotes;
  readonly compilation: Compilation;
  readonly sommes: Sommes;
  /** Means as they are compared, in the units of the setting `arrondi`. */
  readonly ues: Bornes;
  readonly rcues: Bornes;
  readonly issuesUe: readonly IssueUe[];
  readonly issuesRcue: readonly IssueRcue[];
  /** No student has a mark in the even semester yet. */
  readonly miAnnee: boolean;
}

/** Points 4.3 and 4.4 for a whole class: every mean, and the code and reason of every UE and RCUE. */
export function etablirBilan(notes: TableNotes, structure: Structure, reglages: Reglages): Bilan {
  const compilation = compiler(structure, notes, reglages);
  const arrondi = arrondiDe(reglages, notes.echelle, compilation.exacte);
  const vingt = NOTE_MAXIMALE * notes.echelle;
  const sommes = sommer(notes, compilation.ues, reglages.abi === "defaillant");
  const ues = bornerUes(sommes, arrondi, vingt);
  const rcues = bornerRcues(sommes, compilation.rcues, structure.ues.length, arrondi, vingt);
  const miAnnee = semestrePairVide(structure, sommes);
  const issues = decider(structure, sommes, ues, rcues, arrondi.seuil(LA_MOYENNE), miAnnee);
  return { structure, reglages, notes, compilation, sommes, ues, rcues, miAnnee, ...issues };
}

function decider(
  structure: Structure,
  sommes: Sommes,
  ues: Bornes,
  rcues: Bornes,
  dix: number,
  miAnnee: boolean
): { issuesUe: IssueUe[]; issuesRcue: IssueRcue[] } {
  const largeurUe = structure.ues.length;
  const largeurRcue = structure.rcues.length;
  const issuesUe = new Array<IssueUe>(ues.basse.length);
  const issuesRcue = new Array<IssueRcue>(rcues.basse.length);
  for (let r = 0; r < largeurRcue; r++) {
    const membres = structure.rcues[r]!.ues;
    for (let k = r, debut = 0; k < rcues.basse.length; k += largeurRcue, debut += largeurUe) {
      const regroupement = auMoins(dix, rcues.basse[k]!, rcues.haute[k]!);
      let chaqueUe: Verdict = true;
      let blocage = 0;
      for (const membre of membres) {
        const u = debut + membre;
        const directe = auMoins(dix, ues.basse[u]!, ues.haute[u]!);
        if (directe === false || (directe === null && chaqueUe)) chaqueUe = directe;
        const bloque = sommes.blocage[u]!;
        if (bloque < blocage) blocage = bloque;
        issuesUe[u] =
          BLOQUEES[bloque] ?? avecRattrapage(decideUe(directe, regroupement, miAnnee), bloque);
      }
      issuesRcue[k] =
        blocage < RATTRAPAGE ? BLOQUEES[blocage]! : decideRcue(regroupement, chaqueUe, miAnnee);
    }
  }
  structure.ues.forEach((_, u) => {
    if (structure.rcues.some((rcue) => rcue.ues.includes(u))) return;
    for (let k = u; k < issuesUe.length; k += largeurUe)
      issuesUe[k] = seule(ues, sommes, k, dix, miAnnee);
  });
  return { issuesUe, issuesRcue };
}

/** A UE that belongs to no RCUE: nothing can compensate it. */
function seule(ues: Bornes, sommes: Sommes, k: number, dix: number, miAnnee: boolean): IssueUe {
  const bloque = sommes.blocage[k]!;
  const directe = auMoins(dix, ues.basse[k]!, ues.haute[k]!);
  return BLOQUEES[bloque] ?? avecRattrapage(decideUe(directe, false, miAnnee), bloque);
}

/** Whether the even semester has no mark for anyone yet: the jury then decides the odd semester alone (4.6). */
function semestrePairVide(structure: Structure, sommes: Sommes): boolean {
  const largeur = structure.ues.length;
  return structure.ues.every((ue, u) => {
    if (ue.semestre % 2 === 1) return true;
    for (let k = u; k < sommes.points.length; k += largeur) {
      if (sommes.poids[k]! > 0 || sommes.blocage[k]! !== 0) return false;
    }
    return true;
  });
}
