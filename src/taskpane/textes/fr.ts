import { LIBELLES } from "../../reglement";
import { decrireReglages } from "../../restitution";
import type { Textes } from "./textes";

function pluriel(nombre: number, mot: string): string {
  return `${nombre} ${mot}${nombre > 1 ? "s" : ""}`;
}

/** What people read in French. */
export const FR: Textes = {
  langue: "fr",
  sousTitre: "Les décisions du jury, dans votre classeur de notes",
  horsExcel: "Ce volet s’ouvre dans Excel : onglet Jury BUT, bouton « Ouvrir le volet ».",
  detection: {
    titre: "Dans ce classeur",
    enCours: "Lecture du classeur…",
    relire: "Relire",
    grilles: "Grilles",
    aucuneGrille: "aucune grille de notes reconnue",
    etudiants: "Étudiants",
    programme: "Programme",
    lueDansLaGrille: (annee) => `BUT${annee}, structure lue dans la grille`,
    reglages: "Réglages",
    miAnnee:
      "Jury de mi-année : seul le semestre impair a des notes. Aucune année n’est proposée, le passage au semestre pair est de droit.",
  },
  decrireReglages,
  actions: {
    calculer: "Calculer les décisions",
    effacer: "Effacer le surlignage",
    inserer: "Insérer la maquette",
    maquette: "Programme",
    maquetteAide:
      "Écrit le programme dans une feuille « Maquette ». Changez-y un coefficient : il l’emporte au calcul suivant.",
    voirDecisions: "Voir la feuille Décisions",
  },
  etapes: {
    lecture: "Lecture des feuilles…",
    calcul: "Calcul des décisions…",
    ecriture: "Écriture dans Excel…",
  },
  annonces: {
    calcule: ({ etudiants, aRisque }) =>
      `Décisions écrites pour ${pluriel(etudiants, "étudiant")}, dont ${aRisque} à risque.`,
    rien: () => "Aucun étudiant reconnu : rien n’a été écrit. Les anomalies disent pourquoi.",
    efface: () => "Surlignage effacé. Vos couleurs et vos mises en forme sont restées.",
    inseree: () =>
      "La feuille « Maquette » est insérée. Changez-y un coefficient, puis recalculez.",
    existante: () => "Ce classeur a déjà une feuille « Maquette » : elle est restée telle quelle.",
  },
  alerte: "L’action n’a pas abouti",
  erreurs: null,
  resultats: {
    titre: "Propositions",
    perime: "La grille a changé depuis ce calcul.",
    proposition: (code) =>
      ({ jury: "Jury", "en attente": "En attente", "": "Mi-année" })[code] ?? code,
    sens: (code) =>
      ({
        jury: "au jury de décider",
        "en attente": "une note ou une validation manque",
        "": "aucune année à proposer",
      })[code] ??
      LIBELLES[code] ??
      "",
  },
  risques: {
    titre: "Étudiants à risque",
    aucun: "Aucun étudiant à risque.",
    niveaux: { critique: "Critique", alerte: "Alerte", vigilance: "Vigilance" },
    groupe: (groupe) => `groupe ${groupe}`,
  },
  anomalies: {
    titre: (nombre) => `À vérifier (${nombre})`,
    gravites: { erreur: "Erreur", avertissement: "Avertissement" },
  },
  toutAfficher: (nombre) => `Tout afficher (${nombre})`,
  legende: {
    titre: "Légende du surlignage",
    niveaux: {
      critique: "un RCUE sous 8, ou pas plus de la moitié des RCUE à 10",
      alerte: "passe seulement de droit, ou un RCUE entre 8 et 10",
      vigilance: "une UE compensée ou juste à 10, ou une note lourde attendue",
    },
    sous8: "note ou moyenne sous 8",
    sous10: "note ou moyenne de 8 à moins de 10",
  },
  jury: "Ce sont des propositions : le jury seul décide (annexe 1, 4.6). Ce qu’il écrit dans les colonnes jaunes de la feuille Décisions est conservé à chaque calcul.",
  prive: "Rien ne quitte ce classeur : aucune note n’est envoyée ni enregistrée ailleurs.",
};
