import { adresse, adressePlage, lettres } from "../../adresse";
import type { Plage } from "../../classeur";
import { compter } from "../lecture/compter";
import type { ColonneDite } from "../lecture/colonnes";
import type { LectureFeuille, LectureGrille } from "../lecture/lecture";
import { enFrancais, type Contexte } from "./contexte";
import { correction } from "./correction";
import { corrections } from "./corrections";
import { bouton, ecrire, el, sommaire, type Enfant } from "./dom";
import { echantillon, imageDeFeuille, motifs } from "./image-feuille";
import { redessiner } from "./redessiner";
import { repliee, suivre, type Zone } from "./zone";

/** So many columns, or rows, are told of one by one. */
const MAXIMUM = 120;

/** What was read in each sheet, folded: its picture, its legend, its columns; and how to correct it. */
export function lecture(contexte: Contexte): Zone {
  const mots = contexte.textes.lecture;
  const resume = el("span", { class: "note" });
  const feuilles = el("div", { class: "feuilles" });
  return repliee(
    el("h2", {}, mots.titre),
    suivre(
      resume,
      ({ apercu, corrections: faites }) => [apercu?.lecture, faites],
      ({ apercu, corrections: faites }) => {
        ecrire(resume, apercu ? mots.resume(apercu.lecture, faites.length) : "");
      }
    ),
    el("div", {}, motifs()),
    suivre(
      feuilles,
      ({ apercu }) => [apercu?.lecture],
      ({ apercu }) =>
        redessiner(
          feuilles,
          (apercu?.lecture.feuilles ?? []).map((une) => feuille(une, contexte))
        )
    ),
    corrections(contexte),
    correction(contexte)
  );
}

function feuille({ nom, taille, grille }: LectureFeuille, contexte: Contexte): Enfant {
  const { textes, volet } = contexte;
  const mots = textes.lecture;
  const montrer = (plage: Plage): void =>
    void volet.montrer({ feuille: nom, adresse: adressePlage(plage) });
  const comptes = grille ? compter(grille) : [];
  const semestres = (grille?.semestres ?? []).map((semestre) => `S${semestre}`).join("-");
  const titre = semestres === "" || semestres === nom ? nom : `${nom} (${semestres})`;
  const enMots = grille ? comptes.map(mots.compte).join(" · ") : taille ? mots.nonLue : mots.vide;
  const image =
    taille &&
    imageDeFeuille(taille, grille, { alternative: mots.image(nom, enMots), montrer }, contexte);
  return el(
    "article",
    { class: "feuille" },
    el("h3", {}, titre),
    image,
    grille
      ? el(
          "ul",
          { class: "comptes-lus" },
          ...comptes.map(({ sorte, genre, nombre, plage }) =>
            el(
              "li",
              {},
              bouton(
                { class: "compte", "data-cle": `${nom}|${sorte}` },
                () => montrer(plage),
                echantillon(genre),
                mots.compte({ sorte, nombre })
              )
            )
          )
        )
      : el("p", { class: "note" }, enMots),
    grille && colonnes(nom, grille, contexte),
    grille && grille.lignesLaissees.length > 0 && lignesLaissees(nom, grille, contexte)
  );
}

function colonnes(
  nom: string,
  { colonnes: dites, premiere }: LectureGrille,
  contexte: Contexte
): Enfant {
  const { textes, volet } = contexte;
  const mots = textes.lecture;
  const ligne = ({ colonne, ecrit, role }: ColonneDite): Enfant =>
    el(
      "li",
      {},
      bouton(
        { class: "ligne", "data-cle": `${nom}|colonne ${colonne}` },
        () => {
          const plage = { ligne: premiere, colonne, lignes: 1, colonnes: 1 };
          volet.corrections.viser({ feuille: nom, plage });
          void volet.montrer({ feuille: nom, adresse: adresse(premiere, colonne) });
        },
        el("span", { class: "nom" }, `${lettres(colonne)} · ${ecrit || mots.sansEntete}`),
        el(
          "span",
          { class: "role" },
          mots.role(role),
          role.genre === "laissee" && el("span", enFrancais(contexte), ` (${role.raison})`)
        )
      )
    );
  const autres = dites.length - MAXIMUM;
  return el(
    "details",
    { "data-cle": `${nom}|colonnes` },
    sommaire(mots.colonnes(dites.length)),
    el("ul", { class: "liste" }, ...dites.slice(0, MAXIMUM).map(ligne)),
    autres > 0 && el("p", { class: "note" }, mots.autresColonnes(autres))
  );
}

function lignesLaissees(
  nom: string,
  { lignesLaissees: laissees }: LectureGrille,
  contexte: Contexte
): Enfant {
  const { textes, volet } = contexte;
  const mots = textes.lecture;
  return el(
    "details",
    { "data-cle": `${nom}|lignes` },
    sommaire(mots.lignesLaissees(laissees.length)),
    el(
      "ul",
      { class: "liste" },
      ...laissees.slice(0, MAXIMUM).map(({ ligne, raison }) =>
        el(
          "li",
          {},
          bouton(
            { class: "ligne", "data-cle": `${nom}|ligne ${ligne}` },
            () => void volet.montrer({ feuille: nom, adresse: `${ligne + 1}:${ligne + 1}` }),
            el("span", { class: "nom" }, mots.ligne(ligne, ligne)),
            el("span", { class: "motif", ...enFrancais(contexte) }, raison)
          )
        )
      )
    )
  );
}
