import { annexeDe, ecrireAnnexe, lireAnnexe, type Annexe } from "../annexe";
import { ErreurClasseur, type Plan } from "../classeur";
import { avecAnnexe, delibererFeuilles, type Deliberation, type Options } from "../deliberation";
import { suivre, type ClasseurOuvert } from "./classeur-ouvert";
import type { Environnement } from "./environnement";
import type { Etape } from "./etapes";
import { etatInitial, type Annonce, type Etat } from "./etat";
import { FileDAttente } from "./file-d-attente";
import { decrire, type Cible } from "./resume";

/** What an action does with the workbook, and what it comes to; `null` when there is nothing to announce. */
export type Action = (classeur: ClasseurOuvert) => Promise<Annonce | null>;

/** Holds the state of the pane, and takes each action from start to end: its failure is told in the state. */
export class Conduite {
  private courant: Etat;
  private readonly abonnes: ((etat: Etat) => void)[] = [];
  private readonly file = new FileDAttente();
  private gardee: Annexe = lireAnnexe(null);

  constructor(readonly monde: Environnement) {
    this.courant = etatInitial(monde.options().maquettes[0]?.id ?? "");
  }

  get etat(): Etat {
    return this.courant;
  }

  /** Shows the state now, and at each change. */
  abonner(afficher: (etat: Etat) => void): void {
    this.abonnes.push(afficher);
    afficher(this.courant);
  }

  changer(changement: Partial<Etat>): void {
    this.courant = { ...this.courant, ...changement };
    for (const afficher of this.abonnes) afficher(this.courant);
  }

  avancer(etape: Etape, part = 0): void {
    this.changer({ tache: { etape, part } });
  }

  /** What decides beside the sheets: what the workbook keeps for the program is read, and shown. */
  async optionsDe(classeur: ClasseurOuvert): Promise<Options> {
    this.montrerAnnexe(await annexeDe(classeur));
    return this.options;
  }

  /** What decides beside the sheets, as far as it was last looked at. */
  get options(): Options {
    return avecAnnexe(this.monde.options(), this.gardee);
  }

  /**
   * Keeps something in the workbook, beside what it keeps already; best asked for after its sheets are read.
   * @param plan what else is written with it
   */
  async garder(
    classeur: ClasseurOuvert,
    nouveau: Partial<Annexe>,
    plan: Plan = { feuilles: [] }
  ): Promise<Options> {
    const annexe = { ...(await annexeDe(classeur)), ...nouveau };
    await classeur.ecrire({ ...plan, annexe: ecrireAnnexe(annexe) });
    this.montrerAnnexe(annexe);
    return this.options;
  }

  /**
   * The workbook has been read: shows what is in it.
   * @param aussi what else is known at once
   */
  montrerLecture(deliberation: Deliberation, aussi: Partial<Etat> = {}): void {
    this.changer({
      lue: { deliberation, fraiche: true },
      reference: this.courant.reference ?? deliberation.reglages,
      ...aussi,
      apercu: aussi.apercu ?? decrire(deliberation),
    });
  }

  /** The same values are not news: what shows them stays as it is. */
  private montrerAnnexe(annexe: Annexe): void {
    this.gardee = annexe;
    const { corrections, enDirect, modele } = annexe;
    const { courant } = this;
    const memes = (une: unknown, autre: unknown) => JSON.stringify(une) === JSON.stringify(autre);
    this.changer({
      corrections: memes(corrections, courant.corrections) ? courant.corrections : corrections,
      modele: memes(modele, courant.modele) ? courant.modele : modele,
      enDirect,
    });
  }

  /** Reads the workbook and shows what is in it; writes nothing. */
  relire(attendreLaSaisie = false): Promise<void> {
    return this.mener("relire", attendreLaSaisie, async (classeur) => {
      await this.lire(classeur);
      return null;
    });
  }

  /** The same for something that nobody asked for: a failure leaves what is shown as it is. */
  relireEnSilence(): Promise<void> {
    return this.file.ajouter("relireEnSilence", () =>
      this.lire(this.monde.ouvrir(false)).catch(() => undefined)
    );
  }

  /** An action in its turn that shows no step: what was announced stays, and only a failure is told. */
  menerEnSilence(action: () => Promise<void>): Promise<void> {
    return this.file.ajouter(null, () => action().catch((erreur) => this.alerter(erreur)));
  }

  /** Reads a workbook and decides, with what it keeps for the program; shows and writes nothing of it. */
  async deliberer(classeur: ClasseurOuvert): Promise<Deliberation> {
    const feuilles = await classeur.lire();
    return delibererFeuilles(feuilles, await this.optionsDe(classeur));
  }

  private async lire(classeur: ClasseurOuvert): Promise<void> {
    this.montrerLecture(await this.deliberer(classeur));
  }

  /**
   * Actions run one after the other; what each does with the workbook shows its steps. One that waits for something that
   * shows none says at once that it was asked for.
   * @param nom pressed again meanwhile, an action of this name is run once; `null` for one that says something new each time
   */
  mener(nom: string | null, attendreLaSaisie: boolean, action: Action): Promise<void> {
    if (this.courant.tache === null) this.commencer();
    return this.file.ajouter(nom, () => this.executer(attendreLaSaisie, action));
  }

  /** Brings a place of the workbook in front of the person, at once. */
  async montrer({ feuille, adresse }: Cible): Promise<void> {
    try {
      await this.monde.ouvrir(false).montrer(feuille, adresse);
      this.changer({ alerte: null });
    } catch (erreur) {
      this.alerter(erreur);
    }
  }

  private commencer(): void {
    this.changer({ alerte: null, annonce: null, tache: { etape: "lecture", part: 0 } });
  }

  /** What an action comes to is announced, or its failure shown: it never rejects. */
  private async executer(attendreLaSaisie: boolean, action: Action): Promise<void> {
    this.commencer();
    try {
      const classeur = this.monde.ouvrir(attendreLaSaisie);
      const annonce = await action(
        suivre(classeur, this.monde.respirer, (etape, part) => this.avancer(etape, part))
      );
      this.changer({ annonce, tache: null });
    } catch (erreur) {
      this.changer({ tache: null });
      this.alerter(erreur);
    }
  }

  private alerter(erreur: unknown): void {
    if (!(erreur instanceof ErreurClasseur)) console.error(erreur);
    const connue =
      erreur instanceof ErreurClasseur ? erreur : new ErreurClasseur("inattendue", IMPREVU, erreur);
    this.changer({ alerte: { raison: connue.raison, phrase: connue.message } });
  }
}

const IMPREVU =
  "Jury BUT a rencontré un problème imprévu. Recommencez ; s’il persiste, fermez le volet et rouvrez-le.";
