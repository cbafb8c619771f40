import { anneeDe } from "../../reglement";
import type { Valeur } from "../../classeur";
import { codeUe, sansAccents } from "../../maquette";
import { citer } from "../anomalies";
import { resoudreUe } from "../disposition/semestre";
import { ueEnTete, type UeNommee } from "../disposition/ue-nommee";
import { anneeButNommee, lireAnnee } from "./annee-universitaire";
import { estSansCode } from "./codes";
import { lireSemestres } from "./semestres";

/** What a row of the long form is about, or the cell that is not understood and why. */
export type Sujet =
  | {
      readonly genre: "ue";
      readonly code: string;
      readonly semestre: number;
      readonly competence: number;
    }
  | { readonly genre: "rcue"; readonly competence: number; readonly anneeBut: number }
  /** No UE: the year, or semesters of which somebody is dispensed. */
  | {
      readonly genre: "semestres";
      readonly semestres: readonly number[];
      readonly anneeBut: number | null;
    }
  | {
      readonly genre: "refus";
      readonly champ: "ue" | "semestre" | "annee";
      readonly raison: string;
    };

/** The same, with the university year; `null` where no cell says. */
export interface SujetDate {
  readonly sujet: Sujet;
  readonly annee: string | null;
}

/** The cells of a row that tell what it is about. */
export interface CellulesSujet {
  readonly annee: Valeur;
  readonly but: Valeur;
  readonly semestre: Valeur;
  readonly ue: Valeur;
}

const RCUE = /^RCUE\s*([1-9])(?!\s*[.,]?\d)/;

/** Says what a row is about, and of which university year. */
export function lireSujet(cellules: CellulesSujet): SujetDate {
  const ecrite = lireAnnee(cellules.annee);
  if (!ecrite) return { sujet: refus("annee", cellules.annee, ANNEE), annee: null };
  const semestres = lireSemestres(cellules.semestre);
  if (!semestres) return { sujet: refus("semestre", cellules.semestre, SEMESTRE), annee: null };
  const but = lireAnnee(cellules.but)?.anneeBut ?? anneeButNommee(String(cellules.ue));
  const anneeBut = but ?? ecrite.anneeBut ?? anneeCommune(semestres);
  return { sujet: sujetDe(cellules.ue, semestres, anneeBut), annee: ecrite.annee };
}

const ANNEE = "n’est pas une année (« 2024-2025 », « BUT1 »)";
const SEMESTRE = "n’est pas un semestre (« S1 », « S1-S2 »)";

function sujetDe(valeur: Valeur, semestres: readonly number[], anneeBut: number | null): Sujet {
  if (estSansCode(valeur)) return { genre: "semestres", semestres, anneeBut };
  const brut = sansAccents(String(valeur));
  const rcue = RCUE.exec(brut);
  if (rcue && anneeBut === null)
    return refus(
      "ue",
      valeur,
      "ne dit pas son année : écrivez « BUT1 » ou « S1-S2 » dans la colonne « Semestre »"
    );
  if (rcue) return { genre: "rcue", competence: Number(rcue[1]), anneeBut: anneeBut! };
  const nommee = ueNommee(brut);
  if (!nommee) return refus("ue", valeur, "n’est pas le code d’une UE (« UE11 »)");
  const ue = resoudreUe(nommee, semestres.length === 1 ? semestres[0]! : null);
  if (!ue)
    return refus(
      "ue",
      valeur,
      "ne dit pas de quel semestre est l’UE : écrivez « UE11 », ou le semestre"
    );
  if (semestres.length > 0 && !semestres.includes(ue.semestre))
    return refus(
      "semestre",
      valeur,
      `n’est pas du semestre écrit à côté (S${semestres.join(", S")})`
    );
  return { genre: "ue", code: codeUe(ue.semestre, ue.competence), ...ue };
}

/** `UE11`, `UE 1.1`, `UE1`, `C1.1`, and the bare `11`, `1.1` or `1` that a column « UE » may hold. */
function ueNommee(brut: string): UeNommee | null {
  const nue = /^(?:([1-6])\s*[.,]?\s*)?([1-9])$/.exec(brut);
  if (nue) return { semestre: nue[1] ? Number(nue[1]) : null, competence: Number(nue[2]) };
  return ueEnTete(brut)?.ue ?? null;
}

/** The year of the BUT of some semesters, when they are of one. */
function anneeCommune(semestres: readonly number[]): number | null {
  const annees = new Set(semestres.map(anneeDe));
  return annees.size === 1 ? [...annees][0]! : null;
}

function refus(champ: "ue" | "semestre" | "annee", valeur: Valeur, suite: string): Sujet {
  return {
    genre: "refus",
    champ,
    raison: `${citer(valeur)} ${suite}. Cette ligne n’est pas reprise.`,
  };
}
