/* What each correction changes in the reading; what it does not prove: how the pane makes them. */
import fc from "../../hasard";
import type { Feuille, Valeur } from "../../../src/classeur";
import type { Maquette } from "../../../src/maquette";
import {
  SANS_COLONNE,
  repererColonne,
  repererFeuille,
  repererLigne,
  type Correction,
  type Promotion,
} from "../../../src/grille";
import { feuille } from "../feuilles";
import { anomalies, lire, notes as toutesLesNotes } from "../promotions";

/** A programme of one UE, whose modules weigh the same: what is not in the sheets is left out of the expectations. */
const PROGRAMME: Maquette = {
  ...{ id: "essai", intitule: "Essai", parcours: "", voie: "", source: "invented" },
  ues: [
    {
      ...{ code: "UE31", semestre: 3, competence: 1, niveau: null, intitule: "", ects: null },
      modules: ["R3.01", "R3.05", "R3.06", "R3.10"].map((code) => ({
        ...{ code, intitule: code, pole: "ressource" as const, coefficient: 1 },
      })),
    },
  ],
};

/** The marks that stand in some column. */
function notes(promotion: Promotion): ReturnType<typeof toutesLesNotes> {
  const absents = promotion.colonnes.filter(({ feuille: f }) => f === SANS_COLONNE);
  const codes = new Set(absents.map(({ code }) => code));
  return Object.fromEntries(
    Object.entries(toutesLesNotes(promotion)).map(([nom, siennes]) => [
      nom,
      Object.fromEntries(Object.entries(siennes).filter(([code]) => !codes.has(code))),
    ])
  );
}

const S3 = feuille(
  "S3",
  `
N°       | Nom    | Prénom | R3.01 | Cuisine | R3.10
22100101 | MARTIN | Lou    | 12    | 14      | 8
22100102 | PETIT  | Ali    | 9     | X       | 11
22100103 | MODELE | Test   | 20    | 20      | 20`
);

function colonne(f: Feuille, c: number, entete: string, ligne = 0): Correction {
  const commun = { feuille: repererFeuille(f, ligne), colonne: repererColonne(f, ligne, c) };
  return { genre: "colonne", ...commun, entete };
}

function ligne(f: Feuille, l: number): Correction {
  return {
    genre: "ligne",
    feuille: repererFeuille(f, 0),
    ligne: repererLigne(f.cellules[l]!),
  };
}

function role(f: Feuille, role: number | "ecartee"): Correction {
  return { genre: "feuille", feuille: repererFeuille(f, 0), role };
}

const CODE: Correction = { genre: "code", ecrit: "X", sens: "ABJ" };

function avec(feuilles: readonly Feuille[], ...corrections: readonly Correction[]): Promotion {
  return lire(feuilles, { corrections, maquettes: [], maquette: PROGRAMME });
}

const PERDUE = /ne s’applique plus/;

function perdues(promotion: Promotion): string[] {
  return promotion.anomalies.map(({ message }) => message).filter((phrase) => PERDUE.test(phrase));
}

test("une colonne est le module que l’on dit", () => {
  const promotion = avec([S3], colonne(S3, 4, "R3.05"), ligne(S3, 3), CODE);
  expect(notes(promotion)).toEqual({
    "MARTIN Lou": { "R3.01": 12, "R3.05": 14, "R3.10": 8 },
    "PETIT Ali": { "R3.01": 9, "R3.05": "neutre", "R3.10": 11 },
  });
  expect(promotion.corrections).toHaveLength(3);
  expect(perdues(promotion)).toEqual([]);
});

test("sans correction, la lecture n’en dit rien", () => {
  expect(avec([S3]).corrections).toBeUndefined();
  expect(avec([S3]).feuilles[0]!.entete).toBe(0);
});

test("une colonne écartée l’est « par vous », et n’est plus signalée", () => {
  expect(anomalies(avec([S3])).join()).toContain("« Cuisine »");
  const promotion = avec([S3], colonne(S3, 4, ""), colonne(S3, 5, ""));
  expect(notes(promotion)["MARTIN Lou"]).toEqual({ "R3.01": 12 });
  expect(promotion.feuilles[0]!.laissees).toEqual([
    { sens: "colonne", index: 4, raison: "écartée par vous" },
    { sens: "colonne", index: 5, raison: "écartée par vous" },
  ]);
  expect(anomalies(promotion).join()).not.toContain("« Cuisine »");
});

