import type { Style } from "../../classeur";
import { NIVEAU, SOUS_10, SOUS_8 } from "../../restitution";
import { NIVEAUX } from "../../risque";
import type { NiveauDeRisque } from "../resume";
import type { Contexte } from "./contexte";
import { el } from "./dom";

/** The sign of a level in its colours; the sign alone tells the level where colours do not show. */
export function pastille(niveau: NiveauDeRisque): HTMLElement {
  return peinte(NIVEAU[niveau], NIVEAU[niveau].signe);
}

/** What each colour of the highlighting means. */
export function legende({ textes }: Contexte): HTMLElement {
  const { niveaux, sous8, sous10 } = textes.legende;
  const lignes: [HTMLElement, string][] = [
    ...NIVEAUX.flatMap((niveau): [HTMLElement, string][] =>
      niveau === "aucun"
        ? []
        : [[pastille(niveau), `${textes.risques.niveaux[niveau]} : ${niveaux[niveau]}`]]
    ),
    [peinte(SOUS_8, "7,50"), sous8],
    [peinte(SOUS_10, "9,25"), sous10],
  ];
  return el(
    "ul",
    { class: "legende" },
    ...lignes.map(([couleur, sens]) => el("li", {}, couleur, el("span", {}, sens)))
  );
}

function peinte({ fond, encre, gras }: Style, texte: string): HTMLElement {
  const element = el("span", { class: "pastille", "aria-hidden": "true" }, texte);
  element.style.backgroundColor = fond ?? "";
  element.style.color = encre ?? "";
  element.style.fontWeight = gras ? "600" : "";
  return element;
}
