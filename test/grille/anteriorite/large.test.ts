/** One row per student and one column per UE: typed for this, or given by another system; codes beside or not. */
import { feuille } from "../feuilles";
import { anomalies, coefficients, notes } from "../promotions";
import { anterieurs, avec, S3 } from "./commun";
import { lire } from "../promotions";

test("une colonne par UE, sans code : la moyenne seule est reprise, et c’est dit", () => {
  const promotion = avec([
    feuille("BUT1", "Nom | Prénom | UE11 | UE12\nMARTIN | Lou | 12 | 9,5\nPETIT | Ali | 8 | ~"),
  ]);
  expect(anterieurs(promotion)).toEqual({
    "MARTIN Lou": ["UE11 - 12 - -", "UE12 - 9.5 - -"],
    "PETIT Ali": ["UE11 - 8 - -"],
  });
  expect(promotion.anterieures).toEqual([
    { feuille: "BUT1", genre: "large", annee: null, semestres: [1], etudiants: 2 },
  ]);
  expect(anomalies(promotion)).toEqual([
    "BUT1 information : Cette feuille parle de S1 : seule l’année 2 du BUT est décidée. Repris comme antériorité : UE11 et UE12.",
  ]);
});

describe("le code de chaque UE, où qu’il soit nommé", () => {
  test.each([
    ["UE11 | UE11 code | UE12 | UE12 code", "12 | ADM | 9 | CMP"],
    ["UE 1.1 | Décision UE 1.1 | UE 1.2 | Décision UE 1.2", "12 | ADM | 9 | CMP"],
    ["UE11 | UE12 | Code UE11 | Code UE12", "12 | 9 | ADM | CMP"],
    ["UE11 | Code | UE12 | Code", "12 | ADM | 9 | CMP"],
    ["UE11 | Déc. | UE12 | Déc.", "12 | ADM | 9 | CMP"],
    ["UE11 | ECTS UE11 | Code | UE12 | ECTS UE12 | Code", "12 | 6 | ADM | 9 | 6 | CMP"],
    ["UE11 | Jury UE11 | UE12 | Jury UE12", "12 | ADM | 9 | CMP"],
    ["UE11 | Code | UE12 | UE12 code", "12 | ADM | 9 | CMP"],
    ["UE12 code | UE11 code | UE12 | UE11", "CMP | ADM | 9 | 12"],
  ])("%s", (titres, valeurs) => {
    const promotion = avec([
      feuille("BUT1 2023-2024", `Nom | Prénom | ${titres}\nMARTIN | Lou | ${valeurs}`),
    ]);
    const lus = anterieurs(promotion)["MARTIN Lou"]!.map((ligne) => ligne.replace(/\S+$/, ""));
    expect(lus).toEqual(["UE11 2023-2024 12 ADM ", "UE12 2023-2024 9 CMP "]);
  });

  test("sous l’UE, sur une seconde ligne", () => {
    const jury = feuille(
      "Jury BUT1",
      `
       |        | UE11 |      | UE12 |
Nom    | Prénom | Moy. | Déc. | Moy. | Déc.
MARTIN | Lou    | 12   | ADM  | 9    | CMP`
    );
    expect(anterieurs(avec([jury]))["MARTIN Lou"]).toEqual(["UE11 - 12 ADM -", "UE12 - 9 CMP -"]);
  });

  test("dans un second groupe de colonnes : « Moyennes » puis « Décisions »", () => {
    const jury = feuille(
      "Jury BUT1",
      `
       |        | Moyennes |      | Décisions |
Nom    | Prénom | UE11     | UE12 | UE11      | UE12
MARTIN | Lou    | 12       | 9    | ADM       | CMP`
    );
    expect(anterieurs(avec([jury]))["MARTIN Lou"]).toEqual(["UE11 - 12 ADM -", "UE12 - 9 CMP -"]);
  });

  test("des codes seuls, à la place des moyennes", () => {
    const codes = feuille("BUT1", "Nom | Prénom | UE11 | UE12\nMARTIN | Lou | ADM | ADSUP");
    expect(anterieurs(avec([codes]))["MARTIN Lou"]).toEqual(["UE11 - - ADM -", "UE12 - - ADSUP -"]);
  });

  test("un « Code » dont rien ne dit l’UE n’est donné à aucune, et c’est dit", () => {
    const promotion = avec([
      feuille(
        "BUT1",
        "Nom | Prénom | UE11 | Code | UE12 | UE13 | Code\nMARTIN | Lou | 12 | ADM | 9 | 8 | AJ"
      ),
    ]);
    expect(anterieurs(promotion)["MARTIN Lou"]).toEqual([
      "UE11 - 12 - -",
      "UE12 - 9 - -",
      "UE13 - 8 - -",
    ]);
    expect(anomalies(promotion)).toContain(
      "BUT1!D1 avertissement : Rien ne dit de quelle UE sont les codes de cette colonne : ils ne sont pas repris. Nommez-la (« UE11 code »)."
    );
  });
});

