/**
 * Columns of points (A10, A11): which UE each changes, by its label or its place, and the points that its cells give.
 * Not proved here: the mean once they are counted, with its ceiling and its floor, which is the core's.
 */
import { REGLAGES, type Reglages } from "../../src/reglement";
import { feuille } from "./feuilles";
import { ajouts, anomalies, lire } from "./promotions";

const avec = (table: string, reglages: Partial<Reglages> = {}, nom = "S3") =>
  lire([feuille(nom, table)], { reglages: { ...REGLAGES, ...reglages } });

describe("la place de la colonne dit de quelles UE elle change la moyenne", () => {
  test("au bout d’une grille : toutes les UE du semestre, bien que le dernier en-tête d’UE s’étende jusque-là", () => {
    const promotion = avec(`
           | UE31  |       | UE32
Nom Prénom | R3.03 | R3.10 | R3.01 | Bonus sport | Malus absences
Coef       | 2     | 1     | 2     |             |
MARTIN Lou | 12    | 15    | 9     | 0.5         | 0.25`);
    expect(ajouts(promotion)).toEqual([
      { sens: "bonus", ues: ["UE31", "UE32"], points: { "MARTIN Lou": 0.5 } },
      { sens: "malus", ues: ["UE31", "UE32"], points: { "MARTIN Lou": 0.25 } },
    ]);
    expect(promotion.feuilles[0]!.complements).toEqual([
      { colonne: 4, genre: "bonus", sur: "toutes les UE de S3" },
      { colonne: 5, genre: "malus", sur: "toutes les UE de S3" },
    ]);
    expect(promotion.feuilles[0]!.laissees).toEqual([]);
    expect(anomalies(promotion)).toEqual([]);
  });

  test("sous l’en-tête d’une UE, avant la suivante : cette UE", () => {
    const promotion = avec(`
           | UE31  |       |       | UE32
Nom Prénom | R3.03 | R3.10 | Bonus | R3.01
Coef       | 2     | 1     |       | 2
MARTIN Lou | 12    | 15    | 0.5   | 9`);
    expect(ajouts(promotion)).toEqual([
      { sens: "bonus", ues: ["UE31"], points: { "MARTIN Lou": 0.5 } },
    ]);
    expect(promotion.feuilles[0]!.complements).toEqual([
      { colonne: 3, genre: "bonus", sur: "UE31" },
    ]);
  });

  test("parmi les modules de la dernière UE : cette UE", () => {
    const promotion = avec(`
           | UE31  | UE32  |       |
Nom Prénom | R3.03 | R3.01 | Bonus | R3.02
Coef       | 2     | 2     |       | 1
MARTIN Lou | 12    | 9     | 0.5   | 10`);
    expect(ajouts(promotion).map(({ ues }) => ues)).toEqual([["UE32"]]);
  });

  test("sous un titre qui cite une UE parmi d’autres : toutes", () => {
    const promotion = avec(`
Jury de S3, UE31 à UE33 |  |  |  |
Nom Prénom | UE31 | UE32 | UE33 | Bonus
MARTIN Lou | 12   | 9    | 10   | 0.5`);
    expect(ajouts(promotion).map(({ ues }) => ues)).toEqual([["UE31", "UE32", "UE33"]]);
  });

  test("une par UE, chacune au bout de la sienne : chacune la sienne", () => {
    const promotion = avec(`
           | UE31  |       | UE32  |
Nom Prénom | R3.03 | Malus | R3.01 | Malus
Coef       | 2     |       | 2     |
MARTIN Lou | 12    | 1     | 9     | 2`);
    expect(ajouts(promotion)).toEqual([
      { sens: "malus", ues: ["UE31"], points: { "MARTIN Lou": 1 } },
      { sens: "malus", ues: ["UE32"], points: { "MARTIN Lou": 2 } },
    ]);
  });

  test("avant la moyenne de l’UE, qui la borne à droite : cette UE", () => {
    const promotion = avec(`
           | UE31  |       |          | UE32  |       |
Nom Prénom | R3.03 | Bonus | Moy UE31 | R3.01 | Bonus | Moy UE32
Coef       | 2     |       |          | 2     |       |
MARTIN Lou | 12    | 0.5   | 12.5     | 9     | 0     | 9`);
    expect(ajouts(promotion).map(({ ues }) => ues)).toEqual([["UE31"], ["UE32"]]);
  });

  test("nommée : l’UE qu’elle nomme, où qu’elle soit, avec ou sans le semestre", () => {
    const promotion = avec(`
           | UE31  | UE32  |            |
Nom Prénom | R3.03 | R3.01 | Bonus UE3.1 | Pénalité UE2 | Bonus UE31
Coef       | 2     | 2     |            |
MARTIN Lou | 12    | 9     | 0.5        | 1 | 0.25`);
    expect(ajouts(promotion)).toEqual([
      { sens: "bonus", ues: ["UE31"], points: { "MARTIN Lou": 0.5 } },
      { sens: "malus", ues: ["UE32"], points: { "MARTIN Lou": 1 } },
      { sens: "bonus", ues: ["UE31"], points: { "MARTIN Lou": 0.25 } },
    ]);
  });

  test("sous le code, ou au-dessus, quand la ligne des codes est vide", () => {
    const dessous = avec(`
Nom Prénom | R3.03     | R3.10    |
           | Matériaux | Systèmes | Bonus
Coef UE31  | 2         |          |
Coef UE32  |           | 1        |
MARTIN Lou | 12        | 15       | 0.5`);
    const dessus = avec(`
           | UE31  | UE32  | Bonus
Nom Prénom | R3.03 | R3.10 |
Coef       | 2     | 1     |
MARTIN Lou | 12    | 15    | 0.5`);
    for (const promotion of [dessous, dessus])
      expect(ajouts(promotion)).toEqual([
        { sens: "bonus", ues: ["UE31", "UE32"], points: { "MARTIN Lou": 0.5 } },
      ]);
  });

  test("une feuille des deux semestres : au bout, toutes les UE de l’année ; une par semestre, le sien", () => {
    const seule = avec(`
Nom Prénom | UE31 | UE32 | UE41 | UE42 | Bonus
MARTIN Lou | 12   | 9    | 11   | 13   | 0.5`);
    expect(ajouts(seule)[0]!.ues).toEqual(["UE31", "UE32", "UE41", "UE42"]);
    const chacun = avec(`
Nom Prénom | UE31 | UE32 | Bonus | UE41 | UE42 | Bonus
MARTIN Lou | 12   | 9    | 0.5   | 11   | 13   | 0.25`);
    expect(ajouts(chacun)).toEqual([
      { sens: "bonus", ues: ["UE31", "UE32"], points: { "MARTIN Lou": 0.5 } },
      { sens: "bonus", ues: ["UE41", "UE42"], points: { "MARTIN Lou": 0.25 } },
    ]);
    const nomme = avec(`
Nom Prénom | UE31 | UE32 | UE41 | UE42 | Bonus S4
MARTIN Lou | 12   | 9    | 11   | 13   | 0.5`);
    expect(ajouts(nomme)[0]!.ues).toEqual(["UE41", "UE42"]);
  });

  test("une feuille d’une seule UE : cette UE", () => {
    const promotion = lire([
      feuille("UE31", "Nom Prénom | R3.03 | Bonus\nCoef | 2 |\nMARTIN Lou | 12 | 0.5"),
      feuille("UE32", "Nom Prénom | R3.01 | Bonus\nCoef | 2 |\nMARTIN Lou | 12 | 0.25"),
    ]);
    expect(ajouts(promotion)).toEqual([
      { sens: "bonus", ues: ["UE31"], points: { "MARTIN Lou": 0.5 } },
      { sens: "bonus", ues: ["UE32"], points: { "MARTIN Lou": 0.25 } },
    ]);
  });

  test("la feuille d’un seul module : son bonus est l’affaire du module, il est montré sans compter", () => {
    const promotion = avec(
      `
Nom Prénom | Note | Bonus
MARTIN Lou | 12   | 1`,
      {},
      "R3.03"
    );
    expect(ajouts(promotion)).toEqual([]);
    expect(anomalies(promotion)).toContainEqual(
      "R3.03!C1 avertissement : N’entre pas dans les moyennes calculées : « Bonus » (colonne C). Pour qu’elle compte, nommez la colonne « Bonus », « Malus UE31 » ou « Rattrapage R3.01 »."
    );
  });

  test("parmi les évaluations d’un module : l’affaire du module aussi", () => {
    const promotion = avec(`
           | UE31  |       |         |
Nom Prénom | R3.03 |       |         | R3.10
           | DS    | Bonus | Moyenne |
Coef       |       |       | 2       | 1
MARTIN Lou | 12    | 1     | 13      | 15`);
    expect(ajouts(promotion)).toEqual([]);
    expect(promotion.feuilles[0]!.laissees).toContainEqual({
      ...{ sens: "colonne", index: 2, raison: "évaluation de R3.03" },
    });
  });
});

