/**
 * The BUT Informatique of Aix beside its source: for each UE, the number of its modules, the sums of its two poles, the
 * total and the credits that the source gives, copied from it and not from the catalogue. Two coefficients exchanged
 * inside one pole of one UE would not be seen here, but for those that are read one by one.
 */
import { CATALOGUE, maquetteParId, verifierMaquette } from "../../src/maquette";

type Attendue = [
  ue: string,
  lignes: number,
  ressources: number,
  sae: number,
  total: number,
  ects: number,
];

const ATTENDUES: readonly (readonly [string, readonly Attendue[]])[] = [
  [
    "but1-info-aix",
    [
      ["UE11", 7, 60, 40, 100, 6],
      ["UE12", 9, 60, 40, 100, 6],
      ["UE13", 7, 60, 40, 100, 6],
      ["UE14", 8, 60, 40, 100, 6],
      ["UE15", 7, 30, 20, 50, 3],
      ["UE16", 8, 30, 20, 50, 3],
      ["UE21", 8, 60, 40, 100, 6],
      ["UE22", 9, 60, 40, 100, 6],
      ["UE23", 7, 60, 40, 100, 6],
      ["UE24", 8, 60, 40, 100, 6],
      ["UE25", 9, 30, 20, 50, 3],
      ["UE26", 7, 30, 20, 50, 3],
    ],
  ],
  [
    "but2-info-aix-a-fi",
    [
      ["UE31", 10, 60, 40, 100, 6],
      ["UE32", 10, 60, 40, 100, 6],
      ["UE33", 10, 60, 40, 100, 6],
      ["UE34", 11, 60, 40, 100, 6],
      ["UE35", 9, 30, 20, 50, 3],
      ["UE36", 7, 30, 20, 50, 3],
      ["UE41", 11, 40, 60, 100, 6],
      ["UE42", 12, 40, 60, 100, 6],
      ["UE43", 9, 40, 60, 100, 6],
      ["UE44", 10, 40, 60, 100, 6],
      ["UE45", 10, 20, 30, 50, 3],
      ["UE46", 7, 20, 30, 50, 3],
    ],
  ],
  [
    "but2-info-aix-b-fi",
    [
      ["UE31", 9, 60, 40, 100, 6],
      ["UE32", 10, 60, 40, 100, 6],
      ["UE33", 10, 60, 40, 100, 6],
      ["UE34", 11, 60, 40, 100, 6],
      ["UE35", 9, 30, 20, 50, 3],
      ["UE36", 7, 30, 20, 50, 3],
      ["UE41", 9, 40, 60, 100, 6],
      ["UE42", 10, 40, 60, 100, 6],
      ["UE43", 12, 40, 60, 100, 6],
      ["UE44", 9, 40, 60, 100, 6],
      ["UE45", 8, 20, 30, 50, 3],
      ["UE46", 7, 20, 30, 50, 3],
    ],
  ],
  [
    "but2-info-aix-a-fa",
    [
      ["UE31", 10, 52, 48, 100, 6],
      ["UE32", 10, 52, 48, 100, 6],
      ["UE33", 10, 52, 48, 100, 6],
      ["UE34", 11, 52, 48, 100, 6],
      ["UE35", 10, 30, 20, 50, 3],
      ["UE36", 8, 30, 20, 50, 3],
      ["UE41", 10, 40, 60, 100, 6],
      ["UE42", 11, 40, 60, 100, 6],
      ["UE43", 8, 40, 60, 100, 6],
      ["UE44", 9, 40, 60, 100, 6],
      ["UE45", 10, 20, 30, 50, 3],
      ["UE46", 7, 20, 30, 50, 3],
    ],
  ],
  [
    "but2-info-aix-b-fa",
    [
      ["UE31", 10, 60, 40, 100, 6],
      ["UE32", 10, 54, 46, 100, 6],
      ["UE33", 10, 54, 46, 100, 6],
      ["UE34", 11, 57, 43, 100, 6],
      ["UE35", 10, 30, 20, 50, 3],
      ["UE36", 8, 30, 20, 50, 3],
      ["UE41", 8, 40, 60, 100, 6],
      ["UE42", 9, 40, 60, 100, 6],
      ["UE43", 11, 40, 60, 100, 6],
      ["UE44", 8, 40, 60, 100, 6],
      ["UE45", 8, 20, 30, 50, 3],
      ["UE46", 7, 20, 30, 50, 3],
    ],
  ],
];

