import type { Feuille, Valeur } from "../classeur";

/** The sheet that the program writes; the three columns of it that belong to the jury. */
export const DECISIONS = "Décisions";
export const JURY = {
  decision: "Décision du jury",
  motif: "Motif du jury",
  retenue: "Décision retenue",
} as const;

/** Headings, in column A under the table, of what is kept though its student is gone, and of stray notes. */
export const CONSERVE = "Saisies conservées (étudiants absents de la grille)";
export const NOTES = "Notes conservées";

/** What the proposal column shows when nothing is proposed: it is no decision to retain. */
export const SANS_PROPOSITION: ReadonlySet<Valeur> = new Set(["", "jury", "en attente"]);

/** Whether a header is one of ours, for this programme or another: `UE31`, `RCUE 2 code`, `ECTS S3`, `Repère S4`… */
export function estDuProgramme(titre: string): boolean {
  return TITRES_FIXES.has(titre) || /^(UE\d\d|RCUE \d|ECTS)( code| S\d)?$|^Repère /.test(titre);
}

/** The headers that do not depend on the programme. */
const TITRES_FIXES: ReadonlySet<string> = new Set([
  "N°",
  "Nom",
  "Prénom",
  "Groupe",
  "RCUE ≥ 10",
  "RCUE < 8",
  "Proposition",
  "Passage",
  "Motifs",
  "Risque",
  "Motif du risque",
  JURY.decision,
  JURY.motif,
  JURY.retenue,
]);

/** Whether a sheet is a `Décisions` sheet that this program wrote: it has the jury's three columns. */
export function estFeuilleDecisions(feuille: Feuille): boolean {
  return ligneEntete(feuille) >= 0;
}

/** Row of the block that holds the header of the table; -1 when the sheet is not ours. */
export function ligneEntete(feuille: Feuille): number {
  const trois = Object.values(JURY);
  return feuille.cellules
    .slice(0, 20)
    .findIndex((ligne) => trois.every((titre) => ligne.some((v) => texte(v) === titre)));
}

/** A cell as text, without spaces around it. */
export function texte(valeur: Valeur | undefined): string {
  return valeur === undefined ? "" : String(valeur).trim();
}
