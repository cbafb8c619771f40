/** L9: the hand-made grid of a semester, the commonest. Whole workbooks are in `promotions/` and `exemples/`. */
import { feuille } from "./feuilles";
import { anomalies, coefficients, lire, notes } from "./promotions";

const S3 = `
BUT2 GMP MPI - S3 - 2022/2023
     |            |    | UE31  |       |       |         | UE32  |       |
N°   | Nom Prénom | Gr | R3.03 | R3.10 | R3.14 | SAE3.01 | R3.01 | R3.02 | Moy UE31
Coef |            |    | 2     | 1     | 1     | 5       | 2     | 2     |
1    | MARTIN Lou | A  | 12,5  | 9     | ABJ   | 13      | 7,25  | 11    | 12,13
2    | PETIT Ali  | A  | ABI   | 10,5  | 14    | 11      |       | 8     | 8,4
     | Moyenne    |    | 6,25  | 9,75  | 14    | 12      | 7,25  | 9,5   |
`;

describe("une ligne de coefficients, les modules sous chaque UE", () => {
  const promotion = lire([feuille("S3", S3)]);

  test("les notes, les codes et les cases vides", () => {
    expect(notes(promotion)).toEqual({
      "MARTIN Lou": {
        ...{ "R3.03": 12.5, "R3.10": 9, "R3.14": "neutre", "SAE3.01": 13 },
        ...{ "R3.01": 7.25, "R3.02": 11 },
      },
      "PETIT Ali": {
        ...{ "R3.03": "absence", "R3.10": 10.5, "R3.14": 14, "SAE3.01": 11 },
        ...{ "R3.01": "attente", "R3.02": 8 },
      },
    });
  });

  test("les coefficients de chaque UE", () => {
    expect(coefficients(promotion)).toEqual({
      UE31: { "R3.03": 2, "R3.10": 1, "R3.14": 1, "SAE3.01": 5 },
      UE32: { "R3.01": 2, "R3.02": 2 },
    });
  });

  test("la moyenne d’UE de la feuille n’est pas une note, elle est gardée pour comparer", () => {
    expect(promotion.moyennesAffichees).toEqual([{ feuille: 0, colonne: 9, ue: 0 }]);
    expect(promotion.structure.ues[0]!.code).toBe("UE31");
  });

  test("l’identité, et où la feuille la garde", () => {
    expect(promotion.etudiants[0]).toEqual({
      ...{ numero: null, nom: "MARTIN", prenom: "Lou", groupe: "A" },
      ...{ statut: "inscrit", s1s2: null, lignes: [4] },
    });
    expect(promotion.feuilles).toMatchObject([
      {
        ...{ nom: "S3", semestres: [3], numero: null, noms: [1], premiere: 4, derniere: 5 },
        laissees: [{ sens: "ligne", index: 6, raison: "statistiques" }],
      },
    ]);
  });

  test("où la feuille a ses codes et ses coefficients, et à quoi chaque module est reconnu", () => {
    const { entete, coefficients, modules } = promotion.feuilles[0]!;
    expect({ entete, coefficients }).toEqual({ entete: 2, coefficients: [3] });
    expect(modules.map(({ colonne, code, indice }) => `${colonne} ${code} ${indice}`)).toEqual([
      ...["3 R3.03 code", "4 R3.10 code", "5 R3.14 code", "6 SAE3.01 code"],
      ...["7 R3.01 code", "8 R3.02 code"],
    ]);
  });

  test("chaque UE a sa paire, en attente puisque S4 n’est pas commencé", () => {
    expect(promotion.structure.annee).toBe(2);
    expect(promotion.structure.ues.map(({ code, colonnes }) => [code, colonnes.length])).toEqual([
      ["UE31", 4],
      ["UE32", 2],
      ["UE41", 0],
      ["UE42", 0],
    ]);
    expect(promotion.structure.rcues).toEqual([
      { competence: 1, annee: 2, ues: [0, 2] },
      { competence: 2, annee: 2, ues: [1, 3] },
    ]);
  });

  test("rien d’anormal : pas d’anomalie", () => {
    expect(anomalies(promotion)).toEqual([]);
  });
});

