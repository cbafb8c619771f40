import type { Disposition } from "../disposition/disposition";
import { cleNumero, lireNumero } from "./identite";
import { cleNom } from "./noms";

/** Kinds of numbers, the surest first. Numbers of two kinds never name the same student. */
const SORTES = ["nip", "ine", "etudid"] as const;

type Sorte = (typeof SORTES)[number];

/**
 * The column of numbers of each sheet, all of one kind: the kind that most sheets have. A bare « N° » is the
 * student's number, unless it only counts the rows.
 */
export function choisirNumeros(dispositions: readonly Disposition[]): (number | null)[] {
  const fiables = ordresFiables(dispositions);
  const parFeuille = dispositions.map((disposition, f) => numerosDe(disposition, fiables[f]!));
  const frequences = SORTES.map((sorte) => parFeuille.filter((n) => n.has(sorte)).length);
  const choisie = SORTES[frequences.indexOf(Math.max(...frequences))]!;
  return parFeuille.map((colonnes) => colonnes.get(choisie) ?? null);
}

function numerosDe(disposition: Disposition, ordreFiable: boolean): Map<Sorte, number> {
  const colonnes = new Map<Sorte, number>();
  const ordre = ordreDe(disposition);
  if (ordre !== null && ordreFiable) colonnes.set("nip", ordre);
  for (const { role, colonne } of disposition.identite.numeros)
    if (role === "nip" || role === "ine" || role === "etudid") colonnes.set(role, colonne);
  return colonnes;
}

/**
 * For each sheet, whether its bare « N° » is the student's. One that runs 1, 2, 3… down the rows counts them, and will
 * change at the next sort; unless another sheet, in another order, gives the same numbers to the same names.
 */
function ordresFiables(dispositions: readonly Disposition[]): boolean[] {
  const suites = dispositions.map(
    (disposition) => !estAnonyme(disposition) && compteLesLignes(disposition)
  );
  const ordonnees = dispositions.filter((disposition) => ordreDe(disposition) !== null);
  const { memes, autres } = comparerNoms(ordonnees);
  const toutesSuivent = dispositions.every(
    (disposition, f) => suites[f] || ordreDe(disposition) === null
  );
  return suites.map((suit) => !toutesSuivent && autres <= memes && (!suit || memes > 0));
}

function ordreDe({ identite }: Disposition): number | null {
  return identite.numeros.find(({ role }) => role === "ordre")?.colonne ?? null;
}

function estAnonyme({ identite }: Disposition): boolean {
  return identite.nom === null && identite.complet === null && identite.prenom === null;
}

/** Whether the numbers run 1, 2, 3… from top to bottom; they may start again with each group. */
function compteLesLignes(disposition: Disposition): boolean {
  const ordre = ordreDe(disposition);
  if (ordre === null) return false;
  let attendu = 1;
  for (const ligne of disposition.etudiants) {
    const numero = lireNumero(disposition.feuille.cellules[ligne]![ordre]!);
    if (numero === null) continue;
    if (Number(numero) !== attendu && Number(numero) !== 1) return false;
    attendu = Number(numero) + 1;
  }
  return true;
}

/** Longer numbers count nothing: no promotion has so many students. */
const COMPTEUR = 4;

/** How many short numbers, found in two sheets, go with the same name in both, or with another. */
function comparerNoms(dispositions: readonly Disposition[]): { memes: number; autres: number } {
  const noms = new Map<string, string>();
  const accord = { memes: 0, autres: 0 };
  for (const { feuille, identite, etudiants } of dispositions) {
    const ordre = identite.numeros.find(({ role }) => role === "ordre")!.colonne;
    const vus = new Map<string, string>();
    for (const ligne of etudiants) {
      const cellules = feuille.cellules[ligne]!;
      const numero = lireNumero(cellules[ordre]!);
      const texte = (colonne: number | null): string =>
        colonne === null ? "" : String(cellules[colonne]);
      if (numero === null || numero.length > COMPTEUR) continue;
      const nom = cleNom(texte(identite.complet ?? identite.nom), texte(identite.prenom));
      const deja = noms.get(cleNumero(numero));
      if (deja !== undefined) accord[deja === nom ? "memes" : "autres"]++;
      vus.set(cleNumero(numero), nom);
    }
    vus.forEach((nom, numero) => noms.set(numero, nom));
  }
  return accord;
}
