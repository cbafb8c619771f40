import type { FeuilleAnterieure } from "../../grille";
import type { Etat } from "../etat";
import type { AnneesConnues } from "../resume";
import { choixDeFichiers } from "./choix-de-fichiers";
import { enFrancais, type Contexte } from "./contexte";
import { aplatir, bouton, ecrire, el, type Enfant } from "./dom";
import { repliee, suivre, type Zone } from "./zone";

/** What is known of earlier years and what is missing, folded; and the files that bring more. */
export function anterieures(contexte: Contexte): Zone {
  const mots = contexte.textes.anterieures;
  const [resume, connues] = [el("span", { class: "note" }), el("div", {})];
  const selonApercu = ({ apercu }: Etat): readonly unknown[] => [apercu];
  return repliee(
    el("h2", {}, mots.titre),
    suivre(resume, selonApercu, ({ apercu }) => {
      ecrire(resume, apercu ? mots.resume(apercu.anterieures) : "");
    }),
    suivre(connues, selonApercu, ({ apercu }) =>
      connues.replaceChildren(...aplatir(apercu ? decrire(apercu.anterieures, contexte) : []))
    ),
    choixDeFichiers(
      mots.ajouter,
      "fichiers-aide",
      (fichiers) => void contexte.volet.anterieures.ajouter(fichiers)
    ),
    el("p", { class: "note", id: "fichiers-aide" }, mots.aide)
  );
}

function decrire({ sources, inconnus }: AnneesConnues, contexte: Contexte): readonly Enfant[] {
  const mots = contexte.textes.anterieures;
  return [
    sources.length > 0 &&
      el("ul", { class: "liste" }, ...sources.map((une) => el("li", {}, source(une, contexte)))),
    inconnus.length > 0 && el("h3", {}, mots.inconnus),
    inconnus.length > 0 &&
      el(
        "ul",
        { class: "manques" },
        ...inconnus.map(({ phrase, etudiants }) =>
          el(
            "li",
            {},
            el("span", { ...enFrancais(contexte) }, phrase),
            ` ${mots.concernes(etudiants)}`
          )
        )
      ),
  ];
}

function source(une: FeuilleAnterieure, { textes, volet }: Contexte): Enfant {
  return bouton(
    { class: "ligne" },
    () => void volet.montrer({ feuille: une.feuille, adresse: "A1" }),
    el("span", { class: "nom" }, une.feuille),
    el("span", { class: "motif" }, textes.anterieures.source(une))
  );
}
