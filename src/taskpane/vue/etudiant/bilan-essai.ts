import type { Changement, EtudiantDecrit } from "../../etudiant/types";
import type { Contexte } from "../contexte";
import { bouton, el, type Enfant } from "../dom";
import { siChange, type Partie } from "./partie";

/** While something is tried: that nothing is written, what it changes, and the way back. */
export function bilanDeLEssai(contexte: Contexte): Partie {
  const { textes, volet } = contexte;
  const mots = textes.etudiant.essai;
  const changements = el("div", {});
  const element = el(
    "div",
    { class: "bilan-essai", role: "group", "aria-label": mots.banniere },
    el("p", { class: "avis" }, mots.banniere),
    changements,
    bouton({ class: "secondaire" }, () => volet.fiche.abandonnerLEssai(), mots.revenir)
  );
  const dire = siChange(
    (decides: readonly Changement[]) => decides,
    (decides) => changements.replaceChildren(liste(decides, contexte))
  );
  return {
    element,
    montrer: (vue) => {
      element.hidden = vue.essayee === null;
      dire(decisionsChangees(vue));
    },
  };
}

/** What is decided otherwise; the means stand in the bars. */
export function decisionsChangees({ changements }: EtudiantDecrit): Changement[] {
  return changements.filter(({ genre }) => genre !== "moyenne");
}

function liste(decides: readonly Changement[], { textes }: Contexte): HTMLElement {
  const mots = textes.etudiant.essai;
  if (decides.length === 0) return el("p", { class: "note" }, mots.rienNeChange);
  const ligne = (changement: Changement): Enfant =>
    el(
      "li",
      { class: changement.nom === "" ? "annee" : null },
      `${mots.change(changement)} `,
      el("strong", {}, mots.devient(changement))
    );
  return el("ul", { class: "changements" }, ...decides.map(ligne));
}
