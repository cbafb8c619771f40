/** L10: one sheet per semester, per UE or per teacher; students in another order, some missing. */
import { feuille } from "./feuilles";
import { anomalies, coefficients, lire, notes } from "./promotions";

const S3 = feuille(
  "S3",
  `
         |        |        | UE31  |       | UE32
N°       | Nom    | Prénom | R3.03 | R3.10 | R3.01 | S1 et S2 validées
Coef     |        |        | 2     | 1     | 2     |
22100123 | MARTIN | Lou    | 12    | 13    | 14    | oui
22100124 | PETIT  | Ali    | 11    | 10    | 9     | non
22100125 | ROUX   | Zoé    | 8     | 7     | 6     |`
);

const S4 = feuille(
  "S4",
  `
         |        |        | UE41  |       | UE42
N°       | Nom    | Prénom | R4.07 | R4.13 | R4.01
Coef     |        |        | 3     | 1     | 3
22100124 | PETIT  | Ali    | 9,5   | 8,5   | 7,5
22100123 | MARTIN | Lou    | 15    | 16    | 17
22100126 | NOËL   | Jo     | 5     | 4     | 3`
);

describe("une feuille par semestre, dans un autre ordre", () => {
  const promotion = lire([S3, S4]);

  test("chaque étudiant retrouve ses notes, dans l’ordre de la première feuille", () => {
    expect(notes(promotion)).toEqual({
      "MARTIN Lou": {
        "R3.03": 12,
        "R3.10": 13,
        "R3.01": 14,
        "R4.07": 15,
        "R4.13": 16,
        "R4.01": 17,
      },
      "PETIT Ali": {
        "R3.03": 11,
        "R3.10": 10,
        "R3.01": 9,
        "R4.07": 9.5,
        "R4.13": 8.5,
        "R4.01": 7.5,
      },
      "ROUX Zoé": {
        ...{ "R3.03": 8, "R3.10": 7, "R3.01": 6 },
        ...{ "R4.07": "attente", "R4.13": "attente", "R4.01": "attente" },
      },
      "NOËL Jo": {
        ...{ "R3.03": "attente", "R3.10": "attente", "R3.01": "attente" },
        ...{ "R4.07": 5, "R4.13": 4, "R4.01": 3 },
      },
    });
    expect(promotion.etudiants.map(({ lignes }) => lignes)).toEqual([
      [3, 4],
      [4, 3],
      [5, null],
      [null, 5],
    ]);
  });

  test("qui n’est que dans une feuille est nommé", () => {
    expect(anomalies(promotion)).toEqual([
      "S3!B6 avertissement : ROUX Zoé n’est pas dans la feuille « S4 » : ses notes y sont en attente.",
      "S4!B6 avertissement : NOËL Jo n’est pas dans la feuille « S3 » : ses notes y sont en attente.",
    ]);
  });

  test("les UE vont par paires de même compétence", () => {
    expect(promotion.structure.ues.map(({ code }) => code)).toEqual([
      "UE31",
      "UE32",
      "UE41",
      "UE42",
    ]);
    expect(promotion.structure.rcues.map(({ ues }) => ues)).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  test("la colonne « S1 et S2 validées »", () => {
    expect(promotion.etudiants.map(({ s1s2 }) => s1s2)).toEqual([true, false, null, null]);
  });
});

test("une feuille par UE : le même module y a sa colonne et son coefficient", () => {
  const promotion = lire([
    feuille(
      "UE31",
      `
Nom Prénom | SAE3.01 | R3.03
Coef       | 5       | 2
MARTIN Lou | 12      | 13
PETIT Ali  | 11      | 10`
    ),
    feuille(
      "Compétence 3",
      `
BUT2 - UE 3.3 - Réaliser
Nom Prénom | SAE3.01 | R3.09 | Moyenne UE33
Coef       | 7       | 1     |
PETIT Ali  | 9       | 8     | 8,9
MARTIN Lou | 14      | 15    | 14,1`
    ),
  ]);
  expect(coefficients(promotion)).toEqual({
    UE31: { "SAE3.01": 5, "R3.03": 2 },
    UE33: { "SAE3.01": 7, "R3.09": 1 },
  });
  expect(notes(promotion)["MARTIN Lou"]).toEqual({
    ...{ "UE31/SAE3.01": 12, "R3.03": 13, "UE33/SAE3.01": 14, "R3.09": 15 },
  });
});

test("une feuille par enseignant, nommée comme son module", () => {
  const promotion = lire([
    feuille(
      "R3.01",
      `
Nom        | Prénom | Note /20
MARTIN     | Lou    | 12
PETIT      | Ali    | 11`
    ),
    feuille(
      "M. Durand",
      `
Nom        | Prénom | R3.03 | R3.10
PETIT      | Ali    | 10    | 9
MARTIN     | Lou    | 13    | 14`
    ),
    feuille(
      "Maquette",
      `
UE   | Code  | Coefficient
UE31 | R3.03 | 2
     | R3.10 | 1
UE32 | R3.01 | 2
     | R3.10 | 1`
    ),
  ]);
  expect(coefficients(promotion)).toEqual({
    UE31: { "R3.03": 2, "R3.10": 1 },
    UE32: { "R3.01": 2, "R3.10": 1 },
  });
  expect(notes(promotion)["PETIT Ali"]).toEqual({ "R3.01": 11, "R3.03": 10, "R3.10": 9 });
  expect(anomalies(promotion)).toEqual([
    "Maquette avertissement : À vérifier dans cette maquette, qui est utilisée telle quelle. UE31 : ressources 3 sur 3, soit 100,00 % ; SAÉ 0,00 % (hors de l’intervalle de 40 à 60 %). UE32 : ressources 3 sur 3, soit 100,00 % ; SAÉ 0,00 % (hors de l’intervalle de 40 à 60 %).",
  ]);
});

describe("le même module dans deux feuilles", () => {
  const groupe = (nom: string, lignes: string) =>
    feuille(
      nom,
      `
           | UE31
Nom Prénom | R3.03 | R3.10
Coef       | 2     | 1
${lignes}`
    );

  test("une feuille par groupe : chacun a ses notes là où il est, et personne ne manque", () => {
    const promotion = lire([
      groupe("Gr A", "MARTIN Lou | 12 | 13"),
      groupe("Gr B", "PETIT Ali | 11 | ABI"),
    ]);
    expect(notes(promotion)).toEqual({
      "MARTIN Lou": { "R3.03": 12, "R3.10": 13 },
      "PETIT Ali": { "R3.03": 11, "R3.10": "absence" },
    });
    expect(promotion.colonnes[0]).toEqual({
      ...{ feuille: 0, colonne: 1, code: "R3.03", intitule: null },
      autres: [{ feuille: 1, colonne: 1 }],
    });
    expect(anomalies(promotion)).toEqual([]);
  });

  test("une copie identique, ou en partie vide, ne dit rien", () => {
    const promotion = lire([
      groupe("S3", "MARTIN Lou | 12 |"),
      groupe("S3 bis", "MARTIN Lou | 12 | 13"),
    ]);
    expect(notes(promotion)).toEqual({ "MARTIN Lou": { "R3.03": 12, "R3.10": 13 } });
    expect(anomalies(promotion)).toEqual([]);
  });

  test("deux notes différentes : en attente, et une erreur", () => {
    const promotion = lire([
      groupe("S3", "MARTIN Lou | 12 | 13"),
      groupe("S3 bis", "MARTIN Lou | 12 | 14"),
    ]);
    expect(notes(promotion)).toEqual({ "MARTIN Lou": { "R3.03": 12, "R3.10": "attente" } });
    expect(anomalies(promotion)).toEqual([
      "S3 bis!C4 erreur : R3.10 a des notes différentes selon la feuille (« S3 » et « S3 bis ») pour 1 étudiant(s), dont celui-ci : elles sont en attente. Gardez la bonne note.",
    ]);
  });

  test("dans la même feuille et sous la même UE : une erreur, seule la première est lue", () => {
    const promotion = lire([
      feuille(
        "S3",
        `
           | UE31
Nom Prénom | R3.03 | R3.03
Coef       | 2     | 1
MARTIN Lou | 12    | 13`
      ),
    ]);
    expect(notes(promotion)).toEqual({ "MARTIN Lou": { "R3.03": 12 } });
    expect(anomalies(promotion)).toEqual([
      "S3!C2 erreur : R3.03 figure deux fois en UE31 : seule la première colonne est lue. Gardez une seule colonne par module.",
    ]);
  });
});

test("une feuille « Jury » à côté des grilles : ses moyennes sont comparées, ses étudiants ne manquent pas", () => {
  const jury = feuille(
    "Jury",
    `
Nom    | Prénom | UE31 | Décision UE31 | UE32 | RCUE1 | Décision jury
MARTIN | Lou    | 12.33 | ADM          | 14   | 13    | ADM`
  );
  const promotion = lire([S3, S4, jury]);
  expect(promotion.feuilles.map(({ nom }) => nom)).toEqual(["S3", "S4", "Jury"]);
  expect(promotion.moyennesAffichees).toEqual([
    { feuille: 2, colonne: 2, ue: 0 },
    { feuille: 2, colonne: 4, ue: 1 },
  ]);
  expect(promotion.colonnes).toHaveLength(6);
  expect(promotion.etudiants[0]!.lignes).toEqual([3, 4, 1]);
});

test("deux années dans un classeur : la dernière est décidée, et c’est dit", () => {
  const s1 = feuille(
    "S1",
    `
       |        | UE11
Nom    | Prénom | R1.01
Coef   |        | 2
MARTIN | Lou    | 12`
  );
  const promotion = lire([s1, S3, S4]);
  expect(promotion.structure.annee).toBe(2);
  expect(promotion.colonnes.map(({ code }) => code)).not.toContain("R1.01");
  expect(anomalies(promotion)[0]).toBe(
    "S1 avertissement : Cette feuille parle de S1 : seule l’année 2 du BUT est décidée. Elle ne montre aucune moyenne de ces UE : rien n’en est repris."
  );
});

test("une compétence absente de l’autre semestre est en attente, et c’est dit", () => {
  const s4 = feuille(
    "S4",
    `
         |        |        | UE41
N°       | Nom    | Prénom | R4.07
Coef     |        |        | 3
22100123 | MARTIN | Lou    | 15
22100124 | PETIT  | Ali    | 9
22100125 | ROUX   | Zoé    | 7`
  );
  const promotion = lire([S3, s4]);
  expect(promotion.structure.ues.at(-1)).toMatchObject({ code: "UE42", colonnes: [] });
  expect(anomalies(promotion)).toEqual([
    "S4 erreur : Aucune colonne pour UE42 en S4 : en attente pour tous.",
  ]);
});

describe("une feuille par module, que son titre nomme", () => {
  test.each(["R3.01 Mécanique", "Mécanique (R3.01)", "Notes du groupe A - R3.01"])(
    "« %s », au-dessus des numéros : ce sont les notes qui sont lues, jamais les numéros",
    (titre) => {
      const promotion = lire([
        feuille(
          "Notes",
          `
${titre}
N° | Nom    | Prénom | Note
1  | MARTIN | Lou    | 12
2  | PETIT  | Ali    | 9`
        ),
      ]);
      expect(promotion.feuilles.map(({ modules }) => modules)).toEqual([
        [{ colonne: 3, code: "R3.01", indice: "feuille" }],
      ]);
    }
  );

  test("à droite des notes : ce sont les notes qui sont lues, jamais la colonne vide sous le titre", () => {
    const promotion = lire([
      feuille(
        "Notes",
        `
BUT2 | |     |      | R3.01
N° | Nom    | Prénom | Note
1  | MARTIN | Lou    | 12
2  | PETIT  | Ali    | 9`
      ),
    ]);
    expect(promotion.feuilles[0]!.modules).toEqual([
      { colonne: 3, code: "R3.01", indice: "feuille" },
    ]);
  });
});
