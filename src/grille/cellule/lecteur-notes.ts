import { adresse } from "../../adresse";
import type { Feuille, Valeur } from "../../classeur";
import { ATTENTE, NEUTRE, NOTE_MAXIMALE, type Note, type Reglages } from "../../reglement";
import { erreur } from "../anomalies";
import { estVide, lireNote, type Lecture } from "./cellule";
import type { TableCodes } from "./codes-notes";
import { surVingt } from "../evaluations/moyenne";
import type { Anomalie } from "../types";

/** Reads the cells of one sheet that are no plain number: codes, texts, blanks. Each text is understood once. */
export class LecteurNotes {
  readonly anomalies: Anomalie[] = [];
  /** By what the marks are on. */
  private readonly textes = new Map<number, Map<Valeur, Lecture>>();
  private readonly sansValeur: ReadonlySet<string>;
  private readonly vide: Note;
  private readonly justifiee: Note;

  constructor(
    readonly feuille: Feuille,
    { vide, abj }: Reglages,
    private readonly codes: TableCodes
  ) {
    this.sansValeur = new Set(feuille.sansValeur);
    this.vide = vide === "neutre" ? NEUTRE : ATTENTE;
    this.justifiee = abj === "neutre" ? NEUTRE : ATTENTE;
  }

  /**
   * A7: a blank is pending, or neutral. A9: a justified absence is neutral, or pending.
   * @param code the module, or the column, as people name it.
   * @param maximum what the marks of the column are on; the mark is given on 20.
   */
  lire(
    valeur: Valeur,
    ligne: number,
    colonne: number,
    code: string,
    maximum: number = NOTE_MAXIMALE
  ): Note {
    if (valeur === "" || estVide(valeur)) return this.manque(ligne, colonne) ? ATTENTE : this.vide;
    const lue = this.comprendre(valeur, maximum);
    if ("anomalie" in lue) {
      const groupe = `cellules non comprises en ${code}`;
      this.anomalies.push(erreur(this.feuille, { ligne, colonne }, lue.anomalie, groupe));
    }
    if (lue.note === NEUTRE) return this.justifiee;
    return lue.note > 0 ? surVingt(lue.note, maximum) : lue.note;
  }

  private comprendre(valeur: Valeur, maximum: number): Lecture {
    let textes = this.textes.get(maximum);
    if (!textes) this.textes.set(maximum, (textes = new Map()));
    let lue = textes.get(valeur);
    if (!lue) textes.set(valeur, (lue = lireNote(valeur, this.codes, maximum)));
    return lue;
  }

  /** Whether a blank is a formula whose value the file does not hold: that is always pending. */
  private manque(ligne: number, colonne: number): boolean {
    const { feuille, sansValeur } = this;
    return (
      sansValeur.size > 0 &&
      sansValeur.has(adresse(feuille.ligne + ligne, feuille.colonne + colonne))
    );
  }
}
