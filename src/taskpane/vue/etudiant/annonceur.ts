import type { EtudiantDecrit } from "../../etudiant/types";
import type { Contexte } from "../contexte";
import { el } from "../dom";
import { decisionsChangees } from "./bilan-essai";
import type { Partie } from "./partie";

/** The time in which a hand on a slider makes its next move: what is read aloud waits for it to rest. */
const REPOS = 700;

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
    const { fiche, niveau, essai } = textes.etudiant;
    if (vue.essayee === null) return `${fiche(vue.nom)}, ${niveau[vue.presente.niveau]}`;
    return essai.annonce(
      decisionsChangees(vue)
        .filter(({ genre }) => genre !== "chance")
        .map((changement) => `${essai.change(changement)} ${essai.devient(changement)}`)
    );
  };
  return { element, montrer: (vue) => dire(enMots(vue)) };
}
