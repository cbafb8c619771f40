import type { Feuille, Valeur } from "../../classeur";
import { CODES_NOTES, cleCode, tableCodes, type TableCodes } from "../cellule/codes-notes";
import type { Anomalie } from "../types";
import { retrouverColonne, retrouverFeuille, retrouverLignes } from "./reperer";
import type { Correction, CorrectionColonne, CorrectionFeuille, CorrectionLigne } from "./types";

/** The sheets as a person wants them read: same addresses, other headers; and what else the reading must know. */
export interface Corrigees {
  readonly feuilles: readonly Feuille[];
  /** The semester that a person gave to a sheet, by its name. */
  readonly semestres: ReadonlyMap<string, number>;
  /** What texts mean in place of a mark, those of the person first. */
  readonly codes: TableCodes;
  /** Corrections that no longer find their place. */
  readonly anomalies: readonly Anomalie[];
}

/** The header of a column that a person left out. */
export const ECARTEE = "Colonne écartée";

/**
 * Applies the corrections of a person, in their order, by rewriting what is read: nothing is written to the workbook.
 * The cells of a sheet are copied only where they change.
 */
export function corriger(
  feuilles: readonly Feuille[],
  corrections: readonly Correction[]
): Corrigees {
  const chantier = new Chantier(feuilles);
  for (const correction of corrections) chantier.appliquer(correction);
  return chantier.resultat();
}

class Chantier {
  private readonly lues: Map<string, Feuille>;
  private readonly semestres = new Map<string, number>();
  private readonly anomalies: Anomalie[] = [];
  private codes: TableCodes = CODES_CONNUS;

  constructor(private readonly feuilles: readonly Feuille[]) {
    this.lues = new Map(feuilles.map((feuille) => [feuille.nom, feuille]));
  }

  appliquer(correction: Correction): void {
    if (correction.genre === "code") {
      const etat = CODES_CONNUS.get(cleCode(correction.sens));
      if (etat !== undefined) this.codes = new Map(this.codes).set(cleCode(correction.ecrit), etat);
      return;
    }
    // Anchors are looked for in the sheets as they are written, whatever the corrections before this one changed.
    const place = retrouverFeuille(this.feuilles, correction.feuille);
    const appliquee = place !== null && this.surLaFeuille(correction, place.feuille, place.entete);
    if (!appliquee) this.anomalies.push(perdue(correction));
  }

  private surLaFeuille(
    correction: CorrectionFeuille | CorrectionColonne | CorrectionLigne,
    feuille: Feuille,
    entete: number
  ): boolean {
    if (correction.genre === "feuille") return this.surUneFeuille(correction, feuille);
    if (correction.genre === "ligne") return this.sansLignes(correction, feuille);
    const colonne = retrouverColonne(feuille, entete, correction.colonne);
    if (colonne === null) return false;
    const titre = correction.entete === "" ? ECARTEE : correction.entete;
    this.recrire(feuille.nom, (ligne, l) =>
      l === entete ? ligne.map((valeur, c) => (c === colonne ? titre : valeur)) : ligne
    );
    return true;
  }

  private surUneFeuille({ role }: CorrectionFeuille, { nom }: Feuille): boolean {
    if (role === "ecartee") this.lues.delete(nom);
    else this.semestres.set(nom, role);
    return true;
  }

  private sansLignes({ ligne: repere }: CorrectionLigne, feuille: Feuille): boolean {
    const lignes = new Set(retrouverLignes(feuille, repere));
    this.recrire(feuille.nom, (ligne, l) => (lignes.has(l) ? ligne.map(() => "") : ligne));
    return lignes.size > 0;
  }

  private recrire(
    nom: string,
    ecrire: (ligne: readonly Valeur[], l: number) => readonly Valeur[]
  ): void {
    const lue = this.lues.get(nom);
    if (lue) this.lues.set(nom, { ...lue, cellules: lue.cellules.map(ecrire) });
  }

  resultat(): Corrigees {
    const { semestres, codes, anomalies } = this;
    const feuilles = this.feuilles.flatMap(({ nom }) => this.lues.get(nom) ?? []);
    return { feuilles, semestres, codes, anomalies };
  }
}

const CODES_CONNUS = tableCodes(CODES_NOTES);

function perdue(correction: CorrectionFeuille | CorrectionColonne | CorrectionLigne): Anomalie {
  const message = `Une correction ne s’applique plus : ${decrireCorrection(correction)}. Refaites-la, ou effacez-la.`;
  return { feuille: correction.feuille.nom, cellule: null, gravite: "avertissement", message };
}

/** A correction in words. */
export function decrireCorrection(correction: Correction): string {
  switch (correction.genre) {
    case "code":
      return `« ${correction.ecrit} » veut dire ${correction.sens}`;
    case "feuille":
      return correction.role === "ecartee"
        ? `la feuille « ${correction.feuille.nom} » n’est pas lue`
        : `la feuille « ${correction.feuille.nom} » est le S${correction.role}`;
    case "colonne": {
      const colonne = correction.colonne.texte || "sans en-tête";
      return correction.entete === ""
        ? `la colonne « ${colonne} » n’est pas lue`
        : `la colonne « ${colonne} » est ${correction.entete}`;
    }
    case "ligne":
      return `la ligne « ${correction.ligne.join(" ")} » n’est pas un étudiant`;
  }
}
