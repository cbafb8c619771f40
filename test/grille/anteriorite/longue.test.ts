/** A list of one row per student and UE, RCUE, year or dispense: found by its header, whatever the name of the sheet. */
import { feuille } from "../feuilles";
import { anomalies, notes } from "../promotions";
import { anterieurs, avec, longue } from "./commun";

const uneLigne = (cellules: string): string[] | undefined =>
  anterieurs(avec([longue(`22100123 | MARTIN | Lou | ${cellules}`)]))["MARTIN Lou"];
const anomaliesDe = (cellules: string): string[] =>
  anomalies(avec([longue(`22100123 | MARTIN | Lou | ${cellules}`)]));

test("UE, RCUE, année et dispense de chacun", () => {
  const promotion = avec([
    longue(`
22100123 | MARTIN | Lou | 2023-2024 | S1    | UE11   | 12,5 | ADM        | 6
22100123 | MARTIN | Lou | 2023-2024 | S1    | UE12   | 9    | CMP        | 6
22100123 | MARTIN | Lou | 2023-2024 | BUT1  | RCUE 1 | 11   | ADM        |
22100123 | MARTIN | Lou | 2023-2024 | BUT1  |        |      | PASD       |
22100125 | ROUX   | Zoé |           | S1-S2 |        |      | PASSERELLE |`),
  ]);
  expect(anterieurs(promotion)).toEqual({
    "MARTIN Lou": [
      "UE11 2023-2024 12.5 ADM 6",
      "UE12 2023-2024 9 CMP 6",
      "RCUE1/BUT1 2023-2024 11 ADM",
      "BUT1 2023-2024 PASD",
    ],
    "ROUX Zoé": ["S1 PASSERELLE", "S2 PASSERELLE"],
  });
  expect(promotion.anterieures).toEqual([
    {
      feuille: "Antériorité",
      genre: "longue",
      annee: "2023-2024",
      semestres: [1, 2],
      etudiants: 2,
    },
  ]);
  expect(anomalies(promotion)).toEqual([]);
});

test("la grille de l’année reste lue comme sans elle", () => {
  const sans = avec([]);
  const promotion = avec([
    longue("22100123 | MARTIN | Lou | 2023-2024 | S1 | UE11 | 12 | ADM | 6"),
  ]);
  expect(notes(promotion)).toEqual(notes(sans));
  expect(promotion.structure).toEqual(sans.structure);
  expect(promotion.feuilles).toEqual(sans.feuilles);
  expect(sans.anterieures).toBeUndefined();
  expect(sans.etudiants[0]).not.toHaveProperty("anterieur");
});

test("l’en-tête est trouvé à ses mots, dans tout ordre, sous un titre, quel que soit le nom de la feuille", () => {
  const liste = feuille(
    "Feuil2",
    `
Ce que nous savons des années passées

Décision | Moyenne UE | Code UE | Sem. | Année universitaire | Nom Prénom | Code NIP
ADM      | 12,5       | UE11    | 1    | 2023/24             | MARTIN Lou | 22100123`
  );
  expect(anterieurs(avec([liste]))).toEqual({ "MARTIN Lou": ["UE11 2023-2024 12.5 ADM -"] });
});

test("le prénom, l’année, le semestre et les ECTS peuvent manquer", () => {
  const liste = feuille(
    "Antériorité",
    "N° | Nom | UE | Moyenne | Code\n22100123 | MARTIN | UE11 | 12 | ADM"
  );
  expect(anterieurs(avec([liste]))).toEqual({ "MARTIN Lou": ["UE11 - 12 ADM -"] });
});

test("une année dans le nom de la feuille est celle des lignes qui n’en disent pas", () => {
  const lignes = "22100123 | MARTIN | Lou | | S1 | UE11 | 12 | ADM |";
  expect(anterieurs(avec([longue(lignes, "Résultats 2022-2023")]))["MARTIN Lou"]).toEqual([
    "UE11 2022-2023 12 ADM -",
  ]);
});

