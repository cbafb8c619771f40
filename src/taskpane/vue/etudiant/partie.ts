import type { EtudiantDecrit } from "../../etudiant/types";
import { aplatir, type Enfant } from "../dom";

/** A part of the card: it shows one student, and is drawn again only when what it says has changed. */
export interface Partie {
  readonly element: HTMLElement;
  readonly montrer: (vue: EtudiantDecrit) => void;
}

/** A part that is one element, whose contents say some of what is known; absent when there are none. */
export function partie<Dit>(
  element: HTMLElement,
  lire: (vue: EtudiantDecrit) => Dit,
  dessiner: (dit: Dit) => Enfant
): Partie {
  const montrer = siChange(lire, (dit) => {
    element.replaceChildren(...aplatir([dessiner(dit)]));
    element.hidden = element.childNodes.length === 0;
  });
  return { element, montrer };
}

/** Calls what draws only for news: descriptions are plain data, made anew each time. */
export function siChange<Vu, Dit>(
  lire: (vue: Vu) => Dit,
  dessiner: (dit: Dit) => void
): (vue: Vu) => void {
  let connu: string | null = null;
  return (vue) => {
    const dit = lire(vue);
    const ecrit = JSON.stringify(dit);
    if (ecrit === connu) return;
    connu = ecrit;
    dessiner(dit);
  };
}
