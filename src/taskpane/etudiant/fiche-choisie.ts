import type { Deliberation } from "../../deliberation";
import type { Personne } from "../../grille";
import { DECISIONS, SUIVI } from "../../restitution";
import type { Endroit } from "../classeur-ouvert";
import type { Conduite } from "../conduite";
import { accorder, AUCUN_ESSAI } from "./accorder";
import { rangALEndroit, rangDe } from "./reperer";

/** Which student's card is shown, and what is tried on it. Nothing of it is ever written to the workbook. */
export class FicheChoisie {
  private demandes = 0;
  private suit = true;
  private connue: Deliberation | null = null;
  /** The last reading that this class asked for. */
  private relue: Deliberation | null = null;
  /** Where the person is, when the card was chosen from rows that may have moved: the next reading tells. */
  private aConfirmer: Endroit | null = null;

  constructor(private readonly conduite: Conduite) {
    conduite.abonner(() => this.suivreLaLecture());
  }

  /**
   * The person went to another place: shows the card of the student who stands there; elsewhere the card stays. What
   * may have changed since it was read is read first, once the person stops.
   */
  async suivre(endroit: Endroit): Promise<void> {
    const demande = ++this.demandes;
    if (!this.suit || !this.aDesEtudiants(endroit)) return;
    if (this.estSue(endroit)) {
      this.choisir(this.rangA(endroit));
      this.aConfirmer = this.conduite.etat.lue?.fraiche ? null : endroit;
      if (!estANous(endroit.feuille)) return;
    }
    await this.conduite.monde.laisserTaper();
    if (demande !== this.demandes) return;
    await this.conduite.relireEnSilence();
    this.relue = this.conduite.etat.lue?.deliberation ?? null;
    if (demande === this.demandes) this.choisir(this.rangA(endroit));
  }

  /** Whether the selection of the grid chooses the card; else only the lists of the pane do. */
  suivreLaSelection(oui: boolean): void {
    this.suit = oui;
  }

  /** Shows the card of the student of that rank. */
  choisir(rang: number): void {
    const etudiant = this.etudiants[rang];
    this.aConfirmer = null;
    if (!etudiant) return;
    const { choisi, essai } = this.conduite.etat;
    const meme = choisi !== null && this.rang === rang;
    this.conduite.changer({ choisi: etudiant, essai: meme ? essai : AUCUN_ESSAI });
  }

  /** Shows the card of a student whom a list of the pane names. */
  chercher(personne: Personne): void {
    const { lue } = this.conduite.etat;
    if (lue) this.choisir(rangDe(lue.deliberation.promotion, personne));
  }

  /** The next student of the promotion (`+1`), or the one before (`-1`); the last is followed by the first. */
  avancer(pas: 1 | -1): void {
    const nombre = this.etudiants.length;
    if (nombre > 0) this.choisir((this.rang + pas + nombre) % nombre);
  }

  /** Tries marks (sur 20), each in the column of a mark to come; `null` takes one back. */
  essayer(notes: ReadonlyMap<number, number | null>): void {
    const essai = new Map(this.conduite.etat.essai);
    for (const [colonne, note] of notes) {
      if (note === null) essai.delete(colonne);
      else essai.set(colonne, note);
    }
    this.conduite.changer({ essai });
  }

  /** Takes back all that was tried. */
  abandonnerLEssai(): void {
    this.conduite.changer({ essai: AUCUN_ESSAI });
  }

  fermer(): void {
    this.demandes++;
    this.aConfirmer = null;
    this.conduite.changer({ choisi: null, essai: AUCUN_ESSAI });
  }

  /** The workbook was read again: the card follows its student, and closes when the grids have them no more. */
  private suivreLaLecture(): void {
    const { lue, choisi, essai } = this.conduite.etat;
    const avant = this.connue;
    this.connue = lue?.deliberation ?? null;
    if (!choisi || !lue || !avant || avant === this.connue) return;
    const endroit = this.aConfirmer;
    this.conduite.changer(accorder({ choisi, essai, avant }, lue.deliberation));
    if (endroit) this.choisir(this.rangA(endroit));
  }

  private aDesEtudiants({ feuille }: Endroit): boolean {
    const grilles = this.conduite.etat.lue?.deliberation.promotion.feuilles ?? [];
    return estANous(feuille) || grilles.some(({ nom }) => nom === feuille);
  }

  /**
   * Live, each mark is read as it is typed. Our own sheets are written after they were read: they are known once this class
   * has read them, and read again all the same, since nobody tells when they are sorted.
   */
  private estSue({ feuille }: Endroit): boolean {
    const { lue, enDirect } = this.conduite.etat;
    if (lue === null) return false;
    if (estANous(feuille)) return lue.fraiche && lue.deliberation === this.relue;
    return lue.fraiche || enDirect;
  }

  private rangA(endroit: Endroit): number {
    const { lue } = this.conduite.etat;
    return lue ? rangALEndroit(lue.deliberation, endroit) : -1;
  }

  private get etudiants(): Deliberation["promotion"]["etudiants"] {
    return this.conduite.etat.lue?.deliberation.promotion.etudiants ?? [];
  }

  private get rang(): number {
    const { lue, choisi } = this.conduite.etat;
    return lue && choisi ? rangDe(lue.deliberation.promotion, choisi) : -1;
  }
}

/** The sheets of ours that have a row for each student. */
function estANous(feuille: string): boolean {
  return feuille === DECISIONS || feuille === SUIVI;
}
