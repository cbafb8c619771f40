import type { Deliberation } from "../../../deliberation";
import type { Etat } from "../../etat";
import { rangDe } from "../../etudiant/reperer";
import { decrirePromotion } from "../../promotion/promotion";
import type { Contexte } from "../contexte";
import { bouton, ecrire, el } from "../dom";
import { redessiner } from "../redessiner";
import { repliee, suivre, type Zone } from "../zone";
import { rienDeDeplie, type Affichage } from "./affichage";
import { motifs } from "./case";
import { marquerChoisi } from "./grille";
import { matrice } from "./matrice";
import { niveaux } from "./niveaux";
import { repartitions } from "./repartitions";

/** The promotion as a whole: folded, and nothing of it is worked out, until somebody opens it. */
export function promotion(contexte: Contexte): Zone {
  const { textes } = contexte;
  const zone = repliee(
    el("h2", {}, textes.promotion.titre),
    resume(contexte),
    perimee(contexte),
    dessinee(contexte)
  );
  let dernier: Etat | null = null;
  const rafraichir = (etat: Etat): void => {
    dernier = etat;
    zone.element.hidden = !etat.lue || etat.lue.deliberation.fiches.length === 0;
    zone.rafraichir(etat);
  };
  zone.element.firstElementChild!.addEventListener("toggle", () => dernier && rafraichir(dernier));
  return { element: zone.element, rafraichir };
}

function resume({ textes }: Contexte): Zone {
  const element = el("span", { class: "note" });
  return suivre(
    element,
    ({ lue }) => [lue?.deliberation],
    ({ lue }) => {
      const fiches = lue?.deliberation.fiches ?? [];
      const aRisque = fiches.filter(({ risque }) => risque.niveau !== "aucun").length;
      ecrire(element, textes.promotion.resume(fiches.length, aRisque));
    }
  );
}

/** The grid changed since it was read: what is drawn stays, and says so. */
function perimee({ textes, volet }: Contexte): Zone {
  const relire = bouton({ class: "discret" }, () => void volet.detecter(), textes.detection.relire);
  const element = el("p", { class: "avis" }, textes.promotion.perimee, " ", relire);
  return suivre(
    element,
    ({ lue }) => [lue?.fraiche],
    ({ lue }) => {
      element.hidden = lue?.fraiche !== false;
    }
  );
}

/** Follows the last reading, and the student whose card is shown, while it is unfolded. */
function dessinee(contexte: Contexte): Zone {
  const element = el("div", { class: "promotion" });
  const affichage = rienDeDeplie();
  const dessin = suivre(
    element,
    ({ lue }) => [lue?.deliberation],
    ({ lue }) => lue && dessiner(element, lue.deliberation, affichage, contexte)
  );
  const choix = suivre(
    element,
    ({ lue, choisi }) => [lue?.deliberation, choisi],
    ({ lue, choisi }) => {
      affichage.choisi = lue && choisi ? rangDe(lue.deliberation.promotion, choisi) : -1;
      marquerChoisi(element, affichage);
    }
  );
  return {
    element,
    rafraichir: (etat) => {
      if (!element.closest("details")!.open) return;
      dessin.rafraichir(etat);
      choix.rafraichir(etat);
    },
  };
}

function dessiner(
  element: HTMLElement,
  deliberation: Deliberation,
  affichage: Affichage,
  contexte: Contexte
): void {
  const decrite = decrirePromotion(deliberation);
  redessiner(
    element,
    motifs(),
    niveaux(decrite, contexte),
    repartitions(decrite, affichage, contexte),
    matrice(decrite.matrice, affichage, contexte)
  );
}
