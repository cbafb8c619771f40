import type { Valeur } from "../../classeur";
import { NOTE_MAXIMALE } from "../../reglement";
import { avertissement, citer, enumerer } from "../anomalies";
import { lireNombre } from "../cellule/cellule";
import type { Esquisse } from "../disposition/esquisse";
import type { ModulePossible } from "../disposition/modules";
import type { Anomalie } from "../types";
import { surVingt } from "./moyenne";

/** What a rounded mean may miss. */
const ARRONDI = 0.5;
/** So many students tell. */
const ASSEZ = 3;

/**
 * A column read as the mark of its module, since its name says so (« Note », « Final »), of which most marks stand
 * outside those of its evaluations: it may be one of them.
 * @param maxima the columns on another maximum than 20.
 */
export function notesHorsIntervalle(
  esquisse: Esquisse,
  modules: readonly ModulePossible[],
  maxima: ReadonlyMap<number, number>
): Anomalie[] {
  const { feuille, entete, entetes, lignes } = esquisse;
  return modules.flatMap(({ colonne, code, voisines, evaluations }) => {
    const siennes = voisines.filter((c) => entetes.etiquettes[c]?.genre === "evaluation");
    if (evaluations.length > 0 || siennes.length === 0) return [];
    const lire = (l: number, c: number): number | null =>
      noteDe(feuille.cellules[l]![c]!, maxima.get(c) ?? NOTE_MAXIMALE);
    const constats = lignes.etudiants.flatMap((l) => {
      const note = lire(l, colonne);
      const autres = siennes.flatMap((c) => lire(l, c) ?? []);
      return note === null || autres.length < siennes.length ? [] : [sort(note, autres)];
    });
    const dehors = constats.filter(Boolean).length;
    if (constats.length < ASSEZ || 2 * dehors <= constats.length) return [];
    const noms = siennes.map((c) => citer(entetes.intitules[c] || entetes.textes[c]!));
    const message =
      `${code} : sa note est lue dans cette colonne, mais ${dehors} étudiants sur ${constats.length} l’ont hors de ` +
      `l’intervalle de leurs évaluations (${enumerer(noms)}). Si c’est une évaluation de plus, numérotez-la (« DS3 »).`;
    return [avertissement(feuille, { ligne: entete, colonne }, message)];
  });
}

function sort(note: number, autres: readonly number[]): boolean {
  return note < Math.min(...autres) - ARRONDI || note > Math.max(...autres) + ARRONDI;
}

function noteDe(valeur: Valeur, maximum: number): number | null {
  const lu = typeof valeur === "number" ? valeur : lireNombre(String(valeur));
  return lu === null ? null : surVingt(lu, maximum);
}