test("une ligne écartée n’est plus un étudiant, les autres gardent leur place", () => {
  const promotion = avec([S3], ligne(S3, 3));
  expect(promotion.etudiants.map(({ nom, lignes }) => [nom, lignes])).toEqual([
    ["MARTIN", [1]],
    ["PETIT", [2]],
  ]);
});

test("une feuille écartée n’est pas lue, celles d’à côté le sont", () => {
  const autre = feuille("Essai", `\nNom Prénom | R3.01\nMARTIN Lou | 3`);
  const promotion = avec([S3, autre], role(autre, "ecartee"));
  expect(promotion.feuilles.map(({ nom }) => nom)).toEqual(["S3"]);
  expect(notes(promotion)["MARTIN Lou"]).toMatchObject({ "R3.01": 12 });
});

test("une feuille est du semestre que l’on dit", () => {
  const f = feuille("Notes", `\nNom Prénom | UE1 | UE2\nMARTIN Lou | 12 | 13`);
  expect(avec([f]).feuilles.map(({ semestres }) => semestres)).not.toEqual([[4]]);
  expect(avec([f], role(f, 4)).feuilles.map(({ semestres }) => semestres)).toEqual([[4]]);
  expect(perdues(avec([f], role(f, 4)))).toEqual([]);
});

test("des codes qui disent un autre semestre l’emportent, et c’est dit", () => {
  const promotion = avec([S3], role(S3, 4));
  expect(promotion.feuilles[0]!.semestres).toEqual([3]);
  expect(anomalies(promotion)).toContain(
    "S3 avertissement : Vous avez dit que cette feuille est le S4, mais ses codes sont ceux du S3 : ce sont eux qui comptent."
  );
});

describe("un code", () => {
  const table = (cellule: string): Feuille =>
    feuille("S3", `\nNom Prénom | R3.01 | R3.10\nMARTIN Lou | ${cellule} | 8`);
  const lu = (cellule: string, ecrit: string, sens: string): unknown =>
    notes(avec([table(cellule)], { genre: "code", ecrit, sens }))["MARTIN Lou"]!["R3.01"];

  test.each([
    ["x", "X", "ABJ", "neutre"],
    ["X", "X", "ABI", "absence"],
    ["-0.01", "-0.01", "ABI", "absence"],
    ["99", "99", "ABJ", "neutre"],
    ["ABI", "ABI", "ABJ", "neutre"],
  ])("« %s » : « %s » veut dire %s", (cellule, ecrit, sens, attendu) => {
    expect(lu(cellule, ecrit, sens)).toBe(attendu);
  });

  test.each([
    ["une note", "12", "ABJ"],
    ["une note, en toutes lettres", "12,0/20", "ABJ"],
    ["ce que le programme ne connaît pas", "X", "vacances"],
    ["rien", " ", "ABJ"],
  ])("ne change pas %s, et c’est dit", (_, ecrit, sens) => {
    const promotion = avec([table("12")], { genre: "code", ecrit, sens });
    expect(notes(promotion)["MARTIN Lou"]!["R3.01"]).toBe(12);
    expect(anomalies(promotion).join()).toContain("Une correction ne peut pas s’appliquer");
    expect(promotion.corrections).toBeUndefined();
  });
});

