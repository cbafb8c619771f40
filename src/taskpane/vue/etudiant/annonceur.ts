import type { EtudiantDecrit } from "../../etudiant/types";
import type { TextesDeLEssai } from "../../textes/etudiant";
import type { Contexte } from "../contexte";
import { el } from "../dom";
import { decisionsChangees } from "./bilan-essai";
import type { Partie } from "./partie";

/** The time in which a hand on a slider makes its next move: what is read aloud waits for it to rest. */
const REPOS = 700;

/** So many changes are read aloud: the card has them all. */
const DITES = 4;

/** Reads aloud whose card it is, then what a try changes: once the hand rests, and only what is new. */
export function annonceur({ textes }: Contexte): Partie {
  const element = el("p", { class: "invisible", "aria-live": "polite" });
  let prevue: ReturnType<typeof setTimeout> | undefined;
  const dire = (phrase: string): void => {
    clearTimeout(prevue);
    prevue = setTimeout(() => {
      if (element.textContent !== phrase) element.textContent = phrase;
    }, REPOS);
  };
  const enMots = (vue: EtudiantDecrit): string => {
    const { fiche, niveau, statut, essai } = textes.etudiant;
    if (vue.essayee !== null) return essai.annonce(...abreger(vue, essai));
    const inscrit = vue.etudiant.statut === "inscrit";
    return `${fiche(vue.nom)}, ${inscrit ? niveau[vue.presente.niveau] : statut(vue.etudiant.statut)}`;
  };
  return { element, montrer: (vue) => dire(enMots(vue)) };
}

/** What a try changes first of all, and how many other changes there are. */
function abreger(
  vue: EtudiantDecrit,
  { change, devient }: TextesDeLEssai
): [dites: string[], autres: number] {
  const changements = decisionsChangees(vue).filter(({ genre }) => genre !== "chance");
  const dites = changements.slice(0, DITES).map((un) => `${change(un)} ${devient(un)}`);
  return [dites, changements.length - dites.length];
}
