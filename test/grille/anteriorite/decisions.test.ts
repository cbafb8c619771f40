/** A `Décisions` sheet that this program wrote for an earlier year, kept in the workbook or given beside it. */
import type { Feuille } from "../../../src/classeur";
import { feuille } from "../feuilles";
import { anomalies, lire } from "../promotions";
import { anterieurs, avec, S3 } from "./commun";

const TITRES = `
Décisions — BUT1 GMP (structure lue dans la grille)
Calculé le 03/07/2024 · 3 étudiants · propositions : le jury seul décide (annexe 1, 4.6)
Réglages : arrondi : au centième
ECTS des UE : UE11 6 · UE21 7,5`;

const ENTETE =
  "N° | Nom | Prénom | Groupe | UE11 | UE11 code | UE21 | UE21 code | RCUE 1 | RCUE 1 code | ECTS S1 | ECTS S2 | ECTS | " +
  "RCUE ≥ 10 | RCUE < 8 | Proposition | Passage | Motifs | Risque | UE11 jury | Décision du jury | Motif du jury | Décision retenue";

const LIGNES = `
22100123 | MARTIN | Lou | A | 12.13 | ADM | 9    | CMP | 10.56 | CMP | 6 | 7.5 | 13.5 | 1 | 0 | ADM  | S3 : de droit | tous les RCUE atteignent 10 | aucun | | | | ADM
22100124 | PETIT  | Ali | A | 7     | AJ  | 8.5  | AJ  | 7.75  | AJ  | 0 | 0   | 0    | 0 | 1 | jury | S3 : jury     | le RCUE 1 est sous 8        | aucun | | | |`;

const decisions = (nom: string, table = [TITRES, ENTETE, LIGNES].join("\n")): Feuille =>
  feuille(nom, table.replace(/\n\n/g, "\n"));

test("moyennes, codes, RCUE, année et ECTS de chacun", () => {
  const promotion = avec([decisions("Décisions BUT1")]);
  expect(anterieurs(promotion)).toEqual({
    "MARTIN Lou": [
      "UE11 2023-2024 12.13 ADM 6",
      "UE21 2023-2024 9 CMP 7.5",
      "RCUE1/BUT1 2023-2024 10.56 CMP",
      "BUT1 2023-2024 ADM",
    ],
    "PETIT Ali": [
      "UE11 2023-2024 7 AJ 6",
      "UE21 2023-2024 8.5 AJ 7.5",
      "RCUE1/BUT1 2023-2024 7.75 AJ",
    ],
  });
  expect(promotion.anterieures).toEqual([
    {
      feuille: "Décisions BUT1",
      genre: "decisions",
      annee: "2023-2024",
      semestres: [1, 2],
      etudiants: 2,
    },
  ]);
  expect(anomalies(promotion)).toEqual([]);
});

describe("l’année universitaire", () => {
  test.each([
    ["31/08/2024", "2023-2024"],
    ["01/09/2024", "2024-2025"],
    ["31/12/2024", "2024-2025"],
    ["01/01/2025", "2024-2025"],
  ])("d’un calcul du %s est %s", (jour, annee) => {
    const feuilles = [
      decisions("Décisions BUT1", [TITRES.replace("03/07/2024", jour), ENTETE, LIGNES].join("\n")),
    ];
    expect(avec(feuilles).anterieures![0]!.annee).toBe(annee);
  });

  test("est d’abord celle que le nom de la feuille écrit", () => {
    expect(avec([decisions("Décisions 2022-2023")]).anterieures![0]!.annee).toBe("2022-2023");
  });

  test("n’est pas inventée quand rien ne la dit", () => {
    const sansTitre = decisions("Décisions BUT1", [ENTETE, LIGNES].join("\n"));
    expect(avec([sansTitre]).anterieures![0]!.annee).toBeNull();
  });
});

test("la décision du jury est l’année quand la décision retenue n’a pas été recalculée", () => {
  const lignes =
    "22100124 | PETIT | Ali | A | 7 | AJ | 8.5 | AJ | 7.75 | AJ | 0 | 0 | 0 | 0 | 1 | jury | | | | | RED | |";
  const promotion = avec([decisions("Décisions BUT1", [TITRES, ENTETE, lignes].join("\n"))]);
  expect(anterieurs(promotion)["PETIT Ali"]!.at(-1)).toBe("BUT1 2023-2024 RED");
});

