import { defautDe, definitionsUtiles, REGLAGES, type Definition } from "../../reglement";
import type { Etat } from "../etat";
import { valeurEnMots } from "../textes/reglages";
import type { Contexte } from "./contexte";
import { ecrire, el } from "./dom";
import { suivre, type Zone } from "./zone";

/** One setting: its name, a list or a field, what it does and its default. It is absent where it would change nothing. */
export function champ(definition: Definition, contexte: Contexte): Zone {
  const { textes, volet } = contexte;
  const { cle } = definition;
  const { nom, phrase } = textes.reglages.mots(definition);
  const ids = {
    champ: `reglage-${cle}`,
    aide: `reglage-${cle}-aide`,
    refus: `reglage-${cle}-refus`,
  };
  const saisie = saisieDe(definition, contexte, {
    id: ids.champ,
    "aria-describedby": `${ids.aide} ${ids.refus}`,
  });
  saisie.addEventListener("change", () => volet.reglages.choisir(cle, saisie.value));
  const modifie = el("span", { class: "modifie" });
  const refus = el("p", { id: ids.refus, class: "refus", "aria-live": "polite" });
  const defaut = valeurEnMots(definition, defautDe(definition), textes.reglages);
  const element = el(
    "div",
    { class: "reglage" },
    el("label", { for: ids.champ }, nom, modifie),
    saisie,
    refus,
    el("p", { id: ids.aide, class: "note" }, `${phrase} ${textes.reglages.defaut(defaut)}`)
  );
  const courants = ({ apercu, projet }: Etat) => ({ ...(apercu?.reglages ?? REGLAGES), ...projet });
  return suivre(
    element,
    (etat) => [courants(etat)[cle], courants(etat).bonus, etat.refuse === cle],
    (etat) => {
      const valeur = courants(etat)[cle];
      const refuse = etat.refuse === cle;
      if (!refuse) saisie.value = String(valeur);
      saisie.setAttribute("aria-invalid", String(refuse));
      ecrire(refus, refuse ? textes.reglages.refus(definition) : "");
      ecrire(modifie, valeur === defautDe(definition) ? "" : ` ${textes.reglages.modifie}`);
      element.hidden = !definitionsUtiles(courants(etat)).includes(definition);
    }
  );
}

type Saisie = HTMLSelectElement | HTMLInputElement;

function saisieDe(
  definition: Definition,
  { textes }: Contexte,
  attributs: Readonly<Record<string, string>>
): Saisie {
  if (definition.genre === "choix")
    return el(
      "select",
      attributs,
      ...definition.valeurs.map(({ valeur }) =>
        el("option", { value: valeur }, valeurEnMots(definition, valeur, textes.reglages))
      )
    );
  if (definition.genre === "paliers") return el("input", { type: "text", ...attributs });
  const { minimum, maximum } = definition;
  return el("input", { type: "number", min: minimum, max: maximum, step: "any", ...attributs });
}