describe("une ligne de coefficients par UE, des modules partagés", () => {
  const promotion = lire([
    feuille(
      "Notes S3",
      `
BUT2 GMP MPI - semestre 3
N° étudiant | Nom    | Prénom | Groupe | R3.01 | R3.10    | SAE 3.01         | R3.17 MPI | Portfolio | Moy UE 3.1 | Rang
            |        |        |        | Méca  | Systèmes | Besoin industriel | Management | Portfolio |            |
UE31        |        |        |        |       | 1        | 5                | -         | 0         |            |
UE 3.2      |        |        |        | 2     | 1        | 8                |           | 0         |            |
Coef UE35   |        |        |        |       |          |                  | 4,5       | 0         |            |
22100123    | MARTIN | Lou    | TD1    | 12    | 9,5      | 14,25            | 11        |           | 13,46      | 1
22100124    | PETIT  | Ali    | TD2    | 10    | 8        | 9                | Exc.      | 15        | 8.83       | 2
`
    ),
  ]);

  test("chaque UE prend les modules de sa ligne, avec ses coefficients ; une case vide ne compte pas", () => {
    expect(coefficients(promotion)).toEqual({
      UE31: { "R3.10": 1, "SAE 3.01": 5, Portfolio: 0 },
      UE32: { "R3.01": 2, "R3.10": 1, "SAE 3.01": 8, Portfolio: 0 },
      UE35: { "R3.17": 4.5, Portfolio: 0 },
    });
  });

  test("un module partagé n’a qu’une colonne", () => {
    expect(
      promotion.colonnes.map(({ colonne, code, intitule }) => [colonne, code, intitule])
    ).toEqual([
      [4, "R3.01", "Méca"],
      [5, "R3.10", "Systèmes"],
      [6, "SAE 3.01", "Besoin industriel"],
      [7, "R3.17", "MPI"],
      [8, "Portfolio", null],
    ]);
  });

  test("les étudiants ont leur numéro", () => {
    expect(
      promotion.etudiants.map(({ numero, nom, prenom, groupe }) => [numero, nom, prenom, groupe])
    ).toEqual([
      ["22100123", "MARTIN", "Lou", "TD1"],
      ["22100124", "PETIT", "Ali", "TD2"],
    ]);
    expect(promotion.feuilles[0]).toMatchObject({
      numero: 0,
      noms: [1, 2],
      premiere: 6,
      derniere: 7,
    });
  });
});

test("les coefficients au-dessus des codes, en pourcentage et en texte", () => {
  const promotion = lire([
    feuille(
      "S1",
      `
     |       | UE 1.1 |       | UE 1.2 |
Coeff. |     | 60     | "40"  | 37,5   | 62,5
Nom  | Prénom | R1.01 | S1.01 | R1.02 | S1.02
MARTIN | Lou | 12     | 13    | 14     | 15
`
    ),
  ]);
  expect(coefficients(promotion)).toEqual({
    UE11: { "R1.01": 60, "S1.01": 40 },
    UE12: { "R1.02": 37.5, "S1.02": 62.5 },
  });
  expect(promotion.structure.annee).toBe(1);
});

test("une ligne de petits nombres sans nom, sous les codes, est celle des coefficients", () => {
  const promotion = lire([
    feuille(
      "S3",
      `
           | UE31  |       | UE32  |
Nom Prénom | R3.03 | R3.10 | R3.01 | R3.02
           | 2     | 1     | 2     | 2.5
MARTIN Lou | 12    | 13    | 14    | 15
`
    ),
  ]);
  expect(coefficients(promotion)).toEqual({
    UE31: { "R3.03": 2, "R3.10": 1 },
    UE32: { "R3.01": 2, "R3.02": 2.5 },
  });
  expect(promotion.etudiants).toHaveLength(1);
});

test("une ligne de notes sans nom, sous les codes, n’est pas celle des coefficients", () => {
  const promotion = lire([
    feuille(
      "S3",
      `
           | UE31  |       | UE32  |
Nom Prénom | R3.03 | R3.10 | R3.01 | R3.02
Coef       | 2     | 1     | 2     | 2
           | 11    | 13,5  | 9     | ABI
PETIT Ali  | 12    | 13    | 14    | 15
`
    ),
  ]);
  expect(coefficients(promotion).UE31).toEqual({ "R3.03": 2, "R3.10": 1 });
  expect(anomalies(promotion)).toEqual([
    "S3!B4 erreur : Cette ligne a des notes, mais ni numéro ni nom : elle n’est pas lue. Écrivez de qui elle est.",
  ]);
});

test("un module répété sous chaque UE a une colonne par UE (A12)", () => {
  const promotion = lire([
    feuille(
      "S3",
      `
           | UE31    |       | UE33    |
Nom Prénom | SAE3.01 | R3.03 | SAE3.01 | R3.09
Coef       | 5       | 2     | 7       | 1
MARTIN Lou | 12      | 13    | 14      | 15
`
    ),
  ]);
  expect(notes(promotion)["MARTIN Lou"]).toEqual({
    ...{ "UE31/SAE3.01": 12, "R3.03": 13, "UE33/SAE3.01": 14, "R3.09": 15 },
  });
  expect(coefficients(promotion)).toEqual({
    UE31: { "SAE3.01": 5, "R3.03": 2 },
    UE33: { "SAE3.01": 7, "R3.09": 1 },
  });
});

