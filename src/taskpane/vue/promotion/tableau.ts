import type { Contexte } from "../contexte";
import { el, sommaire, type Enfant } from "../dom";

/** A table: the first column names its rows. */
export interface Tableau {
  readonly enTetes: readonly string[];
  readonly lignes: readonly (readonly Enfant[])[];
  /** What its signs mean. */
  readonly note?: string;
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
    if (!details.open || details.childElementCount > 1) return;
    const decrit = decrire();
    const defile = { class: "defile", role: "region", tabindex: 0, "aria-label": titre };
    if (decrit.note) details.append(el("p", { class: "note" }, decrit.note));
    details.append(el("div", defile, dessiner(titre, decrit)));
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
          el("th", { scope: "row" }, nom ?? ""),
          ...cellules.map((cellule) => el("td", {}, cellule))
        )
      )
    )
  );
}
