import type { EtudiantDecrit } from "../../etudiant/types";
import type { Contexte } from "../contexte";
import { bouton, el } from "../dom";
import { direLaHauteur } from "../hauteur";
import { pastille } from "../pastille";
import { siChange, type Partie } from "./partie";

/** The id of the name on the card: who opens a card from a list goes there. */
export const TITRE = "fiche-nom";

/** Whose card it is, at which level, and the way to the others: it stays in view over the rest of the card. */
export function titre(contexte: Contexte): Partie {
  const { textes } = contexte;
  const mots = textes.etudiant;
  const nom = el("h2", { id: TITRE, tabindex: -1 });
  const niveau = el("p", { class: "niveau" });
  const place = el("span", { class: "note" });
  const element = el(
    "header",
    { class: "titre-fiche" },
    el("div", { class: "entete" }, nom, fermer(contexte, nom)),
    el(
      "div",
      { class: "pas" },
      niveau,
      pas(-1, "↑", mots.precedent, "Alt+ArrowUp", contexte),
      place,
      pas(1, "↓", mots.suivant, "Alt+ArrowDown", contexte)
    )
  );
  direLaHauteur(element, "--hauteur-titre");
  const montrer = siChange(dire, ({ nom: dit, rang, nombre, niveaux }) => {
    nom.textContent = dit;
    place.textContent = mots.place(rang + 1, nombre);
    niveau.replaceChildren(
      ...niveaux.flatMap((un, k) => [
        ...(k > 0 ? [" → "] : []),
        ...(un === "aucun" ? [] : [pastille(un)]),
        ` ${mots.niveau[un]}`,
      ])
    );
  });
  return { element, montrer };
}

/** The level, after what it was before marks were tried; who left has none. */
function dire({ nom, rang, nombre, etudiant, presente, essayee }: EtudiantDecrit) {
  const niveaux =
    etudiant.statut === "inscrit" ? [presente.niveau, ...(essayee ? [essayee.niveau] : [])] : [];
  return { nom, rang, nombre, niveaux: [...new Set(niveaux)] };
}

function pas(
  sens: 1 | -1,
  signe: string,
  nom: string,
  raccourci: string,
  { volet }: Contexte
): HTMLElement {
  return bouton(
    { "aria-label": nom, title: nom, "aria-keyshortcuts": raccourci },
    () => volet.fiche.avancer(sens),
    signe
  );
}

/** Closing gives the keyboard back to what opened the card. */
function fermer({ textes, volet }: Contexte, nom: HTMLElement): HTMLElement {
  let venuDe: EventTarget | null = null;
  nom.addEventListener("focus", ({ relatedTarget }) => {
    if (relatedTarget) venuDe = relatedTarget;
  });
  return bouton(
    { "aria-label": textes.etudiant.fermer, title: textes.etudiant.fermer, class: "discret" },
    () => {
      volet.fiche.fermer();
      const suite = venuDe instanceof HTMLElement && venuDe.isConnected ? venuDe : null;
      (suite ?? document.querySelector<HTMLElement>(".principal"))?.focus();
      venuDe = null;
    },
    "✕"
  );
}