describe("l’UE, dans toutes ses écritures", () => {
  test.each([
    ["S1", "UE11"],
    ["S1", "UE 1.1"],
    ["S1", "ue1.1"],
    ["", "UE11"],
    ["S1", "UE1"],
    ["1", "UE 1"],
    ["Semestre 1", "UE 1 – Spécifier"],
    ["S1", "C1.1"],
    ["S1", "BC1"],
    ["S1", "11"],
    ["S1", "1.1"],
    ["S1", "1"],
  ])("semestre « %s », UE « %s »", (semestre, ue) => {
    expect(uneLigne(`2023-2024 | ${semestre} | ${ue} | 12 | ADM | 6`)).toEqual([
      "UE11 2023-2024 12 ADM 6",
    ]);
  });
});

describe("l’année, dans toutes ses écritures", () => {
  test.each(["2023-2024", "2023/2024", "2023–2024", "2023-24", "23-24", "2023"])("%s", (annee) => {
    expect(uneLigne(`${annee} | S1 | UE11 | 12 | ADM | 6`)).toEqual(["UE11 2023-2024 12 ADM 6"]);
  });

  test("« BUT1 » dans la colonne « Année » est l’année du BUT", () => {
    expect(uneLigne("BUT1 | | | | PASD |")).toEqual(["BUT1 - PASD"]);
    expect(uneLigne("BUT1 | | RCUE 2 | 11 | ADM |")).toEqual(["RCUE2/BUT1 - 11 ADM"]);
  });
});

describe("une dispense, dans les mots du secrétariat", () => {
  test.each([
    ["PASSERELLE", "PASSERELLE"],
    ["passerelle", "PASSERELLE"],
    ["entrée latérale", "PASSERELLE"],
    ["VAE", "VAE"],
    ["V.A.E.", "VAE"],
    ["validation des acquis", "VAE"],
    ["TRANSFERT", "TRANSFERT"],
    ["transféré", "TRANSFERT"],
  ])("%s", (ecrit, motif) => {
    expect(uneLigne(`| S1 | | | ${ecrit} |`)).toEqual([`S1 ${motif}`]);
  });

  test.each([
    ["S1-S2", ["S1 VAE", "S2 VAE"]],
    ["S1 à S4", ["S1 VAE", "S2 VAE", "S3 VAE", "S4 VAE"]],
    ["S1 et S2", ["S1 VAE", "S2 VAE"]],
    ["S1, S3", ["S1 VAE", "S3 VAE"]],
    ["2", ["S2 VAE"]],
    ["1 à 2", ["S1 VAE", "S2 VAE"]],
    ["BUT1", ["S1 VAE", "S2 VAE"]],
  ])("semestres « %s »", (semestres, attendues) => {
    expect(uneLigne(`| ${semestres} | | | VAE |`)).toEqual(attendues);
  });
});

describe("les codes", () => {
  test.each(["adm", "ADM.", " Adm "])("« %s » est ADM", (code) => {
    expect(uneLigne(`| S1 | UE11 | 12 | ${code} |`)).toEqual(["UE11 - 12 ADM -"]);
  });

  test("sans code, la moyenne seule est reprise ; sans moyenne, le code seul", () => {
    expect(uneLigne("| S1 | UE11 | 12 | |")).toEqual(["UE11 - 12 - -"]);
    expect(uneLigne("| S1 | UE11 | ~ | - |")).toBeUndefined();
    expect(uneLigne("| S1 | UE11 | | ADSUP | 6")).toEqual(["UE11 - - ADSUP 6"]);
  });

  test("un code à la place de la moyenne est le code", () => {
    expect(uneLigne("| S1 | UE11 | DEM | |")).toEqual(["UE11 - - DEM -"]);
  });

  test("0 ECTS dit ce qui fut obtenu, non ce que vaut l’UE", () => {
    expect(uneLigne("| S1 | UE11 | 8 | AJ | 0")).toEqual(["UE11 - 8 AJ -"]);
  });
});