describe("la même colonne dans plusieurs feuilles", () => {
  const s3 = (nom: string, lignes: string) =>
    feuille(nom, `Nom Prénom | UE31 | UE32 | Bonus\n${lignes}`);

  test("les groupes ont chacun leur feuille : une seule colonne", () => {
    const promotion = lire([
      s3("S3 A", "MARTIN Lou | 12 | 9 | 0.5"),
      s3("S3 B", "PETIT Ali | 12 | 9 | 0.25"),
    ]);
    expect(ajouts(promotion)).toEqual([
      {
        sens: "bonus",
        ues: ["UE31", "UE32"],
        points: { "MARTIN Lou": 0.5, "PETIT Ali": 0.25 },
      },
    ]);
  });

  test("recopiée : comptée une fois ; différente : un avertissement, et elle ne compte pas", () => {
    const promotion = lire([
      s3("S3", "MARTIN Lou | 12 | 9 | 0.5\nPETIT Ali | 12 | 9 | 0.5"),
      s3("Jury S3", "MARTIN Lou | 12 | 9 | 0.5\nPETIT Ali | 12 | 9 | 0.25"),
    ]);
    expect(ajouts(promotion)).toEqual([
      { sens: "bonus", ues: ["UE31", "UE32"], points: { "MARTIN Lou": 0.5 } },
    ]);
    expect(anomalies(promotion)).toContainEqual(
      "Jury S3!D3 avertissement : « Bonus » n’est pas le même dans une autre feuille : il ne compte pas. Gardez le bon nombre."
    );
  });

  test("deux bonus d’une même feuille sont deux bonus, même s’ils ont le même nom", () => {
    const promotion = lire([
      feuille("S3", "Nom Prénom | UE31 | Bonus | Bonus\nMARTIN Lou | 12 | 0.5 | 0.25"),
    ]);
    expect(ajouts(promotion).map(({ points }) => points["MARTIN Lou"])).toEqual([0.5, 0.25]);
  });
});

