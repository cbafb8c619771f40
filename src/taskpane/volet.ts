import { calculerDecisions, planAvecSuivi } from "../deliberation";
import { insererMaquette } from "../maquette-inseree";
import type { Gravite } from "../grille";
import {
  ANOMALIES,
  AUTRE_SUIVI,
  AUTRES_ANOMALIES,
  DECISIONS,
  EFFACER,
  estFeuilleJournal,
  JOURNAL,
  MAQUETTE,
  REGLAGES,
  SUIVI,
} from "../restitution";
import { AnneesAnterieures } from "./annees-anterieures";
import { ChancesDuDepartement } from "./chances/chances-du-departement";
import { ChoixDesReglages } from "./choix-des-reglages";
import { Conduite } from "./conduite";
import { CorrectionsDeLecture } from "./corrections";
import type { Environnement } from "./environnement";
import type { Changement } from "../excel";
import { SuiviEnDirect } from "./direct/suivi-en-direct";
import { FicheChoisie } from "./etudiant/fiche-choisie";
import type { Etat, Liste, Perime } from "./etat";
import type { Cible } from "./resume";
import { conclure } from "./conclusion";

/** What the pane does, action by action. */
export class Volet {
  readonly reglages: ChoixDesReglages;
  readonly anterieures: AnneesAnterieures;
  readonly corrections: CorrectionsDeLecture;
  readonly chances: ChancesDuDepartement;
  readonly fiche: FicheChoisie;
  readonly direct: SuiviEnDirect;
  private readonly conduite: Conduite;

  constructor(private readonly monde: Environnement) {
    this.conduite = new Conduite(monde);
    this.reglages = new ChoixDesReglages(this.conduite);
    this.anterieures = new AnneesAnterieures(this.conduite);
    this.direct = new SuiviEnDirect(this.conduite);
    const suivre = (): void => void this.direct.bientot();
    this.corrections = new CorrectionsDeLecture(this.conduite, suivre);
    this.chances = new ChancesDuDepartement(this.conduite, suivre);
    this.fiche = new FicheChoisie(this.conduite);
  }

  /** Shows the state now, and at each change. */
  abonner(afficher: (etat: Etat) => void): void {
    this.conduite.abonner(afficher);
  }

  /** Reads the workbook and tells what is in it; writes nothing. */
  detecter(attendreLaSaisie = false): Promise<void> {
    return this.conduite.relire(attendreLaSaisie);
  }

  /** Reads, decides, writes. */
  async calculer(attendreLaSaisie = false): Promise<void> {
    await this.conduite.mener("calculer", attendreLaSaisie, async (classeur) => {
      const deliberation = await calculerDecisions(classeur, this.monde.options());
      return conclure(deliberation, this.conduite);
    });
    const { projet, enDirect } = this.conduite.etat;
    if (Object.keys(projet).length > 0) void this.reglages.prevoirBientot();
    if (enDirect) void this.direct.bientot();
  }

  /** Decides with the settings that are told of: those chosen in the pane are written first. */
  appliquerReglages(): Promise<void> {
    const aEcrire = Object.keys(this.conduite.etat.projet).length > 0;
    return aEcrire ? this.reglages.appliquer() : this.calculer();
  }

  /** Decides, and writes the sheet of the students at risk too, which is then in front of the person. */
  ecrireSuivi(): Promise<void> {
    return this.conduite.mener("suivi", false, async (classeur) => {
      const deliberation = await this.conduite.deliberer(classeur);
      if (deliberation.fiches.length === 0) return { genre: "rien" };
      const plan = planAvecSuivi(deliberation);
      await classeur.ecrire(plan);
      conclure(deliberation, this.conduite);
      await classeur.montrer(plan.feuilles.at(-1)!.nom, "A1");
      const aRisque = deliberation.fiches.filter(({ risque }) => risque.niveau !== "aucun");
      return { genre: "suivi_ecrit", etudiants: aRisque.length };
    });
  }

  /** Removes our highlighting from the whole workbook. */
  effacer(attendreLaSaisie = false): Promise<void> {
    return this.conduite.mener("effacer", attendreLaSaisie, async (classeur) => {
      await classeur.ecrire(EFFACER);
      return { genre: "efface" };
    });
  }

  /** Writes the chosen programme to a sheet, or shows the sheet that is there already. */
  inserer(attendreLaSaisie = false): Promise<void> {
    return this.conduite.mener("inserer", attendreLaSaisie, async (classeur) => {
      const { maquettes } = this.monde.options();
      const maquette = maquettes.find(({ id }) => id === this.conduite.etat.maquette);
      if (!maquette) return null;
      const genre = await insererMaquette(classeur, maquette);
      await classeur.montrer(MAQUETTE, "A1");
      if (genre === "inseree") this.signalerChangement(MAQUETTE);
      return { genre };
    });
  }

  /** Brings a student, or a doubtful cell, in front of the person. */
  montrer(cible: Cible): Promise<void> {
    return this.conduite.montrer(cible);
  }

  /** Brings the `Décisions` sheet in front of the person. */
  montrerDecisions(): Promise<void> {
    return this.montrer({ feuille: DECISIONS, adresse: "A1" });
  }

  /** Brings the log in front of the person: it is hidden until somebody asks for it. */
  montrerJournal(): Promise<void> {
    return this.conduite.mener("journal", false, async (classeur) => {
      const journal = (await classeur.lire()).filter(estFeuilleJournal).at(-1);
      if (!journal) return { genre: "sans_journal" };
      await classeur.devoiler(journal.nom);
      return null;
    });
  }

  choisirMaquette(maquette: string): void {
    this.conduite.changer({ maquette });
  }

  /** Shows one level of anomalies, or all of them. */
  filtrer(filtre: Gravite | null): void {
    this.conduite.changer({ filtre });
  }

  /** Shows a long list whole. */
  deplier(liste: Liste): void {
    const { depliees } = this.conduite.etat;
    this.conduite.changer({ depliees: { ...depliees, [liste]: true } });
  }

  /**
   * Somebody changed a cell: the results are told to be older than it, or follow it in « Suivi en direct ». Otherwise marks
   * are not read again for that; settings are, to tell what they would change.
   */
  signalerChangement(feuille: string | null, cellule: Changement["cellule"] = null): void {
    const { resultat, perime, lue, enDirect } = this.conduite.etat;
    const raison = this.raisonDe(feuille);
    if (raison && lue?.fraiche) this.conduite.changer({ lue: { ...lue, fraiche: false } });
    if (raison === "grille" && enDirect) return void this.direct.entendre({ feuille, cellule });
    if (raison) this.direct.oublier();
    if (raison === "reglages") void this.reglages.prevoirBientot();
    if (resultat && raison !== perime && (perime === null || raison === "grille"))
      this.conduite.changer({ perime: raison });
  }

  /** What a change in one of our own sheets makes of the results; in any other one the marks changed. */
  private raisonDe(feuille: string | null): Perime | null {
    if (feuille === DECISIONS) return "jury";
    if (feuille?.toLowerCase() === REGLAGES.toLowerCase()) return "reglages";
    return NOS_LISTES.has(feuille) ? null : "grille";
  }
}

/** Our sheets that no calculation reads. */
const NOS_LISTES: ReadonlySet<string | null> = new Set([
  ...[JOURNAL, ANOMALIES, AUTRES_ANOMALIES, SUIVI, AUTRE_SUIVI],
]);
