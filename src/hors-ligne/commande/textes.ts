/** The texts of the printed table, in both languages; reasons and anomalies stay French, as in the workbook. */
export interface Textes {
  readonly etudiant: string;
  readonly proposition: string;
  readonly passage: string;
  readonly risque: string;
  readonly etudiants: (nombre: number) => string;
  readonly programme: string;
  readonly sansProgramme: string;
  readonly reglages: string;
  readonly aRisque: string;
  readonly aucuneAnomalie: string;
  readonly anomalies: (erreurs: number, avertissements: number) => string;
  readonly autres: (nombre: number) => string;
  readonly ecrit: (chemin: string) => string;
}

const FR: Textes = {
  etudiant: "Étudiant",
  proposition: "Proposition",
  passage: "Passage",
  risque: "Risque",
  etudiants: (nombre) => `${nombre} étudiant${nombre > 1 ? "s" : ""}`,
  programme: "Programme",
  sansProgramme: "structure lue dans la grille",
  reglages: "Réglages",
  aRisque: "À risque",
  aucuneAnomalie: "Aucune anomalie.",
  anomalies: (erreurs, avertissements) =>
    `Anomalies : ${erreurs} erreur(s), ${avertissements} avertissement(s)`,
  autres: (nombre) => `… et ${nombre} autres (toutes sont dans le JSON : --json)`,
  ecrit: (chemin) => `Copie décidée : ${chemin}`,
};

const EN: Textes = {
  etudiant: "Student",
  proposition: "Proposal",
  passage: "Right to go on",
  risque: "At risk",
  etudiants: (nombre) => `${nombre} student${nombre === 1 ? "" : "s"}`,
  programme: "Programme",
  sansProgramme: "structure read from the grid",
  reglages: "Settings",
  aRisque: "At risk",
  aucuneAnomalie: "No anomaly.",
  anomalies: (erreurs, avertissements) =>
    `Anomalies: ${erreurs} error(s), ${avertissements} warning(s)`,
  autres: (nombre) => `… and ${nombre} more (all of them are in the JSON: --json)`,
  ecrit: (chemin) => `Decided copy: ${chemin}`,
};

export const TEXTES: Readonly<Record<"fr" | "en", Textes>> = { fr: FR, en: EN };
