import type { Contexte } from "./contexte";
import { Formulaire } from "./correction/formulaire";
import { champ } from "./correction/options";
import { bouton, el, sommaire } from "./dom";
import { suivre, type Zone } from "./zone";

/** The form by which a person says what a sheet, a column, some rows or a text are. */
export function correction(contexte: Contexte): Zone {
  const formulaire = new Formulaire(contexte);
  const element = composer(formulaire, contexte);
  return suivre(
    element,
    ({ apercu, endroit, corrections }) => [apercu?.lecture, endroit, corrections],
    (etat) => {
      element.hidden = etat.apercu === null;
      formulaire.montrer(etat);
    }
  );
}

function composer(formulaire: Formulaire, { textes, volet }: Contexte): HTMLElement {
  const mots = textes.lecture.corrections;
  const { feuille, semestre, colonne, role, lignes, refus, ecarterLignes } = formulaire;
  const { texte, textes: connus, sens } = formulaire;
  const selection = (): void => void volet.corrections.prendreSelection();
  return el(
    "details",
    { class: "correction" },
    sommaire(el("h3", {}, mots.titre)),
    el("p", { class: "note" }, mots.aide),
    bouton({ class: "secondaire" }, selection, mots.selection),
    champ(mots.feuille, feuille),
    [champ(mots.cetteFeuille, semestre.liste), semestre.bouton],
    champ(mots.colonne, colonne),
    [champ(mots.estColonne, role.liste), role.bouton],
    [champ(mots.lignes, lignes), refus, ecarterLignes],
    [champ(mots.texte, texte), connus],
    [champ(mots.veutDire, sens.liste), sens.bouton]
  );
}
