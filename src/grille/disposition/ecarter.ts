import { NOTE_MAXIMALE } from "../../reglement";
import { citer, erreur, nombre } from "../anomalies";
import { lireNombre } from "../cellule/cellule";
import { complementsDe } from "./complements";
import { autreListe, listesContraires } from "./deux-listes";
import type { LectureEtiquette } from "./entetes";
import type { Esquisse } from "./esquisse";
import { autresMaxima, PLUS_GRAND_MAXIMUM, type ColonneNotee, type Maxima } from "./maximum";
import type { Anomalie } from "../types";

/** Columns of modules, or beside them, that cannot be read as they stand, with the reason: better no mark than a wrong one. */
export interface Ecartees {
  readonly colonnes: ReadonlySet<number>;
  /** Columns of marks of modules on another maximum than 20, with it: their marks are brought to 20. */
  readonly maxima: ReadonlyMap<number, number>;
  readonly anomalies: readonly Anomalie[];
}

/**
 * Marks on another maximum than 20, and marks beside another list of students.
 * @param possibles the columns of modules and of means.
 * @param connus what a sheet of parameters says of the modules.
 */
export function ecarter(
  esquisse: Esquisse,
  possibles: readonly ColonneNotee[],
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

function notesSur(esquisse: Esquisse, colonne: number, maximum: number | string): Anomalie {
  const sur = typeof maximum === "number" ? nombre(maximum) : maximum;
  const message =
    `${citer(esquisse.entetes.textes[colonne]!)} est noté sur ${sur} : cette colonne n’est pas lue. ` +
    `Ramenez ses notes sur 20.`;
  return erreur(esquisse.feuille, { ligne: esquisse.entete, colonne }, message);
}

/** From so many marks over 20, and that part of them, it is the column that is on another maximum. */
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

function maximumInconnu(esquisse: Esquisse, { colonne, code = "" }: ColonneNotee): Anomalie {
  const texte = esquisse.entetes.textes[colonne]!;
  const nom = texte.includes(code) ? citer(texte) : `${code}, ${citer(texte)},`;
  const message =
    `${nom} a plusieurs notes au-dessus de 20 : cette colonne n’est pas lue. ` +
    `Écrivez dans son en-tête sur combien elle est notée (« sur 40 »).`;
  return erreur(esquisse.feuille, { ligne: esquisse.entete, colonne }, message);
}
