import { NOTE_MAXIMALE } from "../../../reglement";
import { lireNoteTapee } from "../../etudiant/lire-note";
import type { Contexte } from "../contexte";
import { bouton, ecrire, el } from "../dom";

const PAS = 0.25;

/** What a control tries: one mark to come, or several at once. */
export interface Essayable {
  readonly cle: string;
  readonly nom: string;
  /** Under the name: the title of the module, and what it weighs. */
  readonly precision: string;
  readonly depart: number;
  readonly essayee: number | null;
}

/** A slider and a field for one mark: both say the same, and a mark that is moved is sent at once. */
export class Commande {
  readonly element: HTMLElement;
  private readonly curseur: HTMLInputElement;
  private readonly champ: HTMLInputElement;
  private readonly retrait: HTMLButtonElement;
  private readonly refus: HTMLElement;
  /** What is tried, as far as this control knows: what somebody typed stays until it is another mark. */
  private connue: number | null | undefined;

  constructor(
    private readonly contexte: Contexte,
    { cle, nom, precision }: Essayable,
    private readonly envoyer: (note: number | null) => void
  ) {
    const mots = contexte.textes.etudiant.essai;
    const ids = { champ: `essai-${cle}`, precision: `essai-${cle}-de`, refus: `essai-${cle}-non` };
    this.curseur = el("input", {
      ...{ type: "range", min: 0, max: NOTE_MAXIMALE, step: PAS },
      ...{ "aria-label": mots.curseur(nom), "aria-describedby": ids.precision },
    });
    this.champ = el("input", {
      ...{ id: ids.champ, type: "text", inputmode: "decimal", autocomplete: "off" },
      ...{ "aria-label": mots.champ(nom), "aria-describedby": ids.refus },
      placeholder: "–",
    });
    this.refus = el("p", { id: ids.refus, class: "refus", "aria-live": "polite" });
    this.retrait = bouton(
      { class: "discret", "aria-label": mots.retirer(nom), title: mots.retirer(nom) },
      () => this.retirer(),
      "✕"
    );
    this.curseur.addEventListener("input", () => this.tenter(Number(this.curseur.value)));
    this.champ.addEventListener("input", () => this.lire(false));
    this.champ.addEventListener("change", () => this.lire(true));
    this.element = el(
      "div",
      { class: "commande", "data-cle": cle },
      el("label", { for: ids.champ }, nom),
      el("span", { id: ids.precision, class: "note" }, precision),
      this.curseur,
      this.champ,
      this.retrait,
      this.refus
    );
  }

  /** Shows what is tried. What somebody is typing is left to them. */
  montrer({ depart, essayee }: Essayable): void {
    if (essayee === this.connue) return;
    this.connue = essayee;
    this.curseur.value = String(essayee ?? depart);
    this.dire(essayee);
    this.ecrire(essayee);
  }

  private tenter(note: number): void {
    this.ecrire(note);
    this.annoncer(note);
  }

  private annoncer(note: number | null): void {
    this.connue = note;
    this.dire(note);
    this.envoyer(note);
  }

  /** What is typed is sent as soon as it is a mark; what is none is refused once the person is done. */
  private lire(fini: boolean): void {
    const lue = lireNoteTapee(this.champ.value);
    const refusee = lue === null && fini;
    this.champ.setAttribute("aria-invalid", String(refusee));
    ecrire(this.refus, refusee ? this.contexte.textes.etudiant.essai.refus : "");
    if (lue === null) return;
    const note = lue === "vide" ? null : lue;
    // Leaving the field tells again what was typed: sent twice, it would undo what was done in between.
    if (note === this.connue) return;
    if (note !== null) this.curseur.value = String(note);
    this.annoncer(note);
  }

  private retirer(): void {
    this.ecrire(null);
    this.annoncer(null);
    this.champ.focus();
  }

  private ecrire(note: number | null): void {
    this.champ.value = note === null ? "" : String(note).replace(".", this.signeDecimal);
    this.champ.setAttribute("aria-invalid", "false");
    ecrire(this.refus, "");
  }

  /** What a slider says; one that nobody moved says that its mark is to come. */
  private dire(note: number | null): void {
    const mots = this.contexte.textes.etudiant.essai;
    this.curseur.setAttribute("aria-valuetext", note === null ? mots.aVenir : mots.surVingt(note));
    this.element.classList.toggle("essayee", note !== null);
    this.retrait.hidden = note === null;
  }

  private get signeDecimal(): string {
    return this.contexte.textes.langue === "fr" ? "," : ".";
  }
}
