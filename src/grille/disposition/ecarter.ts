import type { Valeur } from "../../classeur";
import { lettres } from "../../adresse";
import { NOTE_MAXIMALE } from "../../reglement";
import { citer, enumerer, erreur, nombre } from "../anomalies";
import { lireNombre } from "../cellule/cellule";
import { lireCoefficient } from "./coefficients";
import { complementsDe } from "./complements";
import type { LectureEtiquette } from "./entetes";
import type { Esquisse } from "./esquisse";
import { cleNom } from "../etudiants/noms";
import type { Anomalie } from "../types";
import type { Role } from "./vocabulaire";

/** Columns of modules, or beside them, that cannot be read as they stand, with the reason: better no mark than a wrong one. */
export interface Ecartees {
  readonly colonnes: ReadonlySet<number>;
  /** Columns of marks of modules on another maximum than 20, with it: their marks are brought to 20. */
  readonly maxima: ReadonlyMap<number, number>;
  readonly anomalies: readonly Anomalie[];
}

/** What the marks of a module are on, by its key: a sheet of parameters says so. */
export type Maxima = ReadonlyMap<string, number>;

/** A column that may be read; `cle` of the module whose marks it holds. */
interface Possible {
  readonly colonne: number;
  readonly cle?: string;
  readonly code?: string;
}

/**
 * Marks on another maximum than 20, and marks beside another list of students.
 * @param possibles the columns of modules and of means.
 * @param connus what a sheet of parameters says of the modules.
 */
export function ecarter(
  esquisse: Esquisse,
  possibles: readonly Possible[],
  lire: LectureEtiquette,
  connus: Maxima
): Ecartees {
  const complements = complementsDe(esquisse);
  const rattrapages = complements.filter(({ nomme }) => nomme.sorte === "rattrapage");
  const ecrits = autresMaxima(esquisse, [...possibles, ...rattrapages], connus);
  const deModules = new Set(
    possibles.filter(({ cle }) => cle !== undefined).flatMap(({ colonne }) => colonne)
  );
  const maxima = new Map(
    [...ecrits].flatMap(([colonne, maximum]) =>
      typeof maximum === "number" && deModules.has(colonne) ? [[colonne, maximum] as const] : []
    )
  );
  const refusees = [...ecrits].filter(([colonne]) => !maxima.has(colonne));
  const inconnues = possibles.filter(
    ({ colonne }) => !ecrits.has(colonne) && depasse(esquisse, colonne)
  );
  const liste = autreListe(esquisse, lire);
  const droite = [...possibles, ...complements].filter(
    ({ colonne }) => liste !== null && colonne > liste
  );
  return {
    colonnes: new Set([
      ...refusees.map(([colonne]) => colonne),
      ...[...inconnues, ...droite].map(({ colonne }) => colonne),
    ]),
    maxima,
    anomalies: [
      ...refusees.map(([colonne, maximum]) => notesSur(esquisse, colonne, maximum)),
      ...inconnues.map((possible) => maximumInconnu(esquisse, possible)),
      ...(liste === null ? [] : [listesContraires(esquisse, liste)]),
    ],
  };
}

/** « R3.01 /40 », « DS sur 40 », « R3.01 (/40) Mécanique »; not « le 12/05 » nor « sur 3 semaines » before a title. */
const MAXIMUM = /(?:\/|\bsur)\s*(\d+)\s*\)?$|\(\s*(?:\/|sur)\s*(\d+)\s*\)|\s\/\s*(\d+)(?=\s)/i;

/**
 * The maximum of each column on another than 20: by its header, a row « Barème », or a sheet of parameters; two that
 * differ are given as they are written.
 */
function autresMaxima(
  { feuille, entete, entetes, lignes }: Esquisse,
  possibles: readonly Possible[],
  connus: Maxima
): Map<number, number | string> {
  const maxima = new Map<number, number | string>();
  for (const { colonne, cle = "" } of possibles) {
    const code = String(feuille.cellules[entete]![colonne]!);
    const textes = [code, entetes.textes[colonne]!, entetes.intitules[colonne]!];
    const ecrits = textes.map(maximumEcrit);
    const baremes = lignes.baremes.map((l) => lireCoefficient(feuille.cellules[l]![colonne]!));
    const dit = connus.get(cle) ?? NOTE_MAXIMALE;
    const autres = [...ecrits, ...baremes, dit].filter(
      (m) => typeof m === "number" && m !== NOTE_MAXIMALE
    );
    const [autre, ...contraires] = new Set(autres as number[]);
    if (autre === undefined) continue;
    maxima.set(
      colonne,
      contraires.length > 0 || autre === 0 ? enumerer(autres.map(String)) : autre
    );
  }
  return maxima;
}

