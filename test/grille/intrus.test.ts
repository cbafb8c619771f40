/** Rows with numbers that are no student's. What is not proved here: every label that staff may invent. */
import type { Feuille } from "../../src/classeur";
import { feuille } from "./feuilles";
import { anomalies, lire, notes } from "./promotions";

const ETUDIANTS = `
22100123 | MARTIN | Lou  | A | 12 | 13 |
22100124 | PETIT  | Ali  | A | 11 | 9  |
22100125 | ROUX   | Zoé  | B | 8  | 14 |`;

/** A grid where every student has a number and a first name; rows above and under them. */
const grille = (dessous: string, dessus = ""): Feuille =>
  feuille(
    "S3",
    `
NIP      | Nom    | Prénom | Gr | R3.03 | R3.10 | Moy UE31
         | Coef UE31   |        |    | 2     | 1     |${dessus}${ETUDIANTS}${dessous}`
  );
const noms = (source: Feuille): string[] =>
  lire([source]).etudiants.map(({ nom, prenom }) => `${nom} ${prenom}`.trim());
const TROIS = ["MARTIN Lou", "PETIT Ali", "ROUX Zoé"];

describe("une ligne dont on reconnaît le libellé est une statistique", () => {
  test.each([
    ...[
      "≥ 10",
      ">= 10",
      "< 8",
      "% admis",
      "= moyenne",
      "Note min",
      "Note minimale",
      "Note la plus haute",
    ],
    ...[
      "Meilleure note",
      "Plus basse note",
      "Taux de réussite",
      "Taux d’échec",
      "Nb admis",
      "Nb ABI",
    ],
    ...[
      "Admis",
      "Ajournés",
      "Présents",
      "Absents",
      "Q1",
      "1er quartile",
      "Écart",
      "Amplitude",
      "Seuil",
      "Volume horaire",
    ],
  ])("« %s »", (libelle) => {
    const source = grille(`\n | ${libelle} | | | 6 | 5 |`);
    expect(noms(source)).toEqual(TROIS);
    expect(anomalies(lire([source]))).toEqual([]);
  });
});

describe("une ligne sans numéro ni prénom, que les autres ont, n’est pas un étudiant, et c’est dit", () => {
  test.each(["Sous la moyenne", "Signature", "Bilan provisoire", "Rattrapages"])(
    "« %s » sous les étudiants",
    (libelle) => {
      const source = grille(`\n | ${libelle} | | | 6 | 5 |`);
      expect(noms(source)).toEqual(TROIS);
      expect(anomalies(lire([source]))).toEqual([
        `S3!B6 avertissement : « ${libelle} » n’a ni numéro ni prénom, que les autres ont : cette ligne n’est pas comptée comme un étudiant. Si c’en est un, complétez-la.`,
      ]);
    }
  );

  test("au-dessus d’eux aussi", () => {
    const source = grille("", "\n | Date limite | | | 10 | 10 |");
    expect(noms(source)).toEqual(TROIS);
    expect(anomalies(lire([source]))).toHaveLength(1);
  });
});

describe("à qui il manque l’un des deux reste un étudiant", () => {
  test.each([
    ["sans numéro, avec un prénom", " | DURAND | Paul | B | 10 | 11 |", "DURAND Paul"],
    ["sans prénom, avec un numéro", "22100126 | DURAND | | B | 10 | 11 |", "DURAND"],
  ])("%s", (_, ligne, nom) => {
    const source = grille(`\n${ligne}`);
    expect(noms(source)).toEqual([...TROIS, nom]);
    expect(anomalies(lire([source]))).toEqual([]);
  });
});

