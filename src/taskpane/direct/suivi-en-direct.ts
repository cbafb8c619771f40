import type { Feuille } from "../../classeur";
import { delibererFeuilles, planDe, type Deliberation } from "../../deliberation";
import type { Changement } from "../../excel";
import {
  estFeuilleDuProgramme,
  lireSaisiesDe,
  retouchesDesDecisions,
  type Retouches,
} from "../../restitution";
import type { ClasseurOuvert } from "../classeur-ouvert";
import { conclure } from "../conclusion";
import type { Conduite } from "../conduite";
import { decrire, resumer } from "../resume";
import { apresSaisie, memesCellules } from "./cellules";
import { passagesDeNiveau } from "./passages";

/** Formulas of the staff may follow each other: so many requests settle any workbook that people keep. */
const DEMANDES = 3;

const RIEN: Retouches = { retouches: [], complet: false };

/**
 * « Suivi en direct »: each mark that is typed brings the row of `Décisions` up to date, and with it the level that the
 * grid shows. What a cell became is told by Excel: the results are worked out at once, and one request writes the few
 * cells that change and reads all sheets, to see that they are as foreseen. Where they are not (a formula of the staff
 * followed, several cells were pasted), it goes on from what was read.
 */
export class SuiviEnDirect {
  private classeur: ClasseurOuvert | null = null;
  /** The sheets as this class saw them last; `null` when something else may have changed them. */
  private vues: readonly Feuille[] | null = null;
  private montree: Deliberation | null = null;
  private saisies: Changement[] = [];
  private demandes = 0;

  constructor(private readonly conduite: Conduite) {
    conduite.abonner(({ lue, enDirect }) => {
      if ((lue?.deliberation ?? null) !== this.montree) this.oublier();
      if (!enDirect) this.classeur = null;
    });
  }

  /** Decides, and follows from then on; or stops. The workbook remembers it. */
  basculer(): Promise<void> {
    const { conduite } = this;
    if (conduite.etat.enDirect)
      return conduite.mener("arreterLeDirect", false, async (classeur) => {
        await conduite.garder(classeur, { enDirect: false });
        return { genre: "direct_arrete" };
      });
    return conduite.mener("suivreEnDirect", false, async (classeur) => {
      const deliberation = await conduite.deliberer(classeur);
      if (deliberation.fiches.length === 0) return { genre: "rien" };
      await conduite.garder(classeur, { enDirect: true }, planDe(deliberation));
      conclure(deliberation, conduite);
      void this.bientot();
      return { genre: "direct" };
    });
  }

  /** Somebody typed in a grid: its students are brought up to date once the hand rests. */
  async entendre(changement: Changement): Promise<void> {
    this.saisies.push(changement);
    await this.bientot();
  }

  /** What was seen is no longer believed: the next change reads first. */
  oublier(): void {
    this.vues = null;
  }

  /** Brings everything up to date, from what the workbook holds. */
  async bientot(): Promise<void> {
    const demande = ++this.demandes;
    await this.conduite.monde.laisserTaper();
    if (demande !== this.demandes || !this.conduite.etat.enDirect) return;
    await this.conduite.menerEnSilence(() => this.mettreAJour());
  }

  private async mettreAJour(): Promise<void> {
    this.classeur ??= this.conduite.monde.ouvrir(true);
    const supposees = this.supposer();
    let deliberation = supposees && this.deliberer(supposees);
    for (let demandes = 0; demandes <= DEMANDES; demandes++) {
      const { retouches, complet } = deliberation
        ? retouchesDesDecisions(deliberation, deliberation.feuilles)
        : RIEN;
      if (demandes > 0 && deliberation && retouches.length === 0)
        return this.montrer(deliberation, complet);
      deliberation = this.relire(deliberation, await this.classeur.retoucher(retouches));
    }
    this.conduite.changer({ perime: "grille" });
  }

  /** The sheets as what was typed leaves them; `null` when what is known does not tell. */
  private supposer(): readonly Feuille[] | null {
    const saisies = this.saisies.splice(0);
    const vues = this.vues;
    this.oublier();
    return saisies.reduce<readonly Feuille[] | null>(
      (feuilles, saisie) => feuilles && apresSaisie(feuilles, saisie),
      vues
    );
  }

  /** What the sheets that were read decide: the same, where they are as supposed. */
  private relire(deliberation: Deliberation | null, lues: readonly Feuille[]): Deliberation {
    const desGens = (feuilles: readonly Feuille[]) =>
      feuilles.filter((une) => !estFeuilleDuProgramme(une));
    if (!deliberation || !memesCellules(desGens(deliberation.feuilles), desGens(lues)))
      return this.deliberer(lues);
    const saisies = lireSaisiesDe(lues, deliberation.promotion.etudiants);
    return { ...deliberation, feuilles: lues, saisies };
  }

  /** By the settings of the last calculation: others are tried and applied elsewhere. */
  private deliberer(feuilles: readonly Feuille[]): Deliberation {
    const { options, etat } = this.conduite;
    const { reference } = etat;
    const imposes = reference ? { reglagesImposes: reference } : {};
    return delibererFeuilles(feuilles, { ...options, ...imposes });
  }

  private montrer(deliberation: Deliberation, complet: boolean): void {
    const { lue, perime, apercu } = this.conduite.etat;
    const passages = lue ? passagesDeNiveau(lue.deliberation, deliberation) : [];
    this.montree = deliberation;
    this.vues = deliberation.feuilles;
    // The settings that the workbook shows may be others, which nobody has applied yet.
    const reglages = apercu?.reglages ?? deliberation.reglages;
    this.conduite.montrerLecture(deliberation, {
      apercu: { ...decrire(deliberation), reglages },
      resultat: resumer(deliberation),
      perime: complet ? (perime === "reglages" ? perime : null) : "grille",
      alerte: null,
      ...(passages.length > 0 && { annonce: { genre: "passages", passages } }),
    });
  }
}
