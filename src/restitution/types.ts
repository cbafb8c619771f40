import type { Anomalie, Promotion } from "../grille";
import type { Bilan, Dossier, Ects, Reglages, ResultatRcue, ResultatUe } from "../reglement";
import type { Risque } from "../risque";
import type { SaisiesAppariees } from "./decisions/appariement";

/** One student, decided, with all that is shown or written about them. */
export interface Fiche {
  readonly etudiant: Promotion["etudiants"][number];
  readonly dossier: Dossier;
  readonly ues: readonly ResultatUe[];
  readonly rcues: readonly ResultatRcue[];
  readonly ects: Ects;
  readonly risque: Risque;
}

/** What the writing starts from: a promotion and its decisions. */
export interface Resultats {
  readonly promotion: Promotion;
  readonly bilan: Bilan;
  readonly fiches: readonly Fiche[];
  readonly reglages: Reglages;
  /** ISO date (`2026-11-22`), with the time or without, printed on the sheets. */
  readonly date: string;
  /** What people wrote on the `Décisions` sheet. */
  readonly saisies: SaisiesAppariees;
  /** What deserves a look; absent when nobody looked. */
  readonly anomalies?: readonly Anomalie[];
}
