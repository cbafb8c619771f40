import type { Contexte } from "../contexte";
import { el, sommaire } from "../dom";

/** A table as texts: the first column names its rows. */
export interface Tableau {
  readonly enTetes: readonly string[];
  readonly lignes: readonly (readonly string[])[];
}

/** « Voir le tableau »: the numbers of a drawing, made only when somebody asks for them. */
export function tableau(
  { cle, titre }: { readonly cle: string; readonly titre: string },
  decrire: () => Tableau,
  { textes }: Contexte
): HTMLElement {
  const details = el(
    "details",
    { class: "tableau", "data-cle": cle },
    sommaire(textes.promotion.voirLeTableau, el("span", { class: "invisible" }, ` : ${titre}`))
  );
  details.addEventListener("toggle", () => {
    if (details.open && details.childElementCount === 1)
      details.append(
        el(
          "div",
          { class: "defile", role: "region", tabindex: 0, "aria-label": titre },
          dessiner(titre, decrire())
        )
      );
  });
  return details;
}

function dessiner(titre: string, { enTetes, lignes }: Tableau): HTMLTableElement {
  const colonnes = enTetes.map((enTete) => el("th", { scope: "col" }, enTete));
  return el(
    "table",
    {},
    el("caption", { class: "invisible" }, titre),
    el("thead", {}, el("tr", {}, ...colonnes)),
    el(
      "tbody",
      {},
      ...lignes.map(([nom, ...cellules]) =>
        el(
          "tr",
          {},
          el("th", { scope: "row" }, nom!),
          ...cellules.map((cellule) => el("td", {}, cellule))
        )
      )
    )
  );
}
