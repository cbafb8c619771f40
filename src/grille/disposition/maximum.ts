import { NOTE_MAXIMALE } from "../../reglement";
import { enumerer } from "../anomalies";
import { lireCoefficient } from "./coefficients";
import type { Esquisse } from "./esquisse";

/** What the marks of a module are on, by its key: a sheet of parameters says so. */
export type Maxima = ReadonlyMap<string, number>;

/** A column that may be read; `cle` of the module whose marks it holds. */
export interface ColonneNotee {
  readonly colonne: number;
  readonly cle?: string;
  readonly code?: string;
}

/** Nobody marks on more. */
export const PLUS_GRAND_MAXIMUM = 100;

/**
 * The maximum of each column on another than 20: by its header, a row « Barème », or a sheet of parameters; two that
 * differ are given as they are written.
 */
export function autresMaxima(
  esquisse: Esquisse,
  colonnes: readonly ColonneNotee[],
  connus: Maxima
): Map<number, number | string> {
  const { feuille, lignes } = esquisse;
  const maxima = new Map<number, number | string>();
  for (const { colonne, cle = "" } of colonnes) {
    const ecrits = entetesDe(esquisse, colonne).map(maximumEcrit);
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

/** All the texts over the marks of a column: its code, what names it, and each line down to the first student. */
function entetesDe({ feuille, entete, entetes, lignes }: Esquisse, colonne: number): string[] {
  const ecrits = feuille.cellules.slice(entete, lignes.etudiants[0]).map((ligne) => ligne[colonne]);
  const textes = ecrits.filter((valeur) => typeof valeur === "string");
  return [...textes, entetes.textes[colonne]!, entetes.intitules[colonne]!];
}

/** « R3.01 /40 », « DS sur 40 », « R3.01 (/40) Mécanique »; not « sur 3 semaines » before a title. */
const MAXIMUM = /(?:\/|\bsur)\s*(\d+)\s*\)?$|\(\s*(?:\/|sur)\s*(\d+)\s*\)|\s\/\s*(\d+)(?=\s)/i;
/** « 12/05 », « 3/05 », « 12/05/2026 », « 2025/2026 ». */
const DATE = /(?:^|\s)(?:\d{2,4}\s?\/\s?\d+|\d\s?\/\s?0\d)(?!\d)/;

/** What a header says that its marks are on; 20 when it says nothing. */
export function maximumEcrit(texte: string): number {
  const trouve = DATE.test(texte)
    ? undefined
    : MAXIMUM.exec(texte)
        ?.slice(1)
        .find((lu) => lu !== undefined);
  const maximum = trouve === undefined ? NOTE_MAXIMALE : Number(trouve);
  return maximum > PLUS_GRAND_MAXIMUM ? NOTE_MAXIMALE : maximum;
}
