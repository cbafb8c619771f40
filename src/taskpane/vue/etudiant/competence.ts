import { LA_MOYENNE, LIBELLES, PLANCHER_RCUE } from "../../../reglement";
import { SOUS_10, SOUS_8, type BesoinsDetailles } from "../../../restitution";
import type { Competence, EtudiantDecrit, Unite } from "../../etudiant/types";
import { enFrancais, type Contexte } from "../contexte";
import { aplatir, el, sommaire, type Enfant } from "../dom";
import { barre, bande, forme } from "./barre";
import { siChange, type Partie } from "./partie";
import { phrases } from "./phrases";

/** One competence, with what it was before anything was tried, and what it still needs. */
interface Dite {
  readonly competence: Competence;
  readonly avant: Competence | null;
  readonly besoins: BesoinsDetailles["unites"];
}

/** Every competence in its own block, each drawn again by itself; what somebody unfolded stays so. */
export function competences(contexte: Contexte): Partie {
  const element = el("div", { class: "competences" });
  const blocs: Bloc[] = [];
  const montrer = (vue: EtudiantDecrit): void => {
    const dites = direCompetences(vue);
    while (blocs.length > dites.length) blocs.pop()!.element.remove();
    dites.forEach((dite, k) => {
      if (k === blocs.length) {
        blocs.push(bloc(contexte));
        element.append(blocs[k]!.element);
      }
      blocs[k]!.montrer(dite);
    });
  };
  return { element: el("div", {}, legende(contexte), element), montrer };
}

function direCompetences({ presente, essayee }: EtudiantDecrit): Dite[] {
  const montree = essayee ?? presente;
  return montree.competences.map((competence, k) => ({
    competence,
    avant: essayee ? presente.competences[k]! : null,
    besoins:
      montree.besoins?.unites.filter(({ nom }) =>
        competence.unites.some((unite) => unite.nom === nom)
      ) ?? [],
  }));
}

interface Bloc {
  readonly element: HTMLElement;
  readonly montrer: (dite: Dite) => void;
}

function bloc(contexte: Contexte): Bloc {
  const corps = el("div", {});
  const besoins = el("div", {});
  const details = el("details", {}, sommaire(contexte.textes.etudiant.besoins), besoins);
  const dessiner = siChange(
    ({ competence, avant }: Dite) => ({ competence, avant }),
    (dite) => corps.replaceChildren(...aplatir(dessinerCompetence(dite, contexte)))
  );
  const dire = siChange(
    ({ besoins: dits }: Dite) => dits,
    (dits) => {
      details.hidden = dits.length === 0;
      besoins.replaceChildren(...aplatir(dits.map((un) => besoinsDe(un, contexte))));
    }
  );
  return {
    element: el("article", { class: "competence" }, corps, details),
    montrer: (dite) => {
      dessiner(dite);
      dire(dite);
    },
  };
}

function dessinerCompetence(
  { competence, avant }: Pick<Dite, "competence" | "avant">,
  contexte: Contexte
): Enfant[] {
  const { textes } = contexte;
  const mots = textes.etudiant;
  const titre = mots.competence(competence.numero, competence.nom);
  const entetes = Object.values(mots.colonnes).map((colonne) =>
    el("th", { scope: "col" }, colonne)
  );
  return [
    el("h3", {}, titre),
    barre(competence, avant, mots.image(titre, competence.unites.map(mots.uniteEnMots))),
    el(
      "table",
      { class: "unites" },
      el("thead", { class: "invisible" }, el("tr", {}, ...entetes)),
      el(
        "tbody",
        {},
        ...competence.unites.map((unite, k) => ligne(unite, avant?.unites[k] ?? null, contexte))
      )
    ),
  ];
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

/** The mean in the colours of the grid, after what it was. */
function moyenne({ present }: Unite, avant: Unite | null, { textes }: Contexte): Enfant {
  const { nombre, sansNote } = textes.etudiant;
  if (present === null) return el("span", { class: "note" }, sansNote);
  const style =
    present < 100 * PLANCHER_RCUE ? SOUS_8 : present < 100 * LA_MOYENNE ? SOUS_10 : null;
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

function besoinsDe(
  { moyennes, modules }: BesoinsDetailles["unites"][number],
  contexte: Contexte
): Enfant {
  return [
    phrases(moyennes, contexte),
    modules.length > 0 && el("p", { class: "note" }, contexte.textes.etudiant.noteParNote),
    modules.length > 0 && phrases(modules, contexte),
  ];
}

function legende({ textes }: Contexte): HTMLElement {
  const mots = textes.etudiant.legende;
  const dites: [SVGElement, string][] = [
    [forme("impaire"), mots.impaire],
    [forme("paire"), mots.paire],
    [forme("rcue"), mots.rcue],
    [bande(), mots.possible],
  ];
  return el(
    "ul",
    { class: "legende-fiche" },
    ...dites.map(([dessin, mot]) => el("li", {}, dessin, mot))
  );
}
