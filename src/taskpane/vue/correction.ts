import { lettres } from "../../adresse";
import type { Etat } from "../etat";
import type { Choix } from "../lecture/choix";
import type { Lecture } from "../lecture/lecture";
import { lireLignes } from "../lecture/lignes";
import type { Contexte } from "./contexte";
import { bouton, el, sommaire } from "./dom";
import { suivre, type Zone } from "./zone";

/** A list that is longer is no list to choose from. */
const COLONNES = 300;

/** The form by which a person says what a sheet, a column, some rows or a text are. */
export function correction(contexte: Contexte): Zone {
  const formulaire = new Formulaire(contexte);
  return suivre(
    formulaire.element,
    ({ apercu, endroit }) => [apercu?.lecture, endroit],
    (etat) => formulaire.montrer(etat)
  );
}

class Formulaire {
  readonly element: HTMLElement;
  private readonly feuille = el("select", { id: "correction-feuille" });
  private readonly semestre = el("select", { id: "correction-semestre" });
  private readonly colonne = el("select", { id: "correction-colonne" });
  private readonly role = el("select", { id: "correction-role" });
  private readonly lignes = el("input", {
    ...{ id: "correction-lignes", type: "text", autocomplete: "off" },
    "aria-describedby": "correction-refus",
  });
  private readonly refus = el("p", {
    ...{ id: "correction-refus", class: "refus" },
    "aria-live": "polite",
  });
  private readonly texte = el("input", {
    ...{ id: "correction-texte", type: "text", list: "correction-textes", autocomplete: "off" },
  });
  private readonly textes = el("datalist", { id: "correction-textes" });
  private readonly sens = el("select", { id: "correction-sens" });
  private lecture: Lecture | null = null;
  private endroit: Etat["endroit"] = null;

  constructor(private readonly contexte: Contexte) {
    this.feuille.addEventListener("change", () => this.montrerColonnes());
    this.montrerSemestres();
    this.montrerSens();
    this.element = this.composer();
  }

  /** What can be chosen follows the workbook; what was chosen stays. */
  montrer({ apercu, endroit }: Etat): void {
    this.lecture = apercu?.lecture ?? null;
    this.element.hidden = this.lecture === null;
    if (!this.lecture) return;
    const noms = this.lecture.feuilles.map(({ nom }): Option => [nom, nom]);
    garder(this.feuille, () => this.feuille.replaceChildren(...options(noms)));
    garder(this.role, () => this.montrerRoles(this.lecture!.choix));
    this.textes.replaceChildren(
      ...this.lecture.textes.map((texte) => el("option", { value: texte }))
    );
    const nouveau = endroit !== this.endroit;
    this.endroit = endroit;
    if (nouveau && endroit) this.feuille.value = endroit.feuille;
    this.montrerColonnes();
    if (nouveau && endroit) this.viser(endroit);
  }

  private viser({ plage }: NonNullable<Etat["endroit"]>): void {
    this.colonne.value = String(plage.colonne);
    const fin = plage.ligne + plage.lignes;
    this.lignes.value = plage.lignes === 1 ? String(fin) : `${plage.ligne + 1}-${fin}`;
  }

  private composer(): HTMLElement {
    const { textes, volet } = this.contexte;
    const mots = textes.lecture.corrections;
    const { corrections } = volet;
    const feuille = (): string => this.feuille.value;
    return el(
      "details",
      { class: "correction" },
      sommaire(el("h3", {}, mots.titre)),
      el("p", { class: "note" }, mots.aide),
      bouton({ class: "secondaire" }, () => void corrections.prendreSelection(), mots.selection),
      champ(mots.feuille, this.feuille),
      champ(mots.cetteFeuille, this.semestre),
      bouton(
        { class: "secondaire" },
        () => {
          const role = this.semestre.value === "" ? "ecartee" : Number(this.semestre.value);
          void corrections.corriger({ genre: "feuille", feuille: feuille(), role });
        },
        mots.corrigerFeuille
      ),
      champ(mots.colonne, this.colonne),
      champ(mots.estColonne, this.role),
      bouton(
        { class: "secondaire" },
        () => {
          const place = { feuille: feuille(), colonne: Number(this.colonne.value) };
          void corrections.corriger({ genre: "colonne", ...place, entete: this.role.value });
        },
        mots.corrigerColonne
      ),
      champ(mots.lignes, this.lignes),
      this.refus,
      bouton({ class: "secondaire" }, () => this.ecarterLignes(), mots.ecarterLignes),
      champ(mots.texte, this.texte),
      this.textes,
      champ(mots.veutDire, this.sens),
      bouton(
        { class: "secondaire" },
        () => {
          const [ecrit, sens] = [this.texte.value, this.sens.value];
          void corrections.corriger({ genre: "code", ecrit, sens });
        },
        mots.corrigerTexte
      )
    );
  }

