/** Levels of the three competences in one semester, sur 20: the marks are drawn around them. */
export type Niveaux = readonly [number, number, number];

/** An invented student, semester by semester from S1; `null` for a semester that is not followed here. */
export interface Etudiant {
  readonly numero: number;
  readonly nom: string;
  readonly prenom: string;
  readonly semestres: readonly (Niveaux | null)[];
}

const BON: Niveaux = [12.5, 12, 13];

/** What each has to show: see what test/exemple/trois-ans.test.ts expects of them. */
export const ETUDIANTS: readonly Etudiant[] = [
  // nothing to say: both diplomas
  etudiant(1, "MARTIN", "Lou", [13, 12, 14], [12, 13, 13], BON, BON, [14, 13, 12], [13, 13, 14]),
  // competence 2 missed twice, acquired in BUT3: ADSUP on two levels
  etudiant(2, "PETIT", "Ali", [12, 8, 12], [13, 8, 12], [12, 9, 13], [12, 9, 12], BON, BON),
  // competence 3 missed in BUT1, acquired by compensation in BUT2: ADSUP, then S5 of right
  etudiant(3, "LEROY", "Sacha", [12, 12, 8], [12, 13, 9], [12, 12, 9], [13, 12, 12.5], BON, BON),
  // competence 1 missed in BUT1 and in BUT2: S5 is for the jury, because of S1 and S2
  etudiant(4, "MOREL", "Jade", [8, 12, 12], [9, 12, 13], [9, 12, 12], [9, 13, 12]),
  // two competences missed: the jury of BUT1 has the say
  etudiant(5, "GARNIER", "Théo", [7, 8, 12], [8, 9, 12]),
  // comes in S3: the sheet « Antériorité » of but2.xlsx says so
  etudiant(6, "NGUYEN", "Linh", null, null, BON, [12, 13, 12], BON, BON),
  // competence 1 missed in BUT3: no level above will carry it, 20 ECTS are missing
  etudiant(7, "DIALLO", "Awa", BON, BON, [13, 12, 12], BON, [8, 12, 12], [9, 12, 13]),
  etudiant(
    8,
    "ROUSSEAU",
    "Camille",
    [15, 14, 16],
    [14, 16, 15],
    [15, 15, 14],
    [16, 14, 15],
    BON,
    BON
  ),
];

/** Who came in by a passerelle, by number: told in the workbook of BUT2. */
export const PASSERELLES = ETUDIANTS.filter(({ semestres }) => semestres[0] === null);

function etudiant(
  rang: number,
  nom: string,
  prenom: string,
  ...semestres: readonly (Niveaux | null)[]
): Etudiant {
  return { numero: 22_500_100 + 37 * rang, nom, prenom, semestres };
}
