/** What a column says of who the student is. */
export type Role =
  | "nip"
  | "ine"
  | "etudid"
  | "ordre"
  | "nom"
  | "prenom"
  | "nomComplet"
  | "groupe"
  | "statut"
  | "s1s2";

/**
 * Labels of the columns of identity, on the words of the label (see `libelle`). `ordre` is a bare « N° »: it may be
 * the student's number, or only count the rows.
 */
export const IDENTITE: readonly (readonly [Role, RegExp])[] = [
  ["s1s2", /\bVALID.*\bS1\b.*\bS2\b|\bS1\b.*\bS2\b.*\bVALID|^(BUT ?1|1 ?E?RE ANNEE) VALID/],
  [
    "nip",
    /^(?:(?:CODE|N|NO|NUM|NUMERO|ID)(?: D)? (?:NIP|ETU|ETUDIANT|ETUDIANTE|APOGEE|IDENTIFICATION)|NIP|NUMETU|MATRICULE|IDENTIFIANT)$/,
  ],
  ["ine", /^(?:(?:CODE|N|NUMERO) )?INE$/],
  ["etudid", /^ETUDID$/],
  ["ordre", /^(?:N|NO|NUM|NUMERO|ID|ORDRE|N ORDRE|N D ORDRE)$/],
  [
    "nomComplet",
    /^(?:NOMS?(?: ET)? PRENOMS?|PRENOMS?(?: ET)? NOMS?|NOM COMPLET|(?:ETUDIANT|ELEVE|APPRENTI|ALTERNANT|STAGIAIRE)(?: ?E)?(?: ?S)?)(?: (?:DE L |DES )?(?:ETUDIANT|APPRENTI)(?: ?E)?(?: ?S)?)?$/,
  ],
  ["nom", /^NOMS?(?: DE FAMILLE| USUEL| D USAGE| PATRONYMIQUE| ETUDIANT)?$/],
  ["prenom", /^PRENOMS?(?: USUEL| ETUDIANT)?$/],
  ["groupe", /^(?:GR|GRP|GROUPES?|CLASSE|(?:GR |GRP |GROUPE )?T[DP])$/],
  ["statut", /^(?:STATUT|ETAT|SITUATION|INSCRIPTION)$/],
];

/** The header of a column that a person left out. */
export const ECARTEE = "Colonne écartée";

/** Words before a code that make of its column something else than its marks. */
export const COPIE =
  /^(?:COPIES?|ANCIENS?|ANCIENNES?|OLD|BROUILLONS?|ECARTS?|DELTA|DIFF(?:ERENCE)?)\b/;

/** Labels of the columns that hold no mark, with the reason shown for leaving them out. */
export const IGNOREES: readonly (readonly [string, RegExp])[] = [
  ["écartée par vous", /^COLONNE ECARTEE$/],
  ["rang", /^(?:RG|RANG|CLASSEMENT|CLT)\b/],
  ["RCUE", /\bRCUE/],
  ["civilité", /^(?:CIV|CIVILITE|SEXE|GENRE|M MME|H F)$/],
  ["baccalauréat", /^(?:TYPE |SERIE )?BAC\b/],
  ["absences", /^(?:NB |NBRE |NOMBRE )?(?:D |DE |DES )?(?:ABS|ABSENCES?|RETARDS?|ASSIDUITE)\b/],
  [
    "décision",
    /^(?:DECISIONS?|DEC|JURY|AVIS|PROPOSIT|PROPOSITIONS?|AUTORISATIONS?|RESULTATS?|MENTION|ADMISSION|PASSAGE|CODES?|VALID(?:EE?S?|ATION)?)\b/,
  ],
  ["total", /^(?:TOTAL|TOTAUX|SOMME|POINTS?|NB|NBRE|NOMBRE|COEFS?|COEFFS?|COEFFICIENTS?)\b/],
  ["ECTS", /^(?:ECTS|CREDITS?)\b/],
  ["barème", /^BAREMES?$/],
  ["moyenne générale", /^MOY(?:ENNE)?S?\b/],
  ["remarque", /^(?:REMARQUES?|OBSERVATIONS?|OBS|COMMENTAIRES?)\b/],
  [
    "renseignement",
    /^(?:NOM DE NAISSANCE|NOM DISP|NOM SHORT|EMAIL|MAIL|COURRIEL|TEL|TELEPHONE|PORTABLE|ADRESSE|DATE|NE E? LE|NAISSANCE|AGE|NATIONALITE|PARCOURS|OPTION|SPECIALITE|FORMATION|VOIE|ENTREPRISE|TUTEUR|TUTRICE|MAITRE|ANNEE|BOURSIER|LYCEE|ETABLISSEMENT)\b/,
  ],
];

/** Columns of points to add to means of UE (A11), to take from them (A10), or of second marks of modules (A19). */
export const BONUS = /\b(?:BONUS|BONIFICATIONS?|BONIFS?)\b/;
export const MALUS = /\b(?:MALUS|PENALITES?)\b/;
export const RATTRAPAGE =
  /\b(?:RATTRAPAGES?|RATT|SESSION ?2|(?:2|2 ?E|2 ?ND|2 ?NDE|2 ?EME|SECONDE|DEUXIEME) (?:SESSION|CHANCE))\b/;

