import { libelle } from "../cellule/libelle";

const QUALIFIEE =
  /(?: (?:H|HEURES?|EN|NON|JUST[A-Z]*|INJ[A-Z]*|D|DE|DES|DU|LA|LE|L|PAR|TOTAL|TOTALES?|CUMUL[A-Z]*|TD|TP|CM|S ?\d|SEMESTRE|ETUDIANTS?|MODULE|COURS|\d+))*/
    .source;
const COMPTE = /(?:(?:NB|NBRE|NOMBRE|TOTAL|H|HEURES?|TAUX|N) )(?:D |DE )?/.source;
const DE_LA_PROMO =
  /(?: (?:D |DE |DU |LA |DES )*(?:PROMO|PROMOTION|GROUPE|GR|CLASSE|TD)(?: [A-Z0-9]{1,2})?)/.source;

/**
 * What a column holds that names a module and is none of its marks, by the words after the code. The words must say
 * that and nothing more: a title may begin with them (« R3.05 Décision et optimisation »), and a coefficient or ECTS
 * with its number is that of the marks (« R3.01 (coef 2) »). « Groupe », « jury » and « tuteur » say who marked.
 */
const SANS_NOTE: readonly (readonly [string, RegExp])[] = (
  [
    ["absences", `(?:${COMPTE})?(?:ABS|ABSENCES?|ABSENTS?|RETARDS?|ASSIDUITE)${QUALIFIEE}`],
    ["absences", `${COMPTE}(?:PRESENCES?|PRESENTS?|ABSENTEISME)${QUALIFIEE}`],
    ["rang", `(?:RG|RANG|CLASSEMENT|CLT)${DE_LA_PROMO}?`],
    ["effectif", `(?:EFFECTIFS?|INSCRITS)${DE_LA_PROMO}?`],
    [
      "total",
      `${COMPTE}(?:NOTES?|EVALS?|EVALUATIONS?|ETUDIANTS?|INSCRITS?|DS|CC|TP|TD|CM|SEANCES?)`,
    ],
    ["heures", `(?:NB |NBRE |NOMBRE D )?(?:H|HEURES)(?: (?:TD|TP|CM))?|VOLUME HORAIRE|DUREE`],
    ["ECTS", `(?:NB |NBRE |NOMBRE )?(?:D )?(?:ECTS|CREDITS?(?: ECTS)?)`],
    ["coefficient", `COEFS?|COEFFS?|COEFFICIENTS?|PONDERATIONS?|POIDS`],
    ["statistique", `(?:NOTE |NOTES )?(?:MIN|MINI|MINIMUM|MAX|MAXI|MAXIMUM)${DE_LA_PROMO}?`],
    ["statistique", `(?:MEDIANE|ECARTS? ?TYPES?|SIGMA|VARIANCE)${DE_LA_PROMO}?`],
    ["statistique", `(?:MOY|MOYENNE)${DE_LA_PROMO}`],
    ["statistique", `TAUX (?:DE |D )?(?:REUSSITE|ECHEC|VALIDATION)`],
    ["écart", `ECARTS?|DELTA|DIFF|DIFFERENCES?`],
    ["décision", `DECISIONS?|ADMISE?S?|VALIDE?E?S?|VALIDATION`],
    ["remarque", `REMARQUES?|OBSERVATIONS?|OBS|COMMENTAIRES?|APPRECIATIONS?`],
    [
      "renseignement",
      `DATES?(?: (?:D |DE |DU |L )*(?:DS|EVAL|EVALUATION|EXAMEN|RENDU|REMISE|SAISIE))?`,
    ],
  ] as const
).map(([raison, mots]) => [raison, new RegExp(`^(?:${mots})$`)]);

/** Why the column so called holds no mark; `null` when nothing says that. */
export function sansNote(texte: string): string | null {
  const mots = libelle(texte);
  return SANS_NOTE.find(([, forme]) => forme.test(mots))?.[0] ?? null;
}

const COUPURE = /[\n(:–—]|\s-\s/;

/**
 * The same of the text beside a code, all of it or its last part: « (nb abs) », « Mécanique – rang ».
 * @param moyenne whether « Moy » stands before the code: « Moy R3.01 promo ».
 */
export function sansNoteApres(code: string, suite: string, moyenne: boolean): string | null {
  const tiret = code.lastIndexOf("-");
  const parties = [
    `${moyenne ? "MOY " : ""}${suite}`,
    suite.split(COUPURE).at(-1)!,
    tiret < 0 ? "" : code.slice(tiret),
  ];
  return parties.map(sansNote).find((raison) => raison !== null) ?? null;
}
