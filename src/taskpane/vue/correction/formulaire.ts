import type { Etat } from "../../etat";
import type { Lecture, LectureFeuille } from "../../lecture/lecture";
import { lireLignes } from "../../lecture/lignes";
import { roleDeFeuille, sensDuTexte } from "../../lecture/tel-que-lu";
import type { Contexte } from "../contexte";
import { bouton, ecrire, el } from "../dom";
import { choixDeFeuille, choixDeRole, colonnesDe, ECARTEE } from "./choix";
import { garder, options } from "./options";
import { Reponse } from "./reponse";

/** What the form holds: a place, and what is said of it. */
export class Formulaire {
  readonly feuille = el("select", { id: "correction-feuille" });
  readonly colonne = el("select", { id: "correction-colonne" });
  readonly lignes = el("input", {
    ...{ id: "correction-lignes", type: "text", autocomplete: "off" },
    "aria-describedby": "correction-refus",
  });
  readonly refus = el("p", { id: "correction-refus", class: "refus", "aria-live": "polite" });
  readonly texte = el("input", {
    ...{ id: "correction-texte", type: "text", list: "correction-textes", autocomplete: "off" },
  });
  readonly textes = el("datalist", { id: "correction-textes" });
  readonly semestre: Reponse;
  readonly role: Reponse;
  readonly sens: Reponse;
  readonly ecarterLignes: HTMLButtonElement;
  private lecture: Lecture | null = null;
  private corrections: Etat["corrections"] = [];
  private endroit: Etat["endroit"] = null;

  constructor(private readonly contexte: Contexte) {
    const { textes, volet } = contexte;
    const mots = textes.lecture.corrections;
    const { corrections } = volet;
    const repondre = (id: string, titre: string, dire: (valeur: string) => void): Reponse =>
      new Reponse(`correction-${id}`, mots.choisir, { titre, dire });
    this.semestre = repondre("semestre", mots.corrigerFeuille, (valeur) => {
      const role = valeur === ECARTEE ? valeur : Number(valeur);
      void corrections.corriger({ genre: "feuille", feuille: this.feuille.value, role });
    });
    this.role = repondre("role", mots.corrigerColonne, (valeur) => {
      const place = { feuille: this.feuille.value, colonne: Number(this.colonne.value) };
      const entete = valeur === ECARTEE ? "" : valeur;
      void corrections.corriger({ genre: "colonne", ...place, entete });
    });
    this.sens = repondre("sens", mots.corrigerTexte, (sens) => {
      void corrections.corriger({ genre: "code", ecrit: this.texte.value, sens });
    });
    this.ecarterLignes = bouton({ class: "secondaire" }, () => this.ecarter(), mots.ecarterLignes);
    this.semestre.proposer(choixDeFeuille(mots));
    this.sens.proposer(options(Object.entries(mots.sens)));
    this.feuille.addEventListener("change", () => this.suivreFeuille());
    this.colonne.addEventListener("change", () => this.suivreColonne());
    this.texte.addEventListener("input", () => this.suivreTexte());
  }

  /** What can be chosen follows the workbook; what was chosen stays, until it is read as something else. */
  montrer({ apercu, endroit, corrections }: Etat): void {
    if (!apercu) return;
    this.lecture = apercu.lecture;
    this.corrections = corrections;
    const { feuilles, choix, textes } = apercu.lecture;
    const noms = feuilles.map(({ nom }) => [nom, nom] as const);
    garder(this.feuille, () => this.feuille.replaceChildren(...options(noms)));
    this.role.proposer(choixDeRole(choix, this.contexte.textes.lecture.corrections));
    this.textes.replaceChildren(...textes.map((texte) => el("option", { value: texte })));
    const nouveau = endroit !== null && endroit !== this.endroit ? endroit : null;
    this.endroit = endroit;
    if (nouveau) this.feuille.value = nouveau.feuille;
    this.suivreFeuille();
    if (nouveau) this.viser(nouveau);
    this.suivreTexte();
  }

  private viser({ plage }: NonNullable<Etat["endroit"]>): void {
    this.colonne.value = String(plage.colonne);
    const fin = plage.ligne + plage.lignes;
    this.lignes.value = plage.lignes === 1 ? String(fin) : `${plage.ligne + 1}-${fin}`;
    this.suivreColonne();
  }

  private get choisie(): LectureFeuille | undefined {
    return this.lecture?.feuilles.find(({ nom }) => nom === this.feuille.value);
  }

  private suivreFeuille(): void {
    const feuille = this.choisie;
    const lu = feuille ? roleDeFeuille(feuille.grille) : null;
    this.semestre.partirDe(this.feuille.value, lu === null ? null : String(lu));
    garder(this.colonne, () => this.colonne.replaceChildren(...colonnesDe(feuille)));
    this.suivreColonne();
  }

  private suivreColonne(): void {
    const { feuille, colonne } = this;
    const dite = this.choisie?.grille?.colonnes.find(
      (une) => String(une.colonne) === colonne.value
    );
    const lu = dite?.enTete ?? null;
    this.role.partirDe(`${colonne.value} ${feuille.value}`, lu === "" ? ECARTEE : lu);
  }

  private suivreTexte(): void {
    const { value } = this.texte;
    const lu = sensDuTexte(value, this.corrections);
    // A text that nobody knows yet is being typed: letters more are not another one.
    this.sens.partirDe(lu === null ? "" : value, lu);
  }

  private ecarter(): void {
    const { textes, volet } = this.contexte;
    const lues = lireLignes(this.lignes.value);
    this.lignes.setAttribute("aria-invalid", String(lues === null));
    ecrire(this.refus, lues ? "" : textes.lecture.corrections.lignesRefusees);
    if (!lues) return this.lignes.focus();
    void volet.corrections.corriger({ genre: "lignes", feuille: this.feuille.value, ...lues });
  }
}