/** Words by which such a label speaks of a mean, a text or a count: no points stand there. */
export const SANS_EFFET =
  /\b(?:MOY(?:ENNE)?S?|RCUE|RANG|SANS|AVEC|HORS|AVANT|APRES|COMPRIS|INCLUS|TOTAL|TOTAUX|SOMME|NB|NOMBRE|TAUX|COEFS?|DATES?|MOTIFS?|JUSTIF[A-Z]*|RAISONS?|NATURE|TYPES?|REMARQUES?|COMMENTAIRES?|OBSERVATIONS?|DECISIONS?|INSCRITS?|INSCRIPTIONS?|CONVOQUES?|CONVOCATIONS?)\b/;

/** Labels of columns that may change a mean, in a way that is not understood. */
export const HORS_CALCUL = new RegExp([BONUS, MALUS, RATTRAPAGE].map((f) => f.source).join("|"));

/** What a row that is no student's holds, by the label at its left. */
export type SorteLibelle =
  | "coefficients"
  | "ects"
  /** What the marks are on. */
  | "bareme"
  /** What the marks are on, above them; the best of them, below. */
  | "noteMaximale"
  | "statistique"
  | "legende"
  | "titre"
  | "groupe";

/** What may follow, in such a label, a word that could also be a surname: « MIN du groupe A », but « MIN Lou ». */
const SUITE =
  /(?: (?:(?:D|DE|DES|DU|LA|LE|L|PAR) )*(?:PROMO|PROMOTION|GROUPE|GR|CLASSE|TD|TP|EVALS?|NOTES?|ETUDIANTS?|ABS|ABSENCES?|MODULES?|GENERALE?|ADMIS|AJOURNES?|REUSSITES?|ECHECS?|PRESENTS?|ABSENTS?|AB[IJ]|HEURES?|CM|EXAMENS?|VALIDES|UE ?\d.*|S\d|BUT ?\d?|\d+).*)?$/;

function seulOuSuivi(mots: string): RegExp {
  return new RegExp(`^(?:${mots})${SUITE.source}`);
}

/** Labels of rows, on the words of the label. */
export const LIGNES: readonly (readonly [SorteLibelle, RegExp])[] = [
  ["coefficients", /^(?:COEFS?|COEFFS?|COEFFICIENTS?|PONDERATIONS?)\b/],
  ["coefficients", seulOuSuivi("POIDS")],
  ["ects", /^(?:NB |NOMBRE D )?ECTS\b/],
  ["ects", seulOuSuivi("CREDITS?(?: ECTS)?")],
  ["legende", /^(?:LEGENDES?|EXPLICATIONS? DES?|SIGNIFICATIONS? DES?|TITRES? DES UE)\b/],
  ["legende", /^(?:CODES?(?: NOTES?| UTILISES)?|EXPLICATIONS?|REMARQUES?|NOTA(?: BENE)?)$/],
  [
    "statistique",
    /^(?:MOYENNES?|MEDIANES?|ECARTS? ?TYPES?|EFFECTIFS?|MINIMUM|MAXIMUM|VARIANCE|QUARTILES?|REUSSITE|POURCENTAGES?)\b/,
  ],
  [
    "statistique",
    seulOuSuivi("MOY|MIN|MINI|MAX|MAXI|NB|NBRE|NOMBRE|RANG|RG|SIGMA|SOMME|TOTAL|TOTAUX|TAUX"),
  ],
  [
    "statistique",
    /^(?:(?:NOTES? )?(?:LA )?(?:PLUS |MOINS )(?:BASSE|HAUTE|FAIBLE|FORTE|BONNE|MAUVAISE)S?|MEILLEURES?|PIRES?)(?: NOTES?)?$/,
  ],
  ["statistique", /^NOTES? (?:MIN(?:IMALE|IMUM|I)?|MEDIANE|MOYENNE|PLANCHER|PLAFOND)S?$/],
  [
    "statistique",
    /^(?:Q[1-4]|(?:\d|1ER|PREMIER|TROISIEME)(?: ?E| ?EME)? QUARTILE|ECARTS?|AMPLITUDE|DISPERSION)$/,
  ],
  ["statistique", seulOuSuivi("ADMIS|AJOURNES?|VALIDES|PRESENTS?|ABSENTS?|REUSSITES?|ECHECS?")],
  ["statistique", seulOuSuivi("SEUILS?|SEMAINES?|HEURES?|VOLUMES?(?: HORAIRES?)?")],
  ["noteMaximale", /^NOTE MAX(?:IMALE|IMUM|I)?$/],
  ["bareme", /^(?:BAREMES?|SUR(?: \d+)?|NOTES? SUR)$/],
  [
    "titre",
    /^(?:INTITULES?|LIBELLES?|MODULES?|RESSOURCES?|MATIERES?|ENSEIGNANT(?: ?E)?(?: ?S)?|RESPONSABLES?|EVALUATIONS?)\b/,
  ],
  ["titre", /^(?:TITRES?|PROFS?|PROFESSEURS?|DATES?|TYPES?|POLES?|CODES? MODULES?|COMPETENCES?)$/],
  ["groupe", /^(?:GROUPE|GRP|PROMO|PROMOTION|SECTION|PARCOURS|OPTION)\b/],
  ["groupe", /^(?:GR|TD|TP|CLASSE|S|BUT) ?[A-Z]?\d?$/],
  ["groupe", /^(?:FI|FA|FC|APPRENTIS?|ALTERNANTS?|INITIAUX|FORMATION (?:INITIALE|CONTINUE))$/],
];