test("une colonne « R3.01 UE32 » dit elle-même son UE", () => {
  const promotion = lire([
    feuille(
      "S3",
      `
Nom Prénom | R3.01 UE32 | R3.01 (UE33)
Coef       | 2          | 1
MARTIN Lou | 12         | 14
`
    ),
  ]);
  expect(notes(promotion)["MARTIN Lou"]).toEqual({ "UE32/R3.01": 12, "UE33/R3.01": 14 });
});

test("une moyenne sous chaque UE est la moyenne de cette UE ; la dernière est la générale", () => {
  const promotion = lire([
    feuille(
      "S3",
      `
           | UE31  |       |     | UE32  |     |
Nom Prénom | R3.03 | R3.10 | Moy | R3.01 | Moy | Moyenne
Coef       | 2     | 1     |     | 2     |     |
MARTIN Lou | 12    | 15    | 13  | 14    | 14  | 13,5
`
    ),
  ]);
  expect(promotion.moyennesAffichees).toEqual([
    { feuille: 0, colonne: 3, ue: 0 },
    { feuille: 0, colonne: 5, ue: 1 },
  ]);
  expect(Object.keys(notes(promotion)["MARTIN Lou"]!)).toEqual(["R3.03", "R3.10", "R3.01"]);
});

test("un module sans code, sous une UE et avec un coefficient, est un module", () => {
  const promotion = lire([
    feuille(
      "Semestre 3",
      `
           | UE31      |         | UE32    |
Nom Prénom | Mécanique | Anglais | Maths   | Rang
Coef       | 2         | 1       | 3       |
MARTIN Lou | 12        | 13      | 14      | 1
`
    ),
  ]);
  expect(coefficients(promotion)).toEqual({
    UE31: { Mécanique: 2, Anglais: 1 },
    UE32: { Maths: 3 },
  });
  expect(notes(promotion)["MARTIN Lou"]).toEqual({ Mécanique: 12, Anglais: 13, Maths: 14 });
});

test("« UE 1 » prend le semestre de ses modules", () => {
  const promotion = lire([
    feuille(
      "Notes",
      `
           | UE 1  |       | UE 2
Nom Prénom | R5.01 | R5.02 | R5.03
Coef       | 2     | 1     | 3
MARTIN Lou | 12    | 13    | 14
`
    ),
  ]);
  expect(Object.keys(coefficients(promotion))).toEqual(["UE51", "UE52"]);
  expect(promotion.structure.annee).toBe(3);
});

test("une feuille qui ne commence pas en A1 garde ses adresses", () => {
  const promotion = lire([
    feuille("S3", S3.replace("13      |", "absnt   |"), { ligne: 9, colonne: 2 }),
  ]);
  expect(promotion.etudiants[0]!.lignes).toEqual([13]);
  expect(promotion.colonnes[0]).toMatchObject({ code: "R3.03", colonne: 5 });
  expect(promotion.feuilles[0]).toMatchObject({ noms: [3], premiere: 13, derniere: 14 });
  expect(anomalies(promotion)).toEqual([
    "S3!I14 erreur : « absnt » n’est pas reconnu (vouliez-vous dire ABSENT ?). Écrivez une note sur 20, ABI ou ABJ.",
  ]);
});

test("une colonne de nombres sans en-tête connu est dite, les autres sont laissées", () => {
  const promotion = lire([
    feuille(
      "S3",
      `
           | UE31  |       |            |      |
Nom Prénom | R3.03 | R3.10 | Soutenance | Mail | Bonus ou malus
Coef       | 2     | 1     |            |      |
MARTIN Lou | 12    | 15    | 13         | lou@exemple.fr | 0.5
`
    ),
  ]);
  expect(anomalies(promotion)).toEqual([
    "S3!D2 avertissement : Ni module ni moyenne d’UE reconnus, donc non lu : « Soutenance » (colonne D). Si ce sont des notes, écrivez le code du module en en-tête.",
    "S3!F2 avertissement : N’entre pas dans les moyennes calculées : « Bonus ou malus » (colonne F). Pour qu’elle compte, nommez la colonne « Bonus », « Malus UE31 » ou « Rattrapage R3.01 ».",
  ]);
  expect(promotion.feuilles[0]!.laissees).toEqual([
    { sens: "colonne", index: 3, raison: "en-tête inconnu" },
    { sens: "colonne", index: 4, raison: "renseignement" },
    { sens: "colonne", index: 5, raison: "bonus ou rattrapage" },
  ]);
});
