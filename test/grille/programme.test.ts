/** Where coefficients come from when the grid, the catalogue, the person and a sheet « Maquette » have a say. */
import { maquetteParId, type Maquette } from "../../src/maquette";
import { feuille } from "./feuilles";
import { anomalies, coefficients, lire, notes } from "./promotions";

const GMP = maquetteParId("but2-gmp-mpi-2022")!;

/** The codes of a semester of the programme, each once. */
const codes = (semestre: number): string[] => [
  ...new Set(
    GMP.ues.filter((ue) => ue.semestre === semestre).flatMap((ue) => ue.modules.map((m) => m.code))
  ),
];

const grille = (modules: readonly string[], nom = "S3") =>
  feuille(
    nom,
    `
Nom    | Prénom | ${modules.join(" | ")}
MARTIN | Lou    | ${modules.map(() => "12").join(" | ")}`
  );

describe("une grille sans coefficients", () => {
  test("dont les codes sont ceux du catalogue : le programme est choisi, modules partagés entre les UE", () => {
    const promotion = lire([grille(codes(3))]);
    expect(promotion.maquette).toEqual({ id: "but2-gmp-mpi-2022", intitule: "BUT2 GMP MPI" });
    expect(coefficients(promotion).UE31).toEqual({
      ...{ "R3.03": 2, "R3.10": 1, "R3.14": 1, "SAE3.01": 5, Portfolio: 0 },
    });
    expect(coefficients(promotion).UE35).toEqual({
      ...{ "R3.14": 0.5, "R3.15": 1, "R3.17MPI": 4.5, "SAE3.02MPI": 6, Portfolio: 0 },
    });
    expect(promotion.structure.ues.map(({ code, niveau, ects }) => [code, niveau, ects])).toEqual([
      ["UE31", 2, 4],
      ["UE32", 2, 8],
      ["UE33", 2, 7],
      ["UE34", 2, 5],
      ["UE35", 1, 6],
      ["UE41", 2, 4],
      ["UE42", 2, 8],
      ["UE43", 2, 8],
      ["UE44", 2, 5],
      ["UE45", 1, 5],
    ]);
    expect(anomalies(promotion)).toEqual([]);
  });

  test("dont les codes omettent le parcours (R3.17 pour R3.17MPI) : les mêmes modules", () => {
    const promotion = lire([grille(codes(3).map((code) => code.replace("MPI", "")))]);
    expect(coefficients(promotion).UE35).toEqual({
      ...{ "R3.14": 0.5, "R3.15": 1, "R3.17": 4.5, "SAE3.02": 6, Portfolio: 0 },
    });
  });

  test("à laquelle manquent des modules : en attente pour tous, dit une fois par semestre", () => {
    const promotion = lire([
      grille(codes(3).filter((code) => code !== "R3.08" && code !== "R3.15")),
    ]);
    expect(notes(promotion)["MARTIN Lou"]).toMatchObject({
      "R3.08": "attente",
      "R3.15": "attente",
    });
    expect(coefficients(promotion).UE34).toMatchObject({ "R3.08": 2 });
    expect(promotion.colonnes.filter(({ feuille: f }) => f === -1)).toEqual([
      { feuille: -1, colonne: -1, code: "R3.08", intitule: "Métrologie" },
      { feuille: -1, colonne: -1, code: "R3.15", intitule: "Projet personnel et professionnel" },
    ]);
    expect(anomalies(promotion)).toEqual([
      "S3 erreur : Modules du programme sans colonne en S3 : R3.08 et R3.15. Leurs notes sont en attente pour tous.",
    ]);
  });

  test("à laquelle manque un seul module : dit au singulier", () => {
    const promotion = lire([grille(codes(3).filter((code) => code !== "R3.08"))]);
    expect(anomalies(promotion)).toEqual([
      "S3 erreur : Module du programme sans colonne en S3 : R3.08. Ses notes sont en attente pour tous.",
    ]);
  });

  test("à laquelle manque un module de coefficient 0 : rien à dire", () => {
    const promotion = lire([grille(codes(3).filter((code) => code !== "Portfolio"))]);
    expect(anomalies(promotion)).toEqual([]);
  });

  test("qui a une colonne inconnue du programme : laissée, et dite", () => {
    const promotion = lire([grille([...codes(3), "R3.99"])]);
    expect(promotion.maquette).not.toBeNull();
    expect(anomalies(promotion)).toEqual([
      "S3!S1 avertissement : Sans coefficient, ni dans la grille ni dans un programme : R3.99. Ces colonnes n’entrent dans aucune moyenne.",
    ]);
  });

  test("d’un autre département, aux codes courants : aucun programme n’est deviné", () => {
    const autres = Array.from({ length: 16 }, (_, k) => `R3.${String(k + 1).padStart(2, "0")}`);
    const promotion = lire([grille([...autres, "SAE3.01"])]);
    expect(promotion.maquette).toBeNull();
    expect(promotion.etudiants).toHaveLength(1);
    expect(promotion.anomalies.map(({ gravite }) => gravite)).toContain("erreur");
  });

  test("aux mêmes codes mais aux titres contraires : aucun programme n’est deviné", () => {
    const modules = codes(3);
    const promotion = lire([
      feuille(
        "S3",
        `
Nom    | Prénom | ${modules.join(" | ")}
       |        | ${modules.map((_, k) => `Informatique ${"abcdefghijklmnopq"[k]!}`).join(" | ")}
MARTIN | Lou    | ${modules.map(() => "12").join(" | ")}`
      ),
    ]);
    expect(promotion.maquette).toBeNull();
  });

  test("le programme choisi par la personne sert sans condition", () => {
    const promotion = lire([grille(["R3.03", "R3.10"])], { maquette: GMP });
    expect(promotion.maquette!.id).toBe("but2-gmp-mpi-2022");
    expect(coefficients(promotion).UE31).toMatchObject({ "R3.03": 2, "R3.10": 1, "SAE3.01": 5 });
  });
});