describe("les quatre formes d’un bonus (A11)", () => {
  const points = (ecrit: string, reglages: Partial<Reglages>) =>
    ajouts(avec(`Nom Prénom | UE31 | Bonus\nMARTIN Lou | 9 | ${ecrit}`, reglages))[0]!.points[
      "MARTIN Lou"
    ];

  test.each<[string, Partial<Reglages>, number]>([
    ["0.3", { bonus: "points" }, 0.3],
    ["+0,3", { bonus: "points" }, 0.3],
    ["0,3 pt", { bonus: "points" }, 0.3],
    ["0,1 points", { bonus: "points" }, 0.1],
    // 13.6 is 3.6 above 10: 3.6 × 0.05 = 0.18
    ["13.6", { bonus: "taux", bonus_taux: 0.05 }, 0.18],
    ["13,6/20", { bonus: "taux", bonus_taux: 0.05 }, 0.18],
    ["10", { bonus: "taux", bonus_taux: 0.05 }, 0],
    ["9.99", { bonus: "taux", bonus_taux: 0.05 }, 0],
    // 20 is 10 above 10: 10 × 0.05 = 0.5, and the cap is 0.4
    ["20", { bonus: "taux", bonus_taux: 0.05, bonus_plafond: 0.4 }, 0.4],
    ["2", { bonus: "points", bonus_plafond: 0.5 }, 0.5],
    // the default steps: 10:0,1 ; 12:0,2 ; 14:0,3 ; 16:0,4 ; 18:0,5
    ["9.99", { bonus: "paliers" }, 0],
    ["12", { bonus: "paliers" }, 0.2],
    ["13.99", { bonus: "paliers" }, 0.2],
    ["18", { bonus: "paliers" }, 0.5],
    ["3", { bonus: "pourcentage" }, 3],
    ["3 %", { bonus: "pourcentage" }, 3],
  ])("« %s » avec %j : %d", (ecrit, reglages, attendus) => {
    expect(points(ecrit, reglages)).toBe(attendus);
  });

  test("« montrée, sans effet » : dit une fois, et rien n’est ajouté", () => {
    const promotion = avec(
      "Nom Prénom | UE31 | Bonus | Malus | Bonus sport\nMARTIN Lou | 9 | 0.5 | 0.2 | 0\nPETIT Ali | 9 | x | 1 |",
      { bonus: "ignore", malus: "ignore" }
    );
    expect(promotion.structure.complements).toBeUndefined();
    expect(anomalies(promotion)).toEqual([
      "S3!C1 information : « Bonus » n’entre pas dans les moyennes calculées : les réglages disent « montrée, sans effet ».",
      "S3!D1 information : « Malus » n’entre pas dans les moyennes calculées : les réglages disent « montrée, sans effet ».",
    ]);
  });

  test("des pourcentages tous sous 1 : Excel écrit 0,05 pour 5 %", () => {
    const promotion = avec("Nom Prénom | R3.03 | Bonus\nCoef UE31 | 1 |\nMARTIN Lou | 9 | 0.05", {
      bonus: "pourcentage",
    });
    expect(anomalies(promotion)).toEqual([
      "S3!C1 avertissement : Les pourcentages de « Bonus » sont tous inférieurs à 1 : une case « 5 % » d’Excel vaut 0,05. Écrivez 5 pour cinq pour cent.",
    ]);
  });
});

