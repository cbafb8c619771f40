import { ecrireAnnexe } from "../../annexe";
import type { Feuille } from "../../classeur";
import { delibererFeuilles, planDe, type Deliberation } from "../../deliberation";
import type { Changement } from "../../excel";
import { estFeuilleDuProgramme, lireSaisiesDe, retouchesDesDecisions } from "../../restitution";
import type { ClasseurOuvert } from "../classeur-ouvert";
import { conclure } from "../conclusion";
import type { Conduite } from "../conduite";
import { resumer } from "../resume";
import { apresSaisie, memesCellules } from "./cellules";
import { passagesDeNiveau } from "./passages";

/** A formula of the staff may depend on another one: so many readings settle any sheet that people keep. */
const TOURS = 3;

/**
 * « Suivi en direct »: each mark that is typed brings the row of `Décisions` up to date, and with it the level that the
 * grid shows. What a cell became is told by Excel: the results are worked out at once, and one request writes the few
 * cells that change and reads all sheets, to see that they are as foreseen. Where they are not (a formula of the staff
 * followed, several cells were pasted), it begins again from what was read.
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
      const feuilles = await classeur.lire();
      const options = await conduite.optionsDe(classeur);
      const deliberation = delibererFeuilles(feuilles, options);
      if (deliberation.fiches.length === 0) return { genre: "rien" };
      const annexe = ecrireAnnexe({ ...conduite.annexe, enDirect: true });
      await classeur.ecrire({ ...planDe(deliberation), annexe });
      conclure(deliberation, conduite);
      conduite.changer({ enDirect: true });
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
    await this.conduite.menerEnSilence(`direct ${demande}`, () => this.mettreAJour());
  }

  private async mettreAJour(): Promise<void> {
    this.classeur ??= this.conduite.monde.ouvrir(true);
    const saisies = this.saisies.splice(0);
    let feuilles = saisies.reduce<readonly Feuille[] | null>(
      (vues, saisie) => vues && apresSaisie(vues, saisie),
      this.vues
    );
    this.oublier();
    for (let tour = 0; tour < TOURS; tour++) {
      const deliberation = feuilles && this.deliberer(feuilles);
      const { retouches, complet } = deliberation
        ? retouchesDesDecisions(deliberation, deliberation.feuilles)
        : { retouches: [], complet: false };
      const lues = await this.classeur.retoucher(retouches);
      if (deliberation && estTenue(deliberation, lues)) {
        this.vues = lues;
        return this.montrer(deliberation, complet);
      }
      feuilles = lues;
    }
    this.conduite.changer({ perime: "grille" });
  }

  /** By the settings of the last calculation: others are tried and applied elsewhere. */
  private deliberer(feuilles: readonly Feuille[]): Deliberation {
    const { options, etat } = this.conduite;
    const reglagesImposes = options.reglagesImposes ?? etat.reference;
    return delibererFeuilles(feuilles, { ...options, ...(reglagesImposes && { reglagesImposes }) });
  }

  private montrer(deliberation: Deliberation, complet: boolean): void {
    const { lue, perime, apercu } = this.conduite.etat;
    const passages = lue ? passagesDeNiveau(lue.deliberation, deliberation) : [];
    this.montree = deliberation;
    this.conduite.montrerLecture(deliberation);
    // The settings that the workbook shows may be others, which nobody has applied yet.
    if (apercu) this.conduite.montrerReglages(apercu.reglages);
    this.conduite.changer({
      resultat: resumer(deliberation),
      perime: complet ? (perime === "reglages" ? perime : null) : "grille",
      alerte: null,
      ...(passages.length > 0 && { annonce: { genre: "passages", passages } }),
    });
  }
}

/** Whether the sheets hold what was decided upon, and `Décisions` what was decided. */
function estTenue(deliberation: Deliberation, lues: readonly Feuille[]): boolean {
  const { feuilles, promotion } = deliberation;
  const desGens = (une: Feuille): boolean => !estFeuilleDuProgramme(une);
  if (!memesCellules(feuilles.filter(desGens), lues.filter(desGens))) return false;
  const saisies = lireSaisiesDe(lues, promotion.etudiants);
  return retouchesDesDecisions({ ...deliberation, saisies }, lues).retouches.length === 0;
}
