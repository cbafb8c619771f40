/** L2 and L3: what ScoDoc gives. Real exports vary with its versions; columns are found by header, never by place. */
import { feuille } from "./feuilles";
import { anomalies, coefficients, lire, notes } from "./promotions";

describe("L3, préparation de jury : seulement des moyennes d’UE", () => {
  const promotion = lire([
    feuille(
      "Jury",
      `
Rang | NIP      | etudid | Civ. | Nom    | Prénom | Groupe | UE31            | UE32  | Moy S3 | Décision S3 | UE41  | UE42 | Moy S4 | Abs | Abs Injust. | Proposit. S4 | Autorisations
1    | 22100123 | 5512   | Mme  | MARTIN | Lou    | TD1    | 10.830502518315 | 12,25 | 11.5   | ADM         | 9.75  | ~    | 9.75   | 3   | 1           | ADM          | S5
2    | 22100124 | 5513   | M.   | PETIT  | Ali    | DEM    | 8.5             | -     | 8.5    | AJ          |       | 11   | 11     | 12  | 12          |              |
     |          |        |      |        |        |        |
     | Explication des codes |
     | ADM      | Admis  |
     | Titre des UE |
     | UE31     | Spécifier | | | | | 4 |`
    ),
  ]);

  test("chaque UE est une colonne de coefficient 1", () => {
    expect(coefficients(promotion)).toEqual({
      UE31: { UE31: 1 },
      UE32: { UE32: 1 },
      UE41: { UE41: 1 },
      UE42: { UE42: 1 },
    });
    expect(promotion.moyennesAffichees).toEqual([]);
  });

  test("les moyennes, telles qu’elles sont écrites", () => {
    expect(promotion.notes.exacte).toBe(true);
    expect(notes(promotion)).toEqual({
      "MARTIN Lou": { UE31: 10.830502518315, UE32: 12.25, UE41: 9.75, UE42: "attente" },
      "PETIT Ali": { UE31: 8.5, UE32: "attente", UE41: "attente", UE42: 11 },
    });
  });

  test("les étudiants, et rien de ce qui est sous la légende", () => {
    expect(promotion.etudiants).toMatchObject([
      { numero: "22100123", nom: "MARTIN", prenom: "Lou", groupe: "TD1", statut: "inscrit" },
      { numero: "22100124", nom: "PETIT", prenom: "Ali", groupe: null, statut: "DEM" },
    ]);
    expect(promotion.feuilles[0]).toMatchObject({ semestres: [3, 4], premiere: 1, derniere: 2 });
    expect(anomalies(promotion)).toEqual([]);
  });

  test("les colonnes laissées disent pourquoi", () => {
    expect(
      promotion.feuilles[0]!.laissees!.filter(({ sens }) => sens === "colonne").map(
        ({ index, raison }) => [index, raison]
      )
    ).toEqual([
      [0, "rang"],
      [3, "civilité"],
      [9, "moyenne générale"],
      [10, "décision"],
      [13, "moyenne générale"],
      [14, "absences"],
      [15, "absences"],
      [16, "décision"],
      [17, "décision"],
    ]);
  });

  test("aucun programme n’est nécessaire ; un programme choisi donne niveaux et ECTS", () => {
    expect(promotion.maquette).toBeNull();
    expect(promotion.structure.ues[0]).toMatchObject({ niveau: null, ects: null });
  });
});

describe("L2, récapitulatif : la moyenne d’UE est avant ses modules", () => {
  const promotion = lire([
    feuille(
      "Recap",
      `
BUT GMP semestre 1
Rg | Civilité | Nom    | Prénom | Bac | TD | TP | Moy  | UE1.1 | R1.01 | SAE1.01 | Bonus UE1.1 | UE1.2 | R1.01 | R1.02 | code_nip | etudid
1  | Mme      | MARTIN | Lou    | STI | A  | A1 | 12.5 | 12    | 11    | 13      | 0           | 13    | 14    | ~     | 22100123 | 5512
2  | M.       | PETIT  | Ali    | S   | B  | B1 | 9    | 9     | ~     | 9       | 0           | 9     | 8     | 10    | 22100124 | 5513
   |          | Min    |        |     |    |    | 9    | 9     | 11    | 9       | 0           | 9     | 8     | 10    |          |
   |          | Max    |        |     |    |    | 12.5 | 12    | 11    | 13      | 0           | 13    | 14    | 10    |          |
   |          | Moyennes |      |     |    |    | 10.7 | 10.5  | 11    | 11      | 0           | 11    | 11    | 10    |          |
   |          | Coef   |        |     |    |    |      |       | 2     | 3       |             |       | 1     | 2     |          |
   |          | Nb évals |      |     |    |    |      |       | 4     | 1       |             |       | 4     | 2     |          |
   |          | ECTS   |        |     |    |    |      | 12    |       |         |             | 18    |       |       |          |`
    ),
  ]);

  test("un module revient sous chaque UE, avec sa colonne", () => {
    expect(coefficients(promotion)).toEqual({
      UE11: { "R1.01": 2, "SAE1.01": 3 },
      UE12: { "R1.01": 1, "R1.02": 2 },
    });
    expect(notes(promotion)).toEqual({
      "MARTIN Lou": { "UE11/R1.01": 11, "SAE1.01": 13, "UE12/R1.01": 14, "R1.02": "attente" },
      "PETIT Ali": { "UE11/R1.01": "attente", "SAE1.01": 9, "UE12/R1.01": 8, "R1.02": 10 },
    });
  });

  test("les moyennes d’UE sont gardées pour comparer, les ECTS sont lus", () => {
    expect(promotion.moyennesAffichees.map(({ colonne }) => colonne)).toEqual([8, 12]);
    expect(promotion.structure.ues.map(({ code, ects }) => [code, ects])).toEqual([
      ["UE11", 12],
      ["UE12", 18],
      ["UE21", null],
      ["UE22", null],
    ]);
  });

  test("l’identité, où qu’elle soit", () => {
    expect(promotion.etudiants).toMatchObject([
      { numero: "22100123", nom: "MARTIN", groupe: "A" },
      { numero: "22100124", nom: "PETIT", groupe: "B" },
    ]);
    expect(promotion.feuilles[0]).toMatchObject({ numero: 15, noms: [2, 3] });
    expect(anomalies(promotion)).toEqual([]);
  });
});

