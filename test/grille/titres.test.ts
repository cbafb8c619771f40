/** Columns whose header has no code: the title of a module, in full, names it; what only looks like it is proposed. */
import { maquetteParId, type Maquette } from "../../src/maquette";
import { repererColonne, repererFeuille } from "../../src/grille";
import { feuille } from "./feuilles";
import { anomalies, coefficients, lire, notes } from "./promotions";

const GMP = maquetteParId("but2-gmp-mpi-2022")!;

/** A programme of one UE in each semester, with « Mécanique » in both, and « Langues » twice in S4. */
const PETIT: Maquette = {
  ...{ id: "petit", intitule: "Petit", parcours: "", voie: "", source: "inventé" },
  ues: [
    ue("UE31", 3, [
      ["R3.01", "Mécanique", 2],
      ["R3.02", "Dimensionnement des structures", 3],
      ["R3.03", "Œuvres & langues", 1],
    ]),
    ue("UE41", 4, [
      ["R4.01", "Mécanique", 5],
      ["R4.06", "Langues", 2],
      ["R4.07", "Langues", 1],
    ]),
  ],
};

function ue(code: string, semestre: number, modules: readonly [string, string, number][]) {
  return {
    ...{ code, semestre, competence: 1, niveau: 2, intitule: "Spécifier", ects: 5 },
    modules: modules.map(([module, intitule, coefficient]) => ({
      ...{ code: module, intitule, coefficient, pole: "ressource" as const },
    })),
  };
}

const lireS3 = (titres: string, nom = "S3") =>
  lire(
    [
      feuille(
        nom,
        `
Nom    | Prénom | ${titres}
MARTIN | Lou    | 12 | 13 | 14`
      ),
    ],
    { maquette: PETIT }
  );

const indices = ({ feuilles }: ReturnType<typeof lire>) =>
  feuilles.flatMap(({ modules }) => modules.map(({ code, indice }) => `${code} ${indice}`));

