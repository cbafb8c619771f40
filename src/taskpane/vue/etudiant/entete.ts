import type { EtudiantDecrit } from "../../etudiant/types";
import { pastille } from "../pastille";
import type { Contexte } from "../contexte";
import { bouton, ecrire, el } from "../dom";
import { siChange, type Partie } from "./partie";

/** The id of the name on the card: who opens a card from a list goes there. */
export const TITRE = "fiche-nom";

/** The name, the level, and the buttons that lead elsewhere: they stay the same ones, and keep the keyboard. */
export function entete(contexte: Contexte): Partie {
  const { textes, volet } = contexte;
  const mots = textes.etudiant;
  const nom = el("h2", { id: TITRE, tabindex: -1 });
  const [situation, niveau] = [el("span", { class: "note" }), el("p", { class: "niveau" })];
  const place = el("span", { class: "note" });
  let cible: EtudiantDecrit["cible"] = null;
  const versSaLigne = bouton(
    { class: "discret" },
    () => void (cible && volet.montrer(cible)),
    mots.voirSaLigne
  );
  const pas = (sens: 1 | -1, signe: string, titre: string, raccourci: string): HTMLElement =>
    bouton(
      { "aria-label": titre, title: titre, "aria-keyshortcuts": raccourci },
      () => volet.fiche.avancer(sens),
      signe
    );
  const element = el(
    "header",
    { class: "entete-fiche" },
    el("div", { class: "entete" }, nom, fermer(contexte, nom)),
    el("p", {}, situation),
    niveau,
    el(
      "div",
      { class: "pas" },
      pas(-1, "↑", mots.precedent, "Alt+ArrowUp"),
      place,
      pas(1, "↓", mots.suivant, "Alt+ArrowDown"),
      versSaLigne
    ),
    el("p", { class: "note" }, mots.clavier),
    suivreLaSelection(contexte)
  );
  const montrer = siChange(
    ({ presente, essayee, ...vue }: EtudiantDecrit) => ({
      ...vue,
      niveaux: [presente.niveau, ...(essayee ? [essayee.niveau] : [])],
    }),
    (vue) => {
      cible = vue.cible;
      versSaLigne.hidden = cible === null;
      nom.textContent = vue.nom;
      ecrire(situation, situationDe(vue, contexte));
      place.textContent = mots.place(vue.rang + 1, vue.nombre);
      niveau.replaceChildren(
        ...[...new Set(vue.niveaux)].flatMap((un, k) => [
          ...(k > 0 ? [" → "] : []),
          ...(un === "aucun" ? [] : [pastille(un)]),
          ` ${mots.niveau[un]}`,
        ])
      );
      niveau.hidden = vue.etudiant.statut !== "inscrit";
    }
  );
  return { element, montrer };
}

/** Who types marks down a column may want the card to stay. */
function suivreLaSelection({ textes, volet }: Contexte): HTMLElement {
  const choix = el("input", { type: "checkbox", checked: true });
  choix.addEventListener("change", () => volet.fiche.suivreLaSelection(choix.checked));
  return el("label", { class: "suivre" }, choix, textes.etudiant.suivreLaSelection);
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

function situationDe(
  { etudiant, groupe }: Pick<EtudiantDecrit, "etudiant" | "groupe">,
  { textes }: Contexte
): string {
  return [
    ...(groupe === null ? [] : [textes.risques.groupe(groupe)]),
    ...(etudiant.numero === null ? [] : [etudiant.numero]),
    ...(etudiant.statut === "inscrit" ? [] : [textes.etudiant.statut(etudiant.statut)]),
  ].join(" · ");
}
