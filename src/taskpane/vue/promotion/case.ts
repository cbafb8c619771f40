import type { Style } from "../../../classeur";
import { NIVEAU, SOUS_10, SOUS_8 } from "../../../restitution";
import type { Case } from "../../promotion/case";
import type { Contexte } from "../contexte";
import { svg } from "../svg";

export const HAUTEUR = 24;

/** The pattern of what may still move, for each band under 10: in grey the pale ones look alike. */
const MOTIFS = { sous8: "hachure-promotion", sous10: "points-promotion" } as const;

/** Where a cell is, and how wide. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly largeur: number;
}

/**
 * What is settled has the strong colours of the levels; a mean that may still move has the pale ones of the grid. Each
 * state also has its own form: bold, italic, dashes, a corner, a line, hatching.
 */
function styleDe({ tranche, marque }: Case): Style {
  if (marque === "compensee" || marque === "accordee") return NIVEAU.vigilance;
  if (tranche === "sous8") return marque === "attente" ? SOUS_8 : NIVEAU.critique;
  if (tranche === "sous10") return marque === "attente" ? SOUS_10 : NIVEAU.alerte;
  return {};
}

/** A cell of the matrix: its mean, or its code, over its state. */
export function dessinerCase(
  une: Case,
  { x, y, largeur }: Place,
  { textes }: Contexte
): SVGElement[] {
  const { fond, encre } = styleDe(une);
  const classe = ["case", une.tranche ?? "", une.marque ?? ""].join(" ");
  const cadre = { x: x + 1, y: y + 1, width: largeur - 2, height: HAUTEUR - 2, rx: 2 };
  const couleur: Readonly<Record<string, string>> = encre === undefined ? {} : { fill: encre };
  const trace = traceDe(une, { x, y, largeur });
  const mots = une.centiemes === null ? (une.code ?? "–") : textes.promotion.moyenne(une.centiemes);
  return [
    svg("rect", {
      class: classe,
      ...cadre,
      fill: motifDe(une) ?? fond ?? "none",
    }),
    ...(trace === null ? [] : [svg("path", { class: "coin", d: trace, ...couleur })]),
    svg("text", { class: classe, x: x + largeur / 2, y: y + 16, ...couleur }, mots),
  ];
}

function motifDe({ tranche, marque }: Case): string | null {
  if (marque !== "attente" || tranche === null || tranche === "dix") return null;
  return `url(#${MOTIFS[tranche]})`;
}

/** A corner for a compensation, a line for what was granted. */
function traceDe({ marque }: Case, { x, y, largeur }: Place): string | null {
  if (marque === "compensee") return `M${x + largeur - 9} ${y + 1}h8v8z`;
  return marque === "accordee"
    ? `M${x + 5} ${y + HAUTEUR - 5}h${largeur - 10}v2h${10 - largeur}z`
    : null;
}

/** The patterns of the cells, once in the page, before them. */
export function motifs(): SVGElement {
  const hachure = svg("path", {
    ...{ class: "trait-hachure", d: "M-1 6L6 -1M-1 1L1 -1M4 6L6 4" },
    ...{ stroke: SOUS_8.encre!, "stroke-opacity": 0.28 },
  });
  const point = { class: "point", cx: 2.5, cy: 2.5, r: 0.9, fill: SOUS_10.encre! };
  const attributs = { class: "invisible", width: 0, height: 0, "aria-hidden": "true" };
  return svg(
    "svg",
    attributs,
    svg(
      "defs",
      {},
      tuile(MOTIFS.sous8, SOUS_8.fond!, hachure),
      tuile(MOTIFS.sous10, SOUS_10.fond!, svg("circle", { ...point, "fill-opacity": 0.4 }))
    )
  );
}

function tuile(id: string, fond: string, trace: SVGElement): SVGElement {
  const rect = svg("rect", { class: "fond-hachure", width: 5, height: 5, fill: fond });
  return svg("pattern", { id, width: 5, height: 5, patternUnits: "userSpaceOnUse" }, rect, trace);
}
