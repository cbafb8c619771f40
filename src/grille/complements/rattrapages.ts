import { codeUe } from "../../maquette";
import { ABSENCE, ATTENTE, NEUTRE, RATTRAPAGE, type Note, type Reglages } from "../../reglement";
import { avertissement, citer, information } from "../anomalies";
import { lireNote } from "../cellule/cellule";
import type { TableCodes } from "../cellule/codes-notes";
import { LecteurNotes } from "../cellule/lecteur-notes";
import type { ColonneRattrapage, Disposition } from "../disposition/disposition";
import { chercherFractions } from "../fractions";
import type { EtudiantLu } from "../etudiants/rapprochement";
import type { ColonneLue, ModuleLu, Source } from "../programme/colonnes-lues";
import type { Anomalie } from "../types";

/** A column of second marks, and the columns of marks (by index in the table) that they may replace. */
export interface RattrapageLu extends Source {
  readonly texte: string;
  readonly modules: readonly number[];
}

/** Finds the module of each catch-up among all sheets; one that names no column of marks is said. */
export function rassemblerRattrapages(
  dispositions: readonly Disposition[],
  modules: readonly ModuleLu[],
  colonnes: readonly ColonneLue[]
): { readonly rattrapages: readonly RattrapageLu[]; readonly anomalies: readonly Anomalie[] } {
  const rattrapages: RattrapageLu[] = [];
  const anomalies: Anomalie[] = [];
  dispositions.forEach((disposition, feuille) => {
    for (const rattrapage of disposition.rattrapages) {
      const siens = modulesVises(rattrapage, modules);
      const { texte, colonne } = rattrapage;
      if (siens.length === 0) anomalies.push(sansModule(disposition, rattrapage));
      else {
        const index = siens.map((module) => colonnes.indexOf(module)).filter((k) => k >= 0);
        rattrapages.push({ feuille, colonne, texte, modules: index });
      }
    }
  });
  return { rattrapages, anomalies };
}

/** The columns of the module: that of the UE that is meant, else all of them. */
function modulesVises(
  { cle, semestre, ue }: ColonneRattrapage,
  modules: readonly ModuleLu[]
): readonly ModuleLu[] {
  const candidats = modules.filter(
    (module) => module.cle === cle && (semestre === null || module.semestre === semestre)
  );
  const code = ue && codeUe(ue.semestre, ue.competence);
  const propres = candidats.filter((module) => module.ue === code);
  return propres.length > 0 ? propres : candidats;
}

function sansModule(
  { feuille, entete }: Disposition,
  { texte, colonne }: ColonneRattrapage
): Anomalie {
  const message =
    `${citer(texte)} : aucune colonne de ce module, ce rattrapage ne compte pas. ` +
    `Écrivez le code du module comme dans sa colonne.`;
  return avertissement(feuille, { ligne: entete, colonne }, message);
}

/** How cells are read, and where. */
interface Lecture {
  readonly dispositions: readonly Disposition[];
  readonly reglages: Reglages;
  readonly codes: TableCodes;
}

/**
 * A19: the mark of a catch-up takes the place of the module's in the table, so that the one that counts is there.
 * @param points marks, students × columns, row by row: changed in place.
 */
export function rattraper(
  points: Float64Array,
  rattrapages: readonly RattrapageLu[],
  etudiants: readonly EtudiantLu[],
  colonnes: readonly ColonneLue[],
  { dispositions, reglages, codes }: Lecture
): Anomalie[] {
  const lecteurs = dispositions.map(({ feuille }) => new LecteurNotes(feuille, reglages, codes));
  const fractions: Anomalie[] = [];
  const sansEffet = rattrapages.flatMap((rattrapage) => {
    const { feuille: f, colonne, texte, modules } = rattrapage;
    const { refusee, anomalies } = chercherFractions(dispositions[f]!, rattrapage, texte);
    fractions.push(...anomalies);
    if (refusee) return [];
    let ecrites = 0;
    etudiants.forEach(({ fiches }, i) => {
      const ligne = fiches[f]?.ligne;
      if (ligne === undefined) return;
      const lecteur = lecteurs[f]!;
      const ecrite = lecteur.feuille.cellules[ligne]![colonne]!;
      const seconde = lecteur.lire(ecrite, ligne, colonne, texte);
      if (seconde < 0) return;
      ecrites++;
      for (const k of modules) {
        const place = i * colonnes.length + k;
        const douteuse = (): boolean => estDouteuse(colonnes[k]!, fiches, dispositions, codes);
        if (remplace(seconde, points[place]!, reglages, douteuse)) points[place] = seconde;
      }
    });
    return ecrites > 0 && reglages.rattrapage === "ignore" ? [rattrapage] : [];
  });
  return reglages.rattrapage === "ignore"
    ? sansEffet.map((rattrapage) => montre(rattrapage, dispositions))
    : [...lecteurs.flatMap(({ anomalies }) => anomalies), ...fractions];
}

/** States that a second mark makes good: a mark to come, an absence, a catch-up awaited. */
const A_RATTRAPER: ReadonlySet<Note> = new Set([ATTENTE, NEUTRE, ABSENCE, RATTRAPAGE]);

/** A mark that is pending because it cannot be read may be the better one: its error stands, and so does the mark. */
function remplace(
  seconde: Note,
  premiere: Note,
  { rattrapage }: Reglages,
  douteuse: () => boolean
): boolean {
  if (rattrapage !== "meilleure") return rattrapage === "remplace";
  if (premiere >= 0) return seconde > premiere;
  return A_RATTRAPER.has(premiere) && !douteuse();
}

/** Whether some cell of a mark that is not known holds something: it is not understood, or differs between sheets. */
function estDouteuse(
  { sources }: ColonneLue,
  fiches: EtudiantLu["fiches"],
  dispositions: readonly Disposition[],
  codes: TableCodes
): boolean {
  return sources.some(({ feuille, colonne }) => {
    const ligne = fiches[feuille]?.ligne;
    if (ligne === undefined) return false;
    const lue = lireNote(dispositions[feuille]!.feuille.cellules[ligne]![colonne]!, codes);
    return "anomalie" in lue || lue.note >= 0;
  });
}

function montre(
  { feuille: f, colonne, texte }: RattrapageLu,
  dispositions: readonly Disposition[]
): Anomalie {
  const { feuille, entete } = dispositions[f]!;
  const message = `${citer(texte)} ne remplace aucune note : les réglages disent « montrée, sans effet ».`;
  return information(feuille, { ligne: entete, colonne }, message);
}
