/** To which UE a row of coefficients belongs: its labels, the semester of each module, a second row that differs. */
import { feuille } from "./feuilles";
import { anomalies, coefficients, lire } from "./promotions";

const lireTable = (table: string, nom = "BUT2") => lire([feuille(nom, table)]);

describe("S3 et S4 côte à côte", () => {
  const avec = (...lignes: string[]) =>
    lireTable(
      [
        "N° | Nom  | R3.01 | R3.02 | SAE3.01 | Nom  | R4.01 | R4.02 | SAE4.01",
        ...lignes,
        "1  | MARTIN | 12   | 9     | 15      | MARTIN | 8   | 14    | 11",
      ].join("\n")
    );
  const S3 = { UE31: { "R3.01": 2, "R3.02": 1, "SAE3.01": 3 } };
  const LES_DEUX = { ...S3, UE41: { "R4.01": 4, "R4.02": 1, "SAE4.01": 5 } };

  test.each([
    ["deux étiquettes", "Coef UE31 | | 2 | 1 | 3 | Coef UE41 | 4 | 1 | 5"],
    ["la seconde sans le mot « Coef »", "Coef UE31 | | 2 | 1 | 3 | UE41 | 4 | 1 | 5"],
    ["la seconde sans semestre", "Coef UE31 | | 2 | 1 | 3 | Coef UE1 | 4 | 1 | 5"],
    ["le semestre à part", "Coef UE1 S3 | | 2 | 1 | 3 | Coef UE1 S4 | 4 | 1 | 5"],
    ["une étiquette pour les deux semestres", "Coef UE1 | | 2 | 1 | 3 | | 4 | 1 | 5"],
    ["une étiquette qui nomme les deux UE", "Coef UE31 / UE41 | | 2 | 1 | 3 | | 4 | 1 | 5"],
    ["une étiquette abrégée", "Coef UE31/41 | | 2 | 1 | 3 | | 4 | 1 | 5"],
    ["une compétence", "Coef C1 | | 2 | 1 | 3 | | 4 | 1 | 5"],
  ])("%s : chaque module pèse dans l’UE de son semestre", (_, ligne) => {
    const promotion = avec(ligne);
    expect(coefficients(promotion)).toEqual(LES_DEUX);
    expect(anomalies(promotion)).toEqual([]);
  });

  test("une ligne par UE, des zéros dans l’autre semestre : rien à dire", () => {
    const promotion = avec(
      "Coef UE31 | | 2 | 1 | 3 | | 0 | - | 0",
      "Coef UE41 | | 0 | 0 |   | | 4 | 1 | 5"
    );
    expect(coefficients(promotion)).toEqual(LES_DEUX);
    expect(anomalies(promotion)).toEqual([]);
  });

  test("une seule étiquette « UE31 » : les modules de S4 n’y pèsent pas, et c’est dit", () => {
    const promotion = avec("Coef UE31 | | 2 | 1 | 3 | | 4 | 1 | 5");
    expect(coefficients(promotion)).toEqual(S3);
    expect(anomalies(promotion)[0]).toBe(
      "BUT2!G2 erreur : Coefficients de R4.01, R4.02 et SAE4.01 en UE31 : ces modules sont d’un autre semestre, ils n’y comptent pas. Écrivez à leur gauche l’UE de ces coefficients (« Coef UE41 »), ou corrigez le code des modules."
    );
  });

  test("un seul module d’un autre semestre", () => {
    const promotion = avec("Coef UE31 | | 2 | 1 | 3 | | 4 | |");
    expect(coefficients(promotion)).toEqual(S3);
    expect(anomalies(promotion)[0]).toBe(
      "BUT2!G2 erreur : Coefficient de R4.01 en UE31 : ce module est d’un autre semestre, il n’y compte pas. Écrivez à sa gauche l’UE de ce coefficient (« Coef UE41 »), ou corrigez le code du module."
    );
  });

  test("une seconde étiquette sans UE : ses coefficients ne sont pas ceux de la première", () => {
    const promotion = avec("Coef UE31 | | 2 | 1 | 3 | Coef | 4 | 1 | 5");
    expect(coefficients(promotion)).toEqual(S3);
    expect(anomalies(promotion)[0]).toBe(
      "BUT2!G2 avertissement : Ces coefficients ne disent pas de quelle UE : ils ne sont pas lus. Écrivez l’UE au-dessus des modules, ou une ligne par UE."
    );
  });

  test("une étiquette qui nomme deux UE d’un semestre : refusée", () => {
    const promotion = avec(
      "Coef UE31 / UE32 | | 2 | 1 | 3 | | 4 | 1 | 5",
      "Coef UE33 | | 1 | 1 | 1 | | | |"
    );
    expect(coefficients(promotion)).toEqual({ UE33: { "R3.01": 1, "R3.02": 1, "SAE3.01": 1 } });
    expect(anomalies(promotion)[0]).toBe(
      "BUT2!C2 erreur : Ces coefficients sont de plusieurs UE à la fois (UE31 et UE32) : ils ne sont pas lus. Écrivez une ligne par UE."
    );
  });
});

