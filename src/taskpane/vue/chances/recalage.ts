import type { Calibrage } from "../../../calibrage";
import type { Etat } from "../../etat";
import { enFrancais, type Contexte } from "../contexte";
import { aplatir, bouton, el, type Enfant } from "../dom";
import { suivre, type Zone } from "../zone";
import { courbe } from "./courbe";

/** What the files say of the odds, before anything is kept. The keyboard goes back to the section once it is closed. */
export function recalage(contexte: Contexte): Zone {
  const element = el("div", { class: "recalage" });
  return suivre(
    element,
    ({ recalage }) => [recalage],
    (etat) => {
      const avaitLeClavier = element.contains(document.activeElement);
      element.replaceChildren(...aplatir([contenu(etat, contexte)]));
      element.hidden = etat.recalage === null;
      if (element.hidden && avaitLeClavier)
        element.closest("details")?.querySelector("summary")?.focus();
    }
  );
}

function contenu({ recalage }: Etat, contexte: Contexte): Enfant {
  if (!recalage) return null;
  const { calibrages, niveauxChanges } = recalage;
  const mots = contexte.textes.chances.recalage;
  const retenu = calibrages.some((un) => un.retenu);
  return [
    el("h3", {}, mots.titre),
    ...calibrages.map((un) => annee(un, contexte)),
    retenu && el("p", {}, `${mots.niveaux(niveauxChanges)} ${mots.rienDeGarde}`),
    el("div", { class: "choix" }, ...boutons(retenu, contexte)),
  ];
}

function boutons(retenu: boolean, { textes, volet }: Contexte): readonly Enfant[] {
  const { garder, fermer } = textes.chances.recalage;
  return [
    retenu && bouton({ class: "principal" }, () => void volet.chances.garder(), garder),
    bouton({ class: "secondaire" }, () => volet.chances.abandonner(), fermer),
  ];
}

/** One year of the BUT: what it comes to, on whom it rests and, where it suffices, what would change and how sure it is. */
function annee(calibrage: Calibrage, contexte: Contexte): HTMLElement {
  const mots = contexte.textes.chances;
  const { annee: numero, phrase, sources, retenu, faits, avant } = calibrage;
  return el(
    "div",
    { class: "annee" },
    el("h4", {}, `BUT${numero}`),
    el("p", { ...enFrancais(contexte) }, phrase),
    el("ul", { class: "note" }, ...sources.map((une) => el("li", {}, mots.recalage.source(une)))),
    retenu && el("p", {}, mots.sens(numero, faits, avant)),
    retenu && courbe(calibrage, mots.courbe)
  );
}