describe("une mauvaise cellule est dite avec son adresse, et le reste est repris", () => {
  test.each([
    [
      "2023-2024 | S1 | UE11 | 25 | ADM | 6",
      ["UE11 2023-2024 - ADM 6"],
      "Antériorité!G2 avertissement : « 25 » n’est pas une moyenne sur 20 : elle n’est pas reprise. Corrigez-la, ou videz la case.",
    ],
    [
      "| S1 | UE11 | -0.01 | ADM |",
      ["UE11 - - ADM -"],
      "Antériorité!G2 avertissement : « -0,01 » n’est pas une moyenne sur 20 : elle n’est pas reprise. Corrigez-la, ou videz la case.",
    ],
    [
      "| S1 | UE11 | douze | ADM |",
      ["UE11 - - ADM -"],
      "Antériorité!G2 avertissement : « douze » n’est pas une moyenne sur 20 : elle n’est pas reprise. Corrigez-la, ou videz la case.",
    ],
    [
      "| S1 | UE11 | 12 | VALIDÉ |",
      ["UE11 - 12 - -"],
      "Antériorité!H2 avertissement : « VALIDÉ » n’est pas un code d’UE connu : il n’est pas repris.",
    ],
    [
      "| BUT1 | RCUE 1 | 12 | ADJR |",
      ["RCUE1/BUT1 - 12 -"],
      "Antériorité!H2 avertissement : « ADJR » n’est pas un code de RCUE connu : il n’est pas repris.",
    ],
    [
      "| S1 | UE11 | 12 | ADM | 60",
      ["UE11 - 12 ADM -"],
      "Antériorité!I2 avertissement : « 60 » n’est pas un nombre d’ECTS.",
    ],
    [
      "l’an dernier | S1 | UE11 | 12 | ADM |",
      undefined,
      "Antériorité!D2 avertissement : « l’an dernier » n’est pas une année (« 2024-2025 », « BUT1 »). Cette ligne n’est pas reprise.",
    ],
    [
      "| S7 | UE11 | 12 | ADM |",
      undefined,
      "Antériorité!E2 avertissement : « S7 » n’est pas un semestre (« S1 », « S1-S2 »). Cette ligne n’est pas reprise.",
    ],
    [
      "| S2 | UE11 | 12 | ADM |",
      undefined,
      "Antériorité!E2 avertissement : « UE11 » n’est pas du semestre écrit à côté (S2). Cette ligne n’est pas reprise.",
    ],
    [
      "| | UE1 | 12 | ADM |",
      undefined,
      "Antériorité!F2 avertissement : « UE1 » ne dit pas de quel semestre est l’UE : écrivez « UE11 », ou le semestre. Cette ligne n’est pas reprise.",
    ],
    [
      "| S1 | Anglais | 12 | ADM |",
      undefined,
      "Antériorité!F2 avertissement : « Anglais » n’est pas le code d’une UE (« UE11 »). Cette ligne n’est pas reprise.",
    ],
    [
      "| | RCUE 1 | 12 | ADM |",
      undefined,
      "Antériorité!F2 avertissement : « RCUE 1 » ne dit pas son année : écrivez « BUT1 » ou « S1-S2 » dans la colonne « Semestre ». Cette ligne n’est pas reprise.",
    ],
    [
      "| S1 | | 12 | |",
      undefined,
      "Antériorité!F2 avertissement : 12 n’est d’aucune UE : écrivez laquelle (« UE11 »). Cette ligne n’est pas reprise.",
    ],
    [
      "| | | | PASD |",
      undefined,
      "Antériorité!H2 avertissement : De quel semestre ? Écrivez « S1 », « S1-S2 » ou « BUT1 » dans la colonne « Semestre » : cette ligne n’est pas reprise.",
    ],
    [
      "| S1 | | | BIZARRE |",
      undefined,
      "Antériorité!H2 avertissement : « BIZARRE » n’est pas un code d’année ou de dispense connu : il n’est pas repris.",
    ],
  ])("%s", (cellules, repris, anomalie) => {
    expect(uneLigne(cellules)).toEqual(repris);
    expect(anomaliesDe(cellules)).toEqual([anomalie]);
  });

  test("20 est une moyenne, 20,01 n’en est pas une, 0 en est une", () => {
    expect(uneLigne("| S1 | UE11 | 20 | ADM |")).toEqual(["UE11 - 20 ADM -"]);
    expect(uneLigne("| S1 | UE11 | 0 | AJ |")).toEqual(["UE11 - 0 AJ -"]);
    expect(uneLigne("| S1 | UE11 | 20.01 | ADM |")).toEqual(["UE11 - - ADM -"]);
  });

  test("les autres lignes de l’étudiant restent", () => {
    const promotion = avec([
      longue(`
22100123 | MARTIN | Lou | | S1 | UE11    | 25 | BIZARRE |
22100123 | MARTIN | Lou | | S1 | UE12    | 12 | ADM     |
22100124 | PETIT  | Ali | | S1 | Anglais | 12 | ADM     |
22100124 | PETIT  | Ali | | S1 | UE11    | 13 | ADM     |`),
    ]);
    expect(anterieurs(promotion)).toEqual({
      "MARTIN Lou": ["UE12 - 12 ADM -"],
      "PETIT Ali": ["UE11 - 13 ADM -"],
    });
    expect(anomalies(promotion)).toHaveLength(3);
  });
});

