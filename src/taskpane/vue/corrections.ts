import { decrireCorrection } from "../../grille";
import { enFrancais, type Contexte } from "./contexte";
import { bouton, el } from "./dom";
import { redessiner } from "./redessiner";
import { suivre, type Zone } from "./zone";

/** The corrections that the workbook keeps, each with the button that takes it back. */
export function corrections(contexte: Contexte): Zone {
  const { textes, volet } = contexte;
  const mots = textes.lecture.corrections;
  const element = el("div", { class: "corrections" });
  return suivre(
    element,
    ({ corrections: faites }) => [faites],
    ({ corrections: faites }) => {
      element.hidden = faites.length === 0;
      if (element.hidden) return redessiner(element);
      const lignes = faites.map((une, rang) => {
        const id = `correction-${rang}`;
        return el(
          "li",
          {},
          el("span", { id, ...enFrancais(contexte) }, decrireCorrection(une)),
          bouton(
            { class: "discret", "data-cle": JSON.stringify(une), "aria-describedby": id },
            () => void volet.corrections.retirer(une),
            mots.retirer
          )
        );
      });
      redessiner(
        element,
        el("h3", {}, mots.compte(faites.length)),
        el("ul", { "data-cle": "corrections" }, ...lignes),
        bouton(
          { class: "secondaire", "data-cle": "réinitialiser" },
          () => void volet.corrections.reinitialiser(),
          mots.reinitialiser
        )
      );
    }
  );
}
