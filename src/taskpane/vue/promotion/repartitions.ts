import { NOTE_MAXIMALE } from "../../../reglement";
import { TRANCHES } from "../../promotion/tranche";
import type { MoyenneDe, Repartition } from "../../promotion/repartition";
import type { PromotionDecrite } from "../../promotion/promotion";
import type { Contexte } from "../contexte";
import { aplatir, bouton, el, type Enfant } from "../dom";
import { listeLongue } from "../liste-longue";
import type { Affichage } from "./affichage";
import { allerA } from "./aller";
import { cleDeBarre, histogramme } from "./histogramme";
import { tableau, type Tableau } from "./tableau";

/** The means of each UE; a bar, once chosen, lists its students under the UE of its competence. */
export function repartitions(
  promotion: PromotionDecrite,
  affichage: Affichage,
  contexte: Contexte
): Enfant {
  const mots = contexte.textes.promotion.repartitions;
  const { repartitions: parCompetence, sansMoyenne } = promotion;
  const toutes = parCompetence.flat();
  if (toutes.length === 0) return null;
  const plusHaute = Math.max(...toutes.flatMap(({ barres }) => barres.map(({ length }) => length)));
  const paires = parCompetence.map((ues) => {
    const liste = el("div", { class: "etudiants-de-barre", "aria-live": "polite" });
    const figures = ues.map((une) =>
      histogramme(
        une,
        {
          plusHaute,
          choisir: (de) => {
            const cle = cleDeBarre(une.code, de);
            affichage.barre = affichage.barre === cle ? null : cle;
            affichage.toutDeLaBarre = false;
            montrer();
          },
        },
        contexte
      )
    );
    return { ues, liste, element: el("div", { class: "paire" }, ...figures, liste) };
  });
  const montrer = (): void => {
    for (const { ues, liste, element } of paires) {
      for (const barre of element.querySelectorAll("[data-cle]"))
        barre.setAttribute(
          "aria-expanded",
          String(barre.getAttribute("data-cle") === affichage.barre)
        );
      const choisie = trouver(ues, affichage.barre);
      const lignes = choisie && etudiants(choisie, { promotion, affichage, montrer }, contexte);
      liste.replaceChildren(...aplatir([lignes]));
    }
  };
  montrer();
  return [
    el("h3", {}, mots.titre),
    el("p", { class: "note" }, mots.aide(plusHaute)),
    el("div", { class: "paires" }, ...paires.map(({ element }) => element)),
    sansMoyenne.length > 0 && el("p", { class: "note" }, mots.sansMoyenne(sansMoyenne)),
    tableau(
      { cle: "promotion|repartitions", titre: mots.titre },
      () => enTableau(toutes, contexte),
      contexte
    ),
  ];
}

interface BarreChoisie {
  readonly code: string;
  readonly de: number;
  readonly moyennes: readonly MoyenneDe[];
}

function trouver(ues: readonly Repartition[], cle: string | null): BarreChoisie | null {
  for (const { code, barres } of ues)
    for (const [de, moyennes] of barres.entries())
      if (moyennes.length > 0 && cleDeBarre(code, de) === cle) return { code, de, moyennes };
  return null;
}

function etudiants(
  { code, de, moyennes }: BarreChoisie,
  vue: {
    readonly promotion: PromotionDecrite;
    readonly affichage: Affichage;
    readonly montrer: () => void;
  },
  contexte: Contexte
): Enfant {
  const { textes } = contexte;
  const mots = textes.promotion;
  const { rangees } = vue.promotion.matrice;
  const parRang = new Map(rangees.map((rangee) => [rangee.rang, rangee]));
  const triees = [...moyennes].sort((a, b) => a.centiemes - b.centiemes);
  return [
    el("p", {}, el("strong", {}, code), `, ${mots.repartitions.barre(de, moyennes.length)}`),
    listeLongue(triees, vue.affichage.toutDeLaBarre, {
      ligne: ({ rang, centiemes }) => {
        const rangee = parRang.get(rang)!;
        return bouton(
          { class: "ligne", "data-cle": `promotion|de ${code}|${rang}` },
          () => allerA(rangee, contexte),
          el("span", { class: "nom" }, rangee.nom),
          el("span", { class: "moyenne" }, mots.moyenne(centiemes))
        );
      },
      deplier: () => {
        vue.affichage.toutDeLaBarre = true;
        vue.montrer();
      },
      titre: textes.toutAfficher(moyennes.length),
    }),
  ];
}

/** The UE side by side: students point by point, between the lowest and the highest mean, then in all. */
function enTableau(toutes: readonly Repartition[], { textes }: Contexte): Tableau {
  const mots = textes.promotion.repartitions;
  const points = Array.from({ length: NOTE_MAXIMALE }, (_, de) => de);
  const occupes = points.filter((de) => toutes.some(({ barres }) => barres[de]!.length > 0));
  const [premier, dernier] = [occupes[0]!, occupes.at(-1)!];
  return {
    enTetes: [mots.moyenne, ...toutes.map(({ code }) => code)],
    lignes: [
      ...points
        .slice(premier, dernier + 1)
        .map((de) => [
          `${de}–${de + 1}`,
          ...toutes.map(({ barres }) => String(barres[de]!.length)),
        ]),
      ...TRANCHES.map((tranche) => [
        mots.tranches[tranche],
        ...toutes.map(({ tranches }) => String(tranches[tranche])),
      ]),
      [mots.medianeEnTete, ...toutes.map(({ mediane }) => textes.promotion.moyenne(mediane))],
      [mots.sansMoyenneEnTete, ...toutes.map(({ sansMoyenne }) => String(sansMoyenne))],
    ],
  };
}
