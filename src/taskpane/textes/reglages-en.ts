import type { MotsDesReglages, TextesDesReglages } from "./reglages";

/** Values in the order of `DEFINITIONS`. */
const WORDS: MotsDesReglages = {
  arrondi: {
    nom: "Averages compared with 10 and 8",
    phrase: "Does an average of 9.996 reach 10?",
    valeurs: [
      "to the hundredth, as displayed",
      "without rounding",
      "ScoDoc’s tolerance (over 9.995)",
    ],
  },
  poids_rcue: {
    nom: "Weights of the two UE in the RCUE",
    phrase: "What each UE weighs in the average of its RCUE.",
    valeurs: ["equal", "their ECTS", "the sum of their coefficients"],
  },
  rcue_accorde: {
    nom: "RCUE granted by the jury",
    phrase: "Does it count among the RCUE at 10 for passing by right?",
    valeurs: ["no, averages only", "yes, as if it reached 10"],
  },
  vide: {
    nom: "Empty cell",
    phrase: "An empty cell is never a zero.",
    valeurs: ["mark pending", "neutral: the mark does not exist"],
  },
  abi: {
    nom: "Unjustified absence (ABI)",
    phrase: "What an unjustified absence is worth.",
    valeurs: ["0 with its coefficient", "defaulting on the UE (DEF)"],
  },
  abj: {
    nom: "Justified absence, excuse, exemption (ABJ)",
    phrase: "What becomes of the missing mark.",
    valeurs: ["neutral, with its coefficient", "mark pending"],
  },
  capitalisation: {
    nom: "UE already acquired and taken again",
    phrase: "The average that enters the RCUE.",
    valeurs: ["the better of the two", "the last one"],
  },
  malus: {
    nom: "“Malus” column",
    phrase: "Points taken off the averages of the UE (attendance), never below 0.",
    valeurs: ["taken off the averages", "shown, without effect"],
  },
  bonus: {
    nom: "“Bonus” column",
    phrase: "What the number written becomes, never above 20.",
    valeurs: [
      "points added to each UE",
      "points above 10 × rate",
      "per cent of the average",
      "points by steps",
      "shown, without effect",
    ],
  },
  bonus_taux: {
    nom: "Bonus: rate",
    phrase: "“Rate” form: points gained for each point above 10.",
    valeurs: [],
  },
  bonus_plafond: {
    nom: "Bonus: ceiling",
    phrase: "The most points that a bonus can give.",
    valeurs: [],
  },
  bonus_paliers: {
    nom: "Bonus: steps",
    phrase: "“Steps” form: from which mark, how many points.",
    valeurs: [],
  },
  rattrapage: {
    nom: "“Rattrapage” (catch-up) column",
    phrase: "What the catch-up mark of a module does.",
    valeurs: [
      "replaces the mark if it is better",
      "always replaces the mark",
      "shown, without effect",
    ],
  },
  risque_critique: {
    nom: "Risk: critical (%)",
    phrase: "Chance of passing by right under which a student is at the critical level.",
    valeurs: [],
  },
  risque_alerte: {
    nom: "Risk: alert (%)",
    phrase: "Chance of passing by right under which a student is on alert.",
    valeurs: [],
  },
  risque_vigilance: {
    nom: "Risk: watch (%)",
    phrase: "Chance of passing by right under which a student is to be watched.",
    valeurs: [],
  },
  risque_rcue_alerte: {
    nom: "Risk: RCUE on alert (%)",
    phrase: "Chance of an RCUE reaching 10 under which the student is on alert.",
    valeurs: [],
  },
  risque_rcue_vigilance: {
    nom: "Risk: RCUE to watch (%)",
    phrase: "Chance of an RCUE reaching 10 under which the student is to be watched.",
    valeurs: [],
  },
  risque_sous_8: {
    nom: "Risk: RCUE under 8 (%)",
    phrase: "Chance of an RCUE staying under 8 from which the student is on alert.",
    valeurs: [],
  },
  risque_difficile: {
    nom: "Hard goal (out of 20)",
    phrase: "A goal is hard when it asks more than this average of the marks to come.",
    valeurs: [],
  },
  risque_baisse: {
    nom: "Fall that is reported (points)",
    phrase: "A fall is reported beyond so many points lost since the semester before.",
    valeurs: [],
  },
  risque_absences: {
    nom: "Absences that are reported",
    phrase: "Number of unjustified absences from which they are reported.",
    valeurs: [],
  },
  risque_note_lourde: {
    nom: "Heavy mark (% of the UE)",
    phrase: "A missing mark is reported from this weight in its UE on.",
    valeurs: [],
  },
};

/** How the pane speaks of the settings in English. */
export const REGLAGES_EN_ANGLAIS: TextesDesReglages = {
  titre: "Settings",
  aide: "What the regulation leaves to the institution. A change shows the decisions that it alters first; it is written to the “Réglages” sheet only when you apply it.",
  creer: "Create the Réglages sheet",
  voir: "Go to the Réglages sheet",
  changer: "Change",
  mots: ({ cle }) => WORDS[cle],
  virgule: ".",
  paire: (nom, valeur) => `${nom}: ${valeur}`,
  parDefaut: "default",
  defaut: (valeur) => `Default: ${valeur}.`,
  modifie: "changed",
  refus: (definition) =>
    definition.genre === "nombre"
      ? `Write a number from ${definition.minimum} to ${definition.maximum}.`
      : "Write increasing steps: 10:0.1 ; 12:0.2.",
};
