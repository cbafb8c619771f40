import { NIVEAU } from "../../../restitution";
import type { PromotionDecrite } from "../../promotion/promotion";
import type { Contexte } from "../contexte";
import { el, type Enfant } from "../dom";
import { svg } from "../svg";
import { tableau } from "./tableau";

const LARGEUR = 288;
const RANGEE = 24;
/** Where bars begin, and how long the longest is: a number stands behind it. */
const DEBUT = 100;
const LONGUEUR = 120;

/** How many students for each level of risk, out of how many. */
export function niveaux(promotion: PromotionDecrite, contexte: Contexte): Enfant {
  const mots = contexte.textes.promotion.niveaux;
  const { partis, effectif } = promotion;
  return [
    el("h3", {}, mots.titre),
    dessin(promotion, contexte),
    partis > 0 && el("p", { class: "note" }, mots.partis(partis)),
    tableau(
      { cle: "promotion|niveaux", titre: mots.titre },
      () => ({
        enTetes: [mots.niveau, mots.etudiants, mots.part],
        lignes: promotion.niveaux.map(({ niveau, nombre }) => {
          return [mots.noms[niveau], String(nombre), part(nombre, effectif, mots)];
        }),
      }),
      contexte
    ),
  ];
}

function dessin(promotion: PromotionDecrite, { textes }: Contexte): SVGElement {
  const { niveaux: comptes, effectif } = promotion;
  const mots = textes.promotion.niveaux;
  const plusGrand = Math.max(1, ...comptes.map(({ nombre }) => nombre));
  const rangees = comptes.flatMap(({ niveau, nombre }, r) => {
    const milieu = r * RANGEE + 16;
    const longueur = (LONGUEUR * nombre) / plusGrand;
    const [signe, fond] =
      niveau === "aucun" ? ["", "none"] : [NIVEAU[niveau].signe, NIVEAU[niveau].fond!];
    const barre = { x: DEBUT, y: r * RANGEE + 4, width: longueur, height: RANGEE - 8 };
    return [
      svg("text", { x: 0, y: milieu }, signe),
      svg("text", { x: 30, y: milieu }, mots.noms[niveau]),
      svg("rect", { ...barre, class: `baton ${niveau}`, fill: fond }),
      svg(
        "text",
        { x: DEBUT + longueur + 4, y: milieu },
        svg("tspan", { class: "nombre" }, String(nombre)),
        svg("tspan", { class: "faible", dx: 4 }, part(nombre, effectif, mots))
      ),
    ];
  });
  const hauteur = comptes.length * RANGEE;
  return svg(
    "svg",
    {
      ...{ class: "niveaux-de-risque", role: "img", "aria-label": mots.image(promotion) },
      viewBox: `-1 0 ${LARGEUR + 1} ${hauteur}`,
    },
    ...rangees
  );
}

/** `17 %` */
function part(
  nombre: number,
  effectif: number,
  { pourCent }: Contexte["textes"]["promotion"]["niveaux"]
): string {
  return pourCent(effectif === 0 ? 0 : nombre / effectif);
}
