import { ClasseurFictif } from "./classeur";
import { executer } from "./executeur";
import { racine } from "./objets";
import { chargerOffice } from "./office";

/** One exchange with the host: what went there, what came back, in bytes. */
export interface Echange {
  readonly envoye: number;
  readonly recu: number;
  readonly requete: string;
}

/**
 * A host for Microsoft's library: it plays the few objects that the add-in uses, counts requests and bytes, and can
 * fail on demand. It proves what is asked of Excel, and in how many requests; not what Excel makes of it.
 */
export class Hote {
  readonly classeur = new ClasseurFictif();
  readonly echanges: Echange[] = [];
  /** Errors that Excel raises before it looks at a request, for the next requests; `null` lets one pass. */
  readonly refus: (number | null)[] = [];

  constructor() {
    chargerOffice((requete) => {
      const erreur = this.refus.shift();
      if (erreur) return { erreur };
      const corps = JSON.stringify(executer(JSON.parse(requete), racine(this.classeur)));
      const [envoye, recu] = [Buffer.byteLength(requete), Buffer.byteLength(corps)];
      this.echanges.push({ envoye, recu, requete });
      return { corps };
    });
  }

  octets(): number {
    return this.echanges.reduce((somme, { envoye, recu }) => somme + envoye + recu, 0);
  }
}

export type { RegleFictive } from "./classeur";
