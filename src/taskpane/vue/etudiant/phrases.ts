import type { RaisonDite } from "../../etudiant/types";
import { enFrancais, type Contexte } from "../contexte";
import { el } from "../dom";

/** Sentences of the program, one under the other. */
export function phrases(lesquelles: readonly string[], contexte: Contexte): HTMLElement {
  return el(
    "ul",
    { class: "phrases", ...enFrancais(contexte) },
    ...lesquelles.map((phrase) => el("li", {}, phrase))
  );
}

/** The same, each with the point of annexe 1 that it applies. */
export function avecPoints(lesquelles: readonly RaisonDite[], contexte: Contexte): HTMLElement {
  return el(
    "ul",
    { class: "phrases", ...enFrancais(contexte) },
    ...lesquelles.map(({ phrase, point }) =>
      el("li", {}, `${phrase} `, el("span", { class: "note" }, `(${point})`))
    )
  );
}
