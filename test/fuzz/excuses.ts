import type { NoteVraie, Place, Verite } from "../../scripts/familles/verite";
import { adresse, lettres } from "../../src/adresse";
import type { Feuille } from "../../src/classeur";
import type { Anomalie } from "../../src/grille";
import { memeCode } from "./lu";

/** What the anomalies name: cells, rows, columns, sheets, students. Nothing else excuses a difference. */
export class Excuses {
  /** Rows and columns that hold marks: an anomaly at such a cell speaks of that cell only. */
  private readonly marques: ReadonlySet<string>;
  private readonly anomalies: readonly Anomalie[];

  constructor(
    private readonly verite: Verite,
    dites: readonly Anomalie[],
    private readonly feuilles: readonly Feuille[]
  ) {
    this.anomalies = dites.filter(({ message }) => !COMPRISE.test(message));
    this.marques = new Set(verite.notes.flatMap(({ places }) => places.map(cleDe)));
  }

  /** A wrong mark: its cell, its column, its row or its student is named; a sheet would not be enough. */
  cellule(note: NoteVraie): boolean {
    return (
      note.places.some((place) => this.a(place) || this.ligne(place) || this.enTete(place)) ||
      this.colonne(note.module) ||
      this.etudiant(note.etudiant)
    );
  }

  /** A missing mark: its sheet, or the whole workbook, may also be said not to be read. */
  note(note: NoteVraie): boolean {
    return this.cellule(note) || note.places.some(({ feuille }) => this.feuille(feuille));
  }

  private a(place: Place): boolean {
    return this.anomalies.some(
      ({ feuille, cellule, message }) =>
        cleDe(place) === `${feuille}!${cellule}` ||
        (feuille === place.feuille &&
          /^(Une formule|\d+ formules) n’/.test(message) &&
          this.sansValeur(place))
    );
  }

  /** One sentence counts all the formulas of a sheet that have no value. */
  private sansValeur({ feuille: nom, ligne, colonne }: Place): boolean {
    const feuille = this.feuilles.find((lue) => lue.nom === nom);
    return feuille?.sansValeur.includes(adresse(ligne, colonne)) ?? false;
  }

  /** A row is named at any of its cells that is no mark, or by « cette ligne »; or all those from a row on. */
  ligne(place: Place): boolean {
    return this.anomalies.some((anomalie) => {
      const ou = lire(anomalie);
      if (!ou || anomalie.feuille !== place.feuille) return false;
      const { message } = anomalie;
      if (/lignes (suivantes|en dessous)/.test(message) && place.ligne >= ou.ligne) return true;
      const deLaLigne =
        !this.marques.has(`${anomalie.feuille}!${anomalie.cellule}`) ||
        /[Cc]ette ligne/.test(message);
      return ou.ligne === place.ligne && deLaLigne;
    });
  }

  /** A column is named at a cell that is no mark of it, or by its letter; or all those right of it. */
  private enTete(place: Place): boolean {
    return this.anomalies.some((anomalie) => {
      const ou = lire(anomalie);
      if (anomalie.feuille !== place.feuille) return false;
      if (new RegExp(`colonne ${lettres(place.colonne)}\\b`).test(anomalie.message)) return true;
      if (!ou || this.marques.has(`${anomalie.feuille}!${anomalie.cellule}`)) return false;
      if (/modules à droite/.test(anomalie.message) && place.colonne > ou.colonne) return true;
      return ou.colonne === place.colonne && !this.estUnEtudiant(anomalie.feuille, ou.ligne);
    });
  }

  private estUnEtudiant(feuille: string, ligne: number): boolean {
    return this.verite.lignes.some((place) => place.feuille === feuille && place.ligne === ligne);
  }

  /** A module is named by its code, unless it is only to speak of what it weighs. */
  colonne(module: string): boolean {
    return this.nomme(module, ({ message }) => !DE_COEFFICIENT.test(message));
  }

  /** What a module weighs is named with the module, or with the UE whose coefficients are not known. */
  coefficient(module: string): boolean {
    return this.nomme(module, () => true);
  }

  private nomme(module: string, compte: (anomalie: Anomalie) => boolean): boolean {
    const ues = this.verite.coefficients
      .filter((c) => memeCode(c.module, module))
      .map(({ ue }) => ue);
    return this.anomalies.filter(compte).some(({ message }) => {
      const codes: readonly string[] = message.match(CODES) ?? [];
      const toutesUes = ues.length > 0 && ues.every((ue) => codes.includes(ue));
      // A column that has only a title is named by it, at the beginning.
      return (
        toutesUes ||
        codes.some((code) => memeCode(code, module)) ||
        message.startsWith(`${module} `)
      );
    });
  }

  private feuille(nom: string): boolean {
    return this.anomalies.some(
      ({ feuille, cellule, message }) =>
        /^Aucune grille de notes/.test(message) ||
        (feuille === nom && cellule === null && /n’est pas lue|S\d/.test(message))
    );
  }

  /** A student is named by the number, or by surname and first name. */
  etudiant(e: number): boolean {
    const { nom, prenom, numero } = this.verite.etudiants[e]!;
    const noms = [`${nom} ${prenom}`, `n° ${numero}`];
    return this.anomalies.some(({ message }) => noms.some((ecrit) => message.includes(ecrit)));
  }
}

const CODES = /(?:UE|R|SA[EÉ]|S|P)\s?\d[.,\dA-Z]*(?:-\d)?/gi;
/** What was understood excuses nothing that was misunderstood. */
const COMPRISE = /est la moyenne de ses évaluations|sont ramenées sur 20|dont c’est l’intitulé/;
const DE_COEFFICIENT = /^Coefficient de | pèse /;

function cleDe({ feuille, ligne, colonne }: Place): string {
  return `${feuille}!${adresse(ligne, colonne)}`;
}

/** Row and column, zero-based, of the cell of an anomaly. */
function lire({ cellule }: Anomalie): { ligne: number; colonne: number } | null {
  const trouve = /^([A-Z]+)(\d+)$/.exec(cellule ?? "");
  if (!trouve) return null;
  const colonne = [...trouve[1]!].reduce((n, lettre) => 26 * n + lettre.charCodeAt(0) - 64, 0) - 1;
  return { ligne: Number(trouve[2]) - 1, colonne };
}
