/**
 * The catalogue beside its programme sheet: every number below was copied from the printed totals of the sheet
 * (« TOTAL UE31 », « Total des ressources »…), none from the catalogue. Two errors of typing that cancel out inside
 * one UE and one column (hours moved from a line to another) would not be seen here.
 */
import { CATALOGUE, maquetteParId, verifierMaquette, type UeMaquette } from "../../src/maquette";

const GMP = maquetteParId("but2-gmp-mpi-2022")!;

function ueDe(code: string): UeMaquette {
  return GMP.ues.find((ue) => ue.code === code)!;
}

function total(
  ues: readonly UeMaquette[],
  quoi: "cm" | "td" | "tp" | "projet" | "coefficient",
  pole?: string
): number {
  const modules = ues.flatMap((ue) => ue.modules).filter((module) => !pole || module.pole === pole);
  return modules.reduce(
    (somme, m) => somme + (quoi === "coefficient" ? m.coefficient : (m.heures![quoi] ?? 0)),
    0
  );
}

const heures = (ues: readonly UeMaquette[], pole?: string) =>
  (["cm", "td", "tp", "projet"] as const).map((genre) => total(ues, genre, pole));

describe("BUT2 GMP MPI : les totaux imprimés sur la fiche", () => {
  // UE, number of lines, then as printed on « TOTAL UE » : CM, TD, TP, project, coefficient, ECTS
  test.each([
    ["UE31", 5, 1.5, 17, 22, 30, 9, 4],
    ["UE32", 10, 6, 54, 37, 30, 18, 8],
    ["UE33", 8, 6, 45, 38, 30, 15, 7],
    ["UE34", 6, 1.5, 19, 27, 20, 15, 5],
    ["UE35", 5, 6, 35, 30, 0, 12, 6],
    ["UE41", 6, 0, 6, 14, 15, 11, 4],
    ["UE42", 9, 0, 42, 20, 15, 20, 8],
    ["UE43", 7, 0, 18, 19, 20, 17, 8],
    ["UE44", 8, 0, 21, 15, 15, 15, 5],
    ["UE45", 4, 3, 15, 12, 0, 12, 5],
  ])("TOTAL %s", (code, lignes, cm, td, tp, projet, coefficient, ects) => {
    expect(ueDe(code).modules).toHaveLength(lignes);
    expect(heures([ueDe(code)])).toEqual([cm, td, tp, projet]);
    expect(total([ueDe(code)], "coefficient")).toBe(coefficient);
    expect(ueDe(code).ects).toBe(ects);
  });

  // UE, then CM, TD, TP, coefficient of « Total des ressources », and of « Total des SAE » with the project
  test.each([
    ["UE31", [0, 16, 18, 0], 4, [1.5, 1, 4, 30], 5],
    ["UE32", [6, 52, 30, 0], 10, [0, 2, 7, 30], 8],
    ["UE33", [6, 44, 32, 0], 8, [0, 1, 6, 30], 7],
    ["UE34", [1.5, 18, 22, 0], 8, [0, 1, 5, 20], 7],
    ["UE35", [6, 34, 30, 0], 6, [0, 1, 0, 0], 6],
    ["UE41", [0, 6, 12, 0], 5, [0, 0, 2, 15], 6],
    ["UE42", [0, 39, 18, 0], 12, [0, 3, 2, 15], 8],
    ["UE43", [0, 13, 17, 0], 8, [0, 5, 2, 20], 9],
    ["UE44", [0, 20, 13, 0], 8, [0, 1, 2, 15], 7],
    ["UE45", [3, 14, 12, 0], 6, [0, 1, 0, 0], 6],
  ])("les deux pôles de %s", (code, hRessources, ressources, hSae, sae) => {
    expect(heures([ueDe(code)], "ressource")).toEqual(hRessources);
    expect(total([ueDe(code)], "coefficient", "ressource")).toBe(ressources);
    expect(heures([ueDe(code)], "sae")).toEqual(hSae);
    expect(total([ueDe(code)], "coefficient", "sae")).toBe(sae);
  });

  test.each([
    ["TOTAL S3", [3], [21, 170, 154, 110], 345, 69, 30],
    ["TOTAL S4", [4], [3, 102, 80, 65], 185, 75, 30],
    ["TOTAL NIVEAU 2", [3, 4], [24, 272, 234, 175], 530, 144, 60],
  ])("%s", (_nom, semestres, attendues, horsProjet, coefficient, ects) => {
    const ues = GMP.ues.filter((ue) => semestres.includes(ue.semestre));
    expect(heures(ues)).toEqual(attendues);
    expect(total(ues, "cm") + total(ues, "td") + total(ues, "tp")).toBe(horsProjet);
    expect(total(ues, "coefficient")).toBe(coefficient);
    expect(ues.reduce((somme, ue) => somme + ue.ects!, 0)).toBe(ects);
  });

  test("68 lignes de modules, 10 UE", () => {
    expect(GMP.ues).toHaveLength(10);
    expect(GMP.ues.flatMap((ue) => ue.modules)).toHaveLength(68);
  });
});

