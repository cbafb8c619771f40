import type { RoleColonne } from "../lecture/colonnes";
import type { TextesDeLecture } from "./lecture";

const INDICES = {
  code: "par son code",
  titre: "par son intitulé",
  entete: "par son en-tête",
  bloc: "par le code au-dessus",
  feuille: "par le nom de la feuille",
  correction: "par votre correction",
} as const;

function direRole(role: RoleColonne): string {
  switch (role.genre) {
    case "numero":
      return "numéro de l’étudiant";
    case "nom":
      return "nom de l’étudiant";
    case "renseignement":
      return "groupe ou situation";
    case "module": {
      const nom = role.intitule ? `${role.code} ${role.intitule}` : role.code;
      const suite = role.compte ? "" : " (ne compte dans aucune UE)";
      return role.indice ? `${nom} : ${INDICES[role.indice]}${suite}` : `moyenne de ${nom}`;
    }
    case "moyenne":
      return `moyenne de l’${role.ue} affichée, pour comparer`;
    case "laissee":
      return "non lue";
    default:
      return `${role.genre} sur ${role.sur}`;
  }
}

function pluriel(nombre: number, un: string, plusieurs: string): string {
  return `${nombre} ${nombre > 1 ? plusieurs : un}`;
}

/** How the pane speaks of the reading in French. */
export const LECTURE_EN_FRANCAIS: TextesDeLecture = {
  titre: "Ce qui a été lu",
  resume: ({ feuilles }, corrections) => {
    const lues = feuilles.filter(({ grille }) => grille !== null).length;
    const dites = `${pluriel(lues, "grille", "grilles")} sur ${pluriel(feuilles.length, "feuille", "feuilles")}`;
    return corrections === 0
      ? dites
      : `${dites} · ${pluriel(corrections, "correction", "corrections")}`;
  },
  nonLue: "Cette feuille n’est pas lue comme une grille de notes.",
  vide: "Cette feuille est vide.",
  compte: ({ sorte, nombre }) => {
    const mots: Readonly<Record<typeof sorte, readonly [string, string]>> = {
      etudiants: ["étudiant", "étudiants"],
      modules: ["module", "modules"],
      ues: ["UE", "UE"],
      moyennes: ["moyenne d’UE", "moyennes d’UE"],
      complements: ["bonus ou rattrapage", "bonus ou rattrapages"],
      coefficients: ["ligne de coefficients", "lignes de coefficients"],
      colonnesLaissees: ["colonne laissée", "colonnes laissées"],
      lignesLaissees: ["ligne laissée", "lignes laissées"],
    };
    return pluriel(nombre, ...mots[sorte]);
  },
  image: (nom, resume) => `Image de la feuille « ${nom} » : ${resume}`,
  regions: {
    identite: "étudiants",
    notes: "notes",
    moyennes: "moyennes d’UE",
    complements: "bonus ou rattrapage",
    colonnesLaissees: "colonne laissée",
    lignesLaissees: "ligne laissée",
    coefficients: "coefficients",
    entete: "en-tête des codes",
  },
  colonnes: (nombre) => `Colonnes (${nombre})`,
  autresColonnes: (nombre) =>
    `… et ${pluriel(nombre, "autre colonne laissée", "autres colonnes laissées")}.`,
  sansEntete: "sans en-tête",
  role: direRole,
  lignesLaissees: (nombre) => `Lignes laissées (${nombre})`,
  ligne: (premiere, derniere) =>
    premiere === derniere ? `Ligne ${premiere + 1}` : `Lignes ${premiere + 1} à ${derniere + 1}`,
  corrections: {
    titre: "Corriger la lecture",
    aide: "Vos corrections sont gardées dans ce classeur et reprises à chaque lecture. Aucune cellule n’est modifiée.",
    selection: "Utiliser ma sélection",
    choisir: "Choisir…",
    feuille: "Feuille",
    cetteFeuille: "Cette feuille est",
    semestre: (semestre) => `celle du S${semestre}`,
    nePasLire: "à ne pas lire",
    corrigerFeuille: "Corriger la feuille",
    colonne: "Colonne",
    estColonne: "Cette colonne est",
    groupes: {
      modules: "Modules",
      moyennes: "Moyennes d’UE",
      identite: "Étudiant",
      autres: "Autre",
    },
    corrigerColonne: "Corriger la colonne",
    lignes: "Lignes qui ne sont pas des étudiants (12 ou 12\u201115)",
    ecarterLignes: "Écarter ces lignes",
    lignesRefusees: "Écrivez un numéro de ligne, ou deux : 12\u201115.",
    texte: "Texte à la place d’une note",
    veutDire: "Ce texte veut dire",
    sens: {
      ABI: "absence injustifiée",
      ABJ: "absence justifiée, excuse ou dispense",
      ATT: "note à venir",
      RAT: "rattrapage à venir",
      DEF: "défaillance",
      DEM: "démission",
      ABAN: "abandon",
    },
    corrigerTexte: "Donner ce sens",
    compte: (corrections) => pluriel(corrections, "correction", "corrections"),
    retirer: "Retirer",
    reinitialiser: "Tout réinitialiser",
  },
};
