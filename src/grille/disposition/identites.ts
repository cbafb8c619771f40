import type { Valeur } from "../../classeur";
import { estVide } from "../cellule/cellule";
import type { Reperage } from "./classement";
import { estUnNom, texteDe } from "./contenu";

/** What a row may say of who it is about. */
export type Signe = "numéro" | "prénom";

/** Rows that were taken for students, by what is written of them beside what is written of the others. */
export interface Identites {
  readonly etudiants: readonly number[];
  /** Rows that lack all that the others have, and whose text is nobody's name: statistics, thresholds, weeks. */
  readonly intrus: readonly number[];
  /** Rows that lack it, and whose text may be a name. */
  readonly douteux: readonly number[];
  /** What nearly all the others have. */
  readonly signes: readonly Signe[];
}

/** A sign is usual when so many rows in a hundred have it, of so many rows at least. */
const PART_USUELLE = 0.75;
const LIGNES_USUELLES = 3;

/**
 * A row of statistics whose label is not known looks like a student with marks, but has neither the number nor the first
 * name that the others have.
 */
export function comparerIdentites(reperage: Reperage, lignes: readonly number[]): Identites {
  const { feuille, identite } = reperage;
  const lire = LECTEURS.map(
    ([signe, aLeSigne]) =>
      [signe, lignes.filter((l) => aLeSigne(feuille.cellules[l]!, identite))] as const
  );
  const usuels = lire.filter(
    ([, siennes]) =>
      siennes.length >= LIGNES_USUELLES && siennes.length >= PART_USUELLE * lignes.length
  );
  const signes = usuels.map(([signe]) => signe);
  const sans = lignes.filter((l) => usuels.every(([, siennes]) => !siennes.includes(l)));
  if (signes.length === 0) return { etudiants: lignes, intrus: [], douteux: [], signes };
  const intrus = sans.filter((l) => signes.length > 1 || !nommeQuelquUn(reperage, l));
  return {
    etudiants: lignes.filter((l) => !intrus.includes(l)),
    intrus,
    douteux: sans.filter((l) => !intrus.includes(l)),
    signes,
  };
}

type Lecteur = (ligne: readonly Valeur[], identite: Reperage["identite"]) => boolean;

const LECTEURS: readonly (readonly [Signe, Lecteur])[] = [
  ["numéro", (ligne, { numeros }) => numeros.some(({ colonne }) => !estVide(ligne[colonne]!))],
  ["prénom", (ligne, { prenom }) => prenom !== null && !estVide(ligne[prenom]!)],
];

function nommeQuelquUn({ feuille, identite }: Reperage, l: number): boolean {
  const ligne = feuille.cellules[l]!;
  const texte = (colonne: number | null): string => texteDe(ligne[colonne ?? -1]);
  return estUnNom(texte(identite.complet ?? identite.nom), texte(identite.prenom));
}