describe("BUT2 GMP MPI : ce que la fiche a de singulier", () => {
  test("la compétence de parcours commence en deuxième année : niveau 1, les autres au niveau 2", () => {
    expect(GMP.ues.map(({ code, niveau }) => `${code}:${niveau}`)).toEqual([
      "UE31:2",
      "UE32:2",
      "UE33:2",
      "UE34:2",
      "UE35:1",
      "UE41:2",
      "UE42:2",
      "UE43:2",
      "UE44:2",
      "UE45:1",
    ]);
  });

  test("un module compte dans plusieurs UE avec des coefficients différents", () => {
    const coefficients = GMP.ues.flatMap(({ code, modules }) =>
      modules
        .filter((module) => module.code === "R3.14")
        .map(({ coefficient }) => [code, coefficient])
    );
    expect(coefficients).toEqual([
      ["UE31", 1],
      ["UE32", 0.5],
      ["UE35", 0.5],
    ]);
  });

  test("le portfolio vaut 0 en S3 et 1 en S4, où trois lignes n’impriment pas de type d’évaluation", () => {
    const portfolios = GMP.ues.map(({ modules }) =>
      modules.find(({ code }) => code === "Portfolio")!
    );
    expect(portfolios.map(({ coefficient }) => coefficient)).toEqual([
      0, 0, 0, 0, 0, 1, 1, 1, 1, 1,
    ]);
    const imprimes = ["CC", "CC", "CC", "CC", "CC", null, null, null, "CC", "CC"];
    expect(portfolios.map(({ evaluation }) => evaluation)).toEqual(imprimes);
  });

  test("une ressource n’imprime rien dans la colonne projet : rien n’est pas zéro", () => {
    expect(ueDe("UE31").modules[0]!.heures).toEqual({ cm: 0, td: 10, tp: 12, projet: null });
    expect(ueDe("UE31").modules[3]!.heures).toEqual({ cm: 1.5, td: 0, tp: 4, projet: 30 });
  });

  test("les cinq compétences, leur mot et leur titre", () => {
    const noms = GMP.competences!.map(({ nom }) => nom);
    expect(noms).toEqual(["Spécifier", "Développer", "Réaliser", "Exploiter", "Manager"]);
    expect(ueDe("UE42").intitule).toBe("Déterminer la solution conceptuelle");
  });
});

test("toute maquette du catalogue passe tous ses contrôles, et porte un nom qui n’est qu’à elle", () => {
  for (const maquette of CATALOGUE)
    expect(verifierMaquette(maquette).filter(({ verdict }) => verdict !== true)).toEqual([]);
  expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
});

test("un nom que le catalogue ne connaît pas ne donne rien", () => {
  expect(maquetteParId("but2-inconnu")).toBeNull();
});
