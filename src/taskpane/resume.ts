import { adresse } from "../adresse";
import type { Deliberation } from "../deliberation";
import type { Anomalie } from "../grille";
import type { Reglages } from "../reglement";
import { proposition, type Fiche } from "../restitution";
import { NIVEAUX, type Niveau } from "../risque";

/** A place of the workbook: a cell, or a whole row (`12:12`). */
export interface Cible {
  readonly feuille: string;
  readonly adresse: string;
}

/** What was recognised in the workbook. */
export interface Apercu {
  readonly feuilles: readonly { readonly nom: string; readonly semestres: readonly number[] }[];
  readonly etudiants: number;
  readonly annee: number;
  /** Title of the programme used; `null` when the sheets alone give the structure. */
  readonly programme: string | null;
  readonly reglages: Reglages;
  readonly miAnnee: boolean;
  /** Errors first. */
  readonly anomalies: readonly Anomalie[];
}

/** A student at risk, and where the grid has them. */
export interface EtudiantARisque {
  readonly nom: string;
  readonly groupe: string | null;
  readonly motifs: readonly string[];
  readonly cible: Cible | null;
}

export type NiveauDeRisque = Exclude<Niveau, "aucun">;

/** What the decisions amount to. */
export interface Resume {
  /** How many students for each proposal, in the order of `PROPOSITIONS`. */
  readonly propositions: readonly { readonly code: string; readonly nombre: number }[];
  /** By level, the gravest first; a level without students is left out. */
  readonly risques: readonly {
    readonly niveau: NiveauDeRisque;
    readonly etudiants: readonly EtudiantARisque[];
  }[];
}

/** Proposals in the order in which they are counted; the empty one is that of a mid-year jury. */
const PROPOSITIONS = ["ADM", "PASD", "jury", "en attente", ""];

/** What the pane shows before any decision. */
export function decrire({ promotion, bilan, reglages, anomalies }: Deliberation): Apercu {
  const erreurs = anomalies.filter(({ gravite }) => gravite === "erreur");
  const avertissements = anomalies.filter(({ gravite }) => gravite === "avertissement");
  return {
    feuilles: promotion.feuilles.map(({ nom, semestres }) => ({ nom, semestres })),
    etudiants: promotion.etudiants.length,
    annee: bilan.structure.annee,
    programme: promotion.maquette?.intitule ?? null,
    reglages,
    miAnnee: bilan.miAnnee,
    anomalies: [...erreurs, ...avertissements],
  };
}

/** What the pane shows of the decisions: counts, and who needs attention. */
export function resumer(deliberation: Deliberation): Resume {
  const { fiches } = deliberation;
  const codes = fiches.map(proposition);
  return {
    propositions: PROPOSITIONS.map((code) => {
      return { code, nombre: codes.filter((autre) => autre === code).length };
    }).filter(({ nombre }) => nombre > 0),
    risques: NIVEAUX.flatMap((niveau) => {
      if (niveau === "aucun") return [];
      const concernees = fiches.filter(({ risque }) => risque.niveau === niveau);
      const etudiants = concernees.map((fiche) => aRisque(fiche, deliberation));
      return etudiants.length > 0 ? [{ niveau, etudiants }] : [];
    }),
  };
}

function aRisque({ etudiant, risque }: Fiche, { promotion }: Deliberation): EtudiantARisque {
  const feuille = etudiant.lignes.findIndex((ligne) => ligne !== null);
  const ligne = etudiant.lignes[feuille];
  return {
    nom: `${etudiant.nom} ${etudiant.prenom}`.trim(),
    groupe: etudiant.groupe,
    motifs: risque.motifs,
    cible:
      typeof ligne === "number"
        ? { feuille: promotion.feuilles[feuille]!.nom, adresse: rangee(ligne) }
        : null,
  };
}

/** The whole row: `12:12`. */
function rangee(ligne: number): string {
  return `${ligne + 1}:${ligne + 1}`;
}

/** Where an anomaly is: its cell, or the top of the sheet when the whole sheet is meant. */
export function cibleDe({ feuille, cellule }: Anomalie): Cible {
  return { feuille, adresse: cellule ?? adresse(0, 0) };
}
