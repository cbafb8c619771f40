import { MARQUES, type Case, type Marque } from "../../promotion/case";
import { TRANCHES, type Tranche } from "../../../restitution";
import type { Contexte } from "../contexte";
import { el } from "../dom";
import { svg } from "../svg";
import { dessinerCase, HAUTEUR } from "./case";

const LARGEUR = 36;
const EXEMPLES = { sous8: 762, sous10: 925, dix: 1240 } as const;

/** The bands in which each mark is drawn: what may still move has another form in each. */
const BANDES: Readonly<Record<Marque, readonly Tranche[]>> = {
  attente: TRANCHES,
  compensee: ["dix"],
  accordee: ["sous10"],
};

/** What each form of a cell means. */
export function legende(contexte: Contexte): HTMLElement {
  const { tranches, marques } = contexte.textes.promotion.matrice.legende;
  return el(
    "ul",
    { class: "legende-cases" },
    ...TRANCHES.map((tranche) => ligne([[tranche, null]], tranches[tranche], contexte)),
    ...MARQUES.map((marque) =>
      ligne(
        BANDES[marque].map((tranche) => [tranche, marque]),
        marques[marque],
        contexte
      )
    )
  );
}

function ligne(
  exemples: readonly (readonly [Tranche, Marque | null])[],
  sens: string,
  contexte: Contexte
): HTMLElement {
  const dessines = exemples.map(([tranche, marque]) =>
    echantillon({ centiemes: EXEMPLES[tranche], code: null, tranche, marque }, contexte)
  );
  const classe = exemples.length > 1 ? "large" : null;
  return el("li", { class: classe }, ...dessines, el("span", {}, sens));
}

function echantillon(une: Case, contexte: Contexte): SVGElement {
  return svg(
    "svg",
    { class: "cases", width: LARGEUR, height: HAUTEUR, "aria-hidden": "true" },
    ...dessinerCase(une, { x: 0, y: 0, largeur: LARGEUR }, contexte)
  );
}