describe("le code de l’année", () => {
  test.each(["Décision", "Décision année", "Décision BUT1", "Code année", "Décision du jury"])(
    "sous « %s »",
    (titre) => {
      const jury = feuille(
        "Jury BUT1",
        `Nom | Prénom | UE11 | UE12 | ${titre}\nMARTIN | Lou | 12 | 9 | PASD`
      );
      expect(anterieurs(avec([jury]))["MARTIN Lou"]!.at(-1)).toBe("BUT1 - PASD");
    }
  );

  test("un code inconnu est dit avec sa cellule", () => {
    const jury = feuille(
      "Jury BUT1",
      "Nom | Prénom | UE11 | Décision année\nMARTIN | Lou | 12 | passe"
    );
    expect(anomalies(avec([jury]))).toContain(
      "Jury BUT1!D2 avertissement : « passe » n’est pas un code d’année connu : il n’est pas repris."
    );
  });
});

test("les RCUE, leur moyenne et leur code", () => {
  const jury = feuille(
    "BUT1",
    "Nom | Prénom | UE11 | UE21 | RCUE 1 | RCUE 1 code | UE12 | UE22 | RCUE2 | Décision RCUE2\n" +
      "MARTIN | Lou | 12 | 9 | 10.5 | CMP | 8 | 7 | 7.5 | ADJ"
  );
  expect(anterieurs(avec([jury]))["MARTIN Lou"]!.slice(4)).toEqual([
    "RCUE1/BUT1 - 10.5 CMP",
    "RCUE2/BUT1 - 7.5 ADJ",
  ]);
});

describe("les ECTS", () => {
  test("d’une ligne de la feuille, de l’en-tête, ou d’une colonne", () => {
    const ligne = feuille(
      "BUT1",
      "Nom | Prénom | UE11 | UE12\nECTS | | 6 | 7\nMARTIN | Lou | 12 | 9"
    );
    const entete = feuille(
      "BUT1",
      "Nom | Prénom | UE11 (6 ECTS) | UE12 (7 ECTS)\nMARTIN | Lou | 12 | 9"
    );
    const colonne = feuille(
      "BUT1",
      "Nom | Prénom | UE11 | UE11 ECTS | UE12 | UE12 ECTS\nMARTIN | Lou | 12 | 6 | 9 | 7"
    );
    for (const jury of [ligne, entete, colonne])
      expect(anterieurs(avec([jury]))["MARTIN Lou"]).toEqual(["UE11 - 12 - 6", "UE12 - 9 - 7"]);
  });

  test("du programme de l’année, pour les UE qu’il a", () => {
    const maquette = feuille(
      "Maquette",
      `
UE   | ECTS | Code  | Coefficient
UE31 | 8    | R3.03 | 2
UE31 | 8    | R3.10 | 1
UE32 | 7    | R3.01 | 2`
    );
    const liste = feuille("Antériorité", "Nom | Prénom | UE31 | UE11\nMARTIN | Lou | 12 | 9");
    expect(anterieurs(lire([S3, maquette, liste]))["MARTIN Lou"]).toEqual([
      "UE11 - 9 - -",
      "UE31 - 12 - 8",
    ]);
  });
});

