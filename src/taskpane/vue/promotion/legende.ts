import { MARQUES, type Case } from "../../promotion/case";
import { TRANCHES } from "../../../restitution";
import type { Contexte } from "../contexte";
import { el } from "../dom";
import { svg } from "../svg";
import { dessinerCase, HAUTEUR } from "./case";

const LARGEUR = 36;
const EXEMPLES = { sous8: 762, sous10: 925, dix: 1240 } as const;

/** What each form of a cell means. */
export function legende(contexte: Contexte): HTMLElement {
  const { tranches, marques } = contexte.textes.promotion.matrice.legende;
  const lignes: [Case, string][] = [
    ...TRANCHES.map((tranche): [Case, string] => [
      { centiemes: EXEMPLES[tranche], code: null, tranche, marque: null },
      tranches[tranche],
    ]),
    ...MARQUES.map((marque): [Case, string] => {
      const tranche = marque === "compensee" ? "dix" : marque === "attente" ? "sous8" : "sous10";
      return [{ centiemes: EXEMPLES[tranche], code: null, tranche, marque }, marques[marque]];
    }),
  ];
  return el(
    "ul",
    { class: "legende-cases" },
    ...lignes.map(([une, sens]) => el("li", {}, echantillon(une, contexte), el("span", {}, sens)))
  );
}

function echantillon(une: Case, contexte: Contexte): SVGElement {
  return svg(
    "svg",
    { class: "cases", width: LARGEUR, height: HAUTEUR, "aria-hidden": "true" },
    ...dessinerCase(une, { x: 0, y: 0, largeur: LARGEUR }, contexte)
  );
}
