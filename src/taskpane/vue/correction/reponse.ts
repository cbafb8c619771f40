import { bouton, el } from "../dom";
import { garder, options, peut } from "./options";

/** Value of the option by which nothing is said yet. */
const RIEN = "";

/**
 * What a person says of something, and the button that says it. The list starts from what that thing is read as; where
 * nothing is known of it, from an empty choice, and the button waits for another one.
 */
export class Reponse {
  readonly liste: HTMLSelectElement;
  readonly bouton: HTMLButtonElement;
  private objet: string | null = null;
  private lu: string | null = null;

  /**
   * @param choisir the words of the empty choice
   * @param dire told what was chosen
   */
  constructor(
    id: string,
    private readonly choisir: string,
    { titre, dire }: { readonly titre: string; readonly dire: (valeur: string) => void }
  ) {
    this.liste = el("select", { id });
    this.bouton = bouton({ class: "secondaire" }, () => dire(this.liste.value), titre);
    this.liste.addEventListener("change", () => this.attendre());
    this.proposer([]);
  }

  /** What can be said; what was chosen stays, if it still can. */
  proposer(choix: readonly HTMLElement[]): void {
    const [vide] = options([[RIEN, this.choisir]]);
    garder(this.liste, () => this.liste.replaceChildren(vide!, ...choix));
    this.attendre();
  }

  /**
   * What the answer is about, and what it is read as; `null` when no choice says so. A choice stays as long as neither
   * is another one, also when what it led to has no choice of its own.
   */
  partirDe(objet: string, lu: string | null): void {
    const autre = objet !== this.objet;
    const relu = lu !== null && lu !== this.lu;
    [this.objet, this.lu] = [objet, lu];
    if (autre || relu) this.liste.value = lu !== null && peut(this.liste, lu) ? lu : RIEN;
    this.attendre();
  }

  private attendre(): void {
    this.bouton.disabled = this.liste.value === RIEN;
  }
}
