import type { Classe, Faits } from "../../risque";
import { ecartDe, type Ecarts } from "../chances/courbe";
import type { TextesDesChances } from "./chances";

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

function points(gap: number): string {
  return plural(Math.round(100 * gap), "point");
}

function sayGaps({ effectif, moyen, pire }: Ecarts): string {
  const widest =
    pire && `; the widest, ${points(ecartDe(pire))}, is over ${plural(pire.effectif, "student")}`;
  return `${plural(effectif, "student")}: ${points(moyen)} on average between the chance given and what came${widest ?? ""}`;
}

function sayClass({ de, a }: Classe): string {
  return `${Math.round(100 * de)} to ${Math.round(100 * a)}%`;
}

function sayMeaning(annee: number, facts: Faits, before?: Faits): string {
  const [odd, even] = [2 * annee - 1, 2 * annee];
  const expected = (one: Faits): string => (one.ordonnee + 8 * one.pente).toFixed(1);
  const say = (now: string, then: string | null): string =>
    then === null || then === now ? now : `${now} (before: ${then})`;
  const mean = say(expected(facts), before ? expected(before) : null);
  const residual = say(facts.residu.toFixed(1), before ? before.residu.toFixed(1) : null);
  return `With 8 in a UE of S${odd}, a student has ${mean} on average in that of S${even}, within ${residual} two times out of three.`;
}

/** How the pane speaks of the odds in English. */
export const CHANCES_EN_ANGLAIS: TextesDesChances = {
  titre: "Odds",
  resume: (modele) => {
    const years = Object.entries(modele ?? {}).map(([annee, { effectif }]) =>
      effectif === undefined ? `BUT${annee}` : `BUT${annee}, ${plural(effectif, "student")}`
    );
    return years.length === 0 ? "default" : `recalibrated (${years.join(" · ")})`;
  },
  prudence:
    "Odds speak of past students who had the same marks, not of this one; the jury decides.",
  parDefaut:
    "By default they come from the real decisions of six programmes over four years. From 50 students of one year of the BUT on, your own past years can take their place.",
  enVigueur: (annee, propres) =>
    propres === null
      ? `BUT${annee}: default odds.`
      : propres.effectif === undefined
        ? `BUT${annee}: odds recalibrated on your past years.`
        : `BUT${annee}: odds recalibrated on ${plural(propres.effectif, "student")} of your past years.`,
  sens: sayMeaning,
  choisir: "Recalibrate on decided workbooks…",
  aide: "One or several workbooks of past years that have a “Décisions” sheet. They are read right here and nothing is sent; you see what they say before anything is kept.",
  duClasseur: (feuilles) =>
    feuilles === 1
      ? "Recalibrate on the past Décisions sheet of this workbook"
      : `Recalibrate on the ${feuilles} past Décisions sheets of this workbook`,
  revenir: "Go back to the default odds",
  recalage: {
    titre: "What your past years say",
    source: ({ feuille, etudiants, deja }) => {
      const count = `${feuille}: ${plural(etudiants, "student")}`;
      if (deja === 0) return count;
      return deja === etudiants ? `${count}, already counted` : `${count}, ${deja} already counted`;
    },
    niveaux: (etudiants) =>
      etudiants === 0
        ? "In this workbook no student would be at another level of risk."
        : `In this workbook ${plural(etudiants, "student")} would be at another level of risk.`,
    rienDeGarde: "Nothing is kept yet.",
    garder: "Keep these odds in this workbook",
    fermer: "Change nothing",
  },
  courbe: {
    titre: (ecarts) => `${sayGaps(ecarts)}.`,
    image: (annee, ecarts) =>
      `Calibration plot of BUT${annee}, ${sayGaps(ecarts)}. The table below has the numbers.`,
    aide: "Each point is a group of students, with their number: the nearer the diagonal, the truer the chance that was given. Each one is foreseen from the others, never from themselves. Under 20 students, luck alone can move a point by more than 10.",
    prevu: "Chance given at mid-year",
    observe: (annee) => (annee === 3 ? "Had every RCUE at 10" : "Passed by right"),
    tableau: "See the table",
    colonnes: ["Chance", "Students", "Given", "Came"],
    part: (part) => `${Math.round(100 * part)}%`,
    classe: sayClass,
  },
};
