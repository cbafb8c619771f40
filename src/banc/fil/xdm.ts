/**
 * The side of Excel on the web in the conversation with an add-in's frame: JSON texts by postMessage. The trust rule
 * of the library is respected as it stands: both pages are https and of one host name.
 */

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

const REQUETE = 0;
const INSCRIRE = 1;
const DESINSCRIRE = 2;

/** What the host does with what the add-in asks. */
export interface Hote {
  /** The context of the application, asked for once at start. */
  readonly contexte: () => unknown;
  /** A method of the older API: its number and data; the answer has its `Error` (0 when done). */
  readonly executer: (numero: number, donnees: unknown) => Promise<unknown>;
  readonly inscrit?: (evenement: string) => void;
}

export interface Cadre {
  readonly adresse: string;
  readonly infos: string;
  readonly hote: Hote;
}

/** An add-in in its frame. The conversation has a new id each time: the library remembers settings by it. */
export class Conversation {
  readonly cadre: HTMLIFrameElement;
  private readonly id = `conversation-${crypto.randomUUID()}`;
  private readonly origine: string;
  private readonly inscriptions = new Map<string, number>();
  private readonly ecoute = (evenement: MessageEvent): void => this.recevoir(evenement);

  constructor(
    parent: HTMLElement,
    private readonly donnees: Cadre
  ) {
    const adresse = new URL(donnees.adresse, location.href);
    this.origine = adresse.origin;
    adresse.searchParams.set("_host_Info", donnees.infos);
    this.cadre = document.createElement("iframe");
    // The library reads the name of its window: it must be there before the frame enters the page.
    this.cadre.name = JSON.stringify({
      baseFrameName: "complement",
      hostInfo: donnees.infos,
      xdmInfo: `${this.id}|complement|${location.origin}`,
      serializerVersion: "1",
      flights: "[]",
    });
    this.cadre.src = adresse.href;
    this.cadre.title = "Jury BUT";
    addEventListener("message", this.ecoute);
    parent.append(this.cadre);
  }

  /** Whether the add-in listens to that event. */
  estInscrit(evenement: string): boolean {
    return this.inscriptions.has(evenement);
  }

  /** Sends an event that the add-in registered for; `false` when it did not. */
  signaler(evenement: string, donnees: unknown): boolean {
    const correlation = this.inscriptions.get(evenement);
    if (correlation === undefined) return false;
    this.envoyer(evenement, correlation, 1, donnees);
    return true;
  }

  fermer(): void {
    removeEventListener("message", this.ecoute);
    this.cadre.remove();
  }

  private envoyer(nom: string, correlation: number, genre: 0 | 1, donnees: unknown): void {
    const message = {
      _messageType: 1,
      _actionName: nom,
      _conversationId: this.id,
      _correlationId: correlation,
      _errorCode: 0,
      _responseType: genre,
      _data: donnees,
      _origin: location.origin,
      _serializerVersion: 1,
    };
    this.cadre.contentWindow?.postMessage(JSON.stringify(message), this.origine);
  }

  private recevoir(evenement: MessageEvent): void {
    const venuDuCadre =
      evenement.source === this.cadre.contentWindow && evenement.origin === this.origine;
    if (!venuDuCadre || typeof evenement.data !== "string") return;
    const message = JSON.parse(evenement.data) as Message;
    if (message._conversationId !== this.id || message._messageType !== REQUETE) return;
    void this.repondre(message);
  }

  private async repondre(message: Message): Promise<void> {
    const { _actionName: nom, _actionType: genre, _correlationId: correlation } = message;
    if (genre === INSCRIRE) {
      this.inscriptions.set(nom, correlation);
      this.donnees.hote.inscrit?.(nom);
    }
    if (genre === DESINSCRIRE) this.inscriptions.delete(nom);
    if (genre === INSCRIRE || genre === DESINSCRIRE)
      return this.envoyer(nom, correlation, 0, { Error: 0 });
    if (nom === "ContextActivationManager_getAppContextAsync")
      return this.envoyer(nom, correlation, 0, this.donnees.hote.contexte());
    if (nom !== "executeMethod") return;
    const { DdaMethod } = message._data as { DdaMethod: { DispatchId: number } };
    const reponse = await this.donnees.hote.executer(DdaMethod.DispatchId, message._data);
    this.envoyer(nom, correlation, 0, reponse);
  }
}
