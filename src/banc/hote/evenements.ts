import type { Plage, Valeur } from "../../classeur";
import { ecrireAdresse } from "../grille/zone";
import { CLASSEUR_ENTIER, EVENEMENTS, type Evenements } from "../objets";

/** Sends the events of the newer API to the add-in that asked for them. */
export class EvenementsHote implements Evenements {
  actifs = true;
  private readonly inscrits = new Set<string>();

  /** @param envoyer sends one message of RichApi: category, type, target, text, id */
  constructor(private readonly envoyer: (message: readonly unknown[]) => void) {}

  inscrire = (type: number, cible: string): void => void this.inscrits.add(`${type}/${cible}`);
  desinscrire = (type: number, cible: string): void =>
    void this.inscrits.delete(`${type}/${cible}`);

  /** A new conversation starts with no listener. */
  oublier(): void {
    this.inscrits.clear();
    this.actifs = true;
  }

  /**
   * Cells changed, by the person or by the add-in itself.
   * @param valeur what the cell holds now, when it is one cell
   */
  changement(feuille: string, plage: Plage, parLeComplement: boolean, valeur?: Valeur): void {
    if (parLeComplement && !this.actifs) return;
    this.signaler(EVENEMENTS.DataChangedEvent, feuille, {
      address: ecrireAdresse(plage),
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: feuille,
      ...(valeur !== undefined && { valueBefore: "", valueAfter: valeur }),
      ...(parLeComplement && { triggerSource: "ThisLocalAddin" }),
    });
  }

  /** Rows were sorted: told by itself, not as cells that changed. */
  tri(feuille: string, plage: Plage): void {
    const address = ecrireAdresse(plage);
    const donnees = { address, source: "Local", worksheetId: feuille };
    this.signaler(EVENEMENTS.RowSortedEvent, feuille, donnees);
  }

  selection(feuille: string, plage: Plage): void {
    const address = ecrireAdresse(plage);
    this.signaler(EVENEMENTS.SelectionChangedEvent, feuille, { address, worksheetId: feuille });
  }

  activation(feuille: string): void {
    this.signaler(EVENEMENTS.ActivatedEvent, feuille, { worksheetId: feuille });
  }

  ajout(feuille: string): void {
    this.signaler(EVENEMENTS.AddedEvent, feuille, { worksheetId: feuille, source: "Local" });
  }

  suppression(feuille: string): void {
    this.signaler(EVENEMENTS.DeletedEvent, feuille, { worksheetId: feuille, source: "Local" });
  }

  private signaler(type: number, feuille: string, donnees: Record<string, unknown>): void {
    for (const cible of [feuille, CLASSEUR_ENTIER])
      if (this.inscrits.has(`${type}/${cible}`))
        this.envoyer([65536, type, cible, JSON.stringify(donnees), 0]);
  }
}
