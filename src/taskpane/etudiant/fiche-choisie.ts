import type { Deliberation } from "../../deliberation";
import type { Endroit } from "../classeur-ouvert";
import type { Conduite } from "../conduite";
import { rangALEndroit, rangDe } from "./reperer";

const AUCUN_ESSAI: ReadonlyMap<number, number> = new Map();

/** Which student's card is shown, and what is tried on it. Nothing of it is ever written to the workbook. */
export class FicheChoisie {
  private demandes = 0;

  constructor(private readonly conduite: Conduite) {}

  /**
   * The person went to another place: shows the card of the student who stands there; elsewhere the card stays. Grids
   * that changed since they were read are read first.
   */
  async suivre(endroit: Endroit): Promise<void> {
    const demande = ++this.demandes;
    if (this.rangA(endroit) < 0) return;
    if (!this.conduite.etat.lue?.fraiche) await this.conduite.relireEnSilence();
    if (demande === this.demandes) this.choisir(this.rangA(endroit));
  }

  /** Shows the card of the student of that rank. */
  choisir(rang: number): void {
    const etudiant = this.etudiants[rang];
    if (!etudiant) return;
    const { choisi, essai } = this.conduite.etat;
    const meme = choisi !== null && this.rang === rang;
    this.conduite.changer({ choisi: etudiant, essai: meme ? essai : AUCUN_ESSAI });
  }

  /** The next student of the promotion (`+1`), or the one before (`-1`); the last is followed by the first. */
  avancer(pas: 1 | -1): void {
    const nombre = this.etudiants.length;
    if (nombre > 0) this.choisir((this.rang + pas + nombre) % nombre);
  }

  /** Tries a mark (sur 20) in the column of a mark to come; `null` takes it back. */
  essayer(colonne: number, note: number | null): void {
    const essai = new Map(this.conduite.etat.essai);
    if (note === null) essai.delete(colonne);
    else essai.set(colonne, note);
    this.conduite.changer({ essai });
  }

  /** Takes back all that was tried. */
  abandonnerLEssai(): void {
    this.conduite.changer({ essai: AUCUN_ESSAI });
  }

  fermer(): void {
    this.conduite.changer({ choisi: null, essai: AUCUN_ESSAI });
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
