import type { BesoinsDetailles } from "../../../restitution";
import type { Competence, EtudiantDecrit } from "../../etudiant/types";
import type { Contexte } from "../contexte";
import { aplatir, el, sommaire, type Enfant } from "../dom";
import { aUnePlage, bande, barre, forme } from "./barre";
import { siChange, type Partie } from "./partie";
import { phrases } from "./phrases";
import { tableau } from "./tableau";

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
  const signes = legende(contexte);
  const montrer = (vue: EtudiantDecrit): void => {
    const dites = direCompetences(vue);
    signes.possible.hidden = !dites.some(({ competence }) => competence.unites.some(aUnePlage));
    while (blocs.length > dites.length) blocs.pop()!.element.remove();
    dites.forEach((dite, k) => {
      if (k === blocs.length) {
        blocs.push(bloc(contexte));
        element.append(blocs[k]!.element);
      }
      blocs[k]!.montrer(dite);
    });
  };
  return { element: el("div", {}, signes.element, element), montrer };
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
  return [
    el("h3", {}, titre),
    barre(competence, avant, mots.image(titre, competence.unites.map(mots.uniteEnMots))),
    tableau(competence, avant, contexte),
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

function legende({ textes }: Contexte): {
  readonly element: HTMLElement;
  /** What a band says: there is none where nothing can move any more. */
  readonly possible: HTMLElement;
} {
  const mots = textes.etudiant.legende;
  const signe = (dessin: SVGElement, mot: string): HTMLElement => el("li", {}, dessin, mot);
  const formes = (["impaire", "paire", "rcue"] as const).map((genre) =>
    signe(forme(genre), mots[genre])
  );
  const possible = signe(bande(), mots.possible);
  return { element: el("ul", { class: "legende-fiche" }, ...formes, possible), possible };
}
