import type { Feuille } from "../classeur";
import type { Maquette } from "../maquette";
import { avertissement, enumerer } from "./anomalies";
import {
  diteAnterieure,
  nonComprise,
  reconnaitre,
  type FeuilleReconnue,
} from "./anteriorite/reconnaissance";
import { disposer } from "./disposition/disposer";
import type { Refus } from "./disposition/refus";
import type { Disposition } from "./disposition/disposition";
import type { Maxima } from "./disposition/maximum";
import type { LectureEtiquette } from "./disposition/entetes";
import { lecteurEtiquettes } from "./disposition/etiquettes";
import { cleUsuelle } from "./disposition/module-nomme";
import { lireMaquette } from "./programme/feuille-maquette";
import { traduire } from "./evaluations/traduire";
import type { Nommee } from "./titres/recrire";
import { reunirMaquettes, type MaquetteDeFeuille } from "./programme/reunion-maquettes";
import { libelle } from "./cellule/libelle";
import { signalerEcartees, signalerFormules } from "./hors-de-portee";
import type { Anomalie } from "./types";

/** The sheets of a workbook, by what they are for. */
export interface FeuillesTriees {
  readonly dispositions: readonly Disposition[];
  /** Sheets of earlier years, by their form or by their name: no grids. */
  readonly anterieures: readonly FeuilleReconnue[];
  /** Sheets that may be grids, and were not read. */
  readonly nonLues: readonly Feuille[];
  /** Reads the labels of headers, with the codes of the programme. */
  readonly lire: LectureEtiquette;
  /** The programme that a sheet of the workbook gives. */
  readonly maquette: Maquette | null;
  readonly anomalies: readonly Anomalie[];
}

/** What sorting needs beside the sheets. */
export interface OptionsTri {
  /** The programme that the person chose: its codes are recognised whatever their form. */
  readonly choisie?: Maquette;
  /** Tells the sheets that this program wrote. */
  readonly dejaEcrites: (feuille: Feuille) => boolean;
  /** The semester that a person gave to a sheet, by its name. */
  readonly semestres: ReadonlyMap<string, number>;
  /** Of a sheet by its name, the headers that were only titles of modules, and are now their codes. */
  readonly nommees?: ReadonlyMap<string, Nommee>;
}

/**
 * Finds, among all sheets, the programme, the grids of marks and what earlier years left. A sheet that names modules or
 * UE and cannot be read is said; one that has nothing to do with marks is left alone.
 */
export function trierFeuilles(
  feuilles: readonly Feuille[],
  { choisie, dejaEcrites, semestres, nommees = new Map() }: OptionsTri
): FeuillesTriees {
  const anomalies: Anomalie[] = [];
  const anterieures = feuilles.flatMap((feuille) => reconnaitre(feuille) ?? []);
  const autresFeuilles = feuilles.filter(
    (feuille) => !anterieures.some((lue) => lue.feuille === feuille) && !dejaEcrites(feuille)
  );
  const maquettes = autresFeuilles.flatMap((feuille) => {
    const lecture = lireMaquette(feuille);
    anomalies.push(...lecture.anomalies);
    const { maquette: sienne, maxima: siens } = lecture;
    return sienne ? [{ feuille, maquette: sienne, maxima: siens }] : [];
  });
  const { retenues, enTrop, maquette, maxima } = reunirMaquettes(maquettes);
  for (const feuille of enTrop) anomalies.push(maquetteEnTrop(feuille, retenues));
  const programmes = maquette ? [maquette] : choisie ? [choisie] : [];
  const lire = lecteurEtiquettes(codesDe(programmes));
  const dispositions: Disposition[] = [];
  const nonLues: Feuille[] = [];
  for (const feuille of autresFeuilles) {
    const estMaquette = maquettes.some((lue) => lue.feuille === feuille);
    const lecture = estMaquette ? null : lireGrille(feuille, lire, { maxima, semestres, nommees });
    const lue = lecture !== null && "etudiants" in lecture;
    if (lue && diteAnterieure(feuille)) {
      anterieures.push({ genre: "large", feuille, disposition: lecture });
      continue;
    }
    if (lue) dispositions.push(lecture);
    else if (lecture && diteAnterieure(feuille)) anomalies.push(...nonComprise(feuille));
    else if (lecture?.codes) anomalies.push(nonLue(feuille, lecture), ...(lecture.anomalies ?? []));
    if (!lue && !estMaquette) nonLues.push(feuille);
    const utile = lue || estMaquette || lecture?.codes === true;
    anomalies.push(...signalerFormules(feuille, utile ? "erreur" : "information"));
    anomalies.push(...signalerEcartees(feuille));
  }
  return { dispositions, anterieures, nonLues, lire, maquette, anomalies };
}

/** Sheets that have the header of a grid and other numbers than marks. */
const SANS_NOTES = /\b(?:ABSENCES?|ABS|ASSIDUITE|RETARDS?|PRESENCES?|EMARGEMENTS?)\b/;

interface Connu extends Pick<OptionsTri, "semestres"> {
  readonly maxima: Maxima;
  readonly nommees: ReadonlyMap<string, Nommee>;
}

function lireGrille(feuille: Feuille, lire: LectureEtiquette, connu: Connu): Disposition | Refus {
  const semestre = connu.semestres.get(feuille.nom) ?? null;
  const nommee = connu.nommees.get(feuille.nom);
  const { feuille: traduite, evaluation } = traduire(nommee?.feuille ?? feuille);
  const lecture = disposer(traduite, lire, { maxima: connu.maxima, semestre });
  if (!("etudiants" in lecture))
    // Titles in a timetable make no grid of it.
    return nommee ? lireGrille(feuille, lire, { ...connu, nommees: new Map() }) : lecture;
  if (SANS_NOTES.test(libelle(feuille.nom)))
    return { codes: true, raison: "aucune note (son nom parle d’absences)" };
  const lue = nommee ? intituler(lecture, nommee) : lecture;
  return evaluation ? { ...lue, evaluation } : lue;
}

/** The modules that were named by their title bear it. */
function intituler(lecture: Disposition, { titres }: Nommee): Disposition {
  const modules = lecture.modules.map((module) => {
    const intitule = titres.get(module.colonne);
    return intitule === undefined ? module : { ...module, intitule, parTitre: true };
  });
  return { ...lecture, modules };
}

function codesDe(programmes: readonly Maquette[]): Set<string> {
  return new Set(
    programmes.flatMap(({ ues }) =>
      ues.flatMap(({ modules }) => modules.map((m) => cleUsuelle(m.code)))
    )
  );
}

function maquetteEnTrop(feuille: Feuille, retenues: readonly MaquetteDeFeuille[]): Anomalie {
  const noms = enumerer(retenues.map((retenue) => `« ${retenue.feuille.nom} »`));
  const message = `Une seule maquette est utilisée par semestre : celle de la feuille ${noms}. Supprimez l’autre.`;
  return avertissement(feuille, null, message);
}

function nonLue(feuille: Feuille, { raison, phrase }: Refus): Anomalie {
  const message =
    phrase ??
    `Cette feuille nomme des modules ou des UE, mais ${raison} n’y a été reconnu : elle n’est pas lue.`;
  return avertissement(feuille, null, message);
}
