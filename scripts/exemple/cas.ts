/** What the program must find for a student, with its default settings. */
export interface Attendu {
  /** Means of the five RCUE as displayed, the plain mean of their two UE; `?` while a mark is pending. */
  readonly rcue: string;
  readonly proposition: "ADM" | "PASD" | null;
  /** To semester 5. */
  readonly passage: "de droit" | "jury" | "en attente";
}

/** A student set by hand. Names are invented. */
export interface Pose {
  readonly nom: string;
  readonly prenom: string;
  /** « S1 et S2 validées ». */
  readonly s1s2: "oui" | "non" | "";
  readonly s3: string;
  /** `null`: not on the sheet S4. */
  readonly s4: string | null;
  /** What the secretary wrote beside the marks of S4. */
  readonly observation?: string;
}

/** One whose marks are all there, and what they come to. */
export interface Cas extends Pose {
  readonly attendu: Attendu;
}

/**
 * So that every outcome of the regulation is in the example. A row of marks is a text, in the order of the columns:
 * `12.5` is a number, `12,5` a number typed as a text, `_` an empty cell, the rest stands as it is.
 *
 * S3: R3.01 .02 .03 .04 .05 .07 .08 .09 .10 .13 .14 .15 .17MPI, SAE3.01, SAE3.02MPI, Portfolio (coefficient 0)
 * S4: R4.01 .02 .03 .04 .05 .07 .09 .10 .13 .14 .15 .17MPI, SAE4.01, SAE4.02MPI, Portfolio, Stage
 */
