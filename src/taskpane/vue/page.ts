import type { Maquette } from "../../maquette";
import { anomalies } from "./anomalies";
import type { Contexte } from "./contexte";
import { anterieures } from "./anterieures";
import { chances } from "./chances/chances";
import { detection } from "./detection";
import { direct } from "./direct";
import { bouton, el } from "./dom";
import { fiche } from "./etudiant/fiche";
import { jury } from "./jury";
import { lecture } from "./lecture";
import { maquette } from "./maquette";
import { nouvelles } from "./nouvelles";
import { legende } from "./pastille";
import { prevision } from "./prevision";
import { reglages } from "./reglages";
import { promotion } from "./promotion/promotion";
import { propositions, risques } from "./resultats";
import { fixe, repliee, section, type Zone } from "./zone";

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
    section(
      ({ apercu, tache }) => [apercu, tache === null],
      (etat) => detection(etat, contexte)
    ),
    fixe(commandes(contexte)),
    direct(contexte),
    nouvelles(contexte),
    fiche(contexte),
    section(
      ({ resultat, perime }) => [resultat, perime],
      (etat) => propositions(etat, contexte)
    ),
    section(
      ({ resultat, depliees }) => [resultat, depliees.jury],
      (etat) => jury(etat, contexte)
    ),
    section(
      ({ resultat, depliees }) => [resultat, depliees.risques],
      (etat) => risques(etat, contexte)
    ),
    promotion(contexte),
    anomalies(contexte),
    lecture(contexte),
    reglages(contexte),
    prevision(contexte),
    chances(contexte),
    anterieures(contexte),
    repliee(el("h2", {}, textes.legende.titre), null, legende(contexte)),
    repliee(el("h2", {}, textes.actions.maquette), null, maquette(catalogue, contexte)),
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

/** The two main actions. */
function commandes({ textes, volet }: Contexte): HTMLElement {
  return el(
    "div",
    { class: "commandes" },
    bouton({ class: "principal" }, () => void volet.calculer(), textes.actions.calculer),
    bouton({ class: "secondaire" }, () => void volet.effacer(), textes.actions.effacer)
  );
}
