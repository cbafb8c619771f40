import type { Feuille, Valeur } from "../../classeur";

/** The sheet that the program writes; the three columns by which it is known. */
export const DECISIONS = "Décisions";
export const JURY = {
  decision: "Décision du jury",
  motif: "Motif du jury",
  retenue: "Décision retenue",
} as const;

/** The other headers that are read back or written in several places. */
export const ORIGINE = "Origine des codes";
export const ECART = "Écart";
export const EVOLUTION = "Notes changées depuis le jury";
/** Hidden: what each decision of the jury was taken upon. */
export const EMPREINTE = "Empreinte du jury";

/** Of the whole way through the BUT: written together, or not at all. The first one tells that the others are ours. */
export const CURSUS = {
  ects: "ECTS cursus",
  dut: "DUT",
  but: "BUT",
  dispenses: "Dispenses",
  redoublements: "Redoublements",
  inconnu: "Inconnu",
} as const;

/** Headings, in column A under the table, of what is kept though its student is gone, and of stray notes. */
export const CONSERVE = "Saisies conservées (étudiants absents de la grille)";
export const NOTES = "Notes conservées";

/** What the proposal column shows of a student who passes of right whatever comes, but may miss an RCUE (4.5). */
export const ADMIS_OU_PASSE = "ADM ou PASD";
/** What the proposal column shows when no code is proposed: it is no decision to retain. */
export const SANS_PROPOSITION: ReadonlySet<Valeur> = new Set([
  ...["", "jury", "en attente", ADMIS_OU_PASSE],
]);

/** The column in which the jury decides a UE (`UE31`) or an RCUE (`RCUE 2`). */
export function titreDuJury(unite: string): string {
  return `${unite} jury`;
}

/** The UE or the RCUE that the jury decides in a column; `null` for any other column. */
export function uniteDuJury(titre: string): string | null {
  return /^(UE\d\d|RCUE \d) jury$/.exec(titre)?.[1] ?? null;
}

/** Whether a header is one of ours, for this programme or another, among the headers of its table. */
export function estDuProgramme(titre: string, titres: readonly string[]): boolean {
  if (titre !== CURSUS.ects && DU_CURSUS.has(titre)) return titres.includes(CURSUS.ects);
  return TITRES_FIXES.has(titre) || SELON_LE_PROGRAMME.test(titre);
}

/** `UE31`, `UE31 code`, `UE31 jury`, `RCUE 2 code`, `ECTS S3`, `Repère S4`… */
const SELON_LE_PROGRAMME = /^(UE\d\d|RCUE \d)( code| jury)?$|^ECTS S\d$|^Repère /;

const DU_CURSUS: ReadonlySet<string> = new Set(Object.values(CURSUS));

/** The headers that do not depend on the programme. */
const TITRES_FIXES: ReadonlySet<string> = new Set([
  ...["N°", "Nom", "Prénom", "Groupe", "ECTS", "RCUE ≥ 10", "RCUE < 8"],
  ...["Proposition", "Passage", "Motifs", "Risque", "Motif du risque"],
  ...[JURY.decision, JURY.motif, JURY.retenue, ORIGINE, ECART, EVOLUTION, EMPREINTE, CURSUS.ects],
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

/** How the lines begin that the program writes above the table, in column A. */
export const DEBUTS = {
  titre: "Décisions —",
  calcul: "Calculé le",
  reglages: "Réglages :",
  ects: "ECTS des UE :",
  annees: "Années antérieures :",
  codes: "Codes :",
} as const;

/** Whether a line above the table is one of ours. */
export function estTitre(ligne: string): boolean {
  return Object.values(DEBUTS).some((debut) => ligne.startsWith(debut));
}

/** The semesters of the UE that a sheet of ours decides. */
export function semestresDecides(feuille: Feuille): number[] {
  const titres = feuille.cellules[ligneEntete(feuille)] ?? [];
  const ues = titres.flatMap((titre) => /^UE([1-6])\d$/.exec(texte(titre))?.[1] ?? []);
  return [...new Set(ues.map(Number))];
}

/** A cell as text, without spaces around it. */
export function texte(valeur: Valeur | undefined): string {
  return valeur === undefined ? "" : String(valeur).trim();
}
