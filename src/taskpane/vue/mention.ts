import type { Mention } from "../resume";
import { enFrancais, type Contexte } from "./contexte";
import { bouton, el, type Enfant } from "./dom";

/** A student and a sentence about them; a click goes to their row. */
export function mention(
  { nom, phrase, cible }: Mention,
  contexte: Contexte,
  precision: Enfant = null
): Enfant {
  const contenu = [
    el("span", { class: "nom" }, nom, precision),
    el("span", { class: "motif", ...enFrancais(contexte) }, phrase),
  ];
  return cible
    ? bouton({ class: "ligne" }, () => void contexte.volet.montrer(cible), ...contenu)
    : el("div", { class: "ligne" }, ...contenu);
}
