import type { Maquette } from "../../maquette";
import type { Contexte } from "./contexte";
import { bouton, el } from "./dom";

/** The programme to write to a sheet: a choice of the catalogue, and the button. */
export function maquette(catalogue: readonly Maquette[], { textes, volet }: Contexte): HTMLElement {
  const mots = textes.actions;
  const choix = el(
    "select",
    { id: "maquette" },
    ...catalogue.map(({ id, intitule }) => el("option", { value: id }, intitule))
  );
  choix.addEventListener("change", () => volet.choisirMaquette(choix.value));
  return el(
    "div",
    {},
    el("p", { class: "note", id: "maquette-aide" }, mots.maquetteAide),
    el("label", { for: "maquette", class: "invisible" }, mots.maquette),
    choix,
    bouton(
      { class: "secondaire", "aria-describedby": "maquette-aide" },
      () => void volet.inserer(),
      mots.inserer
    )
  );
}
