import { adresse } from "../../adresse";
import type { Feuille, Valeur } from "../../classeur";
import { ATTENTE, NEUTRE, type Note, type Reglages } from "../../reglement";
import { erreur } from "../anomalies";
import { estVide, lireNote, type Lecture } from "./cellule";
import type { TableCodes } from "./codes-notes";
import type { Anomalie } from "../types";

/** Reads the cells of one sheet that are no plain number: codes, texts, blanks. Each text is understood once. */
export class LecteurNotes {
  readonly anomalies: Anomalie[] = [];
  private readonly textes = new Map<Valeur, Lecture>();
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
   */
  lire(valeur: Valeur, ligne: number, colonne: number, code: string): Note {
    if (valeur === "" || estVide(valeur)) return this.manque(ligne, colonne) ? ATTENTE : this.vide;
    let lue = this.textes.get(valeur);
    if (!lue) this.textes.set(valeur, (lue = lireNote(valeur, this.codes)));
    if ("anomalie" in lue) {
      const groupe = `cellules non comprises en ${code}`;
      this.anomalies.push(erreur(this.feuille, { ligne, colonne }, lue.anomalie, groupe));
    }
    return lue.note === NEUTRE ? this.justifiee : lue.note;
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