describe("un en-tête qui est l’intitulé d’un module du programme", () => {
  test.each([
    ["exact", "Dimensionnement des structures"],
    ["sans accents ni minuscules", "DIMENSIONNEMENT DES STRUCTURES"],
    ["ponctué autrement", "Dimensionnement des-structures."],
    ["aux espaces en trop", "Dimension nement  des structures"],
  ])("%s : sa colonne est celle du module, et c’est dit", (_, titre) => {
    const promotion = lireS3(`R3.01 | ${titre} | R3.03`);
    expect(notes(promotion)["MARTIN Lou"]).toMatchObject({ "R3.01": 12, "R3.02": 13, "R3.03": 14 });
    expect(coefficients(promotion).UE31).toEqual({ "R3.01": 2, "R3.02": 3, "R3.03": 1 });
    expect(anomalies(promotion)).toEqual([
      `S3!D1 information : « ${titre} » est lu comme R3.02, dont c’est l’intitulé dans « Petit ». Si ce n’est pas lui, écrivez le bon code en en-tête.`,
    ]);
    expect(indices(promotion)).toEqual(["R3.01 code", "R3.02 titre", "R3.03 code"]);
  });

  test("sous un code à qui manquent les lettres du parcours, ou qui les a à part : le code suffit", () => {
    const [premiere, seconde] = PETIT.ues;
    const [mecanique, ...autres] = premiere!.modules;
    const parcours = { ...mecanique!, code: "R3.01MPI" };
    const maquette = {
      ...PETIT,
      ues: [{ ...premiere!, modules: [parcours, ...autres] }, seconde!],
    };
    for (const code of ["R3.01", "R3.01 MPI"]) {
      const lignes = `Nom | Prénom | ${code} | R3.02\n | | Mécanique | Dim.\nMARTIN | Lou | 12 | 13`;
      const promotion = lire([feuille("S3", lignes)], { maquette });
      expect(notes(promotion)["MARTIN Lou"]).toMatchObject({ "R3.02": 13 });
      expect(Object.values(notes(promotion)["MARTIN Lou"]!)).toContain(12);
      expect(indices(promotion)).toEqual(["R3.01 code", "R3.02 code"]);
      expect(anomalies(promotion).filter((une) => une.includes("Mécanique"))).toEqual([]);
    }
  });

  test("aux ligatures défaites", () => {
    const promotion = lireS3("R3.01 | R3.02 | oeuvres, langues");
    expect(indices(promotion)).toEqual(["R3.01 code", "R3.02 code", "R3.03 titre"]);
  });

  test("sans aucun code : le semestre est celui du nom de la feuille", () => {
    const promotion = lire(
      [
        feuille("Notes S4", "Nom | Prénom | Mécanique\nMARTIN | Lou | 12"),
        feuille("Notes S3", "Nom | Prénom | Mécanique\nMARTIN | Lou | 8"),
      ],
      { maquette: PETIT }
    );
    expect(notes(promotion)["MARTIN Lou"]).toMatchObject({ "R3.01": 8, "R4.01": 12 });
    expect(promotion.feuilles.map(({ semestres }) => semestres)).toEqual([[4], [3]]);
  });

  test("des deux semestres, dans une seule feuille : le semestre est celui de l’UE au-dessus", () => {
    const promotion = lire(
      [
        feuille(
          "Année",
          `
       |        | UE31      |                                | UE41
Nom    | Prénom | Mécanique | Dimensionnement des structures | Mécanique
MARTIN | Lou    | 8         | 9                              | 10`
        ),
      ],
      { maquette: PETIT }
    );
    expect(notes(promotion)["MARTIN Lou"]).toMatchObject({ "R3.01": 8, "R3.02": 9, "R4.01": 10 });
  });

  test("fusionné au-dessus de ses évaluations : leur moyenne est la note du module", () => {
    const promotion = lire(
      [
        feuille(
          "S3",
          `
Nom    | Prénom | Mécanique |      | R3.02
       |        | DS1       | DS2  |
Coef   |        | 1         | 1    |
MARTIN | Lou    | 8         | 12   | 15`
        ),
      ],
      { maquette: PETIT }
    );
    expect(notes(promotion)["MARTIN Lou"]).toMatchObject({ "R3.01": 10, "R3.02": 15 });
  });

  test("avec ce sur quoi il est noté : ses notes sont ramenées sur 20", () => {
    const promotion = lireS3("R3.01 (/40) | Dimensionnement des structures (/40) | R3.03");
    expect(notes(promotion)["MARTIN Lou"]).toMatchObject({ "R3.01": 6, "R3.02": 6.5 });
  });

  test("qui est le nom d’une feuille, au-dessus d’une seule colonne « Note »", () => {
    const page = (titre: string, note: number) =>
      feuille(titre, `BUT2 S3\nNom | Prénom | Note\nMARTIN | Lou | ${note}`);
    const promotion = lire([page("Mécanique", 12), page("Œuvres & langues", 9)], {
      maquette: PETIT,
    });
    expect(notes(promotion)["MARTIN Lou"]).toMatchObject({ "R3.01": 12, "R3.03": 9 });
    expect(anomalies(promotion)).toContain(
      "Mécanique!C2 information : « Mécanique » est lu comme R3.01, dont c’est l’intitulé dans « Petit ». Si ce n’est pas lui, écrivez le bon code en en-tête."
    );
  });

  test("des intitulés seuls suffisent à choisir un programme du catalogue, s’ils y sont presque tous", () => {
    const titres = [
      ...new Set(
        GMP.ues
          .filter(({ semestre }) => semestre === 3)
          .flatMap(({ modules }) => modules.map(({ intitule }) => intitule))
      ),
    ];
    const grille = (noms: readonly string[]) =>
      feuille(
        "S3",
        `Nom | Prénom | ${noms.join(" | ")}\nMARTIN | Lou | ${noms.map(() => "12").join(" | ")}`
      );
    expect(lire([grille(titres)]).maquette?.id).toBe("but2-gmp-mpi-2022");
    expect(lire([grille(titres.slice(0, 4))]).maquette).toBeNull();
  });
});

