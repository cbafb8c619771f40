import type { Mention } from "../resume";
import { enFrancais, type Contexte } from "./contexte";
import { bouton, el, type Enfant } from "./dom";
import { ouvrirFiche } from "./etudiant/ouvrir";

/** A student and a sentence about them; a click opens their card, and goes to their row. */
export function mention(
  { etudiant, nom, phrase, cible }: Mention,
  contexte: Contexte,
  precision: Enfant = null
): Enfant {
  const contenu = [
    el("span", { class: "nom" }, nom, precision),
    el("span", { class: "motif", ...enFrancais(contexte) }, phrase),
  ];
  const ouvrir = (): void => {
    ouvrirFiche(etudiant, contexte);
    if (cible) void contexte.volet.montrer(cible);
  };
  const cle = `étudiant ${etudiant.numero ?? nom}`;
  return bouton({ class: "ligne", "data-cle": cle }, ouvrir, ...contenu);
}
