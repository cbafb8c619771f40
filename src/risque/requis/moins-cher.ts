import { NOTE_MAXIMALE, type Dossier, type Part } from "../../reglement";
import { avecNotes } from "../simulation/avec-notes";
import type { NoteAttendue } from "../simulation/attendues";
import type { Question } from "./exigence";
import { partsDe, type Ensemble } from "./parts";
import { resoudreExactement, type Solution } from "./simplexe";
import type { Chemin } from "./types";

/** A mean to reach: which UE, and how much in hundredths. */
export interface But {
  readonly ou: Ensemble;
  readonly cible: number;
}

/** Marks to come that count in the same UE in the same proportions: nothing tells one from another. */
interface Lot {
  readonly notes: readonly NoteAttendue[];
  readonly prix: bigint;
}

/**
 * The cheapest of several ways, each a list of means to reach together. Seen from 20 everywhere, it is the most points
 * that may be given up: an exact linear problem, whose solution is rounded up mark by mark.
 */
export function lePlusCourt(
  dossier: Dossier,
  attendues: readonly NoteAttendue[],
  voies: readonly (readonly But[])[],
  question: Question
): Chemin | null {
  const lots = grouper(attendues);
  const prix = lots.map((lot) => lot.prix);
  let meilleure: Solution | null = null;
  for (const buts of voies) {
    const rangees = buts.map((but) => rangee(dossier, attendues, lots, but));
    if (rangees.some(({ marge }) => marge < 0n)) continue;
    const lignes = rangees.map(({ cases }) => cases);
    const marges = rangees.map(({ marge }) => marge);
    const solution = resoudreExactement({ prix, lignes, marges });
    if (!meilleure || vautMieux(solution, meilleure, prix)) meilleure = solution;
  }
  const chemin = enNotes(lots, meilleure ?? TOUT_A_VINGT(lots));
  return suffit(dossier, attendues, chemin, question) ? chemin : null;
}

/** More points given up; as many, and the best mark asked for is lower. */
function vautMieux(une: Solution, autre: Solution, prix: readonly bigint[]): boolean {
  const garde = ({ numerateurs }: Solution) =>
    numerateurs.reduce((somme, n, j) => somme + n * prix[j]!, 0n);
  const moindre = ({ numerateurs }: Solution) => numerateurs.reduce((a, b) => (a < b ? a : b));
  const [cout, cher] = [une, autre].map((s, k) => garde(s) * [autre, une][k]!.denominateur);
  if (cout !== cher) return cout! > cher!;
  return moindre(une) * autre.denominateur > moindre(autre) * une.denominateur;
}

/** Where only the rounding of a mean makes the goal reachable. */
const TOUT_A_VINGT = (lots: readonly Lot[]): Solution => ({
  numerateurs: lots.map(() => 0n),
  denominateur: 1n,
});

/** Coefficients have six decimals at most. */
const MICRO = 1e6;

function grouper(attendues: readonly NoteAttendue[]): Lot[] {
  const lots = new Map<string, NoteAttendue[]>();
  for (const note of attendues) {
    const total = note.ues.reduce((somme, { coefficient }) => somme + coefficient, 0);
    const cle = note.ues.map(({ u, coefficient }) => `${u}:${coefficient / total}`).join();
    lots.set(cle, [...(lots.get(cle) ?? []), note]);
  }
  return [...lots.values()].map((notes) => ({
    notes,
    prix: entier(
      notes.flatMap(({ ues }) => ues).reduce((somme, { coefficient }) => somme + coefficient, 0)
    ),
  }));
}

/** One mean to reach, in whole numbers: what each lot gives up of it, and what may be given up in all. */
function rangee(
  { bilan, rang }: Dossier,
  attendues: readonly NoteAttendue[],
  lots: readonly Lot[],
  { ou, cible }: But
): { cases: bigint[]; marge: bigint } {
  const parts = partsDe(bilan, rang, ou).map((part, m) => enEntiers(part, attendues, ou.ues[m]!));
  const produit = parts.reduce((total, { d, enAttente }) => total * d * enAttente, 1n);
  const poids = parts.reduce((total, part) => total + part.poids, 0n);
  let marge = -BigInt(cible) * poids * produit;
  const cases = lots.map(() => 0n);
  parts.forEach(({ n, gain, d, enAttente, poids: p }, m) => {
    marge += 100n * p * (n + gain) * (produit / d);
    lots.forEach(({ notes }, j) => {
      const k = coefficientDans(notes, ou.ues[m]!);
      cases[j]! += 100n * p * gain * k * (produit / (d * enAttente));
    });
  });
  return { cases, marge };
}

interface PartEntiere {
  readonly n: bigint;
  readonly gain: bigint;
  readonly d: bigint;
  readonly poids: bigint;
  /** Coefficients of the marks to come of the UE; 1 when it has none. */
  readonly enAttente: bigint;
}

function enEntiers(part: Part, attendues: readonly NoteAttendue[], u: number): PartEntiere {
  const facteur = [part.n, part.gain, part.d].every(Number.isInteger) ? 1 : MICRO;
  const lire = (nombre: number) => BigInt(Math.round(nombre * facteur));
  const enAttente = coefficientDans(attendues, u) || 1n;
  return {
    ...{ n: lire(part.n), gain: lire(part.gain), d: lire(part.d) },
    ...{ poids: BigInt(part.poids), enAttente },
  };
}

function coefficientDans(notes: readonly NoteAttendue[], u: number): bigint {
  const dedans = notes.flatMap(({ ues }) => ues.filter((ue) => ue.u === u));
  return dedans.reduce((somme, { coefficient }) => somme + entier(coefficient), 0n);
}

function entier(coefficient: number): bigint {
  return BigInt(Math.round(coefficient * MICRO));
}

/** Marks that keep at least what the exact solution keeps: each is taken up to the hundredth. */
function enNotes(lots: readonly Lot[], { numerateurs, denominateur }: Solution): Chemin {
  const vingt = BigInt(NOTE_MAXIMALE);
  let [points, prix] = [0n, 0n];
  const notes = lots.flatMap((lot, j) => {
    const garde = denominateur - numerateurs[j]!;
    points += lot.prix * garde;
    prix += lot.prix;
    if (garde === 0n) return [];
    const centiemes = Number((100n * vingt * garde + denominateur - 1n) / denominateur);
    return lot.notes.map(({ colonne, module }) => ({ colonne, module, centiemes }));
  });
  const moyenne = prix === 0n ? 0 : NOTE_MAXIMALE * rapport(points, prix * denominateur);
  return { moyenne, notes };
}

/** The quotient of two whole numbers of any size, to fifteen digits. */
function rapport(a: bigint, b: bigint): number {
  const PRECISION = 10n ** 15n;
  return Number((a * PRECISION) / b) / Number(PRECISION);
}

/** A bonus, a malus or an earlier mean may bend the line between 0 and 20: the rules have the last word. */
function suffit(
  dossier: Dossier,
  attendues: readonly NoteAttendue[],
  { notes }: Chemin,
  question: Question
): boolean {
  const essai = new Map(attendues.map(({ colonne }) => [colonne, 0]));
  for (const { colonne, centiemes } of notes) essai.set(colonne, centiemes / 100);
  return question(avecNotes(dossier, essai)) === true;
}
