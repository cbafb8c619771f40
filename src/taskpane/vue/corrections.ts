import { decrireCorrection } from "../../grille";
import { enFrancais, type Contexte } from "./contexte";
import { aplatir, bouton, el } from "./dom";
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
      if (element.hidden) return element.replaceChildren();
      const lignes = faites.map((une, rang) => {
        const id = `correction-${rang}`;
        return el(
          "li",
          {},
          el("span", { id, ...enFrancais(contexte) }, decrireCorrection(une)),
          bouton(
            { class: "discret", "aria-describedby": id },
            () => void volet.corrections.retirer(une),
            mots.retirer
          )
        );
      });
      element.replaceChildren(
        ...aplatir([
          el("h3", {}, mots.compte(faites.length)),
          el("ul", {}, ...lignes),
          bouton(
            { class: "secondaire" },
            () => void volet.corrections.reinitialiser(),
            mots.reinitialiser
          ),
        ])
      );
    }
  );
}
