import type { Etat } from "../etat";
import { aplatir, el, sommaire, type Enfant } from "./dom";
import { redessiner } from "./redessiner";

/** A part of the page, and how it follows the state. */
export interface Zone {
  readonly element: HTMLElement;
  readonly rafraichir: (etat: Etat) => void;
}

/** What a part shows of the state: it is drawn again only when one of these is another one. */
export type Dependances = (etat: Etat) => readonly unknown[];
type Contenu = (etat: Etat) => Enfant;

/** A section, absent while it has nothing to show; drawn again, it keeps what is unfolded and the keyboard. */
export function section(dependances: Dependances, contenu: Contenu, nom = ""): Zone {
  const element = el("section", nom === "" ? {} : { class: nom });
  return suivre(element, dependances, (etat) => {
    redessiner(element, contenu(etat));
    element.hidden = element.childNodes.length === 0;
  });
}

/** A region whose news is read aloud: it stays in the page, even empty. */
export function vive(role: "alert" | "status", dependances: Dependances, contenu: Contenu): Zone {
  const element = el("div", { role, class: role });
  return suivre(element, dependances, (etat) =>
    element.replaceChildren(...aplatir([contenu(etat)]))
  );
}

/** A part that never changes. */
export function fixe(element: HTMLElement): Zone {
  return { element, rafraichir: () => undefined };
}

/**
 * A section that is folded until somebody opens it; its parts follow the state by themselves.
 * @param resume what stands beside the title, folded or not
 */
export function repliee(
  titre: HTMLElement,
  resume: Zone | null,
  ...parties: readonly (Zone | HTMLElement)[]
): Zone {
  const zones = parties.map((partie) => ("rafraichir" in partie ? partie : fixe(partie)));
  const details = el(
    "details",
    {},
    sommaire(titre, resume && [" ", resume.element]),
    ...zones.map(({ element }) => element)
  );
  return {
    element: el("section", {}, details),
    rafraichir: (etat) => {
      for (const { rafraichir } of resume ? [resume, ...zones] : zones) rafraichir(etat);
    },
  };
}

/** An element that is drawn again when what it depends on has changed, and only then. */
export function suivre(
  element: HTMLElement,
  dependances: Dependances,
  dessiner: (etat: Etat) => void
): Zone {
  let vues: readonly unknown[] | null = null;
  const rafraichir = (etat: Etat): void => {
    const nouvelles = dependances(etat);
    if (vues?.every((vue, rang) => vue === nouvelles[rang])) return;
    vues = nouvelles;
    dessiner(etat);
  };
  return { element, rafraichir };
}
