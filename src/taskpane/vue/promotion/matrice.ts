import { MARQUES, type Case, type Marque } from "../../promotion/case";
import type { Matrice } from "../../promotion/matrice";
import type { Contexte } from "../contexte";
import { bouton, el, type Enfant } from "../dom";
import { PREMIERS } from "../liste-longue";
import { redessiner } from "../redessiner";
import type { Affichage } from "./affichage";
import { grille, marquerChoisi } from "./grille";
import { legende } from "./legende";
import { tableau, type Tableau } from "./tableau";

/** Students × competences, the most at risk first; the first hundred until all are asked for. */
export function matrice(
  matriceEntiere: Matrice,
  affichage: Affichage,
  contexte: Contexte
): HTMLElement {
  const element = el("div", {});
  const dessiner = (): void =>
    redessiner(element, contenu(matriceEntiere, affichage, toutMontrer, contexte));
  const toutMontrer = (): void => {
    affichage.toutesLesRangees = true;
    dessiner();
    marquerChoisi(element, affichage);
    element.querySelectorAll<HTMLElement>(".rangee")[PREMIERS]!.focus();
  };
  dessiner();
  return element;
}

function contenu(
  { colonnes, rangees }: Matrice,
  { toutesLesRangees }: Affichage,
  toutMontrer: () => void,
  contexte: Contexte
): Enfant {
  const { textes } = contexte;
  const mots = textes.promotion.matrice;
  const montrees = toutesLesRangees ? rangees : rangees.slice(0, PREMIERS);
  const vue = { colonnes, rangees: montrees };
  return [
    el("h3", {}, mots.titre),
    el("p", { class: "note" }, mots.aide),
    legende(contexte),
    grille(vue, mots.image({ colonnes, rangees }), contexte),
    montrees.length < rangees.length &&
      bouton({ class: "discret" }, toutMontrer, textes.toutAfficher(rangees.length)),
    tableau(
      { cle: "promotion|matrice", titre: mots.titre },
      () => enTableau(vue, contexte),
      contexte
    ),
  ];
}

function enTableau({ colonnes, rangees }: Matrice, contexte: Contexte): Tableau {
  const { textes } = contexte;
  const mots = textes.promotion.matrice;
  return {
    enTetes: [
      ...[mots.etudiant, mots.niveau],
      ...colonnes.map(({ competence, ues }) => `${mots.colonne(competence)} (${ues.join(", ")})`),
    ],
    lignes: rangees.map(({ nom, niveau, parti, cases }) => [
      ...[nom, parti ?? textes.promotion.niveaux.noms[niveau]],
      ...cases.map((une) => enBref(une, contexte)),
    ]),
    note: MARQUES.map((marque) => `${SIGNES[marque]} ${mots.legende.marques[marque]}`).join(" · "),
  };
}

/** What stands in a narrow cell for the words that only readers of the screen are told. */
const SIGNES: Readonly<Record<Marque, string>> = { attente: "*", compensee: "°", accordee: "†" };

/** The mean, or what stands in its place, and a sign; its states are said in words, not shown. */
function enBref(une: Case, { textes }: Contexte): Enfant {
  const [valeur, ...etats] = textes.promotion.matrice.une(une);
  const dits = etats.map((etat) => ` ${etat}`).join("");
  return el(
    "span",
    { class: "bref", "data-signe": une.marque && SIGNES[une.marque] },
    valeur,
    dits !== "" && el("span", { class: "invisible" }, dits)
  );
}
