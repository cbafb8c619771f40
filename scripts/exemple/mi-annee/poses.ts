import { CAS, type Pose } from "../cas";

/**
 * Students who are worth a meeting in February. Of S4 each has all the marks that are to come in June: the workbooks
 * hold only those that are in (`MODULES_CONNUS`).
 */
const A_SUIVRE: readonly Pose[] = [
  {
    nom: "AUBRY",
    prenom: "Maya",
    s1s2: "oui",
    // UE33 at 7,62: UE43 must reach 12,38; in April it is at 10,71 and the rest must make up for it
    s3: "10.5 10.25 12 11.25 4.25 6.25 11.75 6.5 11.5 7.5 9 12.5 11.75 8.46 11.91 10.5",
    s4: "9.25 8.75 8.75 10 13 11.75 12.5 8.25 10.5 7.75 7.5 11.5 10.24 13.34 10 9.5",
  },
  {
    nom: "KELLER",
    prenom: "Tao",
    s1s2: "oui",
    // four UE of five just under 10: in February each can turn either way, in April few still do
    s3: "8.5 7.75 9.25 8.25 11.25 9.75 10.5 8.75 8.75 11.75 10.25 12.25 9 9.57 10.84 7.5",
    s4: "6.25 9 8.5 8.25 11.5 10.25 10 8.5 8.5 4.75 5.25 10.5 9.43 9.84 9.5 12",
  },
  {
    nom: "MASSON",
    prenom: "Ilan",
    s1s2: "oui",
    // UE35 alone is low, at 6,20: UE45 must reach 13,80; in April it is at 7, and 10 is out of reach
    s3: "9.5 12 13 11.25 15.25 14 9.25 13.25 13.75 10 12.5 8.5 6 11.33 5.45 12.5",
    s4: "8.75 12.25 13.25 8.75 15 14 14.5 10.25 10 12.75 13 7 12.08 8.26 12 11",
  },
  {
    nom: "PONS",
    prenom: "Manon",
    s1s2: "oui",
    // SAE3.01, which weighs half of four UE, is not marked yet
    s3: "8.5 6.75 9.5 9.25 9.75 14.25 9.5 9.25 11 11.5 10.75 11 11.75 NE 12.56 14",
    s4: "10.25 10 9.75 9 10.5 10.75 10.75 11.25 13 12.75 9.25 12 11.08 12.33 12 11.5",
  },
  {
    nom: "RIVIÈRE",
    prenom: "Eliott",
    s1s2: "non",
    // no UE at 10 in S3; left in March, before any mark of S4
    s3: "5 4.5 7.75 6.25 8 8.5 7.5 10.25 10 9.75 7 8.75 9 8.08 9.61 12.5",
    s4: "_ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _",
  },
  {
    nom: "SIMON",
    prenom: "Nora",
    s1s2: "oui",
    // two unjustified absences: UE35 falls from 8,46 to 7,19
    s3: "7.5 6.75 8.5 10 12.25 10.5 8.75 11.25 7 9.5 ABI ABI 7 10.61 9.13 10",
    s4: "12.5 10.5 9 8.75 8.75 9.5 9.25 7.25 11.75 15 12.75 10.5 10.07 9.5 9.5 9.5",
  },
  {
    nom: "THOMAS",
    prenom: "Aya",
    s1s2: "oui",
    // UE32 at 9,18: 10,83 in UE42 compensates it, and in April it is at 11,10
    s3: "7.25 7.5 10.25 10.25 12.5 7.5 12.25 11.75 7 11.25 10.75 13 11.5 9.99 11.11 10",
    s4: "9.5 12.25 14 11.25 10 12.75 10 13 9 13 10.75 12 10.83 11.53 11 9",
  },
];

/** What the column « Situation » says in April, by name. */
export const SITUATIONS: ReadonlyMap<string, string> = new Map([["RIVIÈRE", "Démission"]]);

/** Those of the whole example, and these. */
export const POSES: readonly Pose[] = [...CAS, ...A_SUIVRE];
