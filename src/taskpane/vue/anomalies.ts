import type { Anomalie } from "../../grille";
import type { Etat } from "../etat";
import { cibleDe } from "../resume";
import { enFrancais, type Contexte } from "./contexte";
import { bouton, el, type Enfant } from "./dom";
import { listeLongue } from "./liste-longue";

/** The cells that were not understood, errors first; a click goes to the cell. */
export function anomalies({ apercu, depliees }: Etat, contexte: Contexte): Enfant {
  if (!apercu || apercu.anomalies.length === 0) return null;
  const { textes, volet } = contexte;
  return [
    el("h2", {}, textes.anomalies.titre(apercu.anomalies.length)),
    listeLongue(apercu.anomalies, depliees.anomalies, {
      ligne: (anomalie) => ligneAnomalie(anomalie, contexte),
      deplier: () => volet.deplier("anomalies"),
      titre: textes.toutAfficher(apercu.anomalies.length),
    }),
  ];
}

function ligneAnomalie(anomalie: Anomalie, contexte: Contexte): Enfant {
  const { feuille, cellule, gravite, message } = anomalie;
  return bouton(
    { class: "ligne" },
    () => void contexte.volet.montrer(cibleDe(anomalie)),
    el("span", { class: "nom" }, cellule === null ? feuille : `${feuille}!${cellule}`),
    el("span", { class: `gravite ${gravite}` }, contexte.textes.anomalies.gravites[gravite]),
    el("span", { class: "motif", ...enFrancais(contexte) }, message)
  );
}
