import { Executeur } from "../fil/executeur";
import { Objet } from "../fil/genre";
import type { Requete } from "../fil/messages";
import { Conversation } from "../fil/xdm";
import { Pont } from "../fonctions/pont";
import type { Grille } from "../grille/types";
import { classeurDe, type Monde } from "../objets";
import { contexte, infos, type Presentation } from "./contexte";
import { EvenementsHote } from "./evenements";
import { Mesures, octets } from "./mesures";
import { services, type Volet } from "./services";
import { OCTETS_MAX, PANNES, Pannes } from "./pannes";

/** Numbers of the methods of the older API. */
const CHARGER_PARAMETRES = 75;
const ENREGISTRER_PARAMETRES = 76;
const REQUETE = 93;
const COMMANDE_TERMINEE = 94;
/** Flag of a request that agrees to wait until the person leaves the cell. */
const ATTENDRE_LA_SAISIE = 64;
const ERREUR_INTERNE = 5001;

/** What the host needs of the page. */
export interface Page {
  readonly grille: () => Grille;
  readonly volet: HTMLElement;
  readonly etatDuVolet: Volet;
  readonly complement: string;
  readonly presentation: Presentation;
  /** Whether the person is typing in a cell, and the end of it. */
  readonly enSaisie: () => boolean;
  readonly finDeSaisie: () => Promise<void>;
}

/** Excel, as the add-in in its frame meets it. */
export class HoteExcel {
  readonly pannes = new Pannes();
  readonly mesures = new Mesures();
  readonly executeur: Executeur;
  readonly pont: Pont;
  readonly evenements = new EvenementsHote((message) => void this.envoyer(message));
  private conversation: Conversation | null = null;
  private parametres: unknown = [];
  private readonly commandes = new Map<string, () => void>();

  constructor(private readonly page: Page) {
    this.pont = new Pont((message) => this.envoyer(message));
    const monde: Monde = {
      get grille() {
        return page.grille();
      },
      evenements: this.evenements,
      langue: page.presentation.langue,
    };
    this.executeur = new Executeur({
      classeur: () => classeurDe(monde),
      services: {
        ...services(page.etatDuVolet),
        "Microsoft.ExcelServices.CustomFunctions": Objet.de(this.pont.genre, null),
      },
      avantLecture: () => page.grille().calculer(),
      apresRequete: () => page.grille().appliquer(),
    });
  }

  /** Opens the add-in for the workbook in the grid, in a new conversation. */
  ouvrir(): void {
    this.pont.oublier();
    this.conversation?.fermer();
    this.evenements.oublier();
    this.parametres = [];
    this.conversation = new Conversation(this.page.volet, {
      adresse: this.page.complement,
      infos: infos(this.page.presentation),
      hote: {
        contexte: () => contexte(this.page.presentation, this.page.grille().nom, this.parametres),
        executer: (numero, donnees) => this.executer(numero, donnees),
      },
    });
  }

  /** Runs an action of the ribbon, and waits until the add-in says that it is done. */
  async commander(action: string): Promise<void> {
    const appCommandId = crypto.randomUUID();
    const fin = new Promise<void>((suite) => this.commandes.set(appCommandId, suite));
    const source = JSON.stringify({ source: { id: action } });
    const envoyee = this.conversation?.signaler("appCommandInvoked", [
      appCommandId,
      action,
      source,
    ]);
    if (!envoyee) throw new Error("the add-in does not listen to the ribbon yet");
    return fin;
  }

  selectionner(): void {
    this.conversation?.signaler("documentSelectionChanged", {});
  }

  private envoyer(message: readonly unknown[]): boolean {
    return this.conversation?.signaler("richApiMessage", { ArrayData: [message] }) ?? false;
  }

  private async executer(numero: number, donnees: unknown): Promise<unknown> {
    if (numero === REQUETE)
      return this.repondre((donnees as { ArrayData: readonly unknown[] }).ArrayData);
    if (numero === ENREGISTRER_PARAMETRES) {
      const { DdaSettingsMethod } = donnees as { DdaSettingsMethod: { Properties: unknown } };
      this.parametres = DdaSettingsMethod.Properties;
      return { Version: 1, Error: 0 };
    }
    if (numero === CHARGER_PARAMETRES) {
      const DdaSettingsMethod = { Properties: this.parametres };
      return { Version: 1, Error: 0, ...DdaSettingsMethod, DdaSettingsMethod };
    }
    if (numero === COMMANDE_TERMINEE) {
      const [id] = (donnees as { ArrayData?: readonly string[] }).ArrayData ?? [];
      this.terminer(id ?? "");
      return { Version: 1, Error: 0 };
    }
    return { Version: 1, Error: ERREUR_INTERNE };
  }

  private terminer(id: string): void {
    this.commandes.get(id)?.();
    this.commandes.delete(id);
  }

  /** One request of RichApi: what may go wrong first, then the work, then the size of the answer. */
  private async repondre(envoi: readonly unknown[]): Promise<unknown> {
    const debut = performance.now();
    const corps = String(envoi[4]);
    const envoyes = octets(corps);
    const requete = JSON.parse(corps) as Requete;
    await this.pannes.attendre();
    const desFonctions = corps.includes('"Microsoft.ExcelServices.CustomFunctions"');
    const code = desFonctions ? null : await this.refus(envoyes, Number(envoi[6]));
    const reponse = code === null ? await this.executeur.executer(requete) : null;
    const texte = JSON.stringify(reponse);
    const recus = octets(texte);
    const erreur = code ?? (recus > OCTETS_MAX ? PANNES.reponse.code : null);
    if (!desFonctions)
      this.mesures.noter({
        octetsEnvoyes: envoyes,
        octetsRecus: recus,
        actions: requete.Actions.length,
        duree: performance.now() - debut,
        erreur: erreur === null ? (reponse?.Error?.Code ?? null) : String(erreur),
      });
    if (erreur !== null) return { Version: 1, Error: erreur, Data: null };
    return { Version: 1, Error: 0, Data: [200, [], texte] };
  }

  private async refus(envoyes: number, drapeaux: number): Promise<number | null> {
    if (this.page.enSaisie()) {
      if ((drapeaux & ATTENDRE_LA_SAISIE) === 0) return PANNES.saisie.code;
      await this.page.finDeSaisie();
    }
    return this.pannes.codePour(envoyes);
  }
}