describe("une correction survit", () => {
  const corrections = [colonne(S3, 4, "R3.05"), ligne(S3, 3), CODE];
  const attendu = {
    "MARTIN Lou": { "R3.01": 12, "R3.05": 14, "R3.10": 8 },
    "PETIT Ali": { "R3.01": 9, "R3.05": "neutre", "R3.10": 11 },
  };

  test.each([
    [
      "à une colonne insérée avant, et après",
      "S3",
      `
N°       | Groupe | Nom    | Prénom | R3.01 | Cuisine | Remarque | R3.10
22100101 | A      | MARTIN | Lou    | 12    | 14      | bien     | 8
22100102 | B      | PETIT  | Ali    | 9     | X       |          | 11
22100103 | A      | MODELE | Test   | 20    | 20      |          | 20`,
    ],
    [
      "à des lignes triées et des notes changées",
      "S3",
      `
N°       | Nom    | Prénom | R3.01 | Cuisine | R3.10
22100103 | MODELE | Test   | 10    | 10      | 10
22100102 | PETIT  | Ali    | 9     | X       | 11
22100101 | MARTIN | Lou    | 12    | 14      | 8`,
    ],
    [
      "à une feuille renommée",
      "Notes de S3 (final)",
      `
N°       | Nom    | Prénom | R3.01 | Cuisine | R3.10
22100101 | MARTIN | Lou    | 12    | 14      | 8
22100102 | PETIT  | Ali    | 9     | X       | 11
22100103 | MODELE | Test   | 20    | 20      | 20`,
    ],
    [
      "à un titre et des lignes ajoutés au-dessus",
      "S3",
      `
BUT2 GMP, promotion 2026
Notes au 3 juillet
N°       | Nom    | Prénom | R3.01 | Cuisine | R3.10
22100101 | MARTIN | Lou    | 12    | 14      | 8
22100102 | PETIT  | Ali    | 9     | X       | 11
22100103 | MODELE | Test   | 20    | 20      | 20`,
    ],
    [
      "à des colonnes déplacées",
      "S3",
      `
N°       | Nom    | Prénom | Cuisine | R3.10 | R3.01
22100101 | MARTIN | Lou    | 14      | 8     | 12
22100102 | PETIT  | Ali    | X       | 11    | 9
22100103 | MODELE | Test   | 20      | 20    | 20`,
    ],
  ])("%s", (_, nom, table) => {
    const promotion = avec([feuille(nom, table)], ...corrections);
    expect(notes(promotion)).toEqual(attendu);
    expect(perdues(promotion)).toEqual([]);
  });
});

test("… à tout cela à la fois, dans n’importe quel ordre", () => {
  const [entete, ...corps] = S3.cellules as [Valeur[], ...Valeur[][]];
  const corrections = [colonne(S3, 4, "R3.05"), ligne(S3, 3), CODE];
  const melange = fc.record({
    ordre: fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
    /** Before which columns one is inserted: away from the first three cells, by which rows are known. */
    insertions: fc.uniqueArray(fc.integer({ min: 3, max: 6 })),
    titres: fc.nat(3),
    nom: fc.constantFrom("S3", "Notes", "S3 (2)"),
  });
  fc.assert(
    fc.property(melange, ({ ordre, insertions, titres, nom }) => {
      const inserer = (cellules: readonly Valeur[], texte: string): Valeur[] =>
        Array.from({ length: 7 }, (_, c) => [
          ...(insertions.includes(c) ? [texte] : []),
          ...cellules.slice(c, c + 1),
        ]).flat();
      const cellules = [
        ...Array.from({ length: titres }, () =>
          inserer(
            entete.map(() => ""),
            ""
          )
        ),
        inserer(entete, "Remarque"),
        ...ordre.map((l) => inserer(corps[l]!, "bien")),
      ];
      const promotion = avec([{ ...S3, nom, cellules }], ...corrections);
      expect(notes(promotion)).toEqual({
        "MARTIN Lou": { "R3.01": 12, "R3.05": 14, "R3.10": 8 },
        "PETIT Ali": { "R3.01": 9, "R3.05": "neutre", "R3.10": 11 },
      });
      expect(perdues(promotion)).toEqual([]);
    }),
    { numRuns: 60 }
  );
});

describe("une correction dont la place a disparu est dite, et rien d’autre ne change", () => {
  const sans = (promotion: Promotion): unknown => ({
    notes: notes(promotion),
    autres: anomalies(promotion).filter((phrase) => !PERDUE.test(phrase)),
  });
  const absente = feuille("S6", `\nNom | R6.01 | Danse\nX | 1 | 2`);

  test.each([
    ["sa colonne", colonne({ ...S3, cellules: [["N°", "Danse"]] }, 1, "R3.05")],
    ["sa ligne", { ...ligne(S3, 3), ligne: ["22100999", "PARTI", "Léo"] }],
    ["sa feuille", role(absente, "ecartee")],
    ["la feuille de sa colonne", colonne(absente, 2, "R3.05")],
  ])("%s", (_, correction) => {
    const promotion = avec([S3], correction as Correction);
    expect(sans(promotion)).toEqual(sans(avec([S3])));
    expect(perdues(promotion)).toHaveLength(1);
    expect(promotion.corrections).toBeUndefined();
  });
});