test("deux listes de noms, l’étiquette répétée devant chacune", () => {
  const promotion = lireTable(`
SEMESTRE 3 |        |       |       | SEMESTRE 4 |        |       |
N°         | Nom    | R3.01 | R3.02 | N°         | Nom    | R4.01 | R4.02
Coef       | UE31   | 2     | 1     | Coef       | UE41   | 3     | 1
Coef       | UE32   |       | 2     | Coef       | UE42   | 1     |
1          | MARTIN | 12    | 9     | 1          | MARTIN | 8     | 14
`);
  expect(coefficients(promotion)).toEqual({
    ...{ UE31: { "R3.01": 2, "R3.02": 1 }, UE32: { "R3.02": 2 } },
    ...{ UE41: { "R4.01": 3, "R4.02": 1 }, UE42: { "R4.01": 1 } },
  });
});

test("les UE au-dessus des modules de S3, nommées à gauche pour ceux de S4", () => {
  const promotion = lireTable(`
     |        | UE31  |       |           |       |
N°   | Nom    | R3.01 | R3.02 | Rang      | R4.01 | R4.02
Coef |        | 2     | 1     | Coef UE41 | 3     | 1
1    | MARTIN | 12    | 9     | 1         | 8     | 14
`);
  expect(coefficients(promotion)).toEqual({
    ...{ UE31: { "R3.01": 2, "R3.02": 1 }, UE41: { "R4.01": 3, "R4.02": 1 } },
  });
});

test("une UE écrite à droite de ses coefficients n’est pas celle des suivants", () => {
  const promotion = lireTable(
    `
N°   | Nom    | R3.01 | R3.02 | Moy  | R3.03 | Moy
Coef |        | 2     | 1     | UE31 | 3     | UE32
1    | MARTIN | 12    | 9     | 11   | 8     | 8
`,
    "S3"
  );
  expect(coefficients(promotion)).toEqual({});
});

describe("une ligne pour toutes les UE, écrites au-dessus des modules", () => {
  const sous = (ue: string, codes: string) =>
    lireTable(
      `
     |        | ${ue}
N°   | Nom    | ${codes}
Coef |        | 2     | 1     | 3     | 1
1    | MARTIN | 12    | 9     | 8     | 14
`
    );

  test("un module de S4 sous UE31 n’y pèse pas, ni le portfolio à sa droite", () => {
    const promotion = sous("UE31 | | |", "R3.01 | R3.02 | R4.01 | Portfolio");
    expect(coefficients(promotion)).toEqual({ UE31: { "R3.01": 2, "R3.02": 1 } });
    expect(anomalies(promotion)[0]).toBe(
      "BUT2!E3 erreur : Coefficients de R4.01 et Portfolio en UE31 : ces modules sont d’un autre semestre, ils n’y comptent pas. Écrivez à leur gauche l’UE de ces coefficients (« Coef UE41 »), ou corrigez le code des modules."
    );
  });

  test("« UE 1 » au-dessus des deux semestres est l’UE de chaque module", () => {
    const promotion = sous("UE 1 | | |", "R3.01 | R3.02 | R4.01 | R4.02");
    expect(coefficients(promotion)).toEqual({
      ...{ UE31: { "R3.01": 2, "R3.02": 1 }, UE41: { "R4.01": 3, "R4.02": 1 } },
    });
  });

  test("un portfolio sans semestre garde l’UE au-dessus de lui", () => {
    const promotion = sous("UE31 | | UE41 |", "R3.01 | Portfolio | R4.01 | Portfolio");
    expect(coefficients(promotion)).toEqual({
      ...{ UE31: { "R3.01": 2, Portfolio: 1 }, UE41: { "R4.01": 3, Portfolio: 1 } },
    });
    expect(anomalies(promotion)).toEqual([]);
  });
});

test("un stage que son UE dit de S4, à droite des modules de S3, y pèse", () => {
  const promotion = lireTable(`
N°        | Nom    | R3.01 | Stage | R4.01
Coef UE31 |        | 2     |       |
Coef UE41 |        |       | 5     | 3
1         | MARTIN | 12    | 9     | 8
`);
  expect(coefficients(promotion)).toEqual({ UE31: { "R3.01": 2 }, UE41: { Stage: 5, "R4.01": 3 } });
  expect(anomalies(promotion)).toEqual([]);
});