  private ecarterLignes(): void {
    const { textes, volet } = this.contexte;
    const lues = lireLignes(this.lignes.value);
    this.lignes.setAttribute("aria-invalid", String(lues === null));
    this.refus.textContent = lues ? "" : textes.lecture.corrections.lignesRefusees;
    if (!lues) return this.lignes.focus();
    void volet.corrections.corriger({ genre: "lignes", feuille: this.feuille.value, ...lues });
  }

  private montrerColonnes(): void {
    const feuille = this.lecture?.feuilles.find(({ nom }) => nom === this.feuille.value);
    const { colonne = 0, colonnes = 0 } = feuille?.taille ?? {};
    const ecrits = new Map(feuille?.grille?.colonnes.map((une) => [une.colonne, une.ecrit]));
    const toutes = Array.from({ length: Math.min(COLONNES, colonnes) }, (_, c): Option => {
      const ecrit = ecrits.get(colonne + c) ?? "";
      const lettre = lettres(colonne + c);
      return [String(colonne + c), ecrit === "" ? lettre : `${lettre} · ${ecrit}`];
    });
    garder(this.colonne, () => this.colonne.replaceChildren(...options(toutes)));
  }

  private montrerSemestres(): void {
    const mots = this.contexte.textes.lecture.corrections;
    const semestres = [1, 2, 3, 4, 5, 6].map((s): Option => [String(s), mots.semestre(s)]);
    this.semestre.replaceChildren(...options([...semestres, ["", mots.nePasLire]]));
  }

  private montrerSens(): void {
    const { sens } = this.contexte.textes.lecture.corrections;
    this.sens.replaceChildren(...options(Object.entries(sens)));
  }

  private montrerRoles({ modules, ues }: Choix): void {
    const { groupes, nePasLire } = this.contexte.textes.lecture.corrections;
    const groupe = (label: string, choix: readonly Option[]): HTMLElement =>
      el("optgroup", { label }, ...options(choix));
    const enTetes = (textes: readonly string[]): Option[] => textes.map((texte) => [texte, texte]);
    const nommes = modules.map(({ code, intitule }): Option => [
      code,
      intitule ? `${code} ${intitule}` : code,
    ]);
    this.role.replaceChildren(
      groupe(groupes.modules, nommes),
      groupe(groupes.moyennes, enTetes(ues.map((ue) => `Moyenne ${ue}`))),
      groupe(groupes.identite, enTetes(IDENTITE)),
      groupe(groupes.autres, [...enTetes(["Bonus", "Malus"]), ["", nePasLire]])
    );
  }
}

/** Headers that the reading knows, for the columns that name a student. */
const IDENTITE = ["N° étudiant", "Nom", "Prénom", "Nom Prénom", "Groupe", "Statut"];

/** Value and words of an option. */
type Option = readonly [valeur: string, mots: string];

function options(choix: readonly Option[]): HTMLElement[] {
  return choix.map(([value, mots]) => el("option", { value }, mots));
}

/** Changes what can be chosen, and chooses again what was, if it is still there. */
function garder(liste: HTMLSelectElement, changer: () => void): void {
  const choisie = liste.value;
  const avait = liste.options.length > 0;
  changer();
  if (avait && [...liste.options].some(({ value }) => value === choisie)) liste.value = choisie;
}

function champ(nom: string, saisie: HTMLSelectElement | HTMLInputElement): HTMLElement {
  return el("div", { class: "reglage" }, el("label", { for: saisie.id }, nom), saisie);
}
