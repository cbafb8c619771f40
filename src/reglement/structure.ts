import { decimalesDe, type TableNotes } from "./note";
import type { Reglages } from "./reglages/index";

/** R1: one final competence × one level of it × one semester, and the columns whose marks make its mean. */
export interface Ue {
  readonly code: string;
  readonly semestre: number;
  readonly competence: number;
  readonly niveau: number | null;
  readonly ects: number | null;
  /** Columns of the table of marks, with the coefficient of each in this UE. Empty: no source for this UE. */
  readonly colonnes: readonly number[];
  readonly coefficients: readonly number[];
  /** What people call each of the columns: `R3.07`. */
  readonly modules: readonly string[];
}

/** R4: the UE of one level of one competence, by their index among the UE: one of each semester of a year. */
export interface Rcue {
  readonly competence: number;
  readonly annee: number;
  readonly ues: readonly number[];
  /** The weights of its UE (A1) where they are settled already: columns added since, for trial, change none of them. */
  readonly poids?: readonly number[];
}

/** What the rules need to know of a programme: one year of it. */
export interface Structure {
  /** 1, 2 or 3: the year of the BUT that is decided. */
  readonly annee: number;
  readonly ues: readonly Ue[];
  readonly rcues: readonly Rcue[];
  /** Absent when no sheet has any. */
  readonly complements?: Complements;
}

/** Columns of the table of marks that change a mean of UE without being a module's. */
export interface Complements {
  /** A13: for each UE, the column of the means carried over from an earlier year; -1 where nobody has one. */
  readonly reports: readonly number[];
  /** A10, A11. */
  readonly ajouts: readonly Ajout[];
}

/** A column of points to add to the means of some UE, or to take from them; a state in it changes nothing. */
export interface Ajout {
  readonly colonne: number;
  /** Indices of the UE. */
  readonly ues: readonly number[];
  readonly sens: "bonus" | "malus";
}

/** A UE ready for the sums: column indices and whole-number coefficients. */
export interface UeCompilee {
  readonly colonnes: Int32Array;
  readonly coefficients: Float64Array;
}

/** UE that compensate one another, with whole-number weights without common divisor. */
export interface Groupe {
  readonly ues: readonly number[];
  readonly poids: readonly number[];
  /** Codes of the UE. */
  readonly codes: readonly string[];
  /** Index of the RCUE, or -1 for a UE that belongs to none: it stands alone. */
  readonly rcue: number;
}

export interface Compilation {
  readonly ues: readonly UeCompilee[];
  /** The RCUE in their order, then the UE that stand alone. */
  readonly groupes: readonly Groupe[];
  /** The code and the group of each UE. */
  readonly codes: readonly string[];
  readonly groupeDe: readonly Groupe[];
  /** The greatest denominator of a mean. */
  readonly plusGrand: number;
  /** Whether every sum stays below 2^53, so that whole-number arithmetic on doubles is exact. */
  readonly exacte: boolean;
}

const DECIMALES_COEFFICIENT = 6;

/** Prepares a programme for a table of marks: done once for a class. */
export function compiler(structure: Structure, notes: TableNotes, reglages: Reglages): Compilation {
  const decimales = structure.ues.map((ue) =>
    decimalesDe(ue.coefficients, 0, DECIMALES_COEFFICIENT)
  );
  const ues = structure.ues.map((ue, k) => compilerUe(ue, decimales[k]!));
  const totaux = ues.map((ue) => Math.max(1, somme(ue.coefficients)));
  const groupes = [...structure.rcues.map(groupeDuRcue(structure, reglages)), ...seules(structure)];
  const plusGrand = Math.max(
    ...totaux,
    ...groupes.map((groupe) => plusGrandeSomme(groupe, totaux))
  );
  const exacte =
    decimales.every((nombre) => nombre <= DECIMALES_COEFFICIENT) && exacteA(plusGrand, notes);
  const groupeDe = structure.ues.map((_, u) => groupes.find((groupe) => groupe.ues.includes(u))!);
  return {
    ues,
    groupes,
    groupeDe,
    codes: structure.ues.map(({ code }) => code),
    plusGrand,
    exacte,
  };
}

/** Marks go up to 20, and rounding doubles the numerator before it adds the denominator. */
const MARGE = 50;

/** Whether sums over such a denominator stay below 2^53, so that whole-number arithmetic on doubles is exact. */
export function exacteA(plusGrand: number, notes: TableNotes): boolean {
  return notes.exacte && MARGE * notes.echelle * plusGrand < Number.MAX_SAFE_INTEGER;
}

function compilerUe(ue: Ue, decimales: number): UeCompilee {
  const echelle = 10 ** decimales;
  const entiers = ue.coefficients.map((coefficient) =>
    decimales <= DECIMALES_COEFFICIENT ? Math.round(coefficient * echelle) : coefficient
  );
  return { colonnes: Int32Array.from(ue.colonnes), coefficients: Float64Array.from(entiers) };
}

function groupeDuRcue(
  structure: Structure,
  reglages: Reglages
): (rcue: Rcue, index: number) => Groupe {
  return (rcue, index) => ({
    ues: rcue.ues,
    poids: rcue.poids ?? poidsDansLeRcue(rcue, structure, reglages),
    codes: rcue.ues.map((u) => structure.ues[u]!.code),
    rcue: index,
  });
}

/** UE that belong to no RCUE: nothing compensates them. */
function seules(structure: Structure): Groupe[] {
  const liees = new Set(structure.rcues.flatMap((rcue) => rcue.ues));
  return structure.ues.flatMap(({ code }, u) =>
    liees.has(u) ? [] : [{ ues: [u], poids: [1], codes: [code], rcue: -1 }]
  );
}

/** A1: the weights of the UE in the mean of their RCUE; equal when the chosen source is not known. */
function poidsDansLeRcue(rcue: Rcue, structure: Structure, reglages: Reglages): number[] {
  const ues = rcue.ues.map((index) => structure.ues[index]!);
  const bruts = ues.map((ue) => {
    if (reglages.poids_rcue === "ects") return ue.ects ?? 0;
    return reglages.poids_rcue === "coefficients" ? somme(ue.coefficients) : 1;
  });
  if (bruts.some((poids) => poids <= 0)) return bruts.map(() => 1);
  const echelle =
    10 ** Math.min(DECIMALES_COEFFICIENT, decimalesDe(bruts, 0, DECIMALES_COEFFICIENT));
  const entiers = bruts.map((poids) => Math.round(poids * echelle));
  const diviseur = entiers.reduce(pgcd);
  return entiers.map((poids) => poids / diviseur);
}

function plusGrandeSomme(groupe: Groupe, totaux: readonly number[]): number {
  return somme(groupe.poids) * groupe.ues.reduce((produit, ue) => produit * totaux[ue]!, 1);
}

function somme(nombres: ArrayLike<number>): number {
  let total = 0;
  for (let k = 0; k < nombres.length; k++) total += nombres[k]!;
  return total;
}

/** The greatest common divisor of two whole numbers. */
export function pgcd(a: number, b: number): number {
  return b === 0 ? a : pgcd(b, a % b);
}
