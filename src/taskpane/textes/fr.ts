import type { CauseErreur } from "../../classeur";
import { LIBELLES, type Reglages } from "../../reglement";
import { decrireReglages } from "../../restitution";
import type { Annonce, Etape } from "../etat";
import type { NiveauDeRisque } from "../resume";

/** Every text of the pane. Each language has them all: the compiler demands it. */
export interface Textes {
  readonly langue: "fr" | "en";
  readonly sousTitre: string;
  readonly horsExcel: string;
  readonly detection: {
    readonly titre: string;
    readonly enCours: string;
    readonly relire: string;
    readonly grilles: string;
    readonly aucuneGrille: string;
    readonly etudiants: string;
    readonly programme: string;
    readonly lueDansLaGrille: (annee: number) => string;
    readonly reglages: string;
    readonly miAnnee: string;
  };
  readonly decrireReglages: (reglages: Reglages) => string;
  readonly actions: {
    readonly calculer: string;
    readonly effacer: string;
    readonly inserer: string;
    readonly maquette: string;
    readonly maquetteAide: string;
    readonly voirDecisions: string;
  };
  readonly etapes: Readonly<Record<Etape, string>>;
  readonly annonces: {
    readonly [Genre in Annonce["genre"]]: (annonce: Extract<Annonce, { genre: Genre }>) => string;
  };
  readonly alerte: string;
  /** A sentence for each kind of failure; `null` when the sentence of the failure itself is already in this language. */
  readonly erreurs: Readonly<Record<CauseErreur, string>> | null;
  readonly resultats: {
    readonly titre: string;
    readonly perime: string;
    readonly proposition: (code: string) => string;
    readonly sens: (code: string) => string;
  };
  readonly risques: {
    readonly titre: string;
    readonly aucun: string;
    readonly niveaux: Readonly<Record<NiveauDeRisque, string>>;
    readonly groupe: (groupe: string) => string;
  };
  readonly anomalies: {
    readonly titre: (nombre: number) => string;
    readonly gravites: { readonly erreur: string; readonly avertissement: string };
  };
  readonly toutAfficher: (nombre: number) => string;
  readonly legende: {
    readonly titre: string;
    readonly niveaux: Readonly<Record<NiveauDeRisque, string>>;
    readonly sous8: string;
    readonly sous10: string;
  };
  readonly jury: string;
  readonly prive: string;
}

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
