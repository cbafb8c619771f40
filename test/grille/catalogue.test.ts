/** A grid without coefficients, and a catalogue of programmes that share `R3.01`: the right one, or none. */
import { CATALOGUE, maquetteParId, type Maquette } from "../../src/maquette";
import { feuille } from "./feuilles";
import { anomalies, coefficients, lire, notes } from "./promotions";

/** The codes of a semester of a programme, each once. */
function codes(id: string, semestre: number): string[] {
  const ues = maquetteParId(id)!.ues.filter((ue) => ue.semestre === semestre);
  return [...new Set(ues.flatMap((ue) => ue.modules.map((module) => module.code)))];
}

const grille = (modules: readonly string[], nom: string) =>
  feuille(
    nom,
    `
Nom    | Prénom | ${modules.join(" | ")}
MARTIN | Lou    | ${modules.map(() => "12").join(" | ")}`
  );

const choisi = (...feuilles: ReturnType<typeof grille>[]) => lire(feuilles).maquette?.id ?? null;

const semestres = CATALOGUE.flatMap((maquette: Maquette) =>
  [...new Set(maquette.ues.map(({ semestre }) => semestre))].map(
    (semestre) => [maquette.id, semestre] as const
  )
);

test.each(semestres)(
  "les codes de « %s », S%i : ce programme, tous ses modules reconnus",
  (id, semestre) => {
    const siens = codes(id, semestre);
    const promotion = lire([grille(siens, `S${semestre}`)]);
    expect(promotion.maquette?.id).toBe(id);
    expect(Object.keys(notes(promotion)["MARTIN Lou"]!).sort()).toEqual([...siens].sort());
  }
);

test("les codes écrits autrement : S1.01 ou SAÉ 1.01, R1.L.1 ou r1.l1", () => {
  const ecrits = codes("but1-info-aix", 1).map((code) =>
    code.replace(/^S(?=\d)/, "SAÉ ").replace("R1.L.1", "r1.l1")
  );
  const promotion = lire([grille(ecrits, "S1")]);
  expect(promotion.maquette?.id).toBe("but1-info-aix");
  expect(coefficients(promotion).UE15).toEqual({
    ...{ "SAÉ 1.05": 20, "R1.02": 10, "R1.08": 12 },
    ...{ "R1.10": 3, "R1.11": 3, "R1.12": 1, "r1.l1": 1 },
  });
});

test("GMP n’est pas INFO, INFO n’est pas GMP, même sans les lettres du parcours", () => {
  const sansParcours = (code: string) => code.replace("MPI", "").replace(/\.[AB]\./, ".");
  const gmp = codes("but2-gmp-mpi-2022", 3).map(sansParcours);
  const info = codes("but2-info-aix-a-fi", 3).map(sansParcours);
  expect(choisi(grille(gmp, "S3"))).toBe("but2-gmp-mpi-2022");
  expect(choisi(grille(info, "S3"))).not.toBe("but2-gmp-mpi-2022");
});

describe("ambigu : aucun", () => {
  const communs = (semestre: number) =>
    codes("but2-info-aix-a-fi", semestre).filter((code) =>
      codes("but2-info-aix-b-fa", semestre).includes(code)
    );

  test("les codes que les parcours ont en commun", () => {
    expect(communs(3)).toHaveLength(14);
    expect(choisi(grille(communs(3), "S3"))).toBeNull();
  });

  test("les codes que deux voies ont en commun", () => {
    const fi = codes("but2-info-aix-a-fi", 3).filter((code) => code !== "R3.A.L1");
    expect(choisi(grille(fi, "S3"))).toBeNull();
    expect(choisi(grille([...fi, "Alternance"], "S3"))).toBe("but2-info-aix-a-fa");
  });

  test("l’autre semestre peut trancher", () => {
    const fi = codes("but2-info-aix-a-fi", 3).filter((code) => code !== "R3.A.L1");
    const s4 = grille(codes("but2-info-aix-a-fi", 4), "S4");
    expect(choisi(grille(fi, "S3"), s4)).toBe("but2-info-aix-a-fi");
  });
});

