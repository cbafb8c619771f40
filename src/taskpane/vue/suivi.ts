import { ETAPES } from "../etapes";
import type { Annonce, Etat, Tache } from "../etat";
import { issueDe } from "../issue";
import type { Textes } from "../textes";
import type { Contexte } from "./contexte";
import { el, type Enfant } from "./dom";
import { suivre, vive, type Zone } from "./zone";

/** What is under way, in words and as a bar; then what it came to. Only a new step is said: the bar moves in silence. */
export function suivi({ textes }: Contexte): Zone {
  const barre = el("progress", { max: 1, "aria-labelledby": "etape" });
  const dite = vive(
    "status",
    ({ tache, annonce }) => [tache?.etape, annonce],
    ({ tache, annonce }) =>
      tache
        ? [el("span", { id: "etape" }, textes.etapes[tache.etape]), barre]
        : annonce && el("p", { class: issueDe(annonce) }, direAnnonce(annonce, textes))
  );
  const avancee = suivre(
    barre,
    ({ tache }) => [tache],
    ({ tache }) => {
      if (tache) barre.value = avancement(tache);
    }
  );
  return {
    element: dite.element,
    rafraichir: (etat) => {
      dite.rafraichir(etat);
      avancee.rafraichir(etat);
    },
  };
}

/** Each step counts as much; half of a step is done when it begins, so that the bar never looks stuck at zero. */
function avancement({ etape, part }: Tache): number {
  return (ETAPES.indexOf(etape) + 0.5 + part / 2) / ETAPES.length;
}

function direAnnonce(annonce: Annonce, { annonces }: Textes): string {
  return (annonces[annonce.genre] as (annonce: Annonce) => string)(annonce);
}

/** Why an action did not succeed, and what to do. */
export function alerte({ alerte }: Etat, { textes }: Contexte): Enfant {
  if (!alerte) return null;
  const traduite = textes.erreurs?.[alerte.raison] ?? null;
  return [
    el("strong", {}, textes.alerte),
    traduite && el("p", {}, traduite),
    el("p", traduite ? { lang: "fr", class: "note" } : {}, alerte.phrase),
  ];
}