export const CAS: readonly Cas[] = [
  {
    nom: "MARTIN",
    prenom: "Lou",
    s1s2: "oui",
    // each UE is at 10 or more: nothing to compensate
    attendu: { rcue: "13,48 12,95 13,78 13,53 13,50", proposition: "ADM", passage: "de droit" },
    s3: "11.5 11.5 12.5 12 13.25 13.25 14.75 16.25 13.75 13 11.75 11 15.25 13.68 10.75 14",
    s4: "16 12.75 11.75 12.5 17 15.5 10.75 10 13 13.25 14.5 15.25 15.59 15.65 14.5 10.5",
  },
  {
    nom: "PETIT",
    prenom: "Ali",
    s1s2: "oui",
    // UE34 at 9,10 is compensated by UE44 at 11,61
    attendu: { rcue: "11,67 11,28 11,54 10,36 12,54", proposition: "ADM", passage: "de droit" },
    s3: "11.25 14 15.25 8.25 12.25 11.75 8 7.5 7.75 10 11.5 12.5 12.5 10.5 11.77 NE",
    s4: "10.25 12 12.5 13 14.25 12 10.25 10.5 9.5 11 13.5 13.25 10.39 12.62 11.5 13.5",
  },
  {
    nom: "MOREL",
    prenom: "Jade",
    s1s2: "oui",
    // UE35 at 3,50 is compensated by UE45 at 16,60: no floor on a UE
    attendu: { rcue: "12,88 12,33 12,55 12,40 10,05", proposition: "ADM", passage: "de droit" },
    s3: "11.25 11 13.25 10 13.5 12.5 13.5 11.5 15 8 10.25 4.25 3.25 12.32 3 11.5",
    s4: "13.25 14.75 11 10.75 13 14 10.5 14.25 13.75 12.25 13 18 13.25 17.4 18 10.5",
  },
  {
    nom: "GARNIER",
    prenom: "Théo",
    s1s2: "oui",
    // 4 RCUE of 5 at 10 or more, the fifth at 9,26
    attendu: { rcue: "11,11 11,04 11,22 9,26 12,00", proposition: "PASD", passage: "de droit" },
    s3: "12.5 12 14.5 9.5 13.75 13.75 7 8.75 9 10.75 11.5 11.5 10.5 9.54 12.46 _",
    s4: "15 10.75 12 4.75 10.75 11.75 6 11.5 11 9.75 13.75 12.5 11.08 13.59 12 10.5",
  },
  {
    nom: "LEROY",
    prenom: "Sacha",
    s1s2: "oui",
    // 3 RCUE of 5: just more than half; the two others between 8 and 10
    attendu: { rcue: "9,17 10,35 10,64 10,65 8,70", proposition: "PASD", passage: "de droit" },
    s3: "10 10.75 6.5 11 10 12 8.25 13.75 10.5 11.75 8 9.75 8.75 9.79 8.16 9",
    s4: "8.75 10.5 11 15 12.5 7 12 10.5 10.75 13 10.5 8.75 11.03 8.23 10.5 9.5",
  },
  {
    nom: "BENALI",
    prenom: "Yanis",
    s1s2: "oui",
    // 2 RCUE of 5 only, though none is under 8
    attendu: { rcue: "9,51 8,88 9,22 10,29 11,58", proposition: null, passage: "jury" },
    s3: "5.75 10.5 12 9 10.75 7 13.5 12.25 9.25 10.75 7.25 12.25 9.25 9.18 12.79 6.5",
    s4: "8 7.75 7 12 9 9 12 8 10.25 11 8.5 12.25 11.43 14.42 11 8",
  },
  {
    nom: "FONTAINE",
    prenom: "Noé",
    s1s2: "oui",
    // 4 RCUE of 5, but the fifth is under 8
    attendu: { rcue: "11,21 10,64 10,73 10,99 7,60", proposition: null, passage: "jury" },
    s3: "11.5 9.75 13 10.25 10.5 9 9 12 11 11 7.75 8.75 7.25 10.85 6.26 10",
    s4: "9.25 11.75 11.25 11 11 11.75 11.5 10.5 12.25 12.5 12.75 7 10.47 8.22 10 11.5",
  },
  {
    nom: "CHEVALIER",
    prenom: "Tom",
    s1s2: "oui",
    // no RCUE at 10, and two under 8
    attendu: { rcue: "8,44 6,78 7,20 8,40 9,01", proposition: null, passage: "jury" },
    s3: "3.5 4.75 8.5 5.5 3.75 6.5 9.25 9.5 7.25 5.5 9 10.5 7.75 7.71 8.9 10.5",
    s4: "5.75 8.25 6.25 11.75 8 10 7.25 4.75 11.25 8.75 7.25 10 7.46 8.96 9 8.5",
    observation: "Entretien le 3 juin",
  },
  {
    nom: "LE GALL",
    prenom: "Malo",
    s1s2: "non",
    // PASD by the marks of the year, but S1 and S2 are not validated
    attendu: { rcue: "9,46 10,74 11,12 11,38 12,34", proposition: null, passage: "jury" },
    s3: "11.75 10.5 8.5 11.75 13 11.5 14.75 13.25 9.75 10.75 8.5 10.75 10 9.58 13.97 10.5",
    s4: "9.5 10 8.25 14.5 13.25 6.5 14.75 10.75 12.5 11.75 7 13.25 12.05 13.6 9 11.5",
    observation: "UE21 non validée",
  },
  {
    nom: "DIALLO",
    prenom: "Awa",
    s1s2: "non",
    // the year stays ADM; the passage is for the jury, S1 and S2 are not validated
    attendu: { rcue: "12,21 11,42 11,88 12,18 13,10", proposition: "ADM", passage: "jury" },
    s3: "7.25 9.25 11.5 12.5 14.5 10.75 12 10.75 12 10.5 13 11.25 13.5 11.98 12.51 12.5",
    s4: "9.25 12.25 10.5 12.75 11.5 11.25 10.5 11.25 13 13.75 11 13.5 12.22 13.1 12.5 14",
    observation: "UE12 non validée",
  },
  {
    nom: "NGUYEN",
    prenom: "Linh",
    s1s2: "",
    // nobody wrote whether S1 and S2 are validated
    attendu: { rcue: "14,32 13,71 14,02 14,28 14,85", proposition: "ADM", passage: "en attente" },
    s3: "11.75 14.25 15.25 13 17.25 10.25 14 16.25 12.75 14.25 14.75 15 13.75 13.81 15.14 12.5",
    s4: "14 13.75 14 16 13 14.5 14.5 10.25 11.75 13.5 13.75 14.75 13.84 15.43 13.5 16.5",
    observation: "Entrée en S3",
  },
  {
    nom: "ROUSSEAU",
    prenom: "Camille",
    s1s2: "oui",
    // the mark of the Stage is still to come: the UE of S4 are pending
    attendu: { rcue: "? ? ? ? ?", proposition: null, passage: "en attente" },
    s3: "8.5 8 10 9.5 10 10.5 11.75 12 8.25 7.75 9.75 13 9.5 9.71 11.67 9",
    s4: "10.5 10.25 9.5 11.75 10.25 10.75 9.75 10 11.75 10.25 9.25 11.5 9.48 11.49 9.5 _",
    observation: "Soutenance reportée",
  },
  {
    nom: "MERCIER",
    prenom: "Hugo",
    s1s2: "oui",
    // left after S3: not on the sheet S4
    attendu: { rcue: "? ? ? ? ?", proposition: null, passage: "en attente" },
    s3: "3.25 5 10.5 8.75 8.25 6.5 10 8.25 5.25 5.5 4.25 8 7.25 7.19 9.46 6.5",
    s4: null,
  },
  {
    nom: "DA SILVA",
    prenom: "Rui",
    s1s2: "oui",
    // UE33 = 9,00 and UE43 = 10,95: 9,975 with equal weights, 10,04 had ECTS weighed them
    attendu: { rcue: "11,27 10,71 9,98 11,09 12,34", proposition: "PASD", passage: "de droit" },
    s3: "10 10.75 9 12.75 8 4.75 10.75 6.25 12.25 9.75 14.25 8.75 9.75 10.75 14.4 11,5",
    s4: "12.25 9.5 10.75 11.25 10 12 12.25 11.75 12 11.25 11.25 12.5 10.35 13 12 12",
  },
  {
    nom: "LAMBERT",
    prenom: "Zoé",
    s1s2: "oui",
    // UE32 = 179,92 / 18 = 9,9956, shown 10,00: acquired, in no need of its RCUE
    attendu: { rcue: "11,41 10,32 10,92 11,40 12,16", proposition: "ADM", passage: "de droit" },
    s3: "10.5 5.75 13.25 8.5 11.25 9.75 11 13.75 10.25 8.25 7.75 11.75 12.75 11.24 11.47 10",
    s4: "10 10.75 9.5 11.5 10.5 10.75 12.25 7.75 13.25 13.5 14 13 12.23 12.97 11 11",
  },
  {
    nom: "ROBIN",
    prenom: "Maël",
    s1s2: "oui",
    // UE31 at 8,00 and UE41 at 12,00: the RCUE is exactly 10
    attendu: { rcue: "10,00 10,88 11,30 11,27 11,99", proposition: "ADM", passage: "de droit" },
    s3: "10.75 9 5.25 12.5 13.5 13.5 13.25 11.5 10 14.5 6.25 12.5 11.75 9.05 11.59 9",
    s4: "9 12.25 10 11.75 11.75 12.5 12 11.75 10.75 11.75 10.25 12.5 11.75 12.73 9.5 13.5",
  },
  {
    nom: "GIRARD",
    prenom: "Inès",
    s1s2: "oui",
    // UE35 at 7,49 and UE45 at 8,50: 7,995, shown 8,00, is not under 8
    attendu: { rcue: "11,20 10,77 10,91 11,15 8,00", proposition: "PASD", passage: "de droit" },
    s3: "11.25 9.5 12.5 10 10.25 11 13.25 10.5 10.5 12 11 11 7 10.68 6.98 11",
    s4: "10 10.75 9.25 10.75 10.75 10.25 12.75 9.5 11.25 12 12.5 6.75 10.68 8.5 11 12.5",
  },
  {
    nom: "BLANC",
    prenom: "Enzo",
    s1s2: "oui",
    // ABI is a 0 with its coefficient: UE35 falls to 7,18, and is compensated
    attendu: { rcue: "12,05 11,58 11,88 11,98 10,39", proposition: "ADM", passage: "de droit" },
    s3: "10.75 11.25 14 9.75 10.75 11.5 12.5 13.25 10.25 12.75 9.75 9.75 ABI 11.65 11.92 11.5",
    s4: "12.75 12.25 8.75 13.75 10.75 11.25 11.75 10.75 13 11 11.25 13.75 11.63 13.43 13.5 13.5",
  },
  {
    nom: "PERRIN",
    prenom: "Léa",
    s1s2: "oui",
    // ABJ drops out with its coefficient, also when typed with a space behind
    attendu: { rcue: "12,98 12,63 12,96 13,00 13,90", proposition: "ADM", passage: "de droit" },
    s3: "12.25 11 13.75 13.5 13.75 ABJ 13.25 14.25 12.5 9.5 12 16.75 12.75 12.76 13.82 12",
    s4: "13 11.75 11.25 13 ABJ 12.25 12.25 11.25 11.75 11.5 12.25 14 12.19 14.52 11 16",
  },
  {
    nom: "FAURE",
    prenom: "Nolan",
    s1s2: "oui",
    // « abs. » is an ABI for us (UE31 = 10,61), nothing for the formula of the sheet (13,64): a warning
    attendu: { rcue: "11,65 12,19 12,47 12,33 13,15", proposition: "ADM", passage: "de droit" },
    s3: "10.25 10.75 abs. 7.75 13.25 10.25 11 10.5 12.25 13.25 13.25 13 12.25 13.99 13.53 12",
    s4: "11.5 10.75 10.5 11.5 12.75 12.75 11.75 14 14 13.75 11.5 13.5 13.42 13.73 14.5 11.5",
  },
  {
    nom: "SANCHEZ",
    prenom: "Eva",
    s1s2: "oui",
    // two marks are texts: the formulas of the sheet leave them out, we do not: three warnings
    attendu: { rcue: "12,42 11,85 12,26 12,20 13,19", proposition: "ADM", passage: "de droit" },
    s3: "10.5 10.75 12.25 12.25 15,5 9.5 8,75 13.75 12.5 8.75 11 13.75 10.75 12.38 14.5 11.5",
    s4: "11.5 12.25 10.5 11.5 12.5 12.5 11 12.5 12.5 13.75 13 13.25 12.68 14.61 14.5 12",
  },
  {
    nom: "ROY",
    prenom: "Anaïs",
    s1s2: "oui",
    // a blank in R4.14: UE43 and UE44 stay above 10 whatever it becomes
    attendu: { rcue: "14,79 14,14 ? ? 15,49", proposition: "ADM", passage: "de droit" },
    s3: "12 14.25 14.75 12.25 14.75 12 13.75 15.75 11.75 14.25 14.25 17.75 14.5 15.2 15.37 _",
    s4: "14.25 14.25 13.5 14.5 15 14.5 13.25 13.5 15.75 _ 16.25 16 14.84 16.61 11.5 16",
  },
];
