import type { Anomalie, Gravite, GroupeAnomalies } from "../../grille";
import { cibleDe } from "../resume";
import { enFrancais, type Contexte } from "./contexte";
import { aplatir, bouton, el, sommaire, type Enfant } from "./dom";
import { listeLongue } from "./liste-longue";

/** A sign for each level, so that colour says nothing alone; the level is also written. */
const SIGNES: Readonly<Record<Gravite, string>> = {
  erreur: "✖",
  avertissement: "⚠",
  information: "ℹ",
};

/** The sign of a level, which a screen reader leaves to the word beside it. */
export function signe(gravite: Gravite): HTMLElement {
  return el("span", { "aria-hidden": "true", class: "signe" }, `${SIGNES[gravite]} `);
}

/** One entry: a cell that a click shows, or a group that opens on its cells. */
export function entree(groupe: GroupeAnomalies, contexte: Contexte): Enfant {
  const { gravite, feuille, phrase, anomalies } = groupe;
  if (anomalies.length === 1) return ligne(anomalies[0]!, contexte, niveau(gravite, contexte));
  const cellules = el("div", {});
  const details = el(
    "details",
    { "data-cle": `${gravite}|${feuille}|${anomalies[0]!.groupe}` },
    sommaire(
      el("span", { class: "nom", ...enFrancais(contexte) }, phrase),
      el("span", { class: "lieu" }, feuille, niveau(gravite, contexte))
    ),
    cellules
  );
  details.addEventListener("toggle", () => {
    if (details.open && cellules.childNodes.length === 0)
      remplir(cellules, anomalies, contexte, false);
  });
  return details;
}

/** The cells of a group, made when it is first opened: there may be thousands. */
function remplir(
  element: HTMLElement,
  anomalies: readonly Anomalie[],
  contexte: Contexte,
  deplie: boolean
): void {
  const liste = listeLongue(anomalies, deplie, {
    ligne: (anomalie) => ligne(anomalie, contexte, null),
    deplier: () => remplir(element, anomalies, contexte, true),
    titre: contexte.textes.toutAfficher(anomalies.length),
  });
  element.replaceChildren(...aplatir([liste]));
}

function niveau(gravite: Gravite, { textes }: Contexte): HTMLElement {
  return el(
    "span",
    { class: `gravite ${gravite}` },
    signe(gravite),
    textes.anomalies.gravites[gravite]
  );
}

function ligne(anomalie: Anomalie, contexte: Contexte, precision: Enfant): Enfant {
  const { gravite, feuille, cellule, message } = anomalie;
  return bouton(
    { class: "ligne", "data-cle": `${gravite}|${feuille}!${cellule}` },
    () => void contexte.volet.montrer(cibleDe(anomalie)),
    el("span", { class: "nom" }, cellule === null ? feuille : `${feuille}!${cellule}`),
    precision,
    el("span", { class: "motif", ...enFrancais(contexte) }, message)
  );
}