describe("un autre département", () => {
  // 12 ressources and 4 SAÉ with the commonest codes: 16 of the 19 codes of BUT1 INFO, and no other.
  const autres = [
    ...Array.from({ length: 12 }, (_, k) => `R1.${String(k + 1).padStart(2, "0")}`),
    ...["SAE1.01", "SAE1.02", "SAE1.03", "SAE1.04"],
  ];

  test("n’a que des codes courants, dont il manque plus d’un sur dix : aucun programme n’est deviné", () => {
    expect(choisi(grille(autres, "S1"))).toBeNull();
  });

  test("a d’autres UE : aucun programme n’est deviné, même si tous les codes y sont", () => {
    const tous = codes("but1-info-aix", 1);
    const ues = ["UE11", "UE12", "UE13"];
    const parUe = (noms: readonly string[]) =>
      feuille(
        "S1",
        `
           | ${tous.map((_, k) => (k % 2 === 0 ? (noms[k / 2] ?? "") : "")).join(" | ")}
Nom Prénom | ${tous.join(" | ")}
MARTIN Lou | ${tous.map(() => "12").join(" | ")}`
      );
    expect(choisi(parUe(ues))).toBeNull();
    expect(choisi(parUe([...ues, "UE14", "UE15", "UE16"]))).toBe("but1-info-aix");
  });
});

describe("la feuille dit un autre diplôme ou un autre parcours : le programme est réfuté", () => {
  const info = codes("but1-info-aix", 1);
  const gmp = codes("but2-gmp-mpi-2022", 3);
  const sousTitre = (titre: string, modules: readonly string[], nom: string) =>
    choisi(
      feuille(
        nom,
        `${titre} |\nNom | Prénom | ${modules.join(" | ")}\nMARTIN | Lou | ${modules.map(() => "12").join(" | ")}`
      )
    );

  test.each([
    ["BUT1 GEA — S1", null],
    ["BUT 1 TC - Semestre 1", null],
    ["Département Techniques de commercialisation", null],
    ["GEII, première année", null],
    ["BUT1 INFO — S1", "but1-info-aix"],
    ["BUT1 Informatique, parcours A", "but1-info-aix"],
    ["Promotion 2025-2026, pour info", "but1-info-aix"],
    ["Notes à vérifier : le DS de TC et de gestion des stocks", "but1-info-aix"],
    ["BUT1 INFO et BUT1 GEA", "but1-info-aix"],
  ])("« %s », les codes de BUT1 INFO : %s", (titre, attendu) => {
    expect(sousTitre(titre, info, "S1")).toBe(attendu);
  });

  test("le nom de la feuille le dit aussi", () => {
    expect(choisi(grille(info, "GEA S1"))).toBeNull();
  });

  test.each([
    ["BUT2 GMP — S3", "but2-gmp-mpi-2022"],
    ["BUT2 GMP, parcours MPI", "but2-gmp-mpi-2022"],
    ["BUT2 GMP, parcours FA", "but2-gmp-mpi-2022"],
    ["BUT2, parcours Management de process industriel", "but2-gmp-mpi-2022"],
    ["BUT2 GMP, parcours SNRV", null],
    ["BUT2 GMP, PARCOURS : CPD", null],
  ])("« %s », les codes de GMP MPI : %s", (titre, attendu) => {
    expect(sousTitre(titre, gmp, "S3")).toBe(attendu);
  });

  test("un module porte les lettres d’un autre parcours", () => {
    const autre = gmp.map((code) => (code === "R3.17MPI" ? "R3.17SNRV" : code));
    expect(gmp).toContain("R3.17MPI");
    expect(choisi(grille(autre, "S3"))).toBeNull();
  });

  test("choisi par une personne, un programme sert malgré le titre, sans les modules d’un autre parcours", () => {
    const maquette = maquetteParId("but2-gmp-mpi-2022")!;
    const promotion = lire(
      [feuille("S3", "BUT2 GEA |\nNom | Prénom | R3.01 | R3.17SNRV\nMARTIN | Lou | 12 | 13")],
      { maquette }
    );
    expect(promotion.maquette?.id).toBe("but2-gmp-mpi-2022");
    expect(notes(promotion)["MARTIN Lou"]!["R3.01"]).toBe(12);
    expect(anomalies(promotion)).toContainEqual(
      "S3!D2 avertissement : Sans coefficient, ni dans la grille ni dans un programme : R3.17SNRV. Ces colonnes n’entrent dans aucune moyenne."
    );
  });
});
