import type { PromotionDecrite } from "../../promotion/promotion";
import type { Contexte } from "../contexte";
import { el, type Enfant } from "../dom";
import type { Affichage } from "./affichage";
import { cleDeBarre } from "./histogramme";
import { paire } from "./paire";
import { tableau } from "./tableau";
import { tableauDesUes } from "./tableau-des-ues";

/** The means of each UE, those of one competence side by side; a bar, once chosen, lists its students. */
export function repartitions(
  promotion: PromotionDecrite,
  affichage: Affichage,
  contexte: Contexte
): Enfant {
  const mots = contexte.textes.promotion.repartitions;
  const { repartitions: parCompetence, sansMoyenne, matrice } = promotion;
  const toutes = parCompetence.flat();
  if (toutes.length === 0) return null;
  const plusHaute = Math.max(...toutes.flatMap(({ barres }) => barres.map(({ length }) => length)));
  const parRang = new Map(matrice.rangees.map((rangee) => [rangee.rang, rangee]));
  const montrer = (): void => paires.forEach((une) => une.montrer());
  const paires = parCompetence.map((ues) =>
    paire(ues, { plusHaute, parRang, affichage, montrer }, contexte)
  );
  montrer();
  const voir = (code: string, de: number): void => {
    affichage.barre = cleDeBarre(code, de);
    affichage.toutDeLaBarre = false;
    montrer();
    paires.forEach((une) => une.aller());
  };
  return [
    el("h3", {}, mots.titre),
    el("p", { class: "note" }, mots.aide(plusHaute)),
    el("div", { class: "couples" }, ...paires.map(({ element }) => element)),
    sansMoyenne.length > 0 && el("p", { class: "note" }, mots.sansMoyenne(sansMoyenne)),
    tableau(
      { cle: "promotion|repartitions", titre: mots.titre },
      () => tableauDesUes(toutes, voir, contexte),
      contexte
    ),
  ];
}
