import { afficher } from "../../reglement";
import type { Case } from "../promotion/case";
import type { TextesDeLaPromotion } from "./promotion";

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

function mean(centiemes: number): string {
  return afficher(centiemes).replace(",", ".");
}

const LEVELS = {
  critique: "Critical",
  alerte: "Alert",
  vigilance: "Watch",
  aucun: "None",
} as const;
const BANDS = { sous8: "under 8", sous10: "from 8 to under 10", dix: "10 or more" } as const;
const SIGNS = {
  attente: "marks pending",
  compensee: "a UE compensated",
  accordee: "acquired without 10",
} as const;

function sayCell({ centiemes, code, tranche, marque }: Case): [string, ...string[]] {
  return [
    centiemes === null ? (code ?? "no average") : mean(centiemes),
    ...(tranche && tranche !== "dix" ? [BANDS[tranche]] : []),
    ...(marque ? [SIGNS[marque]] : []),
  ];
}

/** How the pane speaks of the promotion in English. */
export const PROMOTION_EN_ANGLAIS: TextesDeLaPromotion = {
  titre: "The class",
  resume: (etudiants, aRisque) => `${plural(etudiants, "student")} · ${aRisque} at risk`,
  perimee: "The grid has changed since it was read.",
  voirLeTableau: "Show the table",
  moyenne: mean,
  niveaux: {
    titre: "Levels of risk",
    noms: LEVELS,
    image: ({ effectif, niveaux }) =>
      `${plural(effectif, "student")}: ${niveaux
        .map(({ niveau, nombre }) => `${LEVELS[niveau].toLowerCase()} ${nombre}`)
        .join(", ")}.`,
    partis: (nombre) => `${plural(nombre, "student")} who left not counted.`,
    niveau: "Level",
    etudiants: "Students",
    part: "Share",
    pourCent: (part) => `${Math.round(100 * part)}%`,
  },
  repartitions: {
    titre: "Averages of each UE",
    aide: (plusHaute) =>
      `A bar for each point, from 0 to 20; above, how many are under 8, from 8 to 10, beyond. One scale for all (${plural(plusHaute, "student")} at most); the triangle is the median. A click on a bar shows its students.`,
    image: ({ code, effectif, tranches, mediane }) =>
      `${code}: ${plural(effectif, "student")}, ${tranches.sous8} under 8, ${tranches.sous10} from 8 to under 10, ${tranches.dix} at 10 or more, median ${mean(mediane)}.`,
    mediane: (centiemes) => `med. ${mean(centiemes)}`,
    provisoires: (nombre) => `${nombre} of them pending`,
    sansMoyenne: (codes) => `No average yet: ${codes.join(", ")}.`,
    barres: (code) => `${code}, point by point`,
    barre: (de, etudiants) => `from ${de} to ${de + 1}: ${plural(etudiants, "student")}`,
    moyenne: "Average",
    tranches: { sous8: "Under 8", sous10: "From 8 to 10", dix: "10 and more" },
    medianeEnTete: "Median",
    sansMoyenneEnTete: "No average",
  },
  matrice: {
    titre: "Students and competences",
    aide: "From the most to the least at risk. A cell is the average of the RCUE or, until it has one, that of the UE which has marks. A click, or Enter, shows the row and the record of the student; arrows go from one to the next.",
    image: ({ colonnes, rangees }) => {
      const cells = rangees.flatMap(({ parti, cases }) => (parti ? [] : cases));
      const count = (band: Case["tranche"]) =>
        cells.filter(({ tranche }) => tranche === band).length;
      const pending = cells.filter(({ marque }) => marque === "attente").length;
      return `${plural(rangees.length, "student")} by ${plural(colonnes.length, "competence")}, from the most to the least at risk: ${plural(count("sous8"), "result")} under 8, ${count("sous10")} from 8 to under 10, ${pending} waiting for marks.`;
    },
    colonne: (competence) => `C${competence}`,
    etudiants: "Students, from the most to the least at risk",
    etudiant: "Student",
    niveau: "Level",
    rangee: ({ nom, niveau, parti, cases }, colonnes) =>
      `${nom}, ${parti ?? LEVELS[niveau].toLowerCase()}: ${colonnes
        .map(({ competence }, c) => `C${competence} ${sayCell(cases[c]!).join(" ")}`)
        .join(", ")}`,
    une: sayCell,
    legende: { tranches: BANDS, marques: SIGNS },
  },
};
