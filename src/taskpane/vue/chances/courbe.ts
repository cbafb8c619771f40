import type { Calibrage } from "../../../calibrage";
import {
  abscisse,
  COTE,
  MARGES,
  mesurerEcarts,
  ordonnee,
  tracer,
  type Point,
} from "../../chances/courbe";
import type { TextesDesChances } from "../../textes/chances";
import { el, sommaire } from "../dom";
import { svg } from "../svg";

type Mots = TextesDesChances["courbe"];

const GRADUATIONS = [0, 0.25, 0.5, 0.75, 1];
const { haut: HAUT, gauche: GAUCHE } = MARGES;
const [BAS, DROITE] = [HAUT + COTE, GAUCHE + COTE];
const [LARGEUR, HAUTEUR] = [DROITE + MARGES.droite, BAS + MARGES.bas];

/** The calibration plot of one year: the picture, what it says in a sentence, and its table, folded. */
export function courbe(calibrage: Calibrage, mots: Mots): HTMLElement {
  const ecarts = mesurerEcarts(calibrage.courbe);
  return el(
    "figure",
    { class: "calibration" },
    image(calibrage, mots, mots.image(calibrage.annee, ecarts)),
    el("figcaption", {}, el("p", {}, mots.titre(ecarts)), el("p", { class: "note" }, mots.aide)),
    el("details", {}, sommaire(mots.tableau), tableau(calibrage, mots))
  );
}

function image({ annee, courbe: classes }: Calibrage, mots: Mots, alternative: string): SVGElement {
  const [milieuX, milieuY] = [abscisse(0.5), ordonnee(0.5)];
  return svg(
    "svg",
    { role: "img", "aria-label": alternative, viewBox: `0 0 ${LARGEUR} ${HAUTEUR}` },
    svg("rect", { class: "cadre", x: GAUCHE, y: HAUT, width: COTE, height: COTE }),
    ...GRADUATIONS.flatMap((part) => graduation(part, mots)),
    diagonale(),
    texte({ x: milieuX, y: HAUTEUR - 6, "text-anchor": "middle" }, mots.prevu),
    texte(
      { x: 12, y: milieuY, "text-anchor": "middle", transform: `rotate(-90 12 ${milieuY})` },
      mots.observe(annee)
    ),
    ...tracer(classes).map(point),
    ...tracer(classes).map(etiquette)
  );
}

/** A light line both ways, and the share that it stands for on both axes. */
function graduation(part: number, mots: Mots): SVGElement[] {
  const [dit, x, y] = [mots.part(part), abscisse(part), ordonnee(part)];
  return [
    svg("line", { class: "graduation", x1: x, y1: BAS, x2: x, y2: HAUT }),
    svg("line", { class: "graduation", x1: GAUCHE, y1: y, x2: DROITE, y2: y }),
    texte({ x, y: BAS + 15, "text-anchor": "middle" }, dit),
    texte({ x: GAUCHE - 5, y: y + 4, "text-anchor": "end" }, dit),
  ];
}

/** Where what was foreseen is what came. */
function diagonale(): SVGElement {
  const [x1, y1, x2, y2] = [abscisse(0), ordonnee(0), abscisse(1), ordonnee(1)];
  return svg("line", { class: "diagonale", x1, y1, x2, y2 });
}

function point({ x, y, rayon }: Point): SVGElement {
  return svg("circle", { class: "point", cx: x, cy: y, r: rayon });
}

function etiquette({ y, effectif, etiquette: { x, ancre } }: Point): SVGElement {
  return texte({ class: "effectif", x, y: y + 4, "text-anchor": ancre }, String(effectif));
}

function texte(attributs: Readonly<Record<string, string | number>>, dit: string): SVGElement {
  return svg("text", attributs, dit);
}

function tableau({ courbe: classes }: Calibrage, mots: Mots): HTMLElement {
  const cases = (balise: "th" | "td", textes: readonly string[]): HTMLElement[] =>
    textes.map((dit) => el(balise, balise === "th" ? { scope: "col" } : {}, dit));
  const lignes = classes
    .filter(({ effectif }) => effectif > 0)
    .map((classe) =>
      el(
        "tr",
        {},
        el("th", { scope: "row" }, mots.classe(classe)),
        ...cases("td", [
          String(classe.effectif),
          mots.part(classe.prevu),
          mots.part(classe.observe),
        ])
      )
    );
  return el(
    "table",
    {},
    el("thead", {}, el("tr", {}, ...cases("th", mots.colonnes))),
    el("tbody", {}, ...lignes)
  );
}
