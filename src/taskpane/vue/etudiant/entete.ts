import type { EtudiantDecrit } from "../../etudiant/types";
import type { Contexte } from "../contexte";
import { bouton, ecrire, el } from "../dom";
import { siChange, type Partie } from "./partie";

/** Where the student stands in the department, and the way to their row: the buttons stay, and keep the keyboard. */
export function entete(contexte: Contexte): Partie {
  const { textes, volet } = contexte;
  const mots = textes.etudiant;
  const situation = el("span", { class: "note" });
  let cible: EtudiantDecrit["cible"] = null;
  const versSaLigne = bouton(
    { class: "discret" },
    () => void (cible && volet.montrer(cible)),
    mots.voirSaLigne
  );
  const element = el(
    "div",
    { class: "entete-fiche" },
    el("div", { class: "entete" }, situation, versSaLigne),
    el("p", { class: "note" }, mots.clavier),
    suivreLaSelection(contexte)
  );
  const montrer = siChange(
    ({ etudiant, groupe, cible: sienne }: EtudiantDecrit) => ({ etudiant, groupe, cible: sienne }),
    (vue) => {
      cible = vue.cible;
      versSaLigne.hidden = cible === null;
      ecrire(situation, situationDe(vue, contexte));
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
