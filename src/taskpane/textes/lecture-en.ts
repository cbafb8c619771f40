import type { RoleColonne } from "../lecture/colonnes";
import type { TextesDeLecture } from "./lecture";

const CLUES = {
  code: "by its code",
  titre: "by its title",
  entete: "by its header",
  bloc: "by the code above it",
  feuille: "by the name of the sheet",
  correction: "by your correction",
} as const;

const KINDS = { bonus: "bonus", malus: "malus", rattrapage: "catch-up" } as const;

function sayRole(role: RoleColonne): string {
  switch (role.genre) {
    case "numero":
      return "student number";
    case "nom":
      return "student name";
    case "renseignement":
      return "group or situation";
    case "module": {
      const name = role.intitule ? `${role.code} ${role.intitule}` : role.code;
      const rest = role.compte ? "" : " (counts in no UE)";
      return role.indice ? `${name}: ${CLUES[role.indice]}${rest}` : `average of ${name}`;
    }
    case "moyenne":
      return `average of ${role.ue} as shown, to compare`;
    case "laissee":
      return "not read";
    default:
      return `${KINDS[role.genre]} on ${role.sur}`;
  }
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** How the pane speaks of the reading in English. */
export const LECTURE_EN_ANGLAIS: TextesDeLecture = {
  titre: "What was read",
  resume: ({ feuilles }, corrections) => {
    const read = feuilles.filter(({ grille }) => grille !== null).length;
    const said = `${plural(read, "mark sheet")} out of ${plural(feuilles.length, "sheet")}`;
    return corrections === 0 ? said : `${said} · ${plural(corrections, "correction")}`;
  },
  nonLue: "This sheet is not read as a mark sheet.",
  vide: "This sheet is empty.",
  compte: ({ sorte, nombre }) => {
    const words: Readonly<Record<typeof sorte, readonly [string, string?]>> = {
      etudiants: ["student"],
      modules: ["module"],
      ues: ["UE", "UE"],
      moyennes: ["average of UE", "averages of UE"],
      complements: ["bonus or catch-up", "bonuses or catch-ups"],
      coefficients: ["row of coefficients", "rows of coefficients"],
      colonnesLaissees: ["column left out", "columns left out"],
      lignesLaissees: ["row left out", "rows left out"],
    };
    return plural(nombre, ...words[sorte]);
  },
  image: (nom, resume) => `Picture of the sheet “${nom}”: ${resume}`,
  regions: {
    identite: "students",
    notes: "marks",
    moyennes: "averages of UE",
    complements: "bonus or catch-up",
    colonnesLaissees: "column left out",
    lignesLaissees: "row left out",
    coefficients: "coefficients",
    entete: "header of the codes",
  },
  colonnes: (nombre) => `Columns (${nombre})`,
  autresColonnes: (nombre) => `… and ${plural(nombre, "other column", "other columns")} left out.`,
  sansEntete: "no header",
  role: sayRole,
  lignesLaissees: (nombre) => `Rows left out (${nombre})`,
  ligne: (premiere, derniere) =>
    premiere === derniere ? `Row ${premiere + 1}` : `Rows ${premiere + 1} to ${derniere + 1}`,
  corrections: {
    titre: "Correct the reading",
    aide: "Your corrections are kept in this workbook and applied at each reading. No cell is changed.",
    selection: "Use my selection",
    choisir: "Choose…",
    feuille: "Sheet",
    cetteFeuille: "This sheet is",
    semestre: (semestre) => `that of S${semestre}`,
    nePasLire: "not to be read",
    corrigerFeuille: "Correct the sheet",
    colonne: "Column",
    estColonne: "This column is",
    groupes: {
      modules: "Modules",
      moyennes: "Averages of UE",
      identite: "Student",
      autres: "Other",
    },
    corrigerColonne: "Correct the column",
    lignes: "Rows that are not students (12 or 12\u201115)",
    ecarterLignes: "Leave these rows out",
    lignesRefusees: "Write the number of a row, or two: 12\u201115.",
    texte: "Text in place of a mark",
    veutDire: "This text means",
    sens: {
      ABI: "unjustified absence",
      ABJ: "justified absence, excuse or dispensation",
      ATT: "mark to come",
      RAT: "catch-up to come",
      DEF: "defaulting",
      DEM: "resignation",
      ABAN: "abandonment",
    },
    corrigerTexte: "Give this meaning",
    compte: (corrections) => plural(corrections, "correction"),
    retirer: "Remove",
    reinitialiser: "Remove all",
  },
};