describe("un intitulé n’est jamais appliqué en silence", () => {
  test("quand deux modules du semestre le portent : les deux sont proposés", () => {
    const promotion = lire(
      [feuille("S4", "Nom | Prénom | R4.01 | LANGUES\nMARTIN | Lou | 12 | 13")],
      { maquette: PETIT }
    );
    expect(notes(promotion)["MARTIN Lou"]).toMatchObject({
      "R4.06": "attente",
      "R4.07": "attente",
    });
    expect(anomalies(promotion)).toContain(
      "S4!D1 avertissement : « LANGUES » (colonne D) est l’intitulé de R4.06 « Langues » ou R4.07 « Langues », sans colonne. Si c’est bien cela, écrivez le code du bon module en en-tête, ou choisissez-le dans « Corriger la lecture »."
    );
  });

  test.each([
    ["abrégé", "Dim. struct."],
    ["avec une faute", "Dimensionement des structures"],
    ["en partie", "Structures"],
    ["d’un autre nom, mais avec son code", "RDM R3.02"],
  ])("quand il n’est que ressemblant (%s) : le module est proposé", (_, titre) => {
    const promotion = lireS3(`R3.01 | ${titre} | R3.03`);
    expect(notes(promotion)["MARTIN Lou"]).toMatchObject({ "R3.02": "attente" });
    expect(anomalies(promotion)).toContain(
      `S3!D1 avertissement : « ${titre} » (colonne D) ressemble à R3.02 « Dimensionnement des structures », sans colonne. Si c’est bien cela, écrivez R3.02 en en-tête, ou choisissez-le dans « Corriger la lecture ».`
    );
  });

  test("quand il ne ressemble à rien : rien n’est proposé", () => {
    const proposees = anomalies(lireS3("R3.01 | Escrime | R3.03")).filter((phrase) =>
      phrase.includes("ressemble")
    );
    expect(proposees).toEqual([]);
  });

  test("quand le module a déjà sa colonne, par son code : l’autre colonne n’est pas lue", () => {
    const promotion = lireS3("R3.01 | Mécanique | R3.02");
    expect(notes(promotion)["MARTIN Lou"]).toMatchObject({ "R3.01": 12, "R3.02": 14 });
    expect(anomalies(promotion)).toContain(
      "S3!D1 avertissement : Ni module ni moyenne d’UE reconnus, donc non lu : « Mécanique » (colonne D). Si ce sont des notes, écrivez le code du module en en-tête."
    );
  });

  test("quand une partie du module a sa colonne : l’intitulé ne dit pas si c’est l’autre partie", () => {
    const promotion = lireS3("R3.01-1 | Mécanique | R3.02");
    expect(notes(promotion)["MARTIN Lou"]).toMatchObject({ "R3.01": "attente", "R3.02": 14 });
    expect(anomalies(promotion)).toContain(
      "S3!D1 avertissement : « Mécanique » (colonne D) est l’intitulé de R3.01 « Mécanique », sans colonne. Si c’est bien cela, écrivez R3.01 en en-tête, ou choisissez-le dans « Corriger la lecture »."
    );
  });

  test("quand la personne a dit ce qu’est la colonne : c’est elle qui a raison", () => {
    const grille = feuille(
      "S3",
      "Nom | Prénom | Mécanique | Divers\nMARTIN | Lou | 12 | 13\nPETIT | Ali | 9 | 10"
    );
    const corrections = (["R3.02", "R3.01"] as const).map((entete, k) => ({
      ...{ genre: "colonne" as const, entete },
      feuille: repererFeuille(grille, 0),
      colonne: repererColonne(grille, 0, 2 + k),
    }));
    const promotion = lire([grille], { maquette: PETIT, corrections });
    expect(notes(promotion)["MARTIN Lou"]).toMatchObject({ "R3.02": 12, "R3.01": 13 });
    expect(indices(promotion)).toEqual(["R3.02 code", "R3.01 code"]);
  });

  test("dans une feuille qui n’est pas une grille : rien n’est lu ni dit", () => {
    const emploiDuTemps = feuille("Emploi du temps", "Lundi | Mardi\nMécanique | Langues");
    const grille = feuille("S3", "Nom | Prénom | R3.01 | R3.02 | R3.03\nMARTIN | Lou | 1 | 2 | 3");
    const promotion = lire([emploiDuTemps, grille], { maquette: PETIT });
    expect(promotion.feuilles.map(({ nom }) => nom)).toEqual(["S3"]);
    expect(anomalies(promotion)).toEqual([]);
  });
});

test("un code que le programme ne connaît pas, et qui pèse dans la grille, est dit", () => {
  const grille = feuille(
    "S3",
    `
       |        | UE31
Nom    | Prénom | R3.01 | R3.99
Coef   |        | 2     | 1
MARTIN | Lou    | 12    | 13`
  );
  expect(anomalies(lire([grille], { maquette: PETIT }))).toContain(
    "S3!D2 avertissement : R3.99 n’est pas un module de « Petit » : il compte en UE31 avec le coefficient de la grille. Corrigez son code, ou la maquette."
  );
});
