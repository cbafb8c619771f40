import type { Rangee } from "../../promotion/matrice";
import type { MoyenneDe, Repartition } from "../../promotion/repartition";
import type { Contexte } from "../contexte";
import { aplatir, bouton, el, type Enfant } from "../dom";
import { listeLongue } from "../liste-longue";
import type { Affichage } from "./affichage";
import { allerA } from "./aller";
import { cleDeBarre, histogramme } from "./histogramme";

/** What the drawings of all the UE have in common. */
export interface Commun {
  /** Students of the highest bar of all: one scale for all the UE. */
  readonly plusHaute: number;
  readonly parRang: ReadonlyMap<number, Rangee>;
  readonly affichage: Affichage;
  /** Shows the students of the bar that was chosen, and hides those of another one. */
  readonly montrer: () => void;
}

interface BarreChoisie {
  readonly code: string;
  readonly de: number;
  readonly moyennes: readonly MoyenneDe[];
}

interface Paire {
  readonly element: HTMLElement;
  readonly montrer: () => void;
  /** Brings the students of the chosen bar in front of the person, if it is one of these UE. */
  readonly aller: () => void;
}

/** The UE of one competence, and under them the students of the bar that is chosen among theirs. */
export function paire(ues: readonly Repartition[], commun: Commun, contexte: Contexte): Paire {
  const { affichage } = commun;
  const titre = el("p", { "aria-live": "polite", tabindex: -1 });
  const liste = el("div", {});
  const figures = ues.map((une) => {
    const choisir = (de: number): void => {
      const cle = cleDeBarre(une.code, de);
      affichage.barre = affichage.barre === cle ? null : cle;
      affichage.toutDeLaBarre = false;
      commun.montrer();
    };
    return histogramme(une, { plusHaute: commun.plusHaute, choisir }, contexte);
  });
  const sous = el("div", { class: "etudiants-de-barre" }, titre, liste);
  const element = el("div", { class: "couple" }, ...figures, sous);
  const montrer = (): void => {
    for (const barre of element.querySelectorAll(".sur-barre"))
      barre.setAttribute(
        "aria-expanded",
        String(barre.getAttribute("data-cle") === affichage.barre)
      );
    const choisie = trouver(ues, affichage.barre);
    titre.replaceChildren(...aplatir([choisie && enTitre(choisie, contexte)]));
    liste.replaceChildren(...aplatir([choisie && etudiants(choisie, commun, contexte)]));
  };
  const aller = (): void => {
    if (trouver(ues, affichage.barre)) titre.focus();
  };
  return { element, montrer, aller };
}

function trouver(ues: readonly Repartition[], cle: string | null): BarreChoisie | null {
  for (const { code, barres } of ues)
    for (const [de, moyennes] of barres.entries())
      if (moyennes.length > 0 && cleDeBarre(code, de) === cle) return { code, de, moyennes };
  return null;
}

function enTitre({ code, de, moyennes }: BarreChoisie, { textes }: Contexte): Enfant {
  const phrase = textes.promotion.repartitions.barre(de, moyennes.length);
  return [el("strong", {}, code), `, ${phrase}`];
}

/** From the lowest mean. */
function etudiants(
  { code, moyennes }: BarreChoisie,
  { parRang, affichage, montrer }: Commun,
  contexte: Contexte
): Enfant {
  const { textes } = contexte;
  return listeLongue(
    [...moyennes].sort((a, b) => a.centiemes - b.centiemes),
    affichage.toutDeLaBarre,
    {
      ligne: ({ rang, centiemes }) => {
        const rangee = parRang.get(rang)!;
        return bouton(
          { class: "ligne", "data-cle": `promotion|de ${code}|${rang}` },
          () => allerA(rangee, contexte),
          el("span", { class: "nom" }, rangee.nom),
          el("span", { class: "valeur" }, textes.promotion.moyenne(centiemes))
        );
      },
      deplier: () => {
        affichage.toutDeLaBarre = true;
        montrer();
      },
      titre: textes.toutAfficher(moyennes.length),
    }
  );
}
