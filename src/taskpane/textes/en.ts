import {
  definitionsUtiles,
  type CleReglage,
  type Definition,
  type Reglages,
} from "../../reglement";
import type { Textes } from "./textes";

/** Each setting, and the words of its values, in the order of `DEFINITIONS`. */
const SETTINGS: Readonly<Record<CleReglage, string | readonly [string, ...string[]]>> = {
  arrondi: ["means compared", "to the hundredth", "without rounding", "with ScoDoc’s tolerance"],
  poids_rcue: ["weights in the RCUE", "equal", "ECTS", "sum of coefficients"],
  rcue_accorde: ["RCUE granted by the jury", "not counted as 10", "counted as 10"],
  vide: ["empty cell", "mark pending", "neutral"],
  abi: ["ABI", "0", "defaulting"],
  abj: ["ABJ", "neutral", "mark pending"],
  capitalisation: ["UE taken again", "better mean", "last mean"],
  malus: ["malus column", "applied", "shown only"],
  bonus: ["bonus column", "points", "points above 10 × rate", "per cent", "steps", "shown only"],
  bonus_taux: "bonus rate",
  bonus_plafond: "bonus ceiling",
  bonus_paliers: "bonus steps",
  rattrapage: ["catch-up column", "replaces if better", "always replaces", "shown only"],
};

function describe(definition: Definition, reglages: Reglages): string {
  const words = SETTINGS[definition.cle];
  if (definition.genre !== "choix" || typeof words === "string")
    return `${typeof words === "string" ? words : words[0]}: ${reglages[definition.cle]}`;
  const rank = definition.valeurs.findIndex(({ valeur }) => valeur === reglages[definition.cle]);
  return `${words[0]}: ${words[rank + 1]}`;
}

const CODES: Readonly<Record<string, string>> = {
  ADM: "admitted",
  PASD: "passes by right",
  jury: "for the jury to decide",
  "en attente": "a mark or a validation is missing",
  "": "no year to propose",
};

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
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
    reglages: "Settings",
    miAnnee:
      "Mid-year jury: only the odd semester has marks. No year is proposed; the next semester is open by right.",
  },
  decrireReglages: (reglages) =>
    definitionsUtiles(reglages)
      .map((definition) => describe(definition, reglages))
      .join(" · "),
  actions: {
    calculer: "Calculate the decisions",
    effacer: "Clear the highlighting",
    inserer: "Insert the programme",
    maquette: "Programme",
    maquetteAide:
      "Writes the programme to a “Maquette” sheet. Change a coefficient there: it wins in the next calculation.",
    voirDecisions: "Go to the Décisions sheet",
  },
  etapes: {
    lecture: "Reading the sheets…",
    calcul: "Calculating the decisions…",
    ecriture: "Writing to Excel…",
  },
  annonces: {
    calcule: ({ etudiants, aRisque }) =>
      `Decisions written for ${plural(etudiants, "student")}, ${aRisque} of them at risk.`,
    rien: () => "No student recognised: nothing was written. The list below says why.",
    efface: () => "Highlighting cleared. Your own colours and formats stayed.",
    inseree: () => "The “Maquette” sheet is inserted. Change a coefficient, then calculate again.",
    existante: () => "This workbook already has a “Maquette” sheet: it was left as it is.",
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
    perime: "The marks changed after this calculation.",
    proposition: (code) =>
      ({ jury: "Jury", "en attente": "Pending", "": "Mid-year" })[code] ?? code,
    sens: (code) => CODES[code] ?? "",
  },
  risques: {
    titre: "Students at risk",
    aucun: "No student at risk.",
    niveaux: { critique: "Critical", alerte: "Alert", vigilance: "Watch" },
    groupe: (groupe) => `group ${groupe}`,
  },
  anomalies: {
    titre: (nombre) => `To check (${nombre})`,
    gravites: { erreur: "Error", avertissement: "Warning" },
  },
  toutAfficher: (nombre) => `Show all (${nombre})`,
  legende: {
    titre: "Key to the highlighting",
    niveaux: {
      critique: "an RCUE under 8, or no more than half of the RCUE at 10",
      alerte: "passes by right only, or an RCUE between 8 and 10",
      vigilance: "a UE compensated or just at 10, or a heavy mark pending",
    },
    sous8: "mark or mean under 8",
    sous10: "mark or mean from 8 to under 10",
  },
  jury: "These are proposals: the jury alone decides (annexe 1, 4.6). What it writes in the yellow columns of the Décisions sheet is kept at each calculation.",
  prive: "Nothing leaves this workbook: no mark is sent or stored anywhere else.",
};
