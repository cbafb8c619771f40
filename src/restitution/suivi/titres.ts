import type { Feuille } from "../../classeur";
import { nomLibre } from "../cellules";
import { texte } from "../decisions/titres";

/** The sheet of the students at risk, for those who meet them. */
export const SUIVI = "Suivi";
/** Its name where a sheet of that name is not ours. */
export const AUTRE_SUIVI = "Suivi Jury BUT";

/** The columns that the program fills. */
export const COLONNES = {
  numero: "N°",
  nom: "Nom",
  prenom: "Prénom",
  groupe: "Groupe",
  niveau: "Risque",
  chances: "Chances de passage",
  motifs: "Raisons",
  besoins: "Ce qu’il faut",
} as const;

/** The columns that people fill. */
export const SAISIES = ["Vu par", "Vu le", "Suite"] as const;

/** How the lines begin that the program writes above the table, in column A. */
export const DEBUTS = [
  "Suivi des étudiants à risque",
  "Calculé le",
  "Les colonnes jaunes",
] as const;

/** Heading, in column A under the table, of what people wrote where no student has a row. */
export const NOTES = "Notes conservées";

/** What stands in the table when there is nobody. */
export const PERSONNE = "Aucun étudiant à risque.";

/** The headers that no other sheet has together; people may have renamed, or removed, some of them. */
const RECONNUS: readonly string[] = [
  ...[COLONNES.niveau, COLONNES.chances, COLONNES.motifs, COLONNES.besoins],
  ...SAISIES,
];
const ASSEZ = 5;

/** Row of the block that holds the header of the table; -1 when the sheet is not ours. */
export function ligneEntete({ cellules }: Feuille): number {
  return cellules.slice(0, 20).findIndex((ligne) => {
    const lus = new Set(ligne.map(texte));
    return RECONNUS.filter((titre) => lus.has(titre)).length >= ASSEZ;
  });
}

/** Whether a sheet is a follow-up that this program wrote, whatever its name and the order of its columns. */
export function estFeuilleSuivi(feuille: Feuille): boolean {
  return ligneEntete(feuille) >= 0;
}

/** Under which name the follow-up is written: that of ours, else a free one. */
export function nomDuSuivi(feuilles: readonly Feuille[]): string {
  const ancienne = feuilles.find(estFeuilleSuivi);
  if (ancienne) return ancienne.nom;
  return nomLibre(SUIVI, feuilles) === SUIVI ? SUIVI : nomLibre(AUTRE_SUIVI, feuilles);
}
