/** What a click costs: requests of the newer API, and bytes both ways. */
export interface Mesure {
  readonly octetsEnvoyes: number;
  readonly octetsRecus: number;
  readonly actions: number;
  readonly duree: number;
  readonly erreur: string | null;
}

export class Mesures {
  readonly requetes: Mesure[] = [];

  noter(mesure: Mesure): void {
    this.requetes.push(mesure);
  }

  remettreAZero(): void {
    this.requetes.length = 0;
  }
}

const ENCODEUR = new TextEncoder();

export function octets(texte: string): number {
  return ENCODEUR.encode(texte).length;
}
