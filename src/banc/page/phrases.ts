import type { Plage } from "../../classeur";
import { adresse } from "../../adresse";

/** The line under the grid: the sentence of the error that stands in the selected cell, or what the bench has to say. */
export class Phrases {
  private readonly parCellule = new Map<string, string>();

  constructor(private readonly ligne: HTMLElement) {}

  noter = (feuille: string, cellule: string, phrase: string | null): void => {
    const cle = `${feuille}!${cellule}`;
    if (phrase) this.parCellule.set(cle, phrase);
    else this.parCellule.delete(cle);
  };

  phraseDe(feuille: string, cellule: string): string | null {
    return this.parCellule.get(`${feuille}!${cellule}`) ?? null;
  }

  montrer(feuille: string, { ligne, colonne }: Plage): void {
    this.dire(this.phraseDe(feuille, adresse(ligne, colonne)) ?? "");
  }

  dire(phrase: string): void {
    this.ligne.textContent = phrase;
  }
}
