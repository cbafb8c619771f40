import type { Valeur } from "../../classeur";

/** What a column of an Apogée file holds, as its eleven fields of description say it. */
export interface Element {
  readonly colonne: number;
  /** `VET`, `ELP`, `EPR`; with the code, what the column is about. */
  readonly objet: string;
  readonly code: string;
  /** `N` a mark, `B` what it is on, `J` points of the jury, `R` a result; empty for who the student is. */
  readonly resultat: string;
  readonly libelle: string;
}

/** Fields that describe a column, behind its code. */
export const CHAMPS = 11;
const [OBJET, CODE, RESULTAT, LIBELLE] = [0, 1, 6, 7] as const;

/** `apoL_a01_code`, `apoL_c0007` */
const CODE_DE_COLONNE = /^apoL_[ac]\d+/i;

export function estCodeDeColonne(valeur: Valeur | undefined): boolean {
  return typeof valeur === "string" && CODE_DE_COLONNE.test(valeur.trim());
}

/** The descriptions of columns that stand on a row each, behind their code: the text form. */
export function decritesEnLignes(
  lignes: readonly (readonly Valeur[])[]
): ReadonlyMap<string, readonly string[]> {
  const decrites = lignes.filter((ligne) => estCodeDeColonne(ligne[0]));
  return new Map(decrites.map(([code, ...champs]) => [texte(code!), champs.map(texte)]));
}

/** What each column holds. @param champsDe the fields that describe a column. */
export function elementsDe(
  codes: readonly Valeur[],
  champsDe: (code: string, colonne: number) => readonly string[]
): Element[] {
  return codes.flatMap((code, colonne): Element[] => {
    if (!estCodeDeColonne(code)) return [];
    const champs = champsDe(texte(code), colonne);
    const identite = /^apoL_a/i.test(texte(code));
    return [
      {
        colonne,
        objet: champs[OBJET] ?? "",
        code: champs[CODE] ?? "",
        resultat: identite ? "" : (champs[RESULTAT] ?? ""),
        libelle: identite ? nommer(texte(code)) : (champs[LIBELLE] ?? ""),
      },
    ];
  });
}

/** The labels that people know, for who the student is. */
const IDENTITES: readonly (readonly [RegExp, string])[] = [
  [/^apoL_a01/i, "N° étudiant"],
  [/^apoL_a02/i, "Nom"],
  [/^apoL_a03/i, "Prénom"],
  [/^apoL_a04/i, "Date de naissance"],
];

function nommer(code: string): string {
  return IDENTITES.find(([forme]) => forme.test(code))?.[1] ?? "";
}

export function texte(valeur: Valeur): string {
  return String(valeur).trim();
}