test("ce que le jury a tapé depuis le dernier calcul n’est pas encore dans les codes, et c’est dit", () => {
  const lignes =
    "22100124 | PETIT | Ali | A | 7 | AJ | 8.5 | AJ | 7.75 | AJ | 0 | 0 | 0 | 0 | 1 | jury | | | | ADJ | | |";
  const promotion = avec([decisions("Décisions BUT1", [TITRES, ENTETE, lignes].join("\n"))]);
  expect(anterieurs(promotion)["PETIT Ali"]![0]).toBe("UE11 2023-2024 7 AJ 6");
  expect(anomalies(promotion)).toEqual([
    "Décisions BUT1!T6 avertissement : ADJ n’est pas dans le code calculé (AJ), qui est repris. Recalculez les décisions de cette année-là pour que le jury y soit compté.",
  ]);
});

test("ce qui est sous le tableau n’est d’aucun étudiant", () => {
  const dessous = `

Saisies conservées (étudiants absents de la grille)
N°       | Nom  | Prénom | Décision du jury | Motif du jury | Décision retenue
22100125 | ROUX | Zoé    | RED              |               |`;
  const promotion = avec([
    decisions("Décisions BUT1", [TITRES, ENTETE, LIGNES + dessous].join("\n")),
  ]);
  expect(Object.keys(anterieurs(promotion))).toEqual(["MARTIN Lou", "PETIT Ali"]);
  expect(anomalies(promotion)).toEqual([]);
});

test("une ligne vidée au milieu n’arrête pas la lecture", () => {
  const [premiere, seconde] = LIGNES.trim().split("\n");
  const promotion = avec([
    decisions("Décisions BUT1", [TITRES, ENTETE, premiere, " | | | ", seconde].join("\n")),
  ]);
  expect(Object.keys(anterieurs(promotion))).toEqual(["MARTIN Lou", "PETIT Ali"]);
});

test("colonnes déplacées, lignes triées : la lecture suit les en-têtes", () => {
  const table = `
Décision retenue | Nom | UE21 code | Décision du jury | UE21 | Prénom | Motif du jury | N°
                 | PETIT  | AJ  | | 8.5 | Ali | | 22100124
ADM              | MARTIN | CMP | | 9   | Lou | | 22100123`;
  expect(anterieurs(avec([feuille("Décisions BUT1 2023-2024", table)]))).toEqual({
    "MARTIN Lou": ["UE21 2023-2024 9 CMP -", "BUT1 2023-2024 ADM"],
    "PETIT Ali": ["UE21 2023-2024 8.5 AJ -"],
  });
});

describe("un résultat repris d’une autre année garde la sienne", () => {
  const avecOrigine = (origine: string): string[] | undefined => {
    const table = `
Calculé le 03/07/2025
N°       | Nom    | Prénom | UE31 | UE31 code | UE41 | UE41 code | RCUE 1 | RCUE 1 code | Origine des codes | Décision du jury | Motif du jury | Décision retenue
22100123 | MARTIN | Lou    | 13   | ADM       | 11   | ADM       | 12     | ADM         | ${origine}        |                  |               | ADM`;
    return anterieurs(avec([feuille("Décisions BUT2", table)]))["MARTIN Lou"];
  };

  test("l’UE capitalisée est de l’année qui l’a donnée : ce n’est pas un redoublement de plus", () => {
    expect(avecOrigine("2023-2024 : UE31 ADM ; jury : UE41 ADJ")).toEqual([
      "UE31 2023-2024 13 ADM -",
      "UE41 2024-2025 11 ADM -",
      "RCUE1/BUT2 2024-2025 12 ADM",
      "BUT2 2024-2025 ADM",
    ]);
  });

  test("d’une année que la feuille ne connaît pas non plus, rien n’est inventé", () => {
    expect(avecOrigine("une année antérieure : UE31 ADM, RCUE 1 ADM")).toEqual([
      "UE31 - 13 ADM -",
      "UE41 2024-2025 11 ADM -",
      "RCUE1/BUT2 - 12 ADM",
      "BUT2 2024-2025 ADM",
    ]);
  });
});

describe("les ECTS d’une UE", () => {
  const sansLigne = (programme: string): string =>
    ["", `Décisions — ${programme}`, "Calculé le 03/07/2024", ENTETE, LIGNES].join("\n");

  test("sont ceux du programme du catalogue que la feuille nomme, quand elle ne les écrit pas", () => {
    const table = `
Décisions — BUT2 GMP MPI
N°       | Nom    | Prénom | UE31 | UE31 code | Décision du jury | Motif du jury | Décision retenue
22100123 | MARTIN | Lou    | 12   | ADM       |                  |               | RED`;
    // The shipped programme gives 4 ECTS to UE31.
    expect(anterieurs(avec([feuille("Décisions BUT2 2022-2023", table)]))["MARTIN Lou"]![0]).toBe(
      "UE31 2022-2023 12 ADM 4"
    );
  });

  test("restent inconnus quand aucune source ne les donne", () => {
    const promotion = avec([decisions("Décisions BUT1", sansLigne("BUT1 d’ailleurs"))]);
    expect(anterieurs(promotion)["MARTIN Lou"]!.slice(0, 2)).toEqual([
      "UE11 2023-2024 12.13 ADM -",
      "UE21 2023-2024 9 CMP -",
    ]);
  });
});

