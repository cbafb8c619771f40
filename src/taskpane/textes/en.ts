import { CHANCES_EN_ANGLAIS } from "./chances-en";
import { ETUDIANT_EN_ANGLAIS } from "./etudiant-en";
import { LECTURE_EN_ANGLAIS } from "./lecture-en";
import { PROMOTION_EN_ANGLAIS } from "./promotion-en";
import { REGLAGES_EN_ANGLAIS } from "./reglages-en";
import type { Niveau } from "../../risque";
import type { Textes } from "./textes";

const CODES: Readonly<Record<string, string>> = {
  ADM: "admitted",
  PASD: "passes by right",
  "ADM ou PASD": "passes by right, the code depends on marks to come",
  jury: "for the jury to decide",
  "en attente": "a mark or a validation is missing",
  "": "no year to propose",
};

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

/** The levels of risk, as the pane says them in English. */
function niveau(code: Niveau): string {
  return code === "aucun" ? "none" : EN.risques.niveaux[code].toLowerCase();
}

/** What people read in English. */
export const EN: Textes = {
  langue: "en",
  sousTitre: "Jury decisions, in your own mark workbook",
  horsExcel: "This pane opens in Excel: Jury BUT tab, “Open the pane” button.",
  detection: {
    titre: "In this workbook",
    enCours: "Reading the workbook…",
    relire: "Read again",
    grilles: "Mark sheets",
    aucuneGrille: "no mark sheet recognised",
    etudiants: "Students",
    programme: "Programme",
    lueDansLaGrille: (annee) => `BUT${annee}, structure read from the sheets`,
    miAnnee:
      "Mid-year jury: only the odd semester has marks. No year is proposed; the next semester is open by right.",
  },
  etudiant: ETUDIANT_EN_ANGLAIS,
  lecture: LECTURE_EN_ANGLAIS,
  reglages: REGLAGES_EN_ANGLAIS,
  chances: CHANCES_EN_ANGLAIS,
  prevision: {
    compte: (etudiants) =>
      etudiants === 0
        ? "No decision changes"
        : etudiants === 1
          ? "1 student changes"
          : `${etudiants} students change`,
    deLaFeuille: "The “Réglages” sheet no longer has the values of the last calculation.",
    appliquer: "Apply",
    annuler: "Cancel",
  },
  actions: {
    calculer: "Calculate the decisions",
    effacer: "Clear the highlighting",
    inserer: "Insert the programme",
    maquette: "Programme",
    maquetteAide:
      "Writes the programme to a “Maquette” sheet. Change a coefficient there: it wins in the next calculation.",
    voirDecisions: "Go to the Décisions sheet",
    ecrireSuivi: "Write the Suivi sheet",
    voirJournal: "Show the log",
  },
  direct: {
    nom: "Live follow-up",
    aide: "Each mark that is typed brings the student’s row in Décisions up to date at once, and their level in the grid.",
  },
  etapes: {
    lecture: "Reading the sheets…",
    calcul: "Calculating the decisions…",
    ecriture: "Writing to Excel…",
  },
  annonces: {
    calcule: ({ etudiants, aRisque }) =>
      `Decisions written for ${plural(etudiants, "student")}, ${aRisque} of them at risk.`,
    rien: () => "No student recognised: nothing was written. “To check” says why.",
    direct: () => "Live follow-up: levels follow each mark that is typed.",
    direct_arrete: () => "Live follow-up stopped: click “Calculate” to bring levels up to date.",
    passages: ({ passages }) =>
      passages.length > 3
        ? `Level changed for ${plural(passages.length, "student")}.`
        : passages
            .map(({ nom, avant, apres }) => `${nom}: ${niveau(avant)} → ${niveau(apres)}`)
            .join("; "),
    suivi_ecrit: ({ etudiants }) =>
      `“Suivi” sheet written: ${plural(etudiants, "student")} at risk. What you note there is kept.`,
    efface: () => "Highlighting cleared. Your own colours and formats stayed.",
    inseree: () => "The “Maquette” sheet is inserted. Change a coefficient, then calculate again.",
    anterieures: ({ etudiants }) =>
      `Earlier years known for ${plural(etudiants, "student")}; decisions calculated again.`,
    existante: () => "This workbook already has a “Maquette” sheet: it was left as it is.",
    sans_anteriorite: ({ depuis }) =>
      `${depuis}: no result of an earlier year is recognised there for these students. It needs a “Décisions” sheet of a past year, or their averages and codes of UE. Nothing was written.`,
    sans_journal: () => "This workbook has no log yet: it begins with the first calculation.",
    reglages_crees: () =>
      "The “Réglages” sheet is created. Change a value there: the pane tells what it alters.",
    reglages_existants: () => "This workbook already has a “Réglages” sheet: it was left as it is.",
    corrige: ({ corrections }) =>
      corrections === 0
        ? "No correction: the workbook is read as it is."
        : `Reading corrected: ${plural(corrections, "correction")} in this workbook.`,
    sans_correction: () => "Nothing to correct there: choose a column or rows that hold something.",
    sans_decisions: () =>
      "No “Décisions” sheet there shows both semesters of a year: the odds are what they were.",
    chances_essayees: ({ retenues }) =>
      retenues
        ? "Your past years are read. Nothing is kept before “Keep these odds in this workbook”."
        : "Your past years do not suffice: the odds are what they were.",
    chances_gardees: () => "The odds of your past years are kept in this workbook.",
    chances_par_defaut: () => "Default odds: this workbook keeps no others.",
    prevu: ({ changements }) =>
      `${EN.prevision.compte(changements)}. Nothing is written before “Apply”.`,
  },
  alerte: "The action did not succeed",
  erreurs: {
    cellule_en_edition:
      "A cell is being edited. Press Enter to confirm it (or Escape), then try again.",
    feuille_protegee: "A sheet is protected. Unprotect it (Review tab), then try again.",
    classeur_protege:
      "The structure of the workbook is protected. Unprotect it (Review tab), then try again.",
    trop_volumineux:
      "The workbook is larger than Excel can transmit at once. Open it in Excel for Windows or Mac, then try again.",
    connexion_perdue:
      "The connection to Excel is lost. Check the network, reload the page or reopen the workbook, then try again.",
    acces_refuse:
      "Excel refuses this operation: the workbook is read-only, or a sheet is protected. Enable editing, then try again.",
    occupe: "Excel is busy. Close any open dialog box, wait a few seconds, then try again.",
    fichier_illisible: "The file cannot be read. Open it in Excel and save it, then try again.",
    feuille_etrangere:
      "The workbook already has a sheet of this name that Jury BUT did not write. Rename it, then try again.",
    inattendue:
      "Something unexpected happened. Try again; if it persists, save, close and reopen the workbook.",
  },
  resultats: {
    titre: "Proposals",
    perime: {
      grille: "The marks changed after this calculation.",
      reglages: "The settings changed after this calculation.",
      jury: "The Décisions sheet changed: calculate again to see what follows.",
      chances: "The odds have changed since this calculation: calculate again to write the levels.",
    },
    proposition: (code) =>
      ({ jury: "Jury", "en attente": "Pending", "": "Mid-year" })[code] ?? code,
    sens: (code) => CODES[code] ?? "",
  },
  decisionsDuJury: {
    titre: (etudiants) => `Decisions of the jury (${etudiants})`,
    mouvements: (etudiants) => `Results changed since the decision (${etudiants})`,
    ecarts: (etudiants) => `Decisions other than the proposal (${etudiants})`,
  },
  anterieures: {
    titre: "Earlier years",
    aide: "A workbook of past years, ours or the summary of another system. It is read right here, and nothing is sent; what it says of the students is copied to the “Antériorité” sheet.",
    ajouter: "Add a file of an earlier year…",
    resume: ({ sources, inconnus }) =>
      [
        sources.length === 0 ? "none" : plural(sources.length, "sheet"),
        ...(inconnus.length > 0 ? ["incomplete"] : []),
      ].join(" · "),
    source: ({ annee, semestres, etudiants }) =>
      [
        annee ?? "",
        semestres.map((semestre) => `S${semestre}`).join(" "),
        plural(etudiants, "student"),
      ]
        .filter((partie) => partie !== "")
        .join(" · "),
    inconnus: "What is missing",
    concernes: (etudiants) => `(${plural(etudiants, "student")})`,
  },
  risques: {
    titre: "Students at risk",
    aucun: "No student at risk.",
    niveaux: { critique: "Critical", alerte: "Alert", vigilance: "Watch" },
    groupe: (groupe) => `group ${groupe}`,
  },
  promotion: PROMOTION_EN_ANGLAIS,
  anomalies: {
    titre: (nombre) => `To check (${nombre})`,
    gravites: { erreur: "Error", avertissement: "Warning", information: "Information" },
    filtrer: "Show",
    tous: (nombre) => `All (${nombre})`,
    niveau: (gravite, nombre) =>
      ({
        erreur: `Errors (${nombre})`,
        avertissement: `Warnings (${nombre})`,
        information: `Information (${nombre})`,
      })[gravite],
  },
  toutAfficher: (nombre) => `Show all (${nombre})`,
  legende: {
    titre: "Key to the highlighting",
    niveaux: {
      critique:
        "an RCUE under 8, or no more than half of the RCUE at 10; during the year, little chance of passing by right",
      alerte:
        "passes by right only, or an RCUE between 8 and 10; during the year, passing by right is at stake",
      vigilance:
        "a UE compensated or just at 10, a heavy mark pending, an unjustified absence, a fall of more than 2 points",
    },
    sous8: "mark or average under 8",
    sous10: "mark or average from 8 to under 10",
  },
  jury: "These are proposals: the jury alone decides (annexe 1, 4.6). What it writes in the jury’s (yellow) columns of the Décisions sheet is kept at each calculation.",
  prive: "Nothing leaves this workbook: no mark is sent or stored anywhere else.",
};
