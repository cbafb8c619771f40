import { NIVEAU } from "../../../restitution";
import type { Matrice, Rangee } from "../../promotion/matrice";
import type { Contexte } from "../contexte";
import { bouton, el } from "../dom";
import { PREMIERS } from "../liste-longue";
import { svg } from "../svg";
import type { Affichage } from "./affichage";
import { allerA } from "./aller";
import { dessinerCase, HAUTEUR } from "./case";
import { parcourir } from "./parcourir";

/**
 * The rows are options of one list: the chosen one is the student whose card is shown. The cells are drawn over them.
 * Both stand in blocks of a hundred, so that a browser lays out those that are in sight only.
 */
export function grille(
  { colonnes, rangees }: Matrice,
  alternative: string,
  contexte: Contexte
): HTMLElement {
  const mots = contexte.textes.promotion.matrice;
  const largeur = colonnes.length > 5 ? 31 : 33;
  const enTetes = colonnes.map(({ competence, ues }) =>
    el("span", { title: ues.join(" + ") }, mots.colonne(competence))
  );
  const blocs = enBlocs(rangees);
  const options = blocs.map((bloc) =>
    enBloc(bloc, "presentation", ...bloc.map((rangee) => option(rangee, colonnes, contexte)))
  );
  const cases = blocs.map((bloc) => enBloc(bloc, null, dessinerBloc(bloc, largeur, contexte)));
  const liste = { role: "listbox", "aria-label": mots.etudiants };
  const element = el(
    "div",
    { class: "matrice" },
    el("div", { class: "colonnes-matrice", "aria-hidden": "true" }, ...enTetes),
    parcourir(el("div", liste, ...options)),
    el("div", { class: "cases", role: "img", "aria-label": alternative }, ...cases)
  );
  element.style.setProperty("--case", `${largeur}px`);
  element.style.setProperty("--cases", `${largeur * colonnes.length}px`);
  return element;
}

function enBlocs(rangees: readonly Rangee[]): (readonly Rangee[])[] {
  const nombre = Math.ceil(rangees.length / PREMIERS);
  return Array.from({ length: nombre }, (_, b) => rangees.slice(b * PREMIERS, (b + 1) * PREMIERS));
}

function enBloc(bloc: readonly Rangee[], role: string | null, ...contenu: Element[]): HTMLElement {
  const element = el("div", { class: "bloc", role }, ...contenu);
  element.style.height = `${HAUTEUR * bloc.length}px`;
  return element;
}

function dessinerBloc(bloc: readonly Rangee[], largeur: number, contexte: Contexte): SVGElement {
  const colonnes = bloc[0]!.cases.length;
  return svg(
    "svg",
    { width: largeur * colonnes, height: HAUTEUR * bloc.length, "aria-hidden": "true" },
    ...bloc.flatMap(({ cases }, r) =>
      cases.flatMap((une, c) =>
        dessinerCase(une, { x: c * largeur, y: r * HAUTEUR, largeur }, contexte)
      )
    )
  );
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
    el("span", { class: "nom" }, nom, parti && el("span", { class: "note" }, ` ${parti}`))
  );
}

/** Marks the student whose card is shown, among the rows that are there. */
export function marquerChoisi(element: HTMLElement, { choisi }: Affichage): void {
  element.querySelector('[aria-selected="true"]')?.setAttribute("aria-selected", "false");
  element
    .querySelector(`[data-cle="promotion|rangee|${choisi}"]`)
    ?.setAttribute("aria-selected", "true");
}