describe("une grille avec ses coefficients", () => {
  const complete = (coef: string, options: { programme?: Maquette } = {}) =>
    lire(
      [
        feuille(
          "S3",
          `
           | UE31  |       |       |         |           | UE32
Nom Prénom | R3.03 | R3.10 | R3.14 | SAE3.01 | Portfolio | R3.01
Coef       | ${coef} | 2
MARTIN Lou | 12    | 13    | 14    | 15      |           | 10`
        ),
      ],
      options.programme ? { maquette: options.programme } : {}
    );

  test("n’a besoin d’aucun programme", () => {
    const promotion = complete("2 | 1 | 1 | 5 | 0");
    expect(promotion.maquette).toBeNull();
    expect(anomalies(promotion)).toEqual([]);
  });

  test("qui diffèrent du programme : la grille l’emporte, et c’est dit à la cellule", () => {
    const promotion = complete("2 | 3 | 1 | 5 | 0", { programme: GMP });
    expect(coefficients(promotion).UE31).toMatchObject({ "R3.10": 3 });
    expect(anomalies(promotion)).toContain(
      "S3!C3 avertissement : Coefficient de R3.10 en UE31 : 3 dans la grille, 1 dans « BUT2 GMP MPI » ; la grille l’emporte."
    );
  });

  test("sous une UE seulement, quand le programme compte le module dans d’autres : la grille l’emporte, et c’est dit", () => {
    const promotion = complete("2 | 1 | 1 | 5 | 0", { programme: GMP });
    expect(coefficients(promotion).UE32).toMatchObject({ "R3.01": 2 });
    expect(coefficients(promotion).UE32).not.toHaveProperty("R3.10");
    expect(anomalies(promotion)).toContain(
      "S3!C2 avertissement : Coefficient de R3.10 en UE32 : aucun dans la grille, 1 dans « BUT2 GMP MPI » ; la grille l’emporte."
    );
  });

  test("en partie vides : le programme complète, un module qu’il ignore est laissé et dit", () => {
    const promotion = complete("2 | | | 5 | ", { programme: GMP });
    expect(coefficients(promotion).UE31).toEqual({
      ...{ "R3.03": 2, "R3.10": 1, "R3.14": 1, "SAE3.01": 5, Portfolio: 0 },
    });
    const seule = complete("2 | | 1 | 5 | ");
    expect(coefficients(seule).UE31).toEqual({ "R3.03": 2, "R3.14": 1, "SAE3.01": 5 });
    expect(anomalies(seule)).toEqual([
      "S3!C2 avertissement : Sans coefficient, ni dans la grille ni dans un programme : R3.10 et Portfolio. Ces colonnes n’entrent dans aucune moyenne.",
    ]);
  });

  test("illisibles, et sans programme : une erreur à la cellule, et l’UE n’est pas calculée", () => {
    const promotion = complete("2 | deux | 1 | -5 | 0");
    expect(Object.keys(coefficients(promotion))).toEqual(["UE32"]);
    expect(anomalies(promotion)).toEqual([
      "S3!C3 erreur : « deux » n’est pas un coefficient. Écrivez un nombre, ou rien si le module ne compte pas en UE31.",
      "S3!E3 erreur : « -5 » n’est pas un coefficient. Écrivez un nombre, ou rien si le module ne compte pas en UE31.",
      "S3 erreur : Coefficients inconnus en UE31 : aucune moyenne n’y est calculée. Ajoutez une ligne « Coef » sous les codes, ou choisissez un programme.",
    ]);
  });
});

