import type { Maquette } from "../../maquette";
import type { Etat } from "../etat";
import { anomalies } from "./anomalies";
import type { Contexte } from "./contexte";
import { detection } from "./detection";
import { aplatir, bouton, el, type Enfant } from "./dom";
import { maquette } from "./maquette";
import { legende } from "./pastille";
import { propositions, risques } from "./resultats";
import { alerte, suivi } from "./suivi";

/**
 * Builds the page once, then keeps each part up to date: a part is drawn again only when what it shows has changed, so
 * that the keyboard stays where it is and only news is read aloud.
 */
export function monter(
  racine: HTMLElement,
  catalogue: readonly Maquette[],
  contexte: Contexte
): void {
  const { textes, volet } = contexte;
  document.documentElement.lang = textes.langue;
  const zones: Zone[] = [
    vive(
      "alert",
      ({ alerte }) => [alerte],
      (etat) => alerte(etat, contexte)
    ),
    section(
      ({ apercu, tache }) => [apercu, tache === null],
      (etat) => detection(etat, contexte)
    ),
    fixe(commandes(contexte)),
    vive(
      "status",
      ({ tache, annonce }) => [tache, annonce],
      (etat) => suivi(etat, contexte)
    ),
    section(
      ({ resultat, perime }) => [resultat, perime],
      (etat) => propositions(etat, contexte)
    ),
    section(
      ({ resultat, depliees }) => [resultat, depliees.risques],
      (etat) => risques(etat, contexte)
    ),
    section(
      ({ apercu, depliees }) => [apercu, depliees.anomalies],
      (etat) => anomalies(etat, contexte)
    ),
    fixe(el("section", {}, legende(contexte))),
    fixe(el("section", {}, maquette(catalogue, contexte))),
  ];
  racine.replaceChildren(
    el("header", {}, el("h1", {}, "Jury BUT"), el("p", {}, textes.sousTitre)),
    el("main", {}, ...zones.map(({ element }) => element)),
    el("footer", {}, el("p", {}, textes.jury), el("p", {}, textes.prive))
  );
  volet.abonner((etat) => {
    for (const { rafraichir } of zones) rafraichir(etat);
  });
}

/** A part of the page, and how it follows the state. */
interface Zone {
  readonly element: HTMLElement;
  readonly rafraichir: (etat: Etat) => void;
}

type Dependances = (etat: Etat) => readonly unknown[];
type Contenu = (etat: Etat) => Enfant;

/** A section, absent while it has nothing to show. */
function section(dependances: Dependances, contenu: Contenu): Zone {
  const element = el("section", {});
  return suivre(element, dependances, (etat) => {
    element.replaceChildren(...aplatir([contenu(etat)]));
    element.hidden = element.childNodes.length === 0;
  });
}

/** A region whose news is read aloud: it stays in the page, even empty. */
function vive(role: "alert" | "status", dependances: Dependances, contenu: Contenu): Zone {
  const element = el("div", { role, class: role });
  return suivre(element, dependances, (etat) =>
    element.replaceChildren(...aplatir([contenu(etat)]))
  );
}

/** A part that never changes. */
function fixe(element: HTMLElement): Zone {
  return { element, rafraichir: () => undefined };
}

/** The two main actions. */
function commandes({ textes, volet }: Contexte): HTMLElement {
  return el(
    "div",
    { class: "commandes" },
    bouton({ class: "principal" }, () => void volet.calculer(), textes.actions.calculer),
    bouton({ class: "secondaire" }, () => void volet.effacer(), textes.actions.effacer)
  );
}

function suivre(
  element: HTMLElement,
  dependances: Dependances,
  dessiner: (etat: Etat) => void
): Zone {
  let vues: readonly unknown[] | null = null;
  const rafraichir = (etat: Etat): void => {
    const nouvelles = dependances(etat);
    if (vues?.every((vue, rang) => vue === nouvelles[rang])) return;
    vues = nouvelles;
    dessiner(etat);
  };
  return { element, rafraichir };
}
