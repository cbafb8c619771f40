import { LIBELLES } from "../../reglement";
import { CHANCES_EN_FRANCAIS } from "./chances-fr";
import { ETUDIANT_EN_FRANCAIS } from "./etudiant-fr";
import { LECTURE_EN_FRANCAIS } from "./lecture-fr";
import { PROMOTION_EN_FRANCAIS } from "./promotion-fr";
import { REGLAGES_EN_FRANCAIS } from "./reglages-fr";
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
    miAnnee:
      "Jury de mi-année : seul le semestre impair a des notes. Aucune année n’est proposée, le passage au semestre pair est de droit.",
  },
  etudiant: ETUDIANT_EN_FRANCAIS,
  lecture: LECTURE_EN_FRANCAIS,
  reglages: REGLAGES_EN_FRANCAIS,
  chances: CHANCES_EN_FRANCAIS,
  prevision: {
    compte: (etudiants) =>
      etudiants === 0
        ? "Aucune décision ne change"
        : etudiants === 1
          ? "1 étudiant change"
          : `${etudiants} étudiants changent`,
    deLaFeuille: "La feuille « Réglages » n’a plus les valeurs du dernier calcul.",
    appliquer: "Appliquer",
    annuler: "Annuler",
  },
  actions: {
    calculer: "Calculer les décisions",
    effacer: "Effacer le surlignage",
    inserer: "Insérer la maquette",
    maquette: "Programme",
    maquetteAide:
      "Écrit le programme dans une feuille « Maquette ». Changez-y un coefficient : il l’emporte au calcul suivant.",
    voirDecisions: "Voir la feuille Décisions",
    ecrireSuivi: "Écrire la feuille Suivi",
    voirJournal: "Afficher le journal",
  },
  direct: {
    nom: "Suivi en direct",
    aide: "Chaque note saisie met aussitôt à jour la ligne de l’étudiant dans Décisions, et son niveau dans la grille.",
  },
  etapes: {
    lecture: "Lecture des feuilles…",
    calcul: "Calcul des décisions…",
    ecriture: "Écriture dans Excel…",
  },
  annonces: {
    calcule: ({ etudiants, aRisque }) =>
      `Décisions écrites pour ${pluriel(etudiants, "étudiant")}, dont ${aRisque} à risque.`,
    rien: () =>
      "Aucun étudiant reconnu : rien n’a été écrit. La liste « À vérifier » dit pourquoi.",
    direct: () => "Suivi en direct : les niveaux suivent chaque note saisie.",
    direct_arrete: () =>
      "Suivi en direct arrêté : cliquez sur « Calculer les décisions » pour mettre les niveaux à jour.",
    passages: ({ passages }) =>
      passages.length > 3
        ? `Niveau changé pour ${pluriel(passages.length, "étudiant")}.`
        : passages.map(({ nom, avant, apres }) => `${nom} : ${avant} → ${apres}`).join(" ; "),
    suivi_ecrit: ({ etudiants }) =>
      `Feuille « Suivi » écrite : ${pluriel(etudiants, "étudiant")} à risque. Ce que vous y notez est conservé.`,
    efface: () => "Surlignage effacé. Vos couleurs et vos mises en forme sont restées.",
    inseree: () =>
      "La feuille « Maquette » est insérée. Changez-y un coefficient, puis recalculez.",
    anterieures: ({ etudiants }) =>
      `Années antérieures connues pour ${pluriel(etudiants, "étudiant")} ; décisions recalculées.`,
    existante: () => "Ce classeur a déjà une feuille « Maquette » : elle est restée telle quelle.",
    sans_anteriorite: ({ depuis }) =>
      `${depuis} : aucun résultat d’année antérieure n’y est reconnu pour ces étudiants. Il y faut une feuille « Décisions » d’une année passée, ou leurs moyennes et leurs codes d’UE. Rien n’a été écrit.`,
    sans_journal: () => "Ce classeur n’a pas encore de journal : il commence au premier calcul.",
    reglages_crees: () =>
      "La feuille « Réglages » est créée. Changez-y une valeur : le volet dit ce qui change.",
    reglages_existants: () =>
      "Ce classeur a déjà une feuille « Réglages » : elle est restée telle quelle.",
    corrige: ({ corrections }) =>
      corrections === 0
        ? "Aucune correction : le classeur est lu tel qu’il est."
        : `Lecture corrigée : ${pluriel(corrections, "correction")} dans ce classeur.`,
    sans_correction: () =>
      "Rien à corriger à cet endroit : choisissez une colonne ou des lignes qui ont un contenu.",
    sans_decisions: () =>
      "Aucune feuille « Décisions » n’y montre les deux semestres d’une année : les chances restent ce qu’elles étaient.",
    chances_essayees: ({ retenues }) =>
      retenues
        ? "Vos années passées sont lues. Rien n’est gardé avant « Garder ces chances dans ce classeur »."
        : "Vos années passées ne suffisent pas : les chances restent ce qu’elles étaient.",
    chances_gardees: () => "Chances de vos années passées gardées dans ce classeur.",
    chances_par_defaut: () => "Chances par défaut : ce classeur n’en garde plus d’autres.",
    prevu: ({ changements }) =>
      `${FR.prevision.compte(changements)}. Rien n’est écrit avant « Appliquer ».`,
  },
  alerte: "L’action n’a pas abouti",
  erreurs: null,
  resultats: {
    titre: "Propositions",
    perime: {
      grille: "La grille a changé depuis ce calcul.",
      reglages: "Les réglages ont changé depuis ce calcul.",
      jury: "La feuille Décisions a changé : recalculez pour en voir les conséquences.",
      chances: "Les chances ont changé depuis ce calcul : recalculez pour en écrire les niveaux.",
    },
    proposition: (code) =>
      ({ jury: "Jury", "en attente": "En attente", "": "Mi-année" })[code] ?? code,
    sens: (code) =>
      ({
        "ADM ou PASD": "passe de droit, le code dépend des notes à venir",
        jury: "au jury de décider",
        "en attente": "une note ou une validation manque",
        "": "aucune année à proposer",
      })[code] ??
      LIBELLES[code] ??
      "",
  },
  decisionsDuJury: {
    titre: (etudiants) => `Décisions du jury (${etudiants})`,
    mouvements: (etudiants) => `Résultats changés depuis la décision (${etudiants})`,
    ecarts: (etudiants) => `Décisions autres que la proposition (${etudiants})`,
  },
  anterieures: {
    titre: "Années antérieures",
    aide: "Un classeur des années passées, le nôtre ou le récapitulatif d’un autre logiciel. Il est lu ici même, et rien n’est envoyé ; ce qu’il dit des étudiants est recopié dans la feuille « Antériorité ».",
    ajouter: "Ajouter un fichier d’une année antérieure…",
    resume: ({ sources, inconnus }) =>
      [
        sources.length === 0 ? "aucune" : pluriel(sources.length, "feuille"),
        ...(inconnus.length > 0 ? ["à compléter"] : []),
      ].join(" · "),
    source: ({ annee, semestres, etudiants }) =>
      [
        annee ?? "",
        semestres.map((semestre) => `S${semestre}`).join(" "),
        pluriel(etudiants, "étudiant"),
      ]
        .filter((partie) => partie !== "")
        .join(" · "),
    inconnus: "Ce qui manque",
    concernes: (etudiants) => `(${pluriel(etudiants, "étudiant")})`,
  },
  risques: {
    titre: "Étudiants à risque",
    aucun: "Aucun étudiant à risque.",
    niveaux: { critique: "Critique", alerte: "Alerte", vigilance: "Vigilance" },
    groupe: (groupe) => `groupe ${groupe}`,
  },
  promotion: PROMOTION_EN_FRANCAIS,
  anomalies: {
    titre: (nombre) => `À vérifier (${nombre})`,
    gravites: { erreur: "Erreur", avertissement: "Avertissement", information: "Information" },
    filtrer: "Afficher",
    tous: (nombre) => `Tout (${nombre})`,
    niveau: (gravite, nombre) =>
      ({
        erreur: `Erreurs (${nombre})`,
        avertissement: `Avertissements (${nombre})`,
        information: `Informations (${nombre})`,
      })[gravite],
  },
  toutAfficher: (nombre) => `Tout afficher (${nombre})`,
  legende: {
    titre: "Légende du surlignage",
    niveaux: {
      critique:
        "un RCUE sous 8, ou pas plus de la moitié des RCUE à 10 ; en cours d’année, peu de chances de passer de droit",
      alerte:
        "passe seulement de droit, ou un RCUE entre 8 et 10 ; en cours d’année, le passage de droit est en jeu",
      vigilance:
        "une UE compensée ou juste à 10, une note lourde attendue, une absence injustifiée, une baisse de plus de 2 points",
    },
    sous8: "note ou moyenne sous 8",
    sous10: "note ou moyenne de 8 à moins de 10",
  },
  jury: "Ce sont des propositions : le jury seul décide (annexe 1, 4.6). Ce qu’il écrit dans les colonnes du jury (jaunes) de la feuille Décisions est conservé à chaque calcul.",
  prive: "Rien ne quitte ce classeur : aucune note n’est envoyée ni enregistrée ailleurs.",
};
