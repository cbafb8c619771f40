import type { Feuille } from "../classeur";
import type { Options } from "../deliberation";
import type { ClasseurOuvert } from "./classeur-ouvert";

/** What the pane needs of the world. */
export interface Environnement {
  /** Opens the workbook for one action. A ribbon button waits for the end of a cell's edition; the pane does not. */
  readonly ouvrir: (attendreLaSaisie: boolean) => ClasseurOuvert;
  /** The sheets of a workbook given as a file: it is read here, and sent nowhere. Throws `ErreurClasseur`. */
  readonly ouvrirFichier: (fichier: Blob) => Promise<readonly Feuille[]>;
  /** Programmes, settings and date of the day. */
  readonly options: () => Options;
  /** Lets the page show its state before a long calculation. */
  readonly respirer: () => Promise<void>;
  /** The time between two changes of one gesture (a paste, a fill), after which it is over. */
  readonly laisserTaper: () => Promise<void>;
  /** The time in which somebody who is still choosing makes the next change. */
  readonly patienter: () => Promise<void>;
}
