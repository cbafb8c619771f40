import type { EtudiantDecrit, NoteAEssayer, SemestreAEssayer } from "../../etudiant/types";
import type { Contexte } from "../contexte";
import { ecrire, el, sommaire } from "../dom";
import { Commande, type Essayable } from "./commande";
import { siChange, type Partie } from "./partie";
import { regulier } from "./regulier";

/** So many marks are shown without unfolding a semester, when there are two. */
const EN_VUE = 8;

/** « Et si… »: a slider and a field for each mark to come, by semester; nothing of it is written to the workbook. */
export function essai(contexte: Contexte): Partie {
  const { textes, volet } = contexte;
  const mots = textes.etudiant.essai;
  const titre = el("h3", {});
  const semestres = el("div", {});
  const element = el(
    "details",
    { class: "essai" },
    sommaire(titre),
    el("p", { class: "note" }, mots.aide),
    semestres
  );
  const envoyer = regulier((notes) => volet.fiche.essayer(notes));
  let commandes: { readonly commande: Commande; readonly lire: Lecteur }[] = [];
  const batir = siChange(structure, (vue) => {
    // The controls of another student, or of other marks: those that are there would try something else.
    envoyer.oublier();
    commandes = [];
    semestres.replaceChildren(
      ...vue.aEssayer.map((un) => {
        const siennes = commandesDe(un, contexte, envoyer.noter);
        commandes.push(...siennes);
        const ouvert = vue.aEssayer.length === 1 || nombreDe(vue.aEssayer) <= EN_VUE;
        return semestre(un, siennes, ouvert, contexte);
      })
    );
  });
  return {
    element,
    montrer: (vue) => {
      const nombre = nombreDe(vue.aEssayer);
      element.hidden = nombre === 0;
      ecrire(titre, mots.titre(nombre));
      batir(vue);
      for (const { commande, lire } of commandes) commande.montrer(lire(vue.aEssayer));
    },
  };
}

type Lecteur = (semestres: readonly SemestreAEssayer[]) => Essayable;

/** What the controls are made of: all but what is tried. */
function structure({ etudiant, aEssayer }: EtudiantDecrit) {
  const { numero, nom, prenom } = etudiant;
  const sansEssai = aEssayer.map(({ semestre, notes }) => ({
    semestre,
    notes: notes.map((note) => ({ ...note, essayee: null })),
  }));
  return { numero, nom, prenom, aEssayer: sansEssai };
}

/** One control for each mark of a semester, after one for all of them. */
function commandesDe(
  { semestre: lequel, notes }: SemestreAEssayer,
  contexte: Contexte,
  noter: (colonnes: readonly number[], note: number | null) => void
): { commande: Commande; lire: Lecteur }[] {
  const groupes = [...(notes.length > 1 ? [notes] : []), ...notes.map((note) => [note])];
  return groupes.map((groupe) => {
    const colonnes = groupe.map(({ colonne }) => colonne);
    const lire: Lecteur = (semestres) => {
      const ici = semestres.find((un) => un.semestre === lequel)?.notes ?? [];
      const siennes = ici.filter(({ colonne }) => colonnes.includes(colonne));
      return siennes.length === 1 ? uneNote(siennes[0]!) : toutes(siennes, lequel, contexte);
    };
    const initiale = groupe.length === 1 ? uneNote(groupe[0]!) : toutes(groupe, lequel, contexte);
    return { commande: new Commande(contexte, initiale, (note) => noter(colonnes, note)), lire };
  });
}

function uneNote({ colonne, module, intitule, poids, depart, essayee }: NoteAEssayer): Essayable {
  const precision = [intitule ?? "", poids].filter((partie) => partie !== "").join(" · ");
  return { cle: String(colonne), nom: module, precision, depart, essayee };
}

/** All marks of a semester at once: they are said to be tried when all are, at one mark. */
function toutes(notes: readonly NoteAEssayer[], semestre: number, { textes }: Contexte): Essayable {
  const essayees = new Set(notes.map(({ essayee }) => essayee));
  const [seule = null] = essayees;
  return {
    cle: `s${semestre}`,
    nom: textes.etudiant.essai.toutes(semestre),
    precision: "",
    depart: 10,
    essayee: essayees.size === 1 ? seule : null,
  };
}

function semestre(
  { semestre: lequel, notes }: SemestreAEssayer,
  commandes: readonly { readonly commande: Commande }[],
  open: boolean,
  { textes }: Contexte
): HTMLElement {
  return el(
    "details",
    { open },
    sommaire(textes.etudiant.essai.semestre(lequel, notes.length)),
    ...commandes.map(({ commande }) => commande.element)
  );
}

function nombreDe(semestres: readonly SemestreAEssayer[]): number {
  return semestres.reduce((somme, { notes }) => somme + notes.length, 0);
}
