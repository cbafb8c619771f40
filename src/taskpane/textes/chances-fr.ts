import { DES_CHANCES } from "../../restitution";
import type { Classe, Faits } from "../../risque";
import { ecartDe, type Ecarts } from "../chances/courbe";
import type { TextesDesChances } from "./chances";

function pluriel(nombre: number, mot: string): string {
  return `${nombre} ${mot}${nombre > 1 ? "s" : ""}`;
}

function nombre(valeur: number): string {
  return valeur.toFixed(1).replace(".", ",");
}

function points(ecart: number): string {
  return pluriel(Math.round(100 * ecart), "point");
}

function direEcarts({ effectif, moyen, pire }: Ecarts): string {
  const large =
    pire &&
    ` ; le plus grand, ${points(ecartDe(pire))}, porte sur ${pluriel(pire.effectif, "étudiant")}`;
  return `${pluriel(effectif, "étudiant")} : ${points(moyen)} d’écart en moyenne entre la chance annoncée et ce qui est arrivé${large ?? ""}`;
}

function direClasse({ de, a }: Classe): string {
  return `${Math.round(100 * de)} à ${Math.round(100 * a)} %`;
}

function direSens(annee: number, faits: Faits, avant?: Faits): string {
  const [impair, pair] = [2 * annee - 1, 2 * annee];
  const attendue = (un: Faits): string => nombre(un.ordonnee + 8 * un.pente);
  const dit = (apres: string, autrefois: string | null): string =>
    autrefois === null || autrefois === apres ? apres : `${apres} (avant : ${autrefois})`;
  const moyenne = dit(attendue(faits), avant ? attendue(avant) : null);
  const residu = dit(nombre(faits.residu), avant ? nombre(avant.residu) : null);
  return `Qui a 8 dans une UE du S${impair} a en moyenne ${moyenne} dans celle du S${pair}, à ${residu} près deux fois sur trois.`;
}

/** How the pane speaks of the odds in French. */
export const CHANCES_EN_FRANCAIS: TextesDesChances = {
  titre: "Chances",
  resume: (modele) => {
    const annees = Object.entries(modele ?? {}).map(([annee, { effectif }]) =>
      effectif === undefined ? `BUT${annee}` : `BUT${annee}, ${pluriel(effectif, "étudiant")}`
    );
    return annees.length === 0 ? "par défaut" : `recalées (${annees.join(" · ")})`;
  },
  prudence: DES_CHANCES,
  parDefaut:
    "Par défaut, elles viennent des décisions réelles de six formations sur quatre ans. À partir de 50 étudiants d’une même année du BUT, vos années passées peuvent prendre leur place.",
  enVigueur: (annee, propres) =>
    propres === null
      ? `BUT${annee} : chances par défaut.`
      : propres.effectif === undefined
        ? `BUT${annee} : chances recalées sur vos années passées.`
        : `BUT${annee} : chances recalées sur ${pluriel(propres.effectif, "étudiant")} de vos années passées.`,
  sens: direSens,
  choisir: "Recaler sur des classeurs décidés…",
  aide: "Un ou plusieurs classeurs des années passées qui ont une feuille « Décisions ». Ils sont lus ici même, et rien n’est envoyé ; vous voyez ce qu’ils disent avant de garder quoi que ce soit.",
  duClasseur: (feuilles) =>
    feuilles === 1
      ? "Recaler sur la feuille Décisions passée de ce classeur"
      : `Recaler sur les ${feuilles} feuilles Décisions passées de ce classeur`,
  revenir: "Revenir aux chances par défaut",
  recalage: {
    titre: "Ce que disent vos années passées",
    source: ({ feuille, etudiants, deja }) => {
      const compte = `${feuille} : ${pluriel(etudiants, "étudiant")}`;
      if (deja === 0) return compte;
      return deja === etudiants
        ? `${compte}, déjà comptés`
        : `${compte}, dont ${deja} déjà comptés`;
    },
    niveaux: (etudiants) =>
      etudiants === 0
        ? "Dans ce classeur, aucun étudiant ne changerait de niveau de risque."
        : `Dans ce classeur, ${pluriel(etudiants, "étudiant")} ${etudiants > 1 ? "changeraient" : "changerait"} de niveau de risque.`,
    rienDeGarde: "Rien n’est encore gardé.",
    garder: "Garder ces chances dans ce classeur",
    fermer: "Ne rien changer",
  },
  courbe: {
    titre: (ecarts) => `${direEcarts(ecarts)}.`,
    image: (annee, ecarts) =>
      `Courbe de calibration du BUT${annee}, ${direEcarts(ecarts)}. Le tableau dessous a les nombres.`,
    aide: "Chaque point est un groupe d’étudiants, avec leur nombre : plus il est près de la diagonale, plus la chance annoncée est juste. Chacun est prévu d’après les autres, jamais d’après lui-même. Sous 20 étudiants, le hasard seul peut écarter un point de plus de 10.",
    prevu: "Chance annoncée à mi-année",
    observe: (annee) => (annee === 3 ? "Ont eu tous leurs RCUE à 10" : "Sont passés de droit"),
    tableau: "Voir le tableau",
    colonnes: ["Chance", "Étudiants", "Annoncée", "Arrivée"],
    part: (part) => `${Math.round(100 * part)} %`,
    classe: direClasse,
  },
};