test("un coefficient illisible est pris au programme, s’il y en a un", () => {
  const promotion = lire(
    [
      feuille(
        "S3",
        `
           | UE31  |
Nom Prénom | R3.03 | R3.10
Coef       | deux  | 1
MARTIN Lou | 12    | 13`
      ),
    ],
    { maquette: GMP }
  );
  expect(coefficients(promotion).UE31).toMatchObject({ "R3.03": 2, "R3.10": 1 });
});

test("aucun coefficient nulle part, des modules sous leurs UE : une erreur dit quoi faire", () => {
  const promotion = lire([
    feuille(
      "S3",
      `
           | UE31  |       | UE32
Nom Prénom | R3.03 | R3.10 | R3.01
MARTIN Lou | 12    | 13    | 14`
    ),
  ]);
  expect(promotion.structure.ues.map(({ code, colonnes }) => [code, colonnes.length])).toEqual([
    ["UE31", 0],
    ["UE32", 0],
    ["UE41", 0],
    ["UE42", 0],
  ]);
  expect(anomalies(promotion)).toEqual([
    "S3 erreur : Coefficients inconnus en UE31 et UE32 : aucune moyenne n’y est calculée. Ajoutez une ligne « Coef » sous les codes, ou choisissez un programme.",
  ]);
});

test("des coefficients sur une ligne, sans UE au-dessus : ils ne sont pas devinés, et c’est dit", () => {
  const promotion = lire([
    feuille("S3", "Nom Prénom | R3.03 | R3.10\nCoef | 2 | 1\nMARTIN Lou | 12 | 13"),
  ]);
  expect(coefficients(promotion)).toEqual({});
  expect(anomalies(promotion)[0]).toBe(
    "S3!B2 avertissement : Ces coefficients ne disent pas de quelle UE : ils ne sont pas lus. Écrivez l’UE au-dessus des modules, ou une ligne par UE."
  );
});

describe("les ECTS", () => {
  const avec = (ue: string, suite = "") =>
    lire([
      feuille(
        "S3",
        `
           | ${ue}
Nom Prénom | R3.03 | R3.10 | Moy UE31
Coef       | 2     | 1     |
${suite}
MARTIN Lou | 12    | 13    | 12,3`
      ),
    ]).structure.ues[0]!.ects;

  test("dans le nom de l’UE", () => {
    expect(avec("UE31 (4 ECTS)")).toBe(4);
    expect(avec("UE 3.1 – Spécifier – 4,5 crédits")).toBe(4.5);
  });

  test("sur leur ligne, sous la moyenne ou au début de l’UE", () => {
    expect(avec("UE31", "ECTS | | | 4")).toBe(4);
    expect(avec("UE31", "ECTS | 4 | |")).toBe(4);
  });

  test("contradictoires : inconnus", () => {
    expect(avec("UE31", "ECTS | 2 | 3 |")).toBeNull();
    expect(avec("UE31")).toBeNull();
  });
});
