import type { Feuille } from "../classeur";
import type { Anomalie, Correction } from "../grille";
import type { Maquette } from "../maquette";
import type { Reglages } from "../reglement";
import type { Resultats, SaisiesAppariees } from "../restitution";
import type { Modele } from "../risque";

/** What the use case needs beside the workbook. */
export interface Options {
  /** The programmes shipped, of which the grid's modules choose one. */
  readonly maquettes: readonly Maquette[];
  /** The programme that the person chose, if any: it is used instead of the catalogue. */
  readonly maquette?: Maquette;
  /** The settings of a workbook that has no sheet `Réglages`. */
  readonly reglages: Reglages;
  /** Settings that win over that sheet: chosen on the command line, or tried before they are applied. */
  readonly reglagesImposes?: Reglages;
  /** The sheets of other files, read for what earlier years left, which is copied into the workbook. */
  readonly anteriorite?: readonly Feuille[];
  /** The names of those files, as the copy says them. */
  readonly depuis?: string;
  /** What a department's own past says of the odds; the default facts without it. */
  readonly modele?: Modele;
  /** What a person corrected in the reading, as the workbook keeps it. */
  readonly corrections?: readonly Correction[];
  /** ISO date of the calculation, with its time if one is known. */
  readonly date: string;
}

/** A promotion, decided: the results, what was doubtful in the sheets, and the sheets themselves. */
export interface Deliberation extends Resultats {
  readonly saisies: SaisiesAppariees;
  readonly feuilles: readonly Feuille[];
  readonly anomalies: readonly Anomalie[];
  /** The other files that told of earlier years; absent when there was none. */
  readonly depuis?: string;
  /** The facts that the odds rest on, year by year; absent when they are the default ones. */
  readonly modele?: Modele;
}
