import { NIVEAU, trancheDe, TRANCHES, type Tranche } from "../../../restitution";
import type { Repartition } from "../../promotion/repartition";
import type { Contexte } from "../contexte";
import { bouton, el } from "../dom";
import { svg } from "../svg";
import { parcourir } from "./parcourir";

const MARGE = 6;
const PAS = 6.4;
const LARGEUR = 2 * MARGE + 20 * PAS;
const [HAUT, BAS, HAUTEUR] = [14, 62, 79];

/** The gravest are the darkest, as everywhere; what is at 10 or more is neutral. */
const FONDS: Readonly<Partial<Record<Tranche, string>>> = {
  sous8: NIVEAU.critique.fond!,
  sous10: NIVEAU.alerte.fond!,
};

/** Where the number of students of each band is written: at the middle of the band. */
const MILIEUX: Readonly<Record<Tranche, number>> = { sous8: 4, sous10: 9, dix: 15 };

export interface ChoixDeBarre {
  /** Students of the highest bar of all: one scale for all the UE. */
  readonly plusHaute: number;
  readonly choisir: (de: number) => void;
}

/**
 * The means of one UE, a bar for each point, with lines at 8 and 10. The bars are buttons over the drawing: a click, or
 * the keyboard, shows the students of one.
 */
export function histogramme(
  repartition: Repartition,
  { plusHaute, choisir }: ChoixDeBarre,
  { textes }: Contexte
): HTMLElement {
  const mots = textes.promotion.repartitions;
  const { code, mediane, provisoires } = repartition;
  const boutons = repartition.barres.flatMap((etudiants, de) => {
    if (etudiants.length === 0) return [];
    const nom = mots.barre(de, etudiants.length);
    const une = bouton(
      {
        ...{ class: "sur-barre", "aria-label": nom, title: nom, "aria-expanded": "false" },
        ...{ "data-cle": cleDeBarre(code, de) },
      },
      () => choisir(de)
    );
    une.style.left = `${(100 * x(de)) / LARGEUR}%`;
    une.style.width = `${(100 * PAS) / LARGEUR}%`;
    return [une];
  });
  return el(
    "figure",
    { class: "ue" },
    el("figcaption", {}, el("strong", {}, code), ` ${mots.mediane(mediane)}`),
    el(
      "div",
      { class: "histogramme" },
      dessin(repartition, plusHaute, mots.image(repartition)),
      parcourir(el("div", { role: "toolbar", "aria-label": mots.barres(code) }, ...boutons))
    ),
    provisoires > 0 && el("p", { class: "note" }, mots.provisoires(provisoires))
  );
}

/** What names a bar in the page. */
export function cleDeBarre(code: string, de: number): string {
  return `promotion|${code}|${de}`;
}

function dessin(
  { barres, tranches, mediane }: Repartition,
  plusHaute: number,
  alternative: string
): SVGElement {
  const traces = barres.flatMap(({ length: nombre }, de) => {
    if (nombre === 0) return [];
    const height = ((BAS - HAUT) * nombre) / plusHaute;
    const place = { x: x(de) + 0.4, y: BAS - height, width: PAS - 0.8, height };
    const tranche = trancheDe(100 * de);
    const fond = FONDS[tranche] ?? "none";
    return [svg("rect", { class: `baton ${tranche}`, ...place, fill: fond })];
  });
  const seuils = [8, 10].map((seuil) =>
    svg("path", { class: "limite", d: `M${x(seuil)} 0V${BAS + 5}` })
  );
  const graduations = [0, 8, 10, 20].map((note) =>
    svg("text", { class: "repere", x: x(note), y: HAUTEUR - 2 }, String(note))
  );
  const nombres = TRANCHES.map((tranche) =>
    svg(
      "text",
      { class: "compte-tranche", x: x(MILIEUX[tranche]), y: 9 },
      String(tranches[tranche])
    )
  );
  const m = x(mediane / 100);
  return svg(
    "svg",
    { role: "img", "aria-label": alternative, viewBox: `0 0 ${LARGEUR} ${HAUTEUR}` },
    ...traces,
    svg("path", { class: "sol", d: `M${x(0)} ${BAS}H${x(20)}` }),
    ...seuils,
    svg("path", { class: "triangle", d: `M${m} ${BAS + 1}l3 5h-6z` }),
    ...graduations,
    ...nombres
  );
}

function x(note: number): number {
  return MARGE + PAS * note;
}