describe.each(ATTENDUES)("%s", (id, attendues) => {
  const maquette = maquetteParId(id)!;

  test.each(attendues)(
    "%s : %i modules, ressources %i, SAÉ %i, en tout %i, %i ECTS",
    (code, ...reste) => {
      const ue = maquette.ues.find((une) => une.code === code)!;
      const poids = (pole?: string) =>
        ue.modules
          .filter((module) => !pole || module.pole === pole)
          .reduce((somme, { coefficient }) => somme + coefficient, 0);
      expect([ue.modules.length, poids("ressource"), poids("sae"), poids(), ue.ects]).toEqual(
        reste
      );
    }
  );

  test("les UE de l’année, au niveau de l’année, et tous ses contrôles", () => {
    expect(maquette.ues.map(({ code }) => code)).toEqual(attendues.map(([code]) => code));
    const niveau = id.startsWith("but1") ? 1 : 2;
    expect(new Set(maquette.ues.map((ue) => ue.niveau))).toEqual(new Set([niveau]));
    expect(verifierMaquette(maquette).filter(({ verdict }) => verdict !== true)).toEqual([]);
  });
});

describe("des coefficients lus un à un dans la source", () => {
  test.each([
    ["but1-info-aix", "UE11", "R1.01", 40],
    ["but1-info-aix", "UE16", "R1.L.1", 1],
    ["but1-info-aix", "UE15", "S1.05", 20],
    ["but1-info-aix", "UE23", "R2.04", 33],
    ["but1-info-aix", "UE26", "Portfolio", 2],
    ["but2-info-aix-a-fi", "UE31", "R3.A.L1", 8],
    ["but2-info-aix-a-fi", "UE33", "R3.05", 12],
    ["but2-info-aix-a-fa", "UE34", "S3.A.01", 20],
    ["but2-info-aix-b-fi", "UE43", "S4.B.01", 22],
    ["but2-info-aix-b-fa", "UE32", "Alternance", 26],
    ["but2-info-aix-b-fa", "UE44", "R4.B.10", 18],
  ])("%s, %s : %s pèse %d", (id, ue, code, coefficient) => {
    const { modules } = maquetteParId(id)!.ues.find((une) => une.code === ue)!;
    expect(modules.find((module) => module.code === code)!.coefficient).toBe(coefficient);
  });
});

test("les six compétences, leur mot et leur titre", () => {
  const { competences, ues } = maquetteParId("but2-info-aix-b-fa")!;
  expect(competences!.map(({ nom }) => nom)).toEqual([
    ...["Réaliser", "Optimiser", "Administrer", "Gérer", "Conduire", "Collaborer"],
  ]);
  expect(ues.find(({ code }) => code === "UE46")!.intitule).toBe(
    "Travailler dans une équipe informatique"
  );
});

test("un module sans titre dans la source a son code pour titre", () => {
  const titre = (id: string, code: string) =>
    maquetteParId(id)!
      .ues.flatMap(({ modules }) => modules)
      .find((module) => module.code === code)!.intitule;
  expect(titre("but2-info-aix-a-fi", "R4.01")).toBe("R4.01");
  expect(titre("but2-info-aix-b-fa", "R4.05")).toBe("R4.05");
  expect(titre("but2-info-aix-a-fi", "R3.05")).toBe("Programmation système");
});

test("chaque programme a son nom dans la liste du volet, et aucune source n’est une adresse", () => {
  const noms = CATALOGUE.map(({ intitule }) => intitule);
  expect(noms).toEqual([
    "BUT2 GMP MPI",
    "BUT1 INFO Aix",
    "BUT2 INFO Aix A (FI)",
    "BUT2 INFO Aix A (FA)",
    "BUT2 INFO Aix B (FI)",
    "BUT2 INFO Aix B (FA)",
  ]);
  for (const { source } of CATALOGUE)
    expect(source).not.toMatch(/https?:|www\.|\.(?:com|org|fr|io)\b/);
});
