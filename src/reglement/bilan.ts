import { arrondiDe, auCentieme, type Arrondi } from "./arrondi";
import {
  avecRattrapage,
  bloquee,
  decideRcue,
  decideUe,
  ISSUES_RCUE,
  ISSUES_UE,
  type IssueRcue,
  type IssueUe,
} from "./compensation";
import { completer } from "./complements";
import { LA_MOYENNE, NOTE_MAXIMALE, PLANCHER_RCUE, sommer, type Sommes } from "./moyenne";
import { RATTRAPAGE, type TableNotes } from "./note";
import type { Reglages } from "./reglages/index";
import { compiler, exacteA, type Compilation, type Groupe, type Structure } from "./structure";
import { auMoins, type Verdict } from "./verdict";

/** The means and codes of a whole class, in blocks: students × UE and students × RCUE, row by row. */
export interface Bilan {
  readonly structure: Structure;
  readonly reglages: Reglages;
  readonly notes: TableNotes;
  readonly compilation: Compilation;
  /** How means are compared, and how they are shown: always to the hundredth. */
  readonly arrondi: Arrondi;
  readonly affichage: Arrondi;
  readonly sommes: Sommes;
  /** Ranks of the issues in `ISSUES_UE` and `ISSUES_RCUE`; read them with `issueUe` and `issueRcue`. */
  readonly rangsUe: Uint8Array;
  readonly rangsRcue: Uint8Array;
  /** Whether each RCUE reaches 10, and 8: 1 yes, 0 no, -1 cannot be told yet. */
  readonly dix: Int8Array;
  readonly huit: Int8Array;
  /** No student has a mark in the even semester yet. */
  readonly miAnnee: boolean;
}

/** Points 4.3 and 4.4 for a whole class: every sum, and the code and reason of every UE and RCUE. */
export function etablirBilan(notes: TableNotes, structure: Structure, reglages: Reglages): Bilan {
  const compilation = compiler(structure, notes, reglages);
  const desNotes = sommer(notes, compilation.ues, reglages.abi === "defaillant");
  const sommes = completer(desNotes, notes, structure, reglages);
  const exacte = compilation.exacte && exacteA(compilation.plusGrand * sommes.facteur ** 2, notes);
  const rcues = notes.etudiants * structure.rcues.length;
  const bilan: Bilan = {
    ...{ structure, reglages, notes, compilation, sommes },
    arrondi: arrondiDe(reglages, notes.echelle, exacte),
    affichage: auCentieme(notes.echelle, exacte),
    miAnnee: semestrePairVide(structure, desNotes),
    rangsUe: new Uint8Array(notes.etudiants * structure.ues.length),
    rangsRcue: new Uint8Array(rcues),
    dix: new Int8Array(rcues),
    huit: new Int8Array(rcues),
  };
  for (const groupe of compilation.groupes) decider(bilan, groupe);
  return bilan;
}

/** What the rules conclude for a UE, by its place in the block (student × number of UE + UE). */
export function issueUe(bilan: Bilan, k: number): IssueUe {
  return ISSUES_UE[bilan.rangsUe[k]!]!;
}

/** What the rules conclude for an RCUE, by its place in the block. */
export function issueRcue(bilan: Bilan, k: number): IssueRcue {
  return ISSUES_RCUE[bilan.rangsRcue[k]!]!;
}

/** Whether the UE at place k of the block reaches a mean (sur 20), whatever its pending marks become. */
export function ueAtteint({ sommes, arrondi, notes }: Bilan, k: number, moyenne: number): Verdict {
  if (sommes.blocage[k]! < RATTRAPAGE) return false;
  const n = sommes.bas[k]!;
  const manque = sommes.attente[k]!;
  const d = sommes.poids[k]! + manque;
  const nHaut = sommes.haut ? sommes.haut[k]! : n + manque * NOTE_MAXIMALE * notes.echelle;
  const haute = arrondi.comparer(nHaut, d);
  return auMoins(arrondi.seuil(moyenne), arrondi.comparer(n, d), haute);
}

/** Decides one RCUE and its UE for every student. The mean of the RCUE comes from the unrounded means of its UE. */
function decider(bilan: Bilan, { ues, poids, rcue }: Groupe): void {
  const { sommes, arrondi, structure, miAnnee, rangsUe } = bilan;
  const { poids: presents, attente, blocage, bas: pires, haut: meilleurs } = sommes;
  const vingt = NOTE_MAXIMALE * bilan.notes.echelle;
  const dix = arrondi.seuil(LA_MOYENNE);
  const huit = arrondi.seuil(PLANCHER_RCUE);
  const directes: Verdict[] = ues.map(() => null);
  const poidsTotal = poids.reduce((somme, part) => somme + part, 0);
  const largeurRcue = structure.rcues.length;
  for (let i = 0, debut = 0; i < bilan.notes.etudiants; i++, debut += structure.ues.length) {
    let bas = 0;
    let haut = 0;
    let d = 1;
    let pire = 0;
    let chaqueUe: Verdict = true;
    let complet = true;
    for (let m = 0; m < ues.length; m++) {
      const k = debut + ues[m]!;
      const manque = attente[k]!;
      if (manque > 0) complet = false;
      const n = pires[k]!;
      const nHaut = meilleurs ? meilleurs[k]! : n + manque * vingt;
      const dUe = presents[k]! + manque;
      const basse = arrondi.comparer(n, dUe);
      const directe = auMoins(dix, basse, manque === 0 ? basse : arrondi.comparer(nHaut, dUe));
      directes[m] = directe;
      if (directe === false || (directe === null && chaqueUe)) chaqueUe = directe;
      const part = poids[m]! * d;
      bas = bas * dUe + n * part;
      haut = haut * dUe + nHaut * part;
      d *= dUe;
      if (blocage[k]! < pire) pire = blocage[k]!;
    }
    d *= poidsTotal;
    // A mean of an earlier year may complete an RCUE before the even semester has marks.
    const enCours = miAnnee && !complet;
    const bloque = pire < RATTRAPAGE;
    const basse = bloque ? SANS_MOYENNE : arrondi.comparer(bas, d);
    const haute = bloque ? SANS_MOYENNE : haut === bas ? basse : arrondi.comparer(haut, d);
    const regroupement = auMoins(dix, basse, haute);
    for (let m = 0; m < ues.length; m++) {
      const k = debut + ues[m]!;
      rangsUe[k] = conclureUe(directes[m]!, regroupement, enCours, blocage[k]!).rang;
    }
    if (rcue < 0) continue;
    const k = i * largeurRcue + rcue;
    bilan.rangsRcue[k] = (
      bloque ? bloquee.rcue(pire) : decideRcue(regroupement, chaqueUe, enCours)
    ).rang;
    bilan.dix[k] = enNombre(regroupement);
    bilan.huit[k] = enNombre(auMoins(huit, basse, haute));
  }
}

/** The mean, for the rules, of an RCUE of which a UE is blocked: under every threshold. */
const SANS_MOYENNE = -1;

/** The issue of a UE, which a state of its marks (default, catch-up…) may impose. */
function conclureUe(
  directe: Verdict,
  regroupement: Verdict,
  miAnnee: boolean,
  blocage: number
): IssueUe {
  if (blocage < RATTRAPAGE) return bloquee.ue(blocage);
  const issue = decideUe(directe, regroupement, miAnnee);
  return blocage === RATTRAPAGE ? avecRattrapage(issue) : issue;
}

function enNombre(verdict: Verdict): number {
  return verdict === null ? -1 : verdict ? 1 : 0;
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
