import type { Formule, Style, Valeur } from "../../classeur";
import type { Fiche } from "../types";
import { CASE_JURY, ENTETE, ENTETE_JURY } from "../palette";
import type { Rangee } from "./rangee";

/** One column of the `Décisions` sheet: its header, its look, and what it shows of a student. */
export interface Colonne {
  readonly titre: string;
  /** In characters. */
  readonly largeur: number;
  readonly contenu: (rangee: Rangee) => Valeur | Formule;
  readonly entete: Style;
  readonly style?: Style;
  readonly masquee?: boolean;
  /** Of a column that somebody added: the header under which it was read. */
  readonly ajoutee?: string;
  /** Drop-down list of each cell. */
  readonly choix?: readonly string[];
  /** Whether the cell shows a code that this year's marks did not give. */
  readonly marquee?: (fiche: Fiche) => boolean;
}

/** A column that the program fills. */
export function colonne(
  titre: string,
  largeur: number,
  contenu: Colonne["contenu"],
  style?: Style
): Colonne {
  return { titre, largeur, contenu, entete: ENTETE, ...(style && { style }) };
}

/** A column that people fill; what it shows is what they typed. */
export function colonneJury(
  titre: string,
  largeur: number,
  contenu: Colonne["contenu"],
  choix?: readonly string[]
): Colonne {
  return {
    ...{ titre, largeur, contenu, entete: ENTETE_JURY, style: CASE_JURY },
    ...(choix && { choix }),
  };
}
