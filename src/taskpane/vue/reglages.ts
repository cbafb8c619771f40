import { DEFINITIONS, REGLAGES } from "../../reglement";
import { direReglages } from "../textes/reglages";
import { champ } from "./champ";
import type { Contexte } from "./contexte";
import { bouton, ecrire, el } from "./dom";
import { repliee, suivre, type Zone } from "./zone";

/** Id of the section's title. */
const TITRE = "reglages";

/** Gives the keyboard to the section. */
export function allerAuxReglages(options?: FocusOptions): void {
  document.getElementById(TITRE)?.closest("summary")?.focus(options);
}

/** Unfolds the section and goes there. */
export function ouvrirLesReglages(): void {
  document.getElementById(TITRE)?.closest("details")?.setAttribute("open", "");
  allerAuxReglages();
}

/** Every setting with its field, folded; and the sheet that holds them. */
export function reglages(contexte: Contexte): Zone {
  const mots = contexte.textes.reglages;
  const resume = el("span", { class: "note" });
  return repliee(
    el("h2", { id: TITRE }, mots.titre),
    suivre(
      resume,
      ({ apercu }) => [apercu],
      ({ apercu }) => {
        ecrire(resume, direReglages(apercu?.reglages ?? REGLAGES, mots));
      }
    ),
    el("p", { class: "note" }, mots.aide),
    feuille(contexte),
    ...DEFINITIONS.map((definition) => champ(definition, contexte))
  );
}

/** One button: it creates the sheet or, once there is one, goes to it. */
function feuille({ textes, volet }: Contexte): Zone {
  const element = bouton({ class: "secondaire" }, () => void volet.reglages.creer());
  return suivre(
    element,
    ({ apercu }) => [apercu?.feuilleReglages],
    ({ apercu }) => {
      const { creer, voir } = textes.reglages;
      ecrire(element, (apercu?.feuilleReglages ?? null) === null ? creer : voir);
    }
  );
}
