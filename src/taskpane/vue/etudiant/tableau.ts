import { LIBELLES } from "../../../reglement";
import { SOUS_10, SOUS_8, trancheDe } from "../../../restitution";
import type { Competence, Unite } from "../../etudiant/types";
import { enFrancais, type Contexte } from "../contexte";
import { el, type Enfant } from "../dom";
import { forme } from "./barre";

/** The same as the bar in words and numbers: a row for each UE and for the RCUE. */
export function tableau(
  { unites }: Competence,
  avant: Competence | null,
  contexte: Contexte
): HTMLElement {
  const titres = Object.values(contexte.textes.etudiant.colonnes);
  const entetes = titres.map((titre) => el("th", { scope: "col" }, titre));
  const lignes = unites.map((unite, k) => ligne(unite, avant?.unites[k] ?? null, contexte));
  return el(
    "table",
    { class: "unites" },
    el("thead", {}, el("tr", {}, ...entetes)),
    el("tbody", {}, ...lignes)
  );
}

function ligne(unite: Unite, avant: Unite | null, contexte: Contexte): HTMLElement {
  const mots = contexte.textes.etudiant;
  const origine = mots.origines[unite.origine];
  const code = avant && avant.code !== unite.code ? `${avant.code} → ${unite.code}` : unite.code;
  return el(
    "tr",
    {},
    el("th", { scope: "row" }, forme(unite.genre), unite.nom),
    el("td", {}, moyenne(unite, avant, contexte)),
    el("td", {}, ...possible(unite, contexte).map((une) => el("span", { class: "note" }, une))),
    el(
      "td",
      {},
      el("span", { class: "code", title: LIBELLES[unite.code] ?? null }, code),
      el(
        "span",
        { class: "note", ...enFrancais(contexte) },
        origine === "" ? unite.point : `${unite.point}, ${origine}`
      )
    )
  );
}

const STYLES = { sous8: SOUS_8, sous10: SOUS_10, dix: null } as const;

/** The mean in the colours of the grid, after what it was. */
function moyenne({ present }: Unite, avant: Unite | null, { textes }: Contexte): Enfant {
  const { nombre, sansNote } = textes.etudiant;
  if (present === null) return el("span", { class: "note" }, sansNote);
  const style = STYLES[trancheDe(present)];
  const valeur = el("strong", { class: "moyenne" }, nombre(present));
  if (style) {
    valeur.style.backgroundColor = style.fond ?? "";
    valeur.style.color = style.encre ?? "";
  }
  const ancien = avant?.present ?? null;
  const change = avant !== null && ancien !== present;
  const etait = ancien === null ? sansNote : nombre(ancien);
  return [change && el("span", { class: "note" }, `${etait} → `), valeur];
}

/** The range that is left, whether 10 can be reached (and 8, where that is in doubt), and how often others did. */
function possible(
  { ouverte, pire, meilleur, etat, plancher, chance }: Unite,
  { textes }: Contexte
): string[] {
  const mots = textes.etudiant;
  if (!ouverte) return [mots.definitive];
  return [
    ...(pire !== null && meilleur !== null
      ? [mots.plage(mots.nombre(pire), mots.nombre(meilleur))]
      : []),
    ...(plancher === "difficile" || plancher === "hors d’atteinte" ? [mots.a8(plancher)] : []),
    ...(etat === null ? [] : [mots.a10(etat)]),
    ...(chance === null ? [] : [mots.chance(chance)]),
  ];
}
