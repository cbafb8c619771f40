import type { Changement, EtudiantDecrit } from "../../etudiant/types";
import type { Contexte } from "../contexte";
import { aplatir, bouton, ecrire, el, sommaire, type Enfant } from "../dom";
import { direLaHauteur } from "../hauteur";
import { siChange, type Partie } from "./partie";

/** While something is tried: that nothing is written, what it changes, and the way back. It stays in view, and is short. */
export function bilanDeLEssai(contexte: Contexte): Partie {
  const { textes, volet } = contexte;
  const mots = textes.etudiant.essai;
  const [annee, codes] = [el("div", {}), codesChanges(contexte)];
  const element = el(
    "div",
    { class: "bilan-essai", role: "group", "aria-label": mots.banniere },
    el("p", { class: "avis" }, mots.banniere),
    annee,
    codes.element,
    bouton({ class: "discret" }, () => volet.fiche.abandonnerLEssai(), mots.revenir)
  );
  direLaHauteur(element, "--hauteur-bilan");
  const dire = siChange(
    (decides: readonly Changement[]) => decides,
    (decides) => {
      const [deLAnnee, desUnites] = partager(decides);
      annee.replaceChildren(
        ...aplatir([
          decides.length === 0 && el("p", { class: "note" }, mots.rienNeChange),
          deLAnnee.length > 0 && liste(deLAnnee, contexte),
        ])
      );
      codes.montrer(desUnites);
    }
  );
  return {
    element,
    montrer: (vue) => {
      element.hidden = vue.essayee === null;
      dire(decisionsChangees(vue));
    },
  };
}

/** What is decided otherwise, of the year first; the means stand in the bars. */
export function decisionsChangees({ changements }: EtudiantDecrit): Changement[] {
  return changements.filter(({ genre }) => genre !== "moyenne");
}

function partager(decides: readonly Changement[]): [annee: Changement[], unites: Changement[]] {
  const deLAnnee = ({ nom }: Changement): boolean => nom === "";
  return [decides.filter(deLAnnee), decides.filter((un) => !deLAnnee(un))];
}

/** The codes of the UE and RCUE: how many change, and which ones once unfolded. */
function codesChanges(contexte: Contexte): {
  readonly element: HTMLElement;
  readonly montrer: (codes: readonly Changement[]) => void;
} {
  const [compte, lesquels] = [el("span", {}), el("div", {})];
  const element = el("details", {}, sommaire(compte), lesquels);
  return {
    element,
    montrer: (codes) => {
      element.hidden = codes.length === 0;
      ecrire(compte, contexte.textes.etudiant.essai.codes(codes.length));
      lesquels.replaceChildren(liste(codes, contexte));
    },
  };
}

function liste(decides: readonly Changement[], { textes }: Contexte): HTMLElement {
  const mots = textes.etudiant.essai;
  const ligne = (changement: Changement): Enfant =>
    el(
      "li",
      { class: changement.nom === "" ? "annee" : null },
      `${mots.change(changement)} `,
      el("strong", {}, mots.devient(changement))
    );
  return el("ul", { class: "changements" }, ...decides.map(ligne));
}
