import type { Etat } from "../etat";
import type { Contexte } from "./contexte";
import { el } from "./dom";
import { direLaHauteur } from "./hauteur";
import { alerte, suivi } from "./suivi";
import { suivre, vive, type Zone } from "./zone";

/** What an action came to stays in view for so long (milliseconds), wherever the pane is scrolled. */
export const EN_VUE = 5_000;

/**
 * What is under way, what it came to, what failed. The news stay in view wherever the person is in the pane, then rest in
 * their place; a failure stays in view until something succeeds.
 */
export function nouvelles(contexte: Contexte): Zone {
  const echec = vive(
    "alert",
    (etat) => [etat.alerte],
    (etat) => alerte(etat, contexte)
  );
  const etat = suivi(contexte);
  const element = el("div", { class: "nouvelles" }, echec.element, etat.element);
  direLaHauteur(element, "--hauteur-nouvelles");
  const recentes = enVue(element);
  return {
    element,
    rafraichir: (nouvel) => {
      for (const { rafraichir } of [echec, etat, recentes]) rafraichir(nouvel);
    },
  };
}

function enVue(element: HTMLElement): Zone {
  let repos: ReturnType<typeof setTimeout> | undefined;
  const dater = ({ tache, annonce, alerte: echec }: Etat): void => {
    clearTimeout(repos);
    element.classList.toggle("recentes", Boolean(tache ?? annonce ?? echec));
    if (annonce && !tache && !echec)
      repos = setTimeout(() => element.classList.remove("recentes"), EN_VUE);
  };
  return suivre(
    element,
    ({ tache, annonce, alerte: echec }) => [tache === null, annonce, echec],
    dater
  );
}