describe("deux en-têtes pareils", () => {
  const deux = feuille(
    "S3",
    `
Nom Prénom | R3.01 | Note | R3.10 | Note
MARTIN Lou | 12    | 14   | 8     | 6`
  );

  test("se distinguent par leurs voisins", () => {
    const promotion = avec([deux], colonne(deux, 2, "R3.05"), colonne(deux, 4, "R3.06"));
    expect(notes(promotion)["MARTIN Lou"]).toEqual({
      "R3.01": 12,
      "R3.05": 14,
      "R3.10": 8,
      "R3.06": 6,
    });
  });

  test("dont celui qui était dit a disparu ne se confondent pas", () => {
    const restee = feuille("S3", `\nNom Prénom | R3.01 | R3.10 | Note\nMARTIN Lou | 12 | 8 | 6`);
    const promotion = avec([restee], {
      ...colonne(deux, 2, "R3.05"),
      colonne: { texte: "Note", gauche: "R3.07", droite: "R3.08" },
    } as Correction);
    expect(notes(promotion)["MARTIN Lou"]).not.toHaveProperty("R3.05");
    expect(perdues(promotion)).toHaveLength(1);
  });

  test("que rien ne distingue ne reçoivent rien, et c’est dit", () => {
    const pareils = feuille(
      "S3",
      `\nNom Prénom | Note | Note | Note | R3.10\nMARTIN Lou | 12 | 14 | 15 | 8`
    );
    const milieu = avec([pareils], {
      ...colonne(pareils, 2, "R3.05"),
      colonne: { texte: "Note", gauche: "", droite: "" },
    } as Correction);
    expect(notes(milieu)["MARTIN Lou"]).not.toHaveProperty("R3.05");
    expect(perdues(milieu)).toHaveLength(1);
  });
});

describe("deux lignes qui commencent pareil", () => {
  const double = feuille(
    "S3",
    `
N°       | Nom    | Prénom | R3.01 | R3.10
22100101 | MARTIN | Lou    | 12    | 8
22100102 | PETIT  | Ali    | 9     | 11
22100102 | PETIT  | Ali    | 15    | 3`
  );

  test("dont une seule est écartée restent toutes deux, et c’est dit", () => {
    const promotion = avec([double], ligne(double, 2));
    expect(anomalies(promotion).join()).toContain("mais 2 lignes commencent ainsi");
    expect(promotion.corrections).toBeUndefined();
    expect(promotion.etudiants.map(({ nom }) => nom)).toContain("PETIT");
  });

  test("écartées toutes deux le sont", () => {
    const promotion = avec([double], ligne(double, 2), ligne(double, 3));
    expect(promotion.etudiants.map(({ nom }) => nom)).toEqual(["MARTIN"]);
  });

  test("un nom de groupe n’emporte pas les étudiants du groupe", () => {
    const groupes = feuille(
      "S3",
      `
Nom Prénom | Groupe | R3.01 | R3.10
TD1        |        |       |
MARTIN Lou | TD1    | 12    | 8`
    );
    const sansGroupe = { ...groupes, cellules: groupes.cellules.filter((__, l) => l !== 1) };
    for (const f of [groupes, sansGroupe])
      expect(notes(avec([f], ligne(groupes, 1)))).toEqual({
        "MARTIN Lou": { "R3.01": 12, "R3.10": 8 },
      });
  });
});

test("ce qu’une version plus récente a écrit est dit en une fois, et ne change rien", () => {
  const inconnue: Correction = { genre: "inconnue", texte: "?" };
  const promotion = avec([S3], inconnue, inconnue);
  expect(notes(promotion)).toEqual(notes(avec([S3])));
  expect(anomalies(promotion)).toContain(
    "S3 avertissement : 2 corrections gardées dans ce classeur ne sont pas comprises par cette version de Jury BUT : rien n’en est appliqué, et rien n’en est effacé."
  );
});

test("les cellules données ne sont jamais changées", () => {
  const copie = structuredClone(S3);
  avec([S3], colonne(S3, 4, "R3.05"), ligne(S3, 3), CODE, role(S3, 3));
  expect(S3).toEqual(copie);
});

test("sous des UE fusionnées, la ligne des codes est celle des modules", () => {
  const f = feuille(
    "S3",
    `
Nom Prénom | UE31  |         | UE32  |
           | R3.01 | Cuisine | R3.03 | R3.04
Coef       | 1     | 2       | 1     | 1
MARTIN Lou | 12    | 14      | 8     | 9`
  );
  const [lue] = avec([f]).feuilles;
  expect(lue!.entete).toBe(1);
  expect(notes(avec([f], colonne(f, 2, "R3.05", 1)))["MARTIN Lou"]).toEqual({
    "R3.01": 12,
    "R3.05": 14,
    "R3.03": 8,
    "R3.04": 9,
  });
});