describe("la feuille nommée exactement « Décisions »", () => {
  const deLAnnee = feuille(
    "Décisions",
    `
Calculé le 03/07/2024
N°       | Nom    | Prénom | UE31 | UE31 code | Décision du jury | Motif du jury | Décision retenue
22100123 | MARTIN | Lou    | 12   | ADM       |                  |               | RED`
  );

  test("avec les UE de l’année décidée, est celle de cette année : rien n’en est repris", () => {
    const promotion = avec([deLAnnee]);
    expect(promotion.anterieures).toBeUndefined();
    expect(promotion.feuilles.map(({ nom }) => nom)).toEqual(["S3"]);
    expect(anomalies(promotion)).toEqual([]);
  });

  test("avec des UE antérieures seulement, est de l’antériorité", () => {
    expect(Object.keys(anterieurs(avec([decisions("Décisions")])))).toEqual([
      "MARTIN Lou",
      "PETIT Ali",
    ]);
  });

  test("donnée depuis un autre fichier, est celle d’une autre année, même aux mêmes semestres", () => {
    const promotion = lire([S3], { anteriorite: [deLAnnee], date: "2025-07-03" });
    expect(anterieurs(promotion)["MARTIN Lou"]).toEqual([
      "UE31 2023-2024 12 ADM -",
      "BUT2 2023-2024 RED",
    ]);
  });
});

describe("les résultats de l’année qui est décidée ne sont pas une antériorité", () => {
  const copie = (nom: string): Feuille =>
    feuille(
      nom,
      `
Calculé le 03/07/2025
N°       | Nom    | Prénom | UE31 | UE31 code | Décision du jury | Motif du jury | Décision retenue
22100123 | MARTIN | Lou    | 12   | ADM       |                  |               | RED`
    );

  test("une feuille calculée cette année, aux mêmes semestres, est dite et n’est pas reprise", () => {
    const promotion = avec([copie("Décisions (2)")], { date: "2025-06-30" });
    expect(anterieurs(promotion)).toEqual({});
    expect(anomalies(promotion)).toEqual([
      "Décisions (2) avertissement : Cette feuille a des résultats de BUT2 en 2024-2025 : c’est l’année qui est décidée, ils ne sont pas repris. " +
        "S’ils sont d’une autre année, écrivez-la dans le nom de la feuille (« Décisions 2024-2025 »).",
    ]);
  });

  test("la même, de l’année d’avant, est celle d’un redoublant", () => {
    expect(anterieurs(avec([copie("Décisions (2)")], { date: "2025-09-01" }))).toEqual({
      "MARTIN Lou": ["UE31 2024-2025 12 ADM -", "BUT2 2024-2025 RED"],
    });
  });

  test("une année écrite dans le nom l’emporte sur la date du calcul", () => {
    expect(anterieurs(avec([copie("Décisions 2023-2024")], { date: "2025-06-30" }))).toEqual({
      "MARTIN Lou": ["UE31 2023-2024 12 ADM -", "BUT2 2023-2024 RED"],
    });
  });

  test("les UE d’une année du BUT antérieure restent reprises, même calculées le même jour", () => {
    const promotion = avec([decisions("Décisions BUT1")], { date: "2024-07-03" });
    expect(anterieurs(promotion)["MARTIN Lou"]![0]).toBe("UE11 2023-2024 12.13 ADM 6");
  });

  test("une copie aux mêmes semestres et aux mêmes étudiants n’est pas reprise, même d’une autre date", () => {
    const noms = ["MARTIN", "PETIT", "ROUX", "DURAND", "LEROY", "MOREAU"];
    const grille = [
      "N° | Nom | Prénom | UE31",
      ...noms.map((nom, i) => `2210020${i} | ${nom} | Lou | 12`),
    ].join("\n");
    const ancienne = [
      "Calculé le 03/07/2023",
      "N° | Nom | Prénom | UE31 | UE31 code | Décision du jury | Motif du jury | Décision retenue",
      ...noms.map((nom, i) => `2210020${i} | ${nom} | Lou | 13 | ADM | | | ADM`),
    ].join("\n");
    const promotion = lire([feuille("S3", grille), feuille("Décisions (2)", ancienne)], {
      date: "2025-07-03",
    });
    expect(anterieurs(promotion)).toEqual({});
    expect(anomalies(promotion)[0]).toMatch(
      /^Décisions \(2\) avertissement : .*copie des décisions/
    );
  });
});