/** What a header says that its marks are on; 20 when it says nothing. */
export function maximumEcrit(texte: string): number {
  const trouve = MAXIMUM.exec(texte)
    ?.slice(1)
    .find((lu) => lu !== undefined);
  return trouve === undefined ? NOTE_MAXIMALE : Number(trouve);
}

function notesSur(esquisse: Esquisse, colonne: number, maximum: number | string): Anomalie {
  const sur = typeof maximum === "number" ? nombre(maximum) : maximum;
  const message =
    `${citer(esquisse.entetes.textes[colonne]!)} est noté sur ${sur} : cette colonne n’est pas lue. ` +
    `Ramenez ses notes sur 20.`;
  return erreur(esquisse.feuille, { ligne: esquisse.entete, colonne }, message);
}

/** From so many marks over 20, and that part of them, it is the column that is on another maximum: 100 at most. */
const PLUS_GRAND_MAXIMUM = 100;
const DEPASSEMENTS = 2;
const PART_DES_DEPASSEMENTS = 1 / 4;

/** Whether a column, of which nothing says on what its marks are, is on more than 20. */
function depasse({ feuille, lignes }: Esquisse, colonne: number): boolean {
  let [ecrites, hautes] = [0, 0];
  for (const ligne of lignes.etudiants) {
    const valeur = feuille.cellules[ligne]![colonne]!;
    const note = typeof valeur === "number" ? valeur : lireNombre(String(valeur));
    if (note === null) continue;
    ecrites++;
    if (note > NOTE_MAXIMALE && note <= PLUS_GRAND_MAXIMUM) hautes++;
  }
  return hautes >= DEPASSEMENTS && hautes >= PART_DES_DEPASSEMENTS * ecrites;
}

function maximumInconnu(esquisse: Esquisse, { colonne, code = "" }: Possible): Anomalie {
  const texte = esquisse.entetes.textes[colonne]!;
  const nom = texte.includes(code) ? citer(texte) : `${code}, ${citer(texte)},`;
  const message =
    `${nom} a plusieurs notes au-dessus de 20 : cette colonne n’est pas lue. ` +
    `Écrivez dans son en-tête sur combien elle est notée (« sur 40 »).`;
  return erreur(esquisse.feuille, { ligne: esquisse.entete, colonne }, message);
}

/**
 * The column where a second list of the same students begins, in another order: two tables side by side, whose rows
 * are not those of the same student.
 */
function autreListe(esquisse: Esquisse, lire: LectureEtiquette): number | null {
  const { feuille, identite, lignes } = esquisse;
  const titres = feuille.cellules[identite.ligne]!;
  const premiere = identite.complet ?? identite.nom;
  if (premiere === null) return null;
  const aRole = (colonne: number, roles: readonly Role[]): boolean => {
    const texte = titres[colonne];
    const lue = typeof texte === "string" && texte !== "" ? lire(texte) : null;
    return lue?.genre === "identite" && roles.includes(lue.role);
  };
  const seconde = titres.findIndex((_, c) => c > premiere && aRole(c, ["nom", "nomComplet"]));
  if (seconde < 0) return null;
  const prenom = aRole(seconde + 1, ["prenom"]) ? seconde + 1 : null;
  const listes = lignes.etudiants.map((l) => [
    nomEn(feuille.cellules[l]!, premiere, identite.prenom),
    nomEn(feuille.cellules[l]!, seconde, prenom),
  ]);
  const connus = new Set(listes.map(([sien]) => sien));
  const autres = listes.filter(([, autre]) => autre !== "" && connus.has(autre));
  const memesEtudiants = 2 * autres.length > listes.length;
  return memesEtudiants && autres.some(([sien, autre]) => sien !== autre) ? seconde : null;
}

function nomEn(ligne: readonly Valeur[], nom: number, prenom: number | null): string {
  return cleNom(String(ligne[nom]), prenom === null ? "" : String(ligne[prenom]));
}

function listesContraires({ feuille, identite }: Esquisse, colonne: number): Anomalie {
  const noms = [identite.complet ?? identite.nom!, colonne].map((c) =>
    lettres(feuille.colonne + c)
  );
  const message =
    `Deux listes d’étudiants côte à côte, dans un ordre différent (colonnes ${enumerer(noms)}) : les modules à droite ` +
    `de la seconde ne sont pas lus. Mettez-les dans une autre feuille.`;
  return erreur(feuille, { ligne: identite.ligne, colonne }, message);
}
