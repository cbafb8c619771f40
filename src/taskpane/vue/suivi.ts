import { ETAPES } from "../etapes";
import type { Annonce, Etat, Tache } from "../etat";
import type { Textes } from "../textes";
import type { Contexte } from "./contexte";
import { el, type Enfant } from "./dom";

/** What is under way, in words and as a bar; then what it came to. */
export function suivi({ tache, annonce }: Etat, { textes }: Contexte): Enfant {
  if (tache)
    return [
      el("span", { id: "etape" }, textes.etapes[tache.etape]),
      el("progress", { max: 1, value: avancement(tache), "aria-labelledby": "etape" }),
    ];
  return annonce && el("p", {}, direAnnonce(annonce, textes));
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
