import type { Genre } from "../fil/genre";
import type { Json } from "../fil/messages";

/** The answer to a call: a value, or the number of an error with its sentence. */
export type Resultat =
  | { readonly ok: true; readonly valeur: Json }
  | { readonly ok: false; readonly code: number; readonly phrase: string };

export interface Appel {
  readonly id: string;
  readonly arguments: readonly Json[];
  readonly adresse: string | null;
  readonly drapeaux: number;
}

export const ANNULABLE = 1;
export const ERREURS_ADMISES = 4;

const INVOQUER = 1000;
const ANNULER = 1001;
/** Feature 2 lets the library answer after 200 ms instead of 500. */
const REPONSES_RAPIDES = 2;

/** Something that will be ready once. */
class Attente {
  finir: () => void = () => undefined;
  readonly fin = new Promise<void>((suite) => {
    this.finir = suite;
  });
}

/** Calls the functions of the add-in by messages, and receives their results by its requests. */
export class Pont {
  readonly genre: Genre<null>;
  private pret = new Attente();
  private dernier = 0;
  private readonly enCours = new Map<number, (resultat: Resultat) => void>();

  constructor(private readonly envoyer: (message: readonly unknown[]) => boolean) {
    this.genre = {
      nom: "CustomFunctions",
      methodes: {
        _SetOsfControlContainerReadyForCustomFunctions: () => this.pret.finir(),
        _GetEnabledFeatures: () => [REPONSES_RAPIDES],
        SetInvocationArrayResults: (_, [resultats]) => this.recevoir(resultats as Json),
      },
    };
  }

  /** The conversation is over: the add-in is told that nobody waits for its answers, and the cells get an error. */
  oublier(): void {
    for (const [invocationId, suite] of this.enCours) {
      this.envoyer([1, ANNULER, "", JSON.stringify({ invocationId }), ++this.dernier]);
      suite({ ok: false, code: 0, phrase: "Le complément a été rechargé." });
    }
    this.enCours.clear();
    this.pret = new Attente();
  }

  get quandPret(): Promise<void> {
    return this.pret.fin;
  }

  async appeler({ id, arguments: valeurs, adresse, drapeaux }: Appel): Promise<Resultat> {
    await this.pret.fin;
    const rang = ++this.dernier;
    const message = JSON.stringify([rang, id, valeurs, adresse, drapeaux, null]);
    const resultat = new Promise<Resultat>((suite) => this.enCours.set(rang, suite));
    this.envoyer([1, INVOQUER, "", message, rang]);
    return resultat;
  }

  private recevoir(resultats: Json): void {
    for (const [rang, ok, valeur, code] of resultats as [number, boolean, Json, number?][]) {
      const suite = this.enCours.get(rang);
      this.enCours.delete(rang);
      suite?.(ok ? { ok: true, valeur } : { ok: false, code: code ?? 0, phrase: phraseDe(valeur) });
    }
  }
}

function phraseDe(valeur: Json): string {
  return typeof valeur === "string" ? valeur : "";
}
