import type { Plage } from "../../classeur";
import { GENRES, type GenreRegion } from "../lecture/dessiner";
import { mettreALEchelle } from "../lecture/echelle";
import type { LectureGrille } from "../lecture/lecture";
import type { Contexte } from "./contexte";
import { svg } from "./svg";

/** Side of the tile of a pattern. */
const PAS = 6;

/** What is drawn in the tile of each kind, so that they differ in black and white too; `null` is plain. */
const TRACES: Readonly<Record<GenreRegion, string | null>> = {
  entete: null,
  identite: "M0 3H6",
  notes: "M3 2.5V3.5",
  moyennes: "M0 6L6 0",
  complements: "M0 0L6 6M0 6L6 0",
  coefficients: "M3 0V6",
  colonnesLaissees: "M0 0L6 6",
  lignesLaissees: "M0 0L6 6",
};

/** The patterns by which the pictures are painted: once in the page, before them. */
export function motifs(): SVGElement {
  const tuiles = GENRES.map((genre) => {
    const trace = TRACES[genre];
    return svg(
      "pattern",
      { id: `motif-${genre}`, width: PAS, height: PAS, patternUnits: "userSpaceOnUse" },
      svg("rect", { class: `teinte ${genre}`, width: PAS, height: PAS }),
      ...(trace === null ? [] : [svg("path", { class: "trace", d: trace })])
    );
  });
  const defs = svg("defs", {}, ...tuiles);
  return svg("svg", { class: "invisible", width: 0, height: 0, "aria-hidden": "true" }, defs);
}

/** A square of the legend. */
export function echantillon(genre: GenreRegion): SVGElement {
  return svg(
    "svg",
    { class: "echantillon", width: 16, height: 16, "aria-hidden": "true" },
    svg("rect", { class: "region", width: 16, height: 16, fill: `url(#motif-${genre})` })
  );
}

/**
 * The picture of a sheet: its regions over its outline. A click on a region goes there; the keyboard goes by the legend.
 * @param alternative what it shows, in words
 */
export function imageDeFeuille(
  taille: Plage,
  grille: LectureGrille | null,
  { alternative, montrer }: { alternative: string; montrer: (plage: Plage) => void },
  { textes }: Contexte
): SVGElement {
  const echelle = mettreALEchelle(taille, grille);
  const [largeur, hauteur] = [Math.max(2, echelle.largeur), Math.max(2, echelle.hauteur)];
  const cadre = svg("rect", { class: "cadre", width: largeur, height: hauteur });
  const regions = (grille?.regions ?? []).map(({ genre, plage }) => {
    const { x, y, largeur: width, hauteur: height } = echelle.situer(plage);
    const rect = svg(
      "rect",
      { class: "region", x, y, width, height, fill: `url(#motif-${genre})` },
      svg("title", {}, textes.lecture.regions[genre])
    );
    rect.addEventListener("click", () => montrer(plage));
    return rect;
  });
  const attributs = { role: "img", "aria-label": alternative, class: "image" };
  const place = { width: largeur, height: hauteur, viewBox: `-1 -1 ${largeur + 2} ${hauteur + 2}` };
  return svg("svg", { ...attributs, ...place }, cadre, ...regions);
}