test("des cellules fusionnées : une ligne sans nom continue la personne du dessus", () => {
  const promotion = avec([
    longue(`
22100123 | MARTIN | Lou | 2023-2024 | S1 | UE11 | 12 | ADM |
         |        |     | 2023-2024 | S1 | UE12 | 13 | ADM |
22100124 | PETIT  | Ali | 2023-2024 | S1 | UE11 | 8  | AJ  |`),
  ]);
  expect(anterieurs(promotion)).toEqual({
    "MARTIN Lou": ["UE11 2023-2024 12 ADM -", "UE12 2023-2024 13 ADM -"],
    "PETIT Ali": ["UE11 2023-2024 8 AJ -"],
  });
});

test("une ligne préparée, sans moyenne ni code, ne dit rien", () => {
  const promotion = avec([longue("22100123 | MARTIN | Lou | 2023-2024 | S1 | UE11 | | | 6")]);
  expect(anterieurs(promotion)).toEqual({});
  expect(anomalies(promotion)).toEqual([]);
});

test("une moyenne calculée perd la poussière des nombres binaires, au-delà du millionième", () => {
  expect(uneLigne("| S1 | UE11 | 9.9999999999 | |")).toEqual(["UE11 - 10 - -"]);
  expect(uneLigne("| S1 | UE11 | 10.830502518315 | |")).toEqual(["UE11 - 10.830503 - -"]);
});

test("une feuille « Maquette » n’est pas une liste d’antériorité, même avec une colonne « Nom »", () => {
  const promotion = avec([
    feuille("UE du BUT1", "UE | Nom | Code | ECTS\nUE11 | Spécifier | ADM | 6"),
    feuille("Maquette", "Semestre | UE | Nom | Code | Coefficient\nS3 | UE31 | Meca | R3.03 | 2"),
  ]);
  expect(promotion.anterieures).toBeUndefined();
});

describe("une feuille nommée « Antériorité » qui n’est pas comprise", () => {
  test("est dite", () => {
    const promotion = avec([feuille("Antériorité", "Nom | Résultat\nMARTIN Lou | bien")]);
    expect(anomalies(promotion)).toEqual([
      "Antériorité avertissement : Rien n’est reconnu dans cette feuille. Écrivez un en-tête « N° », « Nom », « Prénom », " +
        "« Année », « Semestre », « UE », « Moyenne », « Code », « ECTS », puis une ligne par étudiant et par UE.",
    ]);
  });

  test("ne dit rien quand elle est vide, ou n’a que son en-tête", () => {
    expect(anomalies(avec([{ ...feuille("Antériorité", ""), cellules: [] }]))).toEqual([]);
    expect(anomalies(avec([longue("")]))).toEqual([]);
  });
});
