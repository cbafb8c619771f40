import type { Feuille, Valeur } from "../../classeur";
import { traduireApogee } from "../apogee/apogee";
import { lireNote } from "../cellule/cellule";
import { CODES_NOTES, cleCode, tableCodes, type TableCodes } from "../cellule/codes-notes";
import { ECARTEE } from "../disposition/vocabulaire";
import type { Anomalie } from "../types";
import { ambigue, incomprises, perdue, sansSens } from "./phrases";
import { retrouverColonne, retrouverFeuille, retrouverLignes } from "./reperer";
import type {
  Correction,
  CorrectionCode,
  CorrectionColonne,
  CorrectionFeuille,
  CorrectionLigne,
  CorrectionSituee,
} from "./types";

/** The sheets as a person wants them read: same addresses, other headers; and what else the reading must know. */
export interface Corrigees {
  readonly feuilles: readonly Feuille[];
  /** The semester that a person gave to a sheet, by its name. */
  readonly semestres: ReadonlyMap<string, number>;
  /** What texts mean in place of a mark, those of the person first. */
  readonly codes: TableCodes;
  /** Corrections that found their place. */
  readonly appliquees: readonly Correction[];
  /** Those that did not, or are not understood. */
  readonly anomalies: readonly Anomalie[];
}

/**
 * Applies the corrections of a person, in their order, by rewriting what is read: nothing is written to the workbook.
 * The cells of a sheet are copied only where they change.
 */
export function corriger(
  feuilles: readonly Feuille[],
  corrections: readonly Correction[]
): Corrigees {
  const chantier = new Chantier(feuilles, corrections);
  for (const correction of corrections) chantier.appliquer(correction);
  return chantier.resultat();
}

const CODES_CONNUS = tableCodes(CODES_NOTES);

class Chantier {
  private readonly lues: Map<string, Feuille>;
  private readonly semestres = new Map<string, number>();
  private readonly appliquees: Correction[] = [];
  private readonly anomalies: Anomalie[] = [];
  private codes: TableCodes = CODES_CONNUS;

  constructor(
    private readonly feuilles: readonly Feuille[],
    private readonly corrections: readonly Correction[]
  ) {
    this.lues = new Map(feuilles.map((feuille) => [feuille.nom, feuille]));
  }

  appliquer(correction: Correction): void {
    if (correction.genre === "inconnue") return;
    if (correction.genre === "code") {
      if (this.donnerUnSens(correction)) this.appliquees.push(correction);
      else this.anomalies.push(sansSens(correction, this.feuilles[0]?.nom ?? ""));
      return;
    }
    const perte = this.situer(correction);
    if (perte) this.anomalies.push(perte);
    else this.appliquees.push(correction);
  }

  /** A text that is a mark keeps its value, whatever is said of it. */
  private donnerUnSens({ ecrit, sens }: CorrectionCode): boolean {
    const etat = CODES_CONNUS.get(cleCode(sens));
    if (etat === undefined || cleCode(ecrit) === "" || lireNote(ecrit).note >= 0) return false;
    this.codes = new Map(this.codes).set(cleCode(ecrit), etat);
    return true;
  }

  /**
   * Anchors are looked for in the sheets as they are written, whatever the corrections before this one changed.
   * @returns why it could not be applied; `null` when it is.
   */
  private situer(correction: CorrectionSituee): Anomalie | null {
    const place = retrouverFeuille(this.feuilles, correction.feuille);
    if (place === null) return perdue(correction);
    const { feuille, entete } = place;
    if (correction.genre === "feuille") return this.surLaFeuille(correction, feuille);
    if (correction.genre === "ligne") return this.sansLignes(correction, feuille);
    return this.surUneColonne(correction, feuille, entete);
  }

  private surLaFeuille({ role }: CorrectionFeuille, { nom }: Feuille): null {
    if (role === "ecartee") this.lues.delete(nom);
    else this.semestres.set(nom, role);
    return null;
  }

  private surUneColonne(
    correction: CorrectionColonne,
    feuille: Feuille,
    entete: number
  ): Anomalie | null {
    const { entetes } = correction.feuille;
    const colonne = retrouverColonne(feuille, entete, correction.colonne, entetes);
    if (colonne === null) return perdue(correction);
    const titre = correction.entete === "" ? ECARTEE : correction.entete;
    this.recrire(feuille.nom, (ligne, l) =>
      l === entete ? ligne.map((valeur, c) => (c === colonne ? titre : valeur)) : ligne
    );
    return null;
  }

  /** One correction is one row: of rows that begin alike, all are meant or, for want of knowing which, none. */
  private sansLignes(correction: CorrectionLigne, feuille: Feuille): Anomalie | null {
    const lignes = new Set(retrouverLignes(feuille, correction.ligne));
    if (lignes.size === 0) return perdue(correction);
    if (lignes.size > this.combien(correction.ligne, feuille))
      return ambigue(correction, lignes.size);
    this.recrire(feuille.nom, (ligne, l) => (lignes.has(l) ? ligne.map(() => "") : ligne));
    return null;
  }

  private combien(repere: readonly string[], feuille: Feuille): number {
    const cle = JSON.stringify(repere);
    return this.corrections.filter(
      (autre) =>
        autre.genre === "ligne" &&
        JSON.stringify(autre.ligne) === cle &&
        retrouverFeuille(this.feuilles, autre.feuille)?.feuille === feuille
    ).length;
  }

  /** What is rewritten is the sheet as it will be read: an Apogée file, in the words of a grid. */
  private recrire(
    nom: string,
    ecrire: (ligne: readonly Valeur[], l: number) => readonly Valeur[]
  ): void {
    const lue = this.lues.get(nom);
    if (!lue) return;
    const enGrille = traduireApogee(lue) ?? lue;
    this.lues.set(nom, { ...enGrille, cellules: enGrille.cellules.map(ecrire) });
  }

  resultat(): Corrigees {
    const { semestres, codes, appliquees } = this;
    const feuilles = this.feuilles.flatMap(({ nom }) => this.lues.get(nom) ?? []);
    const inconnues = this.corrections.filter(({ genre }) => genre === "inconnue").length;
    const tues = inconnues > 0 ? [incomprises(inconnues, this.feuilles[0]?.nom ?? "")] : [];
    return { feuilles, semestres, codes, appliquees, anomalies: [...this.anomalies, ...tues] };
  }
}
