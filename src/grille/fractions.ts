import type { Valeur } from "../classeur";
import { ATTENTE, NOTE_MAXIMALE } from "../reglement";
import { avertissement, citer, erreur, nombre } from "./anomalies";
import { lireNombre } from "./cellule/cellule";
import { enHeure, estUneHeure, sontDesFractions } from "./cellule/fractions";
import type { Disposition } from "./disposition/disposition";
import type { EtudiantLu } from "./etudiants/rapprochement";
import type { ColonneLue, Source } from "./programme/colonnes-lues";
import type { Anomalie } from "./types";

/** Marks on less may all be from 0 to 1. */
const PETIT_MAXIMUM = 10;

/**
 * Says the percentages and the times that stand in place of marks; those of a column that holds nothing else are pending.
 * @param points marks, students × columns, row by row: changed in place.
 */
export function ecarterFractions(
  points: Float64Array,
  colonnes: readonly ColonneLue[],
  etudiants: readonly EtudiantLu[],
  dispositions: readonly Disposition[]
): Anomalie[] {
  return colonnes.flatMap(({ code, sources }, k) =>
    sources.flatMap((source) => {
      const { refusee, anomalies } = chercherFractions(dispositions[source.feuille]!, source, code);
      if (refusee)
        etudiants.forEach(({ fiches }, i) => {
          const place = i * colonnes.length + k;
          if (fiches[source.feuille] && points[place]! >= 0) points[place] = ATTENTE;
        });
      return anomalies;
    })
  );
}

/**
 * Percentages and times in place of marks, in one column of a sheet. A column that holds nothing else is refused; a cell
 * that may be one among marks is said.
 * @param code the module, or the column, as people name it.
 */
export function chercherFractions(
  { feuille, entete, etudiants }: Disposition,
  { colonne, maximum = NOTE_MAXIMALE }: Omit<Source, "feuille">,
  code: string
): { readonly refusee: boolean; readonly anomalies: readonly Anomalie[] } {
  // Nearly always none, of many cells: nothing is made for them.
  if (!etudiants.some((ligne) => estUneFraction(feuille.cellules[ligne]![colonne]!)))
    return { refusee: false, anomalies: [] };
  const ecrites = etudiants.flatMap((ligne) => {
    const note = noteDe(feuille.cellules[ligne]![colonne]!);
    return typeof note === "number" ? [{ ligne, note }] : [];
  });
  const notes = ecrites.map(({ note }) => note);
  if (maximum >= PETIT_MAXIMUM && sontDesFractions(notes)) {
    const exemple = notes.find((note) => !Number.isInteger(note))!;
    const place = { ligne: entete, colonne };
    return {
      refusee: true,
      anomalies: [erreur(feuille, place, refus(code, exemple, maximum), COLONNES)],
    };
  }
  const anomalies = ecrites
    .filter(({ note }) => estUneHeure(note))
    .map(({ ligne, note }) =>
      avertissement(feuille, { ligne, colonne }, doute(note), `cellules douteuses en ${code}`)
    );
  return { refusee: false, anomalies };
}

function estUneFraction(valeur: Valeur): boolean {
  if (valeur === "") return false;
  const note = noteDe(valeur);
  return typeof note === "number" && note > 0 && note < 1;
}

function noteDe(valeur: Valeur): Valeur | null {
  return typeof valeur === "string" ? lireNombre(valeur) : valeur;
}

const COLONNES = "colonnes dont toutes les notes sont entre 0 et 1";

function refus(code: string, exemple: number, maximum: number): string {
  return (
    `Toutes les notes de ${code} sont entre 0 et 1 (${citer(exemple)}) : ce sont des pourcentages (65 % vaut 0,65), ou des ` +
    `heures (12:30 vaut 0,52). Elles sont en attente : écrivez-les sur ${maximum}.`
  );
}

function doute(note: number): string {
  const heure = enHeure(note);
  return (
    `« ${nombre(Number(note.toFixed(4)))} » est compté comme une note, mais c’est ce que vaut l’heure ${heure}. ` +
    `Écrivez ${heure.replace(":", ",")}, ou vérifiez la note.`
  );
}
