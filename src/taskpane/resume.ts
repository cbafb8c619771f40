import { adresse } from "../adresse";
import type { Deliberation } from "../deliberation";
import {
  regrouper,
  type Anomalie,
  type Etudiant,
  type FeuilleAnterieure,
  type GroupeAnomalies,
  type Promotion,
} from "../grille";
import type { Reglages } from "../reglement";
import {
  ADMIS_OU_PASSE,
  avisDuJury,
  feuilleDesReglages,
  proposition,
  type Fiche,
} from "../restitution";
import { NIVEAUX, type Niveau } from "../risque";
import { decrireLecture, type Lecture } from "./lecture/lecture";
import { trierParChance, type AClasser } from "./ordre";

/** A place of the workbook: a cell, or a whole row (`12:12`). */
export interface Cible {
  readonly feuille: string;
  readonly adresse: string;
}

/** What is known of earlier years, and what is not. */
export interface AnneesConnues {
  readonly sources: readonly FeuilleAnterieure[];
  /** Each thing missing, in words, and for how many students. */
  readonly inconnus: readonly { readonly phrase: string; readonly etudiants: number }[];
}

/** What was recognised in the workbook. */
export interface Apercu {
  readonly feuilles: readonly { readonly nom: string; readonly semestres: readonly number[] }[];
  readonly etudiants: number;
  readonly annee: number;
  /** Title of the programme used; `null` when the sheets alone give the structure. */
  readonly programme: string | null;
  readonly reglages: Reglages;
  readonly anterieures: AnneesConnues;
  /** Name of the sheet of settings; `null` where there is none. */
  readonly feuilleReglages: string | null;
  readonly miAnnee: boolean;
  readonly lecture: Lecture;
  /** Those of one kind together, the most consequential first. */
  readonly anomalies: readonly GroupeAnomalies[];
}

/** A student at risk, and where the grid has them. */
export interface EtudiantARisque {
  readonly etudiant: Etudiant;
  readonly nom: string;
  readonly groupe: string | null;
  readonly motifs: readonly string[];
  readonly cible: Cible | null;
}

/** A sentence about a student, and where the grid has them. */
export interface Mention {
  readonly etudiant: Etudiant;
  readonly nom: string;
  readonly phrase: string;
  readonly cible: Cible | null;
}

/** What the jury pronounced, beside what was proposed. */
export interface DecisionsDuJury {
  /** How many students the jury decided something for. */
  readonly decides: number;
  /** How many for each code of the year. */
  readonly comptes: readonly { readonly code: string; readonly nombre: number }[];
  /** Decisions that are not the proposal. */
  readonly ecarts: readonly Mention[];
  /** Students whose results moved since the jury decided. */
  readonly mouvements: readonly Mention[];
}

export type NiveauDeRisque = Exclude<Niveau, "aucun">;

/** What the decisions amount to. */
export interface Resume {
  readonly jury: DecisionsDuJury;
  /** How many students for each proposal, in the order of `PROPOSITIONS`. */
  readonly propositions: readonly { readonly code: string; readonly nombre: number }[];
  /** By level, the gravest first, each from the least likely to pass; a level without students is left out. */
  readonly risques: readonly {
    readonly niveau: NiveauDeRisque;
    readonly etudiants: readonly EtudiantARisque[];
  }[];
}

/** Proposals in the order in which they are counted; the empty one is that of a mid-year jury. */
const PROPOSITIONS = ["ADM", "PASD", ADMIS_OU_PASSE, "jury", "en attente", ""];

/** What the pane shows before any decision. */
export function decrire({
  promotion,
  bilan,
  reglages,
  anomalies,
  feuilles,
  fiches,
}: Deliberation): Apercu {
  return {
    anterieures: anneesConnues(promotion, fiches),
    feuilleReglages: feuilleDesReglages(feuilles)?.nom ?? null,
    feuilles: promotion.feuilles.map(({ nom, semestres }) => ({ nom, semestres })),
    etudiants: promotion.etudiants.length,
    annee: bilan.structure.annee,
    programme: promotion.maquette?.intitule ?? null,
    reglages,
    miAnnee: bilan.miAnnee,
    lecture: decrireLecture({ promotion, feuilles }),
    anomalies: regrouper(anomalies, promotion),
  };
}

