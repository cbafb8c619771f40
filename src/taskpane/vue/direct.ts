import type { Contexte } from "./contexte";
import { el } from "./dom";
import { suivre, type Zone } from "./zone";

/** The switch of « Suivi en direct », and what it does. */
export function direct({ textes, volet }: Contexte): Zone {
  const { nom, aide } = textes.direct;
  const interrupteur = el("input", {
    ...{ id: "direct", type: "checkbox", role: "switch" },
    "aria-describedby": "direct-aide",
  });
  interrupteur.addEventListener("change", () => void volet.direct.basculer());
  const element = el(
    "div",
    { class: "direct" },
    interrupteur,
    el("label", { for: "direct" }, nom),
    el("p", { id: "direct-aide", class: "note" }, aide)
  );
  // While the action runs the switch shows what was asked for; once it is over, what came of it.
  return suivre(
    element,
    ({ enDirect, tache }) => [enDirect, tache === null],
    ({ enDirect, tache }) => {
      if (tache === null) interrupteur.checked = enDirect;
    }
  );
}
