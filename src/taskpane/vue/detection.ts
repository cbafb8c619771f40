import type { Etat } from "../etat";
import type { Apercu } from "../resume";
import { direReglages } from "../textes/reglages";
import type { Contexte } from "./contexte";
import { bouton, el, type Enfant } from "./dom";
import { ouvrirLesReglages } from "./reglages";

/** What was recognised in the workbook: sheets, students, programme, settings. */
export function detection({ apercu, tache }: Etat, { textes, volet }: Contexte): Enfant {
  const mots = textes.detection;
  return [
    el(
      "div",
      { class: "entete" },
      el("h2", {}, mots.titre),
      bouton({ class: "discret", "data-cle": "relire" }, () => void volet.detecter(), mots.relire)
    ),
    apercu
      ? [
          el(
            "dl",
            { class: "faits" },
            fait(mots.grilles, grilles(apercu) || mots.aucuneGrille),
            fait(mots.etudiants, String(apercu.etudiants)),
            apercu.etudiants > 0 &&
              fait(mots.programme, apercu.programme ?? mots.lueDansLaGrille(apercu.annee)),
            fait(
              textes.reglages.titre,
              `${direReglages(apercu.reglages, textes.reglages)} `,
              bouton(
                { class: "discret", "data-cle": "réglages" },
                ouvrirLesReglages,
                textes.reglages.changer
              )
            )
          ),
          apercu.miAnnee && apercu.etudiants > 0 && el("p", { class: "note" }, mots.miAnnee),
        ]
      : tache && el("p", { class: "note" }, mots.enCours),
  ];
}

function fait(nom: string, ...valeur: readonly Enfant[]): Enfant {
  return el("div", {}, el("dt", {}, nom), el("dd", {}, valeur));
}

/** `S3 · Notes (S4)` */
function grilles({ feuilles }: Apercu): string {
  return feuilles
    .map(({ nom, semestres }) => {
      const titre = semestres.map((semestre) => `S${semestre}`).join("-");
      return titre === "" || titre === nom ? nom : `${nom} (${titre})`;
    })
    .join(" · ");
}