/** What the pane shows of the decisions: counts, and who needs attention. */
export function resumer(deliberation: Deliberation): Resume {
  const { fiches } = deliberation;
  const codes = fiches.map(proposition);
  return {
    jury: decisionsDuJury(deliberation),
    propositions: PROPOSITIONS.map((code) => {
      return { code, nombre: codes.filter((autre) => autre === code).length };
    }).filter(({ nombre }) => nombre > 0),
    risques: NIVEAUX.flatMap((niveau) => {
      if (niveau === "aucun") return [];
      const concernees = fiches.filter(({ risque }) => risque.niveau === niveau);
      const etudiants = trierParChance(concernees, aClasser).map((fiche) =>
        aRisque(fiche, deliberation)
      );
      return etudiants.length > 0 ? [{ niveau, etudiants }] : [];
    }),
  };
}

function aClasser({ etudiant, risque }: Fiche): AClasser {
  return { nom: nomDe(etudiant), passage: risque.probabilite.passage };
}

function decisionsDuJury(deliberation: Deliberation): DecisionsDuJury {
  const avis = avisDuJury(deliberation);
  const dits = (ce: "ecart" | "evolution"): Mention[] =>
    avis
      .filter((un) => un[ce] !== "")
      .map((un) => mentionner(un.fiche.etudiant, un[ce], deliberation.promotion));
  const codes = avis.map(({ decision }) => decision).filter((code) => code !== "");
  return {
    decides: avis.length,
    comptes: [...new Set(codes)].map((code) => {
      return { code, nombre: codes.filter((autre) => autre === code).length };
    }),
    ecarts: dits("ecart"),
    mouvements: dits("evolution"),
  };
}

function aRisque({ etudiant, risque }: Fiche, { promotion }: Deliberation): EtudiantARisque {
  return {
    etudiant,
    nom: nomDe(etudiant),
    groupe: etudiant.groupe,
    motifs: risque.motifs,
    cible: cibleDeLEtudiant(etudiant, promotion),
  };
}

/** A sentence about a student of the promotion. */
export function mentionner(etudiant: Etudiant, phrase: string, promotion: Promotion): Mention {
  return { etudiant, nom: nomDe(etudiant), phrase, cible: cibleDeLEtudiant(etudiant, promotion) };
}

function anneesConnues({ anterieures = [] }: Promotion, fiches: readonly Fiche[]): AnneesConnues {
  const inconnus = new Map<string, number>();
  for (const { dossier } of fiches)
    for (const phrase of dossier.inconnus) inconnus.set(phrase, (inconnus.get(phrase) ?? 0) + 1);
  return {
    sources: anterieures,
    inconnus: [...inconnus].map(([phrase, etudiants]) => ({ phrase, etudiants })),
  };
}

/** `MARTIN Lou` */
export function nomDe({ nom, prenom }: Etudiant): string {
  return `${nom} ${prenom}`.trim();
}

/** The row of a student in the first sheet that has one. */
export function cibleDeLEtudiant({ lignes }: Etudiant, { feuilles }: Promotion): Cible | null {
  const feuille = lignes.findIndex((ligne) => ligne !== null);
  const ligne = lignes[feuille];
  return typeof ligne === "number"
    ? { feuille: feuilles[feuille]!.nom, adresse: rangee(ligne) }
    : null;
}

/** The whole row: `12:12`. */
function rangee(ligne: number): string {
  return `${ligne + 1}:${ligne + 1}`;
}

/** Where an anomaly is: its cell, or the top of the sheet when the whole sheet is meant. */
export function cibleDe({ feuille, cellule }: Anomalie): Cible {
  return { feuille, adresse: cellule ?? adresse(0, 0) };
}