describe("un second bloc, sous son en-tête répété", () => {
  const avec = (...secondes: string[]) =>
    lireTable(
      [
        "N°        | Nom    | R3.01 | R3.02 | SAE3.01",
        "Coef UE31 |        | 2     | 1     | 3",
        "Coef UE32 |        |       | 2     | 1",
        "1         | MARTIN | 12    | 9     | 15",
        "",
        "N°        | Nom    | R3.01 | R3.02 | SAE3.01",
        ...secondes,
        "2         | PETIT  | 10    | 11    | 14",
      ].join("\n"),
      "S3"
    );

  test("les mêmes coefficients, qu’un vide soit un vide, un tiret ou un zéro : rien à dire", () => {
    const promotion = avec("Coef UE31 | | 2 | 1 | 3", "Coef UE32 | | 0 | 2 | 1");
    expect(anomalies(promotion)).toEqual([]);
    expect(anomalies(avec("Coef UE32 | | - | 2 | 1"))).toEqual([]);
  });

  test("d’autres coefficients : ceux du premier l’emportent, et chaque écart est dit", () => {
    const promotion = avec("Coef UE31 | | 5 | 1 | abc", "Coef UE32 | | 4 | 2 |");
    expect(coefficients(promotion)).toEqual({
      UE31: { "R3.01": 2, "R3.02": 1, "SAE3.01": 3 },
      UE32: { "R3.02": 2, "SAE3.01": 1 },
    });
    expect(anomalies(promotion)).toEqual([
      "S3!C7 avertissement : Coefficient de R3.01 en UE31 : 5 ici, 2 en C2, qui l’emporte.",
      "S3!E7 avertissement : Coefficient de SAE3.01 en UE31 : « abc » ici, 3 en E2, qui l’emporte.",
      "S3!C8 avertissement : Coefficient de R3.01 en UE32 : 4 ici, aucun en C3, qui l’emporte.",
      "S3!E8 avertissement : Coefficient de SAE3.01 en UE32 : aucun ici, 1 en E3, qui l’emporte.",
    ]);
  });

  test("la même chose pour une ligne « Coef » sous les UE", () => {
    const promotion = lireTable(
      `
     |        | UE31  |       | UE32
N°   | Nom    | R3.01 | R3.02 | R3.03
Coef |        | 2     | 1     | 3
1    | MARTIN | 12    | 9     | 15
     |        |       |       |
N°   | Nom    | R3.01 | R3.02 | R3.03
Coef |        | 2     | 4     | 3
2    | PETIT  | 10    | 11    | 14
`,
      "S3"
    );
    expect(coefficients(promotion)).toEqual({
      UE31: { "R3.01": 2, "R3.02": 1 },
      UE32: { "R3.03": 3 },
    });
    expect(anomalies(promotion)).toEqual([
      "S3!D7 avertissement : Coefficient de R3.02 en UE31 : 4 ici, 1 en D3, qui l’emporte.",
    ]);
  });
});

describe("une ligne nommée par sa compétence", () => {
  test.each([
    ["Coef C1", "Coef C2"],
    ["Coefficients compétence 1", "Coefficients compétence 2"],
    ["Coef Comp. 1", "Coef Comp. 2"],
    ["Coef C3.1", "Coef C3.2"],
  ])("« %s » est l’UE de cette compétence au semestre de la feuille", (premiere, seconde) => {
    const promotion = lireTable(
      `
N°          | Nom    | R3.01 | R3.02
${premiere} |        | 2     | 1
${seconde}  |        |       | 3
1           | MARTIN | 12    | 9
`,
      "S3"
    );
    expect(coefficients(promotion)).toEqual({
      ...{ UE31: { "R3.01": 2, "R3.02": 1 }, UE32: { "R3.02": 3 } },
    });
    expect(anomalies(promotion)).toEqual([]);
  });

  test("sans semestre connu, elle n’est pas lue", () => {
    const promotion = lireTable(
      `
N°      | Nom    | MECA | ELEC
Coef C1 |        | 2    | 1
Coef C2 |        |      | 3
1       | MARTIN | 12   | 9
`,
      "Notes"
    );
    expect(coefficients(promotion)).toEqual({});
  });

  test("des compétences nommées autrement : une seule anomalie", () => {
    const promotion = lireTable(
      `
N°              | Nom    | R3.01 | R3.02
Coef Gérer      |        | 2     | 1
Coef Conseiller |        |       | 3
1               | MARTIN | 12    | 9
`,
      "S3"
    );
    expect(anomalies(promotion)).toEqual([
      "S3!C2 avertissement : Ces coefficients ne disent pas de quelle UE : ils ne sont pas lus. Écrivez l’UE au-dessus des modules, ou une ligne par UE.",
      "S3!C1 erreur : Sans coefficient, ni dans la grille ni dans un programme : R3.01 et R3.02. Ces colonnes n’entrent dans aucune moyenne.",
    ]);
  });
});
