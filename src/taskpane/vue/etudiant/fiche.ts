import { decrireEtudiant } from "../../etudiant/decrire";
import { rangDe } from "../../etudiant/reperer";
import type { EtudiantDecrit } from "../../etudiant/types";
import type { Etat } from "../../etat";
import type { Contexte } from "../contexte";
import { el } from "../dom";
import { suivre, type Zone } from "../zone";
import { annee } from "./annee";
import { annonceur } from "./annonceur";
import { bilanDeLEssai } from "./bilan-essai";
import { competences } from "./competence";
import { entete } from "./entete";
import { essai } from "./essai";
import { anterieuresDe, raisons } from "./raisons";
import { titre, TITRE } from "./titre";

/** The card of the student who is chosen; absent without any. Each part is drawn again only for what changes in it. */
export function fiche(contexte: Contexte): Zone {
  const parties = [
    titre(contexte),
    entete(contexte),
    annee(contexte),
    essai(contexte),
    bilanDeLEssai(contexte),
    competences(contexte),
    raisons(contexte),
    anterieuresDe(contexte),
  ];
  const annonces = annonceur(contexte);
  const contenu = [annonces, ...parties].map((une) => une.element);
  const element = el("section", { class: "fiche", "aria-labelledby": TITRE });
  element.addEventListener("keydown", (touche) => avancer(touche, contexte));
  let montree: EtudiantDecrit | null = null;
  const dessiner = (vue: EtudiantDecrit): void => {
    if (element.childElementCount === 0) element.append(...contenu);
    const active = document.activeElement;
    for (const { montrer } of [...parties, annonces]) montrer(vue);
    // The keyboard stood on a control of another student, or on a mark that has come.
    if (active && !active.isConnected)
      document.getElementById(TITRE)?.focus({ preventScroll: true });
    else if (autreEtudiant(montree, vue)) paraitre(element);
  };
  return suivre(
    element,
    ({ choisi, lue, essai: tente }) => [choisi, lue?.deliberation, tente],
    (etat) => {
      const vue = decrire(etat);
      element.hidden = vue === null;
      if (vue) dessiner(vue);
      else element.replaceChildren();
      montree = vue;
    }
  );
}

function decrire({ choisi, lue, essai: tente }: Etat): EtudiantDecrit | null {
  if (!choisi || !lue) return null;
  const rang = rangDe(lue.deliberation.promotion, choisi);
  return rang < 0 ? null : decrireEtudiant(lue.deliberation, rang, tente);
}

function autreEtudiant(avant: EtudiantDecrit | null, vue: EtudiantDecrit): boolean {
  return avant?.nom !== vue.nom || avant.etudiant.numero !== vue.etudiant.numero;
}

/**
 * Who is in the grid sees the card that they chose: its start, unless it is what the pane shows already. Who works in the
 * pane keeps what they see.
 */
function paraitre(element: HTMLElement): void {
  if (document.hasFocus()) return;
  const { top: haut, bottom: bas } = element.getBoundingClientRect();
  const milieu = window.innerHeight / 2;
  if (haut > milieu || bas < milieu) element.scrollIntoView({ block: "start" });
}

/** Alt with an arrow: the next student, or the one before, wherever one is in the card. */
function avancer(touche: KeyboardEvent, { volet }: Contexte): void {
  const pas = ({ ArrowUp: -1, ArrowDown: 1 } as const)[touche.key];
  if (!touche.altKey || pas === undefined) return;
  touche.preventDefault();
  volet.fiche.avancer(pas);
}
