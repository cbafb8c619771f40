import { sansAccents } from "../../maquette";
import { libelle } from "../cellule/libelle";
import { ueEnTete, ueNommee, type UeNommee } from "../disposition/ue-nommee";
import { anneeButNommee } from "./annee-universitaire";

/** What a header of a table of results speaks of; `null` for a bare « Code » that only its place explains. */
export type Objet =
  | { readonly genre: "ue"; readonly ue: UeNommee }
  | { readonly genre: "rcue"; readonly competence: number; readonly anneeBut: number | null }
  | { readonly genre: "annee"; readonly anneeBut: number | null; readonly retenue: boolean }
  | { readonly genre: "semestre"; readonly semestre: number };

/** One header, understood: which quantity, of what. */
export interface Intitule {
  readonly grandeur: "moyenne" | "code" | "jury" | "ects" | "dispenses";
  readonly objet: Objet | null;
}

/** A column whose header was understood. */
export interface ColonneNommee extends Intitule {
  readonly colonne: number;
  /** University year that the header itself names. */
  readonly annee: string | null;
}

/** Columns that name a UE or a year, and hold neither its mean, nor its code, nor its ECTS. */
const AUTRES =
  /\b(?:RANG|RG|BONUS|MALUS|RATTRAPAGES?|ABS|ABSENCES?|COEF\w*|MOTIFS?|PROPOSIT\w*|PASSAGE|AUTORISATIONS?|RISQUE|ORIGINES?|REPERE|EMPREINTE|ECART|REDOUBLEMENTS?|CURSUS|DATE|REMARQUES?|MIN|MAX)\b/;
const SEUL = /^(?:CODES?|DECISIONS?|DEC|RESULTATS?|RES|JURY)(?: (?:DE L )?UE)?$/;
const CODE = /\b(?:CODES?|DECISIONS?|DEC|RESULTATS?|RES|VALIDATIONS?)\b/;
/** « UE11 ECTS » and « ECTS UE11 », but not « UE11 (6 ECTS) ». */
const ECTS =
  /^(?:(?:NB |NOMBRE D.)?(?:ECTS|CREDITS?)\b|UE\s*\d(?:[.,]?\d)?\s*[-–:]?\s*(?:ECTS|CREDITS?)\b)/;
const RCUE = /\bRCUE\s*([1-9])(?!\s*[.,]?\d)/;
const SEMESTRE = /\bS(?:EMESTRE)?\s*([1-6])\b/;
const ANNEE = /\b(?:ANNEES?|ANNUELLE?|BUT ?[123]|RETENUE|FINALE?|JURY)\b/;

/** Reads the header of a column of results of an earlier year; `null` for one that holds none. */
export function lireIntitule(texte: string): Intitule | null {
  const mots = libelle(texte);
  const brut = sansAccents(texte);
  if (/^DISPENSES?\b/.test(mots)) return { grandeur: "dispenses", objet: null };
  if (mots === "" || AUTRES.test(mots)) return null;
  if (ECTS.test(brut)) return deUe("ects", brut);
  if (SEUL.test(mots)) return { grandeur: "code", objet: null };
  if (CODE.test(mots) || /\bJURY\b/.test(mots)) {
    const objet = objetDuCode(brut, mots);
    return objet && { grandeur: CODE.test(mots) ? "code" : "jury", objet };
  }
  const objet = rcueOuUe(brut);
  return objet && { grandeur: "moyenne", objet };
}

function objetDuCode(brut: string, mots: string): Objet | null {
  const nomme = rcueOuUe(brut);
  if (nomme) return nomme;
  const semestre = SEMESTRE.exec(brut);
  if (semestre) return { genre: "semestre", semestre: Number(semestre[1]) };
  if (!ANNEE.test(mots)) return null;
  return { genre: "annee", anneeBut: anneeButNommee(brut), retenue: /\bRETENUE\b/.test(mots) };
}

function deUe(grandeur: Intitule["grandeur"], brut: string): Intitule | null {
  const objet = rcueOuUe(brut);
  return objet?.genre === "ue" ? { grandeur, objet } : null;
}

function rcueOuUe(brut: string): Objet | null {
  const rcue = RCUE.exec(brut);
  if (rcue) return { genre: "rcue", competence: Number(rcue[1]), anneeBut: anneeButNommee(brut) };
  const ue = /\bRCUE/.test(brut) ? null : (ueNommee(brut) ?? ueEnTete(brut)?.ue);
  return ue ? { genre: "ue", ue } : null;
}
