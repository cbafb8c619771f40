import { afficher } from "../../reglement";
import type { Etat } from "../../risque";
import type { Changement, Unite } from "../etudiant/types";
import type { TextesDeLEtudiant } from "./etudiant";

const ETATS: Readonly<Record<Etat, string>> = {
  assuré: "certain",
  accessible: "within reach",
  difficile: "hard",
  "hors d’atteinte": "out of reach",
};

const NIVEAUX = {
  critique: "Critical",
  alerte: "Alert",
  vigilance: "Watch",
  aucun: "Not at risk",
} as const;

const STATUTS: Readonly<Record<string, string>> = {
  DEM: "resigned",
  DEF: "defaulted",
  ABAN: "gave up",
  EXCLU: "excluded",
  ABL: "blank year",
  ATJ: "postponed for attendance",
  RAT: "waiting for a catch-up exam",
};

/** Words of the core that stand in a change, in English where there are some. */
const VALEURS: Readonly<Record<string, string>> = {
  ...ETATS,
  "": "none",
  jury: "for the jury",
  "en attente": "pending",
  critique: "critical",
  alerte: "alert",
  vigilance: "watch",
  aucun: "not at risk",
};

function marksToCome(count: number): string {
  return `${count} mark${count === 1 ? "" : "s"} to come`;
}

function nombre(centiemes: number): string {
  return afficher(centiemes).replace(",", ".");
}

function quoi({ genre, nom }: Changement): string {
  const mots = {
    code: nom,
    moyenne: `average of ${nom}`,
    proposition: "proposal",
    passage: "progression",
    niveau: "risk",
    chance: "by right",
    ects: "ECTS",
  };
  return `${mots[genre]}:`;
}

function dite(valeur: string): string {
  return (VALEURS[valeur] ?? valeur)
    .replace("de droit", "by right")
    .replace(" : ", ": ")
    .replace(" %", "%")
    .replace("en attente", "pending");
}

function uniteEnMots({ nom, present, pire, meilleur, ouverte, etat }: Unite): string {
  const moyenne = present === null ? "no mark" : nombre(present);
  const plage =
    ouverte && pire !== null && meilleur !== null
      ? `, between ${nombre(pire)} and ${nombre(meilleur)}`
      : "";
  return `${nom} ${moyenne}${plage}${ouverte && etat ? `, 10 ${ETATS[etat]}` : ""}`;
}

/** How the pane speaks of one student in English. */
export const ETUDIANT_EN_ANGLAIS: TextesDeLEtudiant = {
  fiche: (nom) => `${nom}’s record`,
  place: (rang, total) => `${rang} of ${total}`,
  precedent: "Previous student",
  suivant: "Next student",
  voirSaLigne: "Go to their row",
  fermer: "Close the record",
  clavier: "With the keyboard, in the record: Alt+↑ previous student, Alt+↓ next student.",
  suivreLaSelection: "Follow the selection of the grid",
  statut: (statut) => STATUTS[statut] ?? statut,
  niveau: NIVEAUX,
  proposition: "Proposal",
  passage: "Progression",
  passageEnMots: dite,
  jury: "Jury",
  ects: "ECTS",
  deDroit: (semestre) => (semestre === null ? "RCUE at 10" : `S${semestre} by right`),
  etatEtChance: (etat, chance) =>
    chance ? `${ETATS[etat]}, chance of ${dite(chance)}` : ETATS[etat],
  prudence: "The jury alone decides.",
  competence: (numero, nom) => `Competence ${numero}${nom ? ` · ${nom}` : ""}`,
  colonnes: { unite: "Unit", moyenne: "Average", possible: "Possible", decision: "Decision" },
  nombre,
  sansNote: "no mark",
  plage: (pire, meilleur) => `${pire} to ${meilleur}`,
  definitive: "final",
  a10: (etat) => `10: ${ETATS[etat]}`,
  chance: (chance) => `chance of ${dite(chance)}`,
  a8: (etat) => `8: ${ETATS[etat]}`,
  origines: { notes: "", anterieure: "earlier year", jury: "jury", niveau: "level above" },
  image: (titre, unites) => `${titre}, out of 20: ${unites.join("; ")}`,
  uniteEnMots,
  legende: {
    impaire: "odd semester",
    paire: "even semester",
    rcue: "RCUE",
    possible: "still possible",
  },
  besoins: "What is still needed",
  noteParNote: "Mark by mark",
  raisons: (total) => `Reasons and points of annexe 1 (${total})`,
  anterieures: "Their earlier years",
  annee: ({ anneeBut, annee, code }) =>
    [`BUT${anneeBut}`, annee, code].filter((partie) => partie !== null).join(" · "),
  s1s2: (verdict) =>
    verdict === null
      ? "Nothing tells whether S1 and S2 are validated."
      : verdict
        ? "S1 and S2 are validated."
        : "S1 or S2 is not validated.",
  sansAnnee: "No earlier year is known.",
  essai: {
    titre: (notes) => `What if… (${marksToCome(notes)})`,
    aide: "Move a mark to come: all that depends on it follows, on this record only.",
    semestre: (semestre, notes) => `S${semestre}: ${marksToCome(notes)}`,
    toutes: (semestre) => `All the marks of S${semestre}`,
    curseur: (module) => `${module}, slider`,
    champ: (module) => `${module}, mark out of 20`,
    aVenir: "to come",
    surVingt: (note) => `${note} out of 20`,
    refus: "Write a mark from 0 to 20.",
    retirer: (module) => `Stop trying: ${module}`,
    banniere: "What if: nothing is written to the workbook",
    revenir: "Back to the marks of the workbook",
    rienNeChange: "No decision changes.",
    change: quoi,
    devient: ({ avant, apres }) => `${dite(avant)} → ${dite(apres)}`,
    codes: (nombre) => (nombre > 1 ? `${nombre} codes change` : "1 code changes"),
    annonce: (changements, autres) => {
      if (changements.length === 0) return "What if: no decision changes.";
      const suite = autres > 1 ? [`${autres} other changes`] : ["1 other change"];
      return `What if: ${[...changements, ...(autres > 0 ? suite : [])].join("; ")}.`;
    },
  },
};
