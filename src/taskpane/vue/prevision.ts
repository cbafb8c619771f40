import { DEFINITIONS } from "../../reglement";
import type { Etat } from "../etat";
import type { Prevision } from "../prevision";
import { valeurEnMots } from "../textes/reglages";
import type { Contexte } from "./contexte";
import { aplatir, bouton, el, type Enfant } from "./dom";
import { listeLongue } from "./liste-longue";
import { mention } from "./mention";
import { allerAuxReglages } from "./reglages";
import { suivre, type Zone } from "./zone";

/** What other settings would change: it stays in view until it is applied or given up. */
export function prevision(contexte: Contexte): Zone {
  const element = el("section", { class: "prevision" });
  return suivre(
    element,
    ({ prevision, projet, depliees }) => [prevision, projet, depliees.changements],
    (etat) => {
      const avaitLeClavier = element.contains(document.activeElement);
      element.replaceChildren(...aplatir([contenu(etat, contexte)]));
      element.hidden = etat.prevision === null;
      // The button that was pressed is gone: the keyboard goes on from the settings.
      if (element.hidden && avaitLeClavier) allerAuxReglages({ preventScroll: true });
    }
  );
}

function contenu({ prevision, projet, depliees }: Etat, contexte: Contexte): Enfant {
  if (!prevision) return null;
  const { textes, volet } = contexte;
  const mots = textes.prevision;
  const { changements } = prevision;
  return [
    el("h2", {}, mots.compte(changements.length)),
    Object.keys(projet).length === 0 && el("p", { class: "note" }, mots.deLaFeuille),
    el("ul", { class: "reglages-changes" }, ...reglagesChanges(prevision, contexte)),
    el(
      "div",
      { class: "choix" },
      bouton({ class: "principal" }, () => void volet.appliquerReglages(), mots.appliquer),
      bouton({ class: "secondaire" }, () => volet.reglages.annuler(), mots.annuler)
    ),
    changements.length > 0 &&
      listeLongue(changements, depliees.changements, {
        ligne: (changement) => mention(changement, contexte),
        deplier: () => volet.deplier("changements"),
        titre: textes.toutAfficher(changements.length),
      }),
  ];
}

/** `Case vide : note attendue → neutre` */
function reglagesChanges({ avant, apres }: Prevision, { textes }: Contexte): HTMLElement[] {
  const dire = textes.reglages;
  return DEFINITIONS.filter(({ cle }) => avant[cle] !== apres[cle]).map((definition) => {
    const valeurs = [avant, apres].map((reglages) =>
      valeurEnMots(definition, reglages[definition.cle], dire)
    );
    return el("li", {}, dire.paire(dire.mots(definition).nom, valeurs.join(" → ")));
  });
}
