import { LA_MOYENNE, NOTE_MAXIMALE, PLANCHER_RCUE } from "../../../reglement";
import type { Competence, Unite } from "../../etudiant/types";
import { svg } from "../svg";

/** Height of the lane of a UE or an RCUE, and what is under the lanes: the graduations. */
const VOIE = 16;
const PIED = 16;
const GRADUATIONS = [0, PLANCHER_RCUE, LA_MOYENNE, NOTE_MAXIMALE];

/**
 * A competence between 0 and 20: a lane for each UE and for the RCUE, with the range that marks to come leave, and a
 * mark of its own shape where the mean stands now.
 * @param avant where the means stood before anything was tried.
 */
export function barre(
  { unites }: Competence,
  avant: Competence | null,
  alternative: string
): SVGElement {
  const hauteur = unites.length * VOIE;
  const seuils = [PLANCHER_RCUE, LA_MOYENNE].map((seuil) =>
    svg("line", { class: "seuil", x1: part(seuil), x2: part(seuil), y1: 0, y2: hauteur + 3 })
  );
  const graduations = GRADUATIONS.map((points) =>
    svg(
      "text",
      { class: "graduation", x: part(points), y: hauteur + PIED - 2, "text-anchor": "middle" },
      String(points)
    )
  );
  return svg(
    "svg",
    { class: "barre", role: "img", "aria-label": alternative, height: hauteur + PIED },
    ...unites.flatMap((unite, k) => fond(unite, milieu(k))),
    ...seuils,
    ...unites.flatMap((unite, k) => marques(unite, avant?.unites[k] ?? null, milieu(k))),
    ...graduations
  );
}

/** The shape of a UE of the odd semester, of the even one, and of an RCUE, as the legend and the rows show it. */
export function forme(genre: Unite["genre"]): SVGElement {
  return svg(
    "svg",
    { class: "forme", width: 14, height: 14, viewBox: "-7 -7 14 14", "aria-hidden": "true" },
    trace(genre)
  );
}

/** What a lighter band says, for the legend. */
export function bande(): SVGElement {
  return svg(
    "svg",
    { class: "forme", width: 22, height: 14, "aria-hidden": "true" },
    svg("rect", { class: "plage", x: 1, y: 3, width: 20, height: 8 })
  );
}

/** Whether marks to come leave a range, which the lane shows. */
export function aUnePlage({ ouverte, pire, meilleur }: Unite): boolean {
  return ouverte && pire !== null && meilleur !== null;
}

function fond(unite: Unite, y: number): SVGElement[] {
  const rail = svg("line", { class: "rail", x1: "0%", x2: "100%", y1: y, y2: y });
  if (!aUnePlage(unite)) return [rail];
  const [pire, meilleur] = [unite.pire!, unite.meilleur!];
  const largeur = `${(meilleur - pire) / NOTE_MAXIMALE}%`;
  const place = { x: part(pire / 100), y: y - 4, width: largeur, height: 8 };
  return [rail, svg("rect", { class: "plage", ...place })];
}

function marques({ genre, present }: Unite, avant: Unite | null, y: number): SVGElement[] {
  const ancien = avant?.present ?? null;
  const trait =
    ancien === null || ancien === present
      ? []
      : [place(ancien, y, svg("line", { class: "avant", x1: 0, x2: 0, y1: -6, y2: 6 }))];
  return present === null ? trait : [...trait, place(present, y, trace(genre))];
}

/** Puts a drawing around a mean: a nested drawing alone may stand at a share of the width. */
function place(centiemes: number, y: number, dessin: SVGElement): SVGElement {
  return svg("svg", { class: "marque", x: part(centiemes / 100), y }, dessin);
}

function trace(genre: Unite["genre"]): SVGElement {
  if (genre === "impaire") return svg("circle", { class: "impaire", r: 4.5 });
  if (genre === "paire") return svg("rect", { class: "paire", x: -4, y: -4, width: 8, height: 8 });
  return svg("path", { class: "rcue", d: "M0-6 6 0 0 6-6 0Z" });
}

function milieu(voie: number): number {
  return voie * VOIE + VOIE / 2;
}

/** A mean (sur 20) as a share of the width. */
function part(points: number): string {
  return `${(100 * points) / NOTE_MAXIMALE}%`;
}