test("L2 sans coefficients ni programme : la moyenne d’UE sert, et c’est dit", () => {
  const promotion = lire([
    feuille(
      "Recap",
      `
Nom    | Prénom | UE1.1 | R1.01 | SAE1.01 | UE1.2 | R1.01 | R1.02
MARTIN | Lou    | 12    | 11    | 13      | 13    | 14    | 12`
    ),
  ]);
  expect(coefficients(promotion)).toEqual({ UE11: { UE11: 1 }, UE12: { UE12: 1 } });
  expect(notes(promotion)).toEqual({ "MARTIN Lou": { UE11: 12, UE12: 13 } });
  expect(anomalies(promotion)).toEqual([
    "Recap avertissement : Coefficients inconnus en UE11 et UE12 : la moyenne d’UE de la feuille est utilisée telle quelle. Ajoutez une ligne « Coef » ou choisissez un programme pour qu’elle soit recalculée.",
  ]);
});

test("une UE sans module parmi d’autres qui en ont : sa moyenne sert, et c’est dit", () => {
  // The header « UE32 » is missing: R3.01 seems to belong to UE31, and UE32 to have only its mean.
  const promotion = lire([
    feuille(
      "S3",
      `
           | UE31  |          |       |
Nom Prénom | R3.03 | Moy UE31 | R3.01 | Moy UE32
Coef       | 2     |          | 1     |
MARTIN Lou | 12    | 12       | 14    | 14`
    ),
  ]);
  expect(coefficients(promotion)).toEqual({ UE31: { "R3.03": 2, "R3.01": 1 }, UE32: { UE32: 1 } });
  expect(anomalies(promotion)).toEqual([
    "S3 avertissement : Aucun module pour UE32 : la moyenne d’UE de la feuille est utilisée telle quelle.",
  ]);
});

test("L2 sans modules : les UE sont les notes", () => {
  const promotion = lire([
    feuille(
      "Recap",
      "Rg | Nom | Prénom | Moy | UE 1.1 (12 ECTS) | C1.2\n1 | MARTIN | Lou | 12 | 11 | 13"
    ),
  ]);
  expect(notes(promotion)).toEqual({ "MARTIN Lou": { UE11: 11, UE12: 13 } });
  expect(promotion.structure.ues[0]!.ects).toBe(12);
});

test("les moyennes de deux semestres dans deux feuilles", () => {
  const promotion = lire([
    feuille("S5", "Nom | Prénom | UE51 | UE53\nMARTIN | Lou | 11 | 12\nPETIT | Ali | 9 | 8"),
    feuille("S6", "Nom | Prénom | UE61 | UE63\nPETIT | Ali | 10 | 7\nMARTIN | Lou | 13 | 14"),
  ]);
  expect(promotion.structure.annee).toBe(3);
  expect(promotion.structure.rcues.map(({ competence, ues }) => [competence, ues])).toEqual([
    [1, [0, 2]],
    [3, [1, 3]],
  ]);
  expect(notes(promotion)["PETIT Ali"]).toEqual({ UE51: 9, UE53: 8, UE61: 10, UE63: 7 });
});

test("un en-tête d’UE sur des colonnes « Moy. » et « Déc. » n’est pas lui-même une moyenne", () => {
  const promotion = lire([
    feuille(
      "Jury",
      `
       |        | UE31 |      | UE32 |
Nom    | Prénom | Moy. | Déc. | Moy. | Déc.
MARTIN | Lou    | 12   | ADM  | 9    | CMP`
    ),
  ]);
  expect(notes(promotion)).toEqual({ "MARTIN Lou": { UE31: 12, UE32: 9 } });
  expect(promotion.colonnes.map(({ colonne }) => colonne)).toEqual([2, 4]);
});

test("un en-tête d’UE sur des modules sans code ni coefficient n’est jamais lu comme une moyenne", () => {
  const promotion = lire([
    feuille(
      "S3",
      `
       |        | UE31      |         | UE32
Nom    | Prénom | Mécanique | Anglais | Maths
MARTIN | Lou    | 12        | 9       | 15`
    ),
  ]);
  expect(promotion.colonnes.map(({ colonne }) => colonne)).not.toContain(2);
  expect(promotion.anomalies.length).toBeGreaterThan(0);
});