test("l’année : de la colonne, sinon du nom de la feuille, sinon de son titre", () => {
  const colonne = feuille(
    "BUT1 2022-2023",
    "Nom | Prénom | UE11 (2021-2022) | UE12\nMARTIN | Lou | 12 | 9"
  );
  expect(anterieurs(avec([colonne]))["MARTIN Lou"]).toEqual([
    "UE11 2021-2022 12 - -",
    "UE12 2022-2023 9 - -",
  ]);
  const titre = feuille(
    "BUT1",
    "Résultats du BUT1 - 2022/2023\nNom | Prénom | UE11\nMARTIN | Lou | 12"
  );
  expect(anterieurs(avec([titre]))["MARTIN Lou"]).toEqual(["UE11 2022-2023 12 - -"]);
});

test("la même UE en deux années, dans deux colonnes", () => {
  const liste = feuille(
    "Antériorité",
    "Nom | Prénom | UE31 2022-2023 | Code | UE31 2023-2024 | Code\nMARTIN | Lou | 7 | AJ | 11 | ADM"
  );
  expect(anterieurs(avec([liste]))["MARTIN Lou"]).toEqual([
    "UE31 2022-2023 7 AJ -",
    "UE31 2023-2024 11 ADM -",
  ]);
});

test("une feuille nommée « Antériorité » peut avoir les semestres de l’année : ceux d’un redoublant", () => {
  const promotion = avec([
    feuille("Antériorité", "Nom | Prénom | UE31 | UE31 code\nPETIT | Ali | 13 | ADM"),
  ]);
  expect(anterieurs(promotion)).toEqual({ "PETIT Ali": ["UE31 - 13 ADM -"] });
  expect(notes(promotion)["PETIT Ali"]).toEqual({ "R3.03": 11, "R3.10": 10, "R3.01": 9 });
  expect(promotion.etudiants).toHaveLength(3);
  expect(promotion.moyennesAffichees).toEqual([]);
});

test("une dispense se lit dans une colonne « Dispenses »", () => {
  const liste = feuille(
    "Antériorité",
    "Nom | Prénom | UE21 | Dispenses\nMARTIN | Lou | 12 | S1 VAE ; S3, S4 PASSERELLE\nPETIT | Ali | 9 | oui"
  );
  const promotion = avec([liste]);
  expect(anterieurs(promotion)).toEqual({
    "MARTIN Lou": ["UE21 - 12 - -", "S1 VAE", "S3 PASSERELLE", "S4 PASSERELLE"],
    "PETIT Ali": ["UE21 - 9 - -"],
  });
  expect(anomalies(promotion)).toContain(
    "Antériorité!D3 avertissement : Cette dispense n’est pas comprise. Écrivez les semestres, puis le motif : « S1-S2 PASSERELLE »."
  );
});

test("une dispense écrite sur une UE est expliquée", () => {
  const liste = feuille("Antériorité", "Nom | Prénom | UE11\nMARTIN | Lou | passerelle");
  expect(anomalies(avec([liste]))).toEqual([
    "Antériorité!C2 avertissement : « passerelle » n’est pas une moyenne sur 20 : une dispense s’écrit par semestre, UE vide (« S1-S2 », « PASSERELLE »).",
  ]);
});

test("« S1 et S2 validées » dans une feuille d’une année passée vaut pour la grille qui n’en dit rien", () => {
  const but1 = feuille(
    "BUT1",
    "Nom | Prénom | UE11 | BUT1 validé\nMARTIN | Lou | 12 | oui\nPETIT | Ali | 8 | non"
  );
  expect(avec([but1]).etudiants.map(({ s1s2 }) => s1s2)).toEqual([true, false, null]);
});

test("une feuille de l’année décidée n’est pas de l’antériorité", () => {
  const s4 = feuille("S4", "Nom | Prénom | UE41 | UE41 code\nMARTIN | Lou | 12 | ADM");
  const promotion = avec([s4]);
  expect(promotion.anterieures).toBeUndefined();
  expect(coefficients(promotion)).toMatchObject({ UE41: { UE41: 1 } });
});
