import type { Gravite } from "../../grille";
import { autres } from "../../reglement";

/** The texts of the printed table, in both languages; reasons and anomalies stay French, as in the workbook. */
export interface Textes {
  readonly etudiant: string;
  readonly proposition: string;
  readonly passage: string;
  readonly risque: string;
  readonly chances: string;
  readonly etudiants: (nombre: number) => string;
  readonly programme: string;
  readonly sansProgramme: string;
  readonly reglages: string;
  /** Said when a file of settings and a sheet of settings are both there. */
  readonly lEmporte: (fichier: string) => string;
  readonly anteriorite: string;
  readonly source: (feuille: string, annee: string | null, etudiants: number) => string;
  readonly corrections: (nombre: number) => string;
  /** Said when the odds are not the default ones; `null` when nothing tells on how many students they rest. */
  readonly chancesRecalees: (effectif: number | null, annee: number) => string;
  readonly ectsDuCursus: string;
  readonly decisionsDuJury: string;
  readonly jury: string;
  readonly etSi: string;
  readonly memesReglages: string;
  readonly changent: (nombre: number) => string;
  readonly rienEcrit: string;
  readonly aRisque: string;
  readonly aucuneAnomalie: string;
  readonly anomalies: (nombres: Readonly<Record<Gravite, number>>) => string;
  readonly autres: (nombre: number) => string;
  readonly ecrit: (chemin: string) => string;
}

const FR: Textes = {
  etudiant: "Étudiant",
  proposition: "Proposition",
  passage: "Passage",
  risque: "Risque",
  chances: "Chances",
  etudiants: nombreDEtudiants,
  programme: "Programme",
  sansProgramme: "structure lue dans la grille",
  reglages: "Réglages",
  lEmporte: (fichier) => `  ${fichier} l’emporte sur la feuille « Réglages » du classeur.`,
  anteriorite: "Années antérieures",
  source: (feuille, annee, etudiants) =>
    `${feuille}${annee === null ? "" : ` (${annee})`}, ${nombreDEtudiants(etudiants)}`,
  corrections: (nombre) =>
    nombre === 1 ? "1 correction appliquée" : `${nombre} corrections appliquées`,
  chancesRecalees: (effectif, annee) =>
    effectif === null
      ? `Chances recalées, d’un modèle donné (BUT${annee})`
      : `Chances recalées sur ${nombreDEtudiants(effectif)} des années passées (BUT${annee})`,
  ectsDuCursus: "ECTS du cursus",
  decisionsDuJury: "Décisions du jury",
  jury: "jury",
  etSi: "Réglages essayés",
  memesReglages: "ceux qui servent déjà",
  changent: (nombre) =>
    nombre === 0
      ? "Aucun étudiant ne change."
      : `${nombre} étudiant${nombre > 1 ? "s changent" : " change"} :`,
  rienEcrit: "Rien n’est écrit.",
  aRisque: "À risque",
  aucuneAnomalie: "Aucune anomalie.",
  anomalies: ({ erreur, avertissement, information }) =>
    `Anomalies : ${erreur} erreur(s), ${avertissement} avertissement(s), ${information} information(s)`,
  autres: (nombre) => `… et ${autres(nombre)} (toutes sont dans le JSON : --json)`,
  ecrit: (chemin) => `Copie décidée : ${chemin}`,
};

const EN: Textes = {
  etudiant: "Student",
  proposition: "Proposal",
  passage: "Right to go on",
  risque: "At risk",
  chances: "Odds",
  etudiants: numberOfStudents,
  programme: "Programme",
  sansProgramme: "structure read from the grid",
  reglages: "Settings",
  lEmporte: (fichier) => `  ${fichier} wins over the sheet “Réglages” of the workbook.`,
  anteriorite: "Earlier years",
  source: (feuille, annee, etudiants) =>
    `${feuille}${annee === null ? "" : ` (${annee})`}, ${numberOfStudents(etudiants)}`,
  corrections: (nombre) =>
    nombre === 1 ? "1 correction applied" : `${nombre} corrections applied`,
  chancesRecalees: (effectif, annee) =>
    effectif === null
      ? `Odds refitted, from a given model (BUT${annee})`
      : `Odds refitted on ${numberOfStudents(effectif)} of past years (BUT${annee})`,
  ectsDuCursus: "ECTS, all years",
  decisionsDuJury: "Decisions of the jury",
  jury: "jury",
  etSi: "Settings tried",
  memesReglages: "those already in use",
  changent: (nombre) =>
    nombre === 0
      ? "No student changes."
      : `${numberOfStudents(nombre)} change${nombre === 1 ? "s" : ""}:`,
  rienEcrit: "Nothing is written.",
  aRisque: "At risk",
  aucuneAnomalie: "No anomaly.",
  anomalies: ({ erreur, avertissement, information }) =>
    `Anomalies: ${erreur} error(s), ${avertissement} warning(s), ${information} note(s)`,
  autres: (nombre) => `… and ${nombre} more (all of them are in the JSON: --json)`,
  ecrit: (chemin) => `Decided copy: ${chemin}`,
};

export const TEXTES: Readonly<Record<"fr" | "en", Textes>> = { fr: FR, en: EN };

function nombreDEtudiants(nombre: number): string {
  return `${nombre} étudiant${nombre > 1 ? "s" : ""}`;
}

function numberOfStudents(nombre: number): string {
  return `${nombre} student${nombre === 1 ? "" : "s"}`;
}
