import { NIVEAU } from "../../../restitution";
import type { Matrice, Rangee } from "../../promotion/matrice";
import type { Contexte } from "../contexte";
import { bouton, el, type Enfant } from "../dom";
import { PREMIERS } from "../liste-longue";
import { redessiner } from "../redessiner";
import { svg } from "../svg";
import type { Affichage } from "./affichage";
import { allerA } from "./aller";
import { dessinerCase, HAUTEUR } from "./case";
import { legende } from "./legende";
import { parcourir } from "./parcourir";
import { tableau, type Tableau } from "./tableau";

/** Students × competences, the most at risk first; the first hundred until all are asked for. */
export function matrice(
  matriceEntiere: Matrice,
  affichage: Affichage,
  contexte: Contexte
): HTMLElement {
  const element = el("div", {});
  const dessiner = (): void =>
    redessiner(element, contenu(matriceEntiere, affichage, toutMontrer, contexte));
  const toutMontrer = (): void => {
    affichage.toutesLesRangees = true;
    dessiner();
    marquerChoisi(element, affichage);
    element.querySelectorAll<HTMLElement>(".rangee")[PREMIERS]!.focus();
  };
  dessiner();
  return element;
}

function contenu(
  { colonnes, rangees }: Matrice,
  { toutesLesRangees }: Affichage,
  toutMontrer: () => void,
  contexte: Contexte
): Enfant {
  const { textes } = contexte;
  const mots = textes.promotion.matrice;
  const montrees = toutesLesRangees ? rangees : rangees.slice(0, PREMIERS);
  const vue = { colonnes, rangees: montrees };
  return [
    el("h3", {}, mots.titre),
    el("p", { class: "note" }, mots.aide),
    legende(contexte),
    grille(vue, mots.image({ colonnes, rangees }), contexte),
    montrees.length < rangees.length &&
      bouton({ class: "discret" }, toutMontrer, textes.toutAfficher(rangees.length)),
    tableau(
      { cle: "promotion|matrice", titre: mots.titre },
      () => enTableau(vue, contexte),
      contexte
    ),
  ];
}

/** The rows are options of one list: the chosen one is the student whose card is shown. The cells are drawn over them. */
function grille(
  { colonnes, rangees }: Matrice,
  alternative: string,
  contexte: Contexte
): HTMLElement {
  const mots = contexte.textes.promotion.matrice;
  const largeur = colonnes.length > 5 ? 32 : 35;
  const element = el(
    "div",
    { class: "matrice" },
    el(
      "div",
      { class: "competences", "aria-hidden": "true" },
      ...colonnes.map(({ competence, ues }) =>
        el("span", { title: ues.join(" + ") }, mots.colonne(competence))
      )
    ),
    parcourir(
      el(
        "div",
        { role: "listbox", "aria-label": mots.etudiants, class: "rangees" },
        ...rangees.map((rangee) => option(rangee, colonnes, contexte))
      )
    ),
    svg(
      "svg",
      {
        ...{ class: "cases", role: "img", "aria-label": alternative },
        ...{ width: largeur * colonnes.length, height: HAUTEUR * rangees.length },
      },
      ...rangees.flatMap(({ cases }, r) =>
        cases.flatMap((une, c) =>
          dessinerCase(une, { x: c * largeur, y: r * HAUTEUR, largeur }, contexte)
        )
      )
    )
  );
  element.style.setProperty("--case", `${largeur}px`);
  element.style.setProperty("--cases", `${largeur * colonnes.length}px`);
  return element;
}

function option(rangee: Rangee, colonnes: Matrice["colonnes"], contexte: Contexte): HTMLElement {
  const { rang, nom, niveau, parti } = rangee;
  const phrase = contexte.textes.promotion.matrice.rangee(rangee, colonnes);
  const signe = parti || niveau === "aucun" ? "" : NIVEAU[niveau].signe;
  return bouton(
    {
      ...{ class: "rangee", role: "option", "aria-selected": "false" },
      ...{ "aria-label": phrase, title: phrase, "data-cle": `promotion|rangee|${rang}` },
    },
    () => allerA(rangee, contexte),
    el("span", { class: "signe" }, signe),
    el("span", { class: "nom" }, nom)
  );
}

/** Marks the student whose card is shown, among the rows that are there. */
export function marquerChoisi(element: HTMLElement, { choisi }: Affichage): void {
  element.querySelector('[aria-selected="true"]')?.setAttribute("aria-selected", "false");
  element
    .querySelector(`[data-cle="promotion|rangee|${choisi}"]`)
    ?.setAttribute("aria-selected", "true");
}

function enTableau({ colonnes, rangees }: Matrice, { textes }: Contexte): Tableau {
  const mots = textes.promotion.matrice;
  return {
    enTetes: [
      ...[mots.etudiant, mots.niveau],
      ...colonnes.map(({ competence, ues }) => `${mots.colonne(competence)} (${ues.join(", ")})`),
    ],
    lignes: rangees.map(({ nom, niveau, parti, cases }) => [
      ...[nom, parti ?? textes.promotion.niveaux.noms[niveau]],
      ...cases.map(mots.une),
    ]),
  };
}
