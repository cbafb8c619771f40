import type { AnneesDeLEtudiant, RaisonDite } from "../../etudiant/types";
import type { Contexte } from "../contexte";
import { ecrire, el, sommaire, type Enfant } from "../dom";
import { partie, siChange, type Partie } from "./partie";
import { avecPoints, phrases as enListe } from "./phrases";

/** Every reason with the point of annexe 1 that it applies, folded. */
export function raisons(contexte: Contexte): Partie {
  const titre = el("h3", {});
  const liste = el("div", {});
  const element = el("details", {}, sommaire(titre), liste);
  const montrer = siChange(
    (toutes: readonly RaisonDite[]) => toutes,
    (toutes) => {
      element.hidden = toutes.length === 0;
      ecrire(titre, contexte.textes.etudiant.raisons(toutes.length));
      liste.replaceChildren(avecPoints(toutes, contexte));
    }
  );
  return { element, montrer: ({ presente, essayee }) => montrer((essayee ?? presente).raisons) };
}

/** What is known of earlier years, and what is not, folded. */
export function anterieuresDe(contexte: Contexte): Partie {
  const corps = partie(
    el("div", {}),
    ({ anterieures }) => anterieures,
    (anterieures) => decrire(anterieures, contexte)
  );
  const titre = el("h3", {}, contexte.textes.etudiant.anterieures);
  const element = el("details", {}, sommaire(titre), corps.element);
  return {
    element,
    montrer: (vue) => {
      element.hidden = premiereAnnee(vue.anterieures);
      corps.montrer(vue);
    },
  };
}

/** In BUT1 there is no earlier year, and nothing to say of it. */
function premiereAnnee({ but, annees, phrases, inconnus }: AnneesDeLEtudiant): boolean {
  return but === 1 && annees.length + phrases.length + inconnus.length === 0;
}

function decrire(anterieures: AnneesDeLEtudiant, contexte: Contexte): Enfant {
  const { s1s2, annees, phrases, inconnus, but } = anterieures;
  const mots = contexte.textes.etudiant;
  return [
    but === 2 && el("p", {}, mots.s1s2(s1s2)),
    annees.length === 0 && but > 1 && el("p", { class: "note" }, mots.sansAnnee),
    annees.map((une) => [
      el("h4", {}, mots.annee(une)),
      el(
        "ul",
        { class: "acquis" },
        ...une.unites.map(({ nom, moyenne, code }) =>
          el("li", {}, [nom, moyenne, code].filter((dit) => dit !== "").join(" "))
        )
      ),
    ]),
    phrases.length > 0 && avecPoints(phrases, contexte),
    inconnus.length > 0 && enListe(inconnus, contexte),
  ];
}
