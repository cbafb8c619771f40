import { ErreurClasseur } from "../classeur";
import { calculerDecisions, delibererFeuilles, type Options } from "../deliberation";
import { insererMaquette } from "../maquette-inseree";
import { DECISIONS, EFFACER, MAQUETTE } from "../restitution";
import { suivre, type ClasseurOuvert } from "./classeur-ouvert";
import { etatInitial, type Annonce, type Etape, type Etat } from "./etat";
import { FileDAttente } from "./file-d-attente";
import { decrire, resumer, type Cible } from "./resume";

/** What the pane needs of the world. */
export interface Environnement {
  /** Opens the workbook for one action. A ribbon button waits for the end of a cell's edition; the pane does not. */
  readonly ouvrir: (attendreLaSaisie: boolean) => ClasseurOuvert;
  /** Programmes, settings and date of the day. */
  readonly options: () => Options;
  /** Lets the page show its state before a long calculation. */
  readonly respirer: () => Promise<void>;
}

/** What the pane does: each action takes its state from start to end, and its failure is told in it. */
export class Volet {
  private etat: Etat;
  private readonly abonnes: ((etat: Etat) => void)[] = [];
  private readonly file = new FileDAttente();

  constructor(private readonly monde: Environnement) {
    this.etat = etatInitial(monde.options().maquettes[0]?.id ?? "");
  }

  /** Shows the state now, and at each change. */
  abonner(afficher: (etat: Etat) => void): void {
    this.abonnes.push(afficher);
    afficher(this.etat);
  }

  /** Reads the workbook and tells what is in it; writes nothing. */
  detecter(attendreLaSaisie = false): Promise<void> {
    return this.mener("detecter", attendreLaSaisie, async (classeur) => {
      const deliberation = delibererFeuilles(await classeur.lire(), this.monde.options());
      this.changer({ apercu: decrire(deliberation) });
      return null;
    });
  }

  /** Reads, decides, writes. */
  calculer(attendreLaSaisie = false): Promise<void> {
    return this.mener("calculer", attendreLaSaisie, async (classeur) => {
      const deliberation = await calculerDecisions(classeur, this.monde.options(), (fait, total) =>
        this.avancer("ecriture", fait / total)
      );
      const resume = resumer(deliberation);
      const etudiants = deliberation.fiches.length;
      this.changer({
        apercu: decrire(deliberation),
        resultat: etudiants > 0 ? resume : null,
        perime: false,
        depliees: { risques: false, anomalies: false },
      });
      const aRisque = resume.risques.reduce((somme, niveau) => somme + niveau.etudiants.length, 0);
      return etudiants > 0 ? { genre: "calcule", etudiants, aRisque } : { genre: "rien" };
    });
  }

  /** Removes our highlighting from the whole workbook. */
  effacer(attendreLaSaisie = false): Promise<void> {
    return this.mener("effacer", attendreLaSaisie, async (classeur) => {
      await classeur.ecrire(EFFACER);
      return { genre: "efface" };
    });
  }

  /** Writes the chosen programme to a sheet, or shows the sheet that is there already. */
  inserer(attendreLaSaisie = false): Promise<void> {
    return this.mener("inserer", attendreLaSaisie, async (classeur) => {
      const { maquettes } = this.monde.options();
      const maquette = maquettes.find(({ id }) => id === this.etat.maquette);
      if (!maquette) return null;
      const genre = await insererMaquette(classeur, maquette);
      await classeur.montrer(MAQUETTE, "A1");
      if (genre === "inseree") this.signalerChangement(MAQUETTE);
      return { genre };
    });
  }

  /** Brings a student, or a doubtful cell, in front of the person. */
  async montrer({ feuille, adresse }: Cible): Promise<void> {
    try {
      await this.monde.ouvrir(false).montrer(feuille, adresse);
      this.changer({ alerte: null });
    } catch (erreur) {
      this.alerter(erreur);
    }
  }

  /** Brings the `Décisions` sheet in front of the person. */
  async montrerDecisions(): Promise<void> {
    await this.montrer({ feuille: DECISIONS, adresse: "A1" });
  }

  choisirMaquette(maquette: string): void {
    this.changer({ maquette });
  }

  /** Shows a long list whole. */
  deplier(liste: keyof Etat["depliees"]): void {
    this.changer({ depliees: { ...this.etat.depliees, [liste]: true } });
  }

  /** Somebody changed a cell: the results are told to be older than the marks. Nothing is read or calculated again. */
  signalerChangement(feuille: string | null): void {
    if (!this.etat.resultat || this.etat.perime || feuille === DECISIONS) return;
    this.changer({ perime: true });
  }

  /** Actions run one after the other; what each does with the workbook shows its steps. */
  private mener(
    nom: string,
    attendreLaSaisie: boolean,
    action: (classeur: ClasseurOuvert) => Promise<Annonce | null>
  ): Promise<void> {
    return this.file.ajouter(nom, () => this.executer(attendreLaSaisie, action));
  }

  /** What an action comes to is announced, or its failure shown: it never rejects. */
  private async executer(
    attendreLaSaisie: boolean,
    action: (classeur: ClasseurOuvert) => Promise<Annonce | null>
  ): Promise<void> {
    this.changer({ alerte: null, annonce: null });
    this.avancer("lecture");
    try {
      const classeur = this.monde.ouvrir(attendreLaSaisie);
      const annonce = await action(suivre(classeur, this.monde.respirer, (e) => this.avancer(e)));
      this.changer({ annonce, tache: null });
    } catch (erreur) {
      this.changer({ tache: null });
      this.alerter(erreur);
    }
  }

  private avancer(etape: Etape, part = 0): void {
    this.changer({ tache: { etape, part } });
  }

  private alerter(erreur: unknown): void {
    if (!(erreur instanceof ErreurClasseur)) console.error(erreur);
    const connue =
      erreur instanceof ErreurClasseur ? erreur : new ErreurClasseur("inattendue", IMPREVU, erreur);
    this.changer({ alerte: { raison: connue.raison, phrase: connue.message } });
  }

  private changer(changement: Partial<Etat>): void {
    this.etat = { ...this.etat, ...changement };
    for (const afficher of this.abonnes) afficher(this.etat);
  }
}

const IMPREVU =
  "Jury BUT a rencontré un problème imprévu. Recommencez ; s’il persiste, fermez le volet et rouvrez-le.";