describe("ce qui est écrit dans une case", () => {
  const lue = (sens: "Bonus" | "Malus", ecrit: string) => {
    const promotion = avec(
      `Nom Prénom | R3.03 | ${sens}\nCoef UE31 | 1 |\nMARTIN Lou | 9 | ${ecrit}`
    );
    return { points: ajouts(promotion)[0]!.points["MARTIN Lou"], dites: anomalies(promotion) };
  };

  test.each(["", " ", "-", "–", "/", "ABJ", "aucun", "néant", "non"])(
    "« %s » : aucun point, rien à dire",
    (ecrit) => {
      for (const sens of ["Bonus", "Malus"] as const)
        expect(lue(sens, ecrit)).toEqual({ points: undefined, dites: [] });
    }
  );

  test.each([
    ["0.5", 0.5],
    ["-0.5", 0.5],
    ["-0,5", 0.5],
    ["−0,5", 0.5],
    ["0.30000000000000004", 0.3],
    ["5", 5],
    ["-5", 5],
  ])("un malus « %s » retire %d", (ecrit, points) => {
    expect(lue("Malus", ecrit)).toEqual({ points, dites: [] });
  });

  test.each([
    [
      "Bonus",
      "-0.5",
      "« -0,5 » : un bonus ne peut pas être négatif. Il ne compte pas ; écrivez-le dans une colonne « Malus ».",
    ],
    ["Bonus", "20.01", "« 20,01 » dépasse 20 : ce bonus ne compte pas. Corrigez le nombre."],
    ["Malus", "-20.01", "« -20,01 » dépasse 20 : ce malus ne compte pas. Corrigez le nombre."],
    [
      "Bonus",
      "sport",
      "« sport » n’est pas un nombre de points : il ne compte pas. Écrivez un nombre, ou rien.",
    ],
    [
      "Bonus",
      "5 %",
      "« 5 % » n’est pas un nombre de points : il ne compte pas. Écrivez un nombre, ou rien.",
    ],
    [
      "Malus",
      "#REF!",
      "« #REF! » n’est pas un nombre de points : il ne compte pas. Écrivez un nombre, ou rien.",
    ],
    [
      "Bonus",
      "VRAI",
      "« VRAI » n’est pas un nombre de points : il ne compte pas. Écrivez un nombre, ou rien.",
    ],
  ] as const)(
    "%s « %s » : un avertissement à son adresse, et rien ne change",
    (sens, ecrit, message) => {
      expect(lue(sens, ecrit)).toEqual({
        points: undefined,
        dites: [`S3!C3 avertissement : ${message}`],
      });
    }
  );
});

test("une moyenne donnée par la feuille peut déjà compter le bonus : c’est dit", () => {
  expect(anomalies(avec("Nom Prénom | UE31 | Bonus\nMARTIN Lou | 9 | 0.5"))).toContainEqual(
    "S3!C1 avertissement : « Bonus » est ajouté aux moyennes données par la feuille (UE31). S’il y est déjà compté, choisissez « montrée, sans effet » dans les réglages."
  );
  expect(anomalies(avec("Nom Prénom | UE31 | Bonus\nMARTIN Lou | 9 | 0"))).toEqual([]);
});

test("un bonus pour une UE que l’année n’a pas est dit", () => {
  const promotion = avec("Nom Prénom | R3.03 | Bonus UE37\nCoef UE31 | 1 |\nMARTIN Lou | 9 | 1");
  expect(promotion.structure.complements).toBeUndefined();
  expect(anomalies(promotion)).toEqual([
    "S3!C1 avertissement : « Bonus UE37 » ne vise aucune UE de l’année décidée : cette colonne ne compte pas. Corrigez le nom de l’UE.",
  ]);
});

test("une liste d’étudiants et de bonus, loin de leurs notes, n’est pas passée sous silence", () => {
  const promotion = lire([
    feuille("S3", "Nom Prénom | UE31\nMARTIN Lou | 9"),
    feuille("Sport", "Nom | Prénom | Bonus sport\nMARTIN | Lou | 0.5\nPETIT | Ali | 0.5"),
  ]);
  expect(promotion.etudiants).toHaveLength(1);
  expect(anomalies(promotion)).toEqual([
    "Sport avertissement : Cette feuille a des étudiants et un bonus, un malus ou un rattrapage, mais ni module ni moyenne d’UE : elle n’est pas lue. Recopiez cette colonne dans la grille des notes.",
  ]);
});

test("le mot « Bonus » dans une feuille qui n’a pas d’étudiants ne dit rien", () => {
  const promotion = lire([
    feuille("S3", "Nom Prénom | UE31\nMARTIN Lou | 9"),
    feuille("Mémo", "Bonus | 0.5\nMalus | 0.25"),
  ]);
  expect(anomalies(promotion)).toEqual([]);
});
