import { ATTENTE, NOTE_MAXIMALE, type Note, type Reglages } from "../reglement";
import { enumerer, erreur } from "./anomalies";
import { estVide } from "./cellule/cellule";
import { ecarterFractions } from "./fractions";
import type { Disposition } from "./disposition/disposition";
import type { TableCodes } from "./cellule/codes-notes";
import { LecteurNotes } from "./cellule/lecteur-notes";
import type { ColonneLue, Source } from "./programme/colonnes-lues";
import type { EtudiantLu } from "./etudiants/rapprochement";
import { etaler, reduire } from "./evaluations/etalement";
import type { Anomalie } from "./types";

/** Marks in points, students × columns, row by row; states are negative. */
export interface NotesLues {
  readonly points: Float64Array;
  readonly anomalies: readonly Anomalie[];
}

/** Reads every mark; that of a module made of several evaluations is their mean. */
export function lireNotes(
  etudiants: readonly EtudiantLu[],
  colonnes: readonly ColonneLue[],
  dispositions: readonly Disposition[],
  reglages: Reglages,
  codes: TableCodes
): NotesLues {
  const etalees = etaler(colonnes);
  const lues = lireColonnes(etudiants, etalees, dispositions, reglages, codes);
  if (etalees.length === colonnes.length) return lues;
  const { abi } = reglages;
  return {
    ...lues,
    points: reduire(lues.points, colonnes, etudiants.length, abi === "defaillant"),
  };
}

/** Straight into the block. Where a student has no row, the mark is pending. */
function lireColonnes(
  etudiants: readonly EtudiantLu[],
  colonnes: readonly ColonneLue[],
  dispositions: readonly Disposition[],
  reglages: Reglages,
  codes: TableCodes
): NotesLues {
  const points = new Float64Array(etudiants.length * colonnes.length).fill(ATTENTE);
  const lecteurs = dispositions.map(({ feuille }) => new LecteurNotes(feuille, reglages, codes));
  lecteurs.forEach((lecteur, f) => remplir(points, lecteur, f, etudiants, colonnes));
  const contraires = colonnes.flatMap((colonne, k) =>
    colonne.sources.length > 1
      ? reunir(points, lecteurs, colonne, k, etudiants, colonnes.length)
      : []
  );
  const fractions = ecarterFractions(points, colonnes, etudiants, dispositions);
  const dites = lecteurs.flatMap(({ anomalies }) => anomalies);
  return { points, anomalies: [...dites, ...contraires, ...fractions] };
}

/** The columns that stand in this sheet only, row by row. */
function remplir(
  points: Float64Array,
  lecteur: LecteurNotes,
  f: number,
  etudiants: readonly EtudiantLu[],
  colonnes: readonly ColonneLue[]
): void {
  const places = colonnes.flatMap(({ sources }, k) =>
    sources.length === 1 && sources[0]!.feuille === f ? [k] : []
  );
  const sources = places.map((k) => colonnes[k]!.sources[0]!);
  for (let i = 0, debut = 0; i < etudiants.length; i++, debut += colonnes.length) {
    const fiche = etudiants[i]!.fiches[f];
    if (!fiche) continue;
    const ligne = lecteur.feuille.cellules[fiche.ligne]!;
    for (let j = 0; j < sources.length; j++) {
      const { colonne, maximum } = sources[j]!;
      const valeur = ligne[colonne]!;
      points[debut + places[j]!] =
        maximum === undefined &&
        typeof valeur === "number" &&
        valeur >= 0 &&
        valeur <= NOTE_MAXIMALE
          ? valeur
          : lecteur.lire(valeur, fiche.ligne, colonne, colonnes[places[j]!]!.code, maximum);
    }
  }
}

/**
 * A module that stands in several sheets (one per group of students, or a teacher's beside the year's): each student's
 * mark is where the student is. Two marks that differ make it pending, and an error says so.
 */
function reunir(
  points: Float64Array,
  lecteurs: readonly LecteurNotes[],
  { code, sources }: ColonneLue,
  k: number,
  etudiants: readonly EtudiantLu[],
  largeur: number
): Anomalie[] {
  const contraires: { readonly source: Source; readonly ligne: number }[] = [];
  etudiants.forEach(({ fiches }, i) => {
    const ecrites: Note[] = [];
    let note: Note = ATTENTE;
    for (const source of sources) {
      const fiche = fiches[source.feuille];
      if (!fiche) continue;
      const lecteur = lecteurs[source.feuille]!;
      const valeur = lecteur.feuille.cellules[fiche.ligne]![source.colonne]!;
      const lue = lecteur.lire(valeur, fiche.ligne, source.colonne, code, source.maximum);
      if (estVide(valeur)) note = ecrites[0] ?? lue;
      else ecrites.push((note = lue));
      if (!estVide(valeur) && lue !== ecrites[0]) contraires.push({ source, ligne: fiche.ligne });
    }
    const accord = ecrites.every((ecrite) => ecrite === ecrites[0]);
    points[i * largeur + k] = accord ? note : ATTENTE;
  });
  const [premier] = contraires;
  if (!premier) return [];
  const noms = enumerer(sources.map(({ feuille }) => `« ${lecteurs[feuille]!.feuille.nom} »`));
  const message =
    `${code} a des notes différentes selon la feuille (${noms}) pour ${contraires.length} étudiant(s), ` +
    `dont celui-ci : elles sont en attente. Gardez la bonne note.`;
  const place = { ligne: premier.ligne, colonne: premier.source.colonne };
  return [erreur(lecteurs[premier.source.feuille]!.feuille, place, message)];
}