describe("où les autres n’ont qu’un numéro", () => {
  const avecNomComplet = (ligne: string): Feuille =>
    feuille(
      "S3",
      `
NIP      | Nom Prénom  | R3.03 | R3.10
         | Coef UE31   | 2     | 1
22100123 | MARTIN Lou  | 12    | 13
22100124 | PETIT Ali   | 11    | 9
22100125 | ROUX Zoé    | 8     | 14
${ligne}`
    );

  test("un mot seul n’est pas un étudiant, et c’est dit", () => {
    const source = avecNomComplet(" | Signature | 6 | 5");
    expect(noms(source)).toEqual(TROIS);
    expect(anomalies(lire([source]))).toEqual([
      "S3!B6 avertissement : « Signature » n’a ni numéro ni nom entier, que les autres ont : cette ligne n’est pas comptée comme un étudiant. Si c’en est un, complétez-la.",
    ]);
  });

  test("un nom est celui d’un étudiant, et c’est dit", () => {
    const source = avecNomComplet(" | DURAND Paul | 10 | 11");
    expect(noms(source)).toEqual([...TROIS, "DURAND Paul"]);
    expect(anomalies(lire([source]))).toEqual([
      "S3!B6 avertissement : « DURAND Paul » n’a pas de numéro, que les autres ont : compté comme étudiant. Si ce n’en est pas un, écartez cette ligne.",
    ]);
  });
});

test("où l’on n’a que des noms, un mot seul est compté, et c’est dit", () => {
  const source = feuille(
    "S3",
    `
Nom Prénom | R3.03 | R3.10
Coef UE31  | 2     | 1
MARTIN Lou | 12    | 13
PETIT Ali  | 11    | 9
ROUX Zoé   | 8     | 14
Signature  | 6     | 5`
  );
  expect(noms(source)).toEqual([...TROIS, "Signature"]);
  expect(anomalies(lire([source]))).toEqual([
    "S3!A6 avertissement : « Signature » n’a pas de nom entier, que les autres ont : compté comme étudiant. Si ce n’en est pas un, écartez cette ligne.",
  ]);
});

describe("« Note max »", () => {
  test("sous les notes est une statistique : elle ne change aucune note", () => {
    const source = grille("\n | Note max | | | 12 | 14 |\n | Note min | | | 8 | 9 |");
    expect(noms(source)).toEqual(TROIS);
    expect(notes(lire([source]))["MARTIN Lou"]).toEqual({ "R3.03": 12, "R3.10": 13 });
    expect(anomalies(lire([source]))).toEqual([]);
  });

  test("au-dessus, la meilleure note de chaque colonne en est une aussi", () => {
    const source = grille("", "\n | Note max | | | 12 | 14 |");
    expect(notes(lire([source]))["MARTIN Lou"]).toEqual({ "R3.03": 12, "R3.10": 13 });
  });

  test("au-dessus, un autre nombre est ce sur quoi l’on note", () => {
    const source = grille("", "\n | Note max | | | 40 | 20 |");
    expect(notes(lire([source]))["MARTIN Lou"]).toEqual({ "R3.03": 6, "R3.10": 13 });
  });
});

test("des notes sans nom ni numéro sont dites, même quand le groupe est écrit", () => {
  for (const groupe of ["A", "TD1", "S2"]) {
    const source = grille(`\n | | | ${groupe} | 10 | 11 |`);
    expect(anomalies(lire([source]))).toEqual([
      "S3!E6 erreur : Cette ligne a des notes, mais ni numéro ni nom : elle n’est pas lue. Écrivez de qui elle est.",
    ]);
  }
});

test("un titre dans la colonne des numéros n’est pas un étudiant", () => {
  for (const titre of ["SEMESTRE 4", "Apprentis 2025", "BUT2 FA", "Liste 2"]) {
    const source = grille("", `\n${titre} | | | | | |`);
    expect(noms(source)).toEqual(TROIS);
  }
});

test("une statistique au-dessus des étudiants n’écarte pas ceux qui n’ont pas encore de note", () => {
  const source = feuille(
    "S3",
    `
Nom Prénom | R3.03 | R3.10
Coef UE31  | 2     | 1
Seuil      | 10    | 10
MARTIN Lou | 12    | 13
PETIT Ali  |       |
ROUX Zoé   | 11    | 9`
  );
  expect(noms(source)).toEqual(TROIS);
});
