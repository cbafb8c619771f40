import { annee, codes, codesRcue, decide } from "./promotion";

/* Annexe 1, 4.4, on one RCUE: the two UE are given by their means. */
const rcue = (
  impaire: number | null,
  paire: number | null,
  reglages = {},
  ects: readonly number[] = []
) => {
  const dossier = decide(annee(1, 1, ects), [impaire, paire], reglages);
  return {
    ues: codes(dossier),
    rcue: codesRcue(dossier)[0],
    moyenne: dossier.rcues[0]!.moyenne.centiemes,
    dossier,
  };
};

describe("4.4 — acquise par compensation si et seulement si la moyenne est obtenue au regroupement cohérent", () => {
  test.each([
    ["sous 10, l’autre UE compense exactement", 9, 11, ["CMP", "ADM"], "CMP", 1000],
    ["un centième de moins, le demi-centième suffit encore", 9, 10.99, ["CMP", "ADM"], "CMP", 1000],
    ["deux centièmes de moins ne suffisent plus", 9, 10.98, ["AJ", "ADM"], "AJ", 999],
    ["la compensation est intégrale : 3,5 est compensé", 3.5, 16.5, ["CMP", "ADM"], "CMP", 1000],
    ["0 est compensé par 20", 0, 20, ["CMP", "ADM"], "CMP", 1000],
    ["l’UE paire aussi est compensée", 12, 8, ["ADM", "CMP"], "CMP", 1000],
    ["les deux UE à 10", 10, 10, ["ADM", "ADM"], "ADM", 1000],
    ["9,995 et 9,995 sont affichées 10,00", 9.995, 9.995, ["ADM", "ADM"], "ADM", 1000],
    ["les deux sous 10", 9.5, 9.5, ["AJ", "AJ"], "AJ", 950],
    [
      "les moyennes d’UE ne sont pas arrondies avant celle du RCUE",
      9.994,
      9.995,
      ["AJ", "ADM"],
      "AJ",
      999,
    ],
  ])("%s", (_, impaire, paire, ues, code, moyenne) => {
    const resultat = rcue(impaire, paire);
    expect([resultat.ues, resultat.rcue, resultat.moyenne]).toEqual([ues, code, moyenne]);
    expect(resultat.dossier.rcues[0]!.point.reference).toBe("4.4");
  });
});

describe("A1 — le poids des UE dans le RCUE : UE33 = 9,00 (7 ECTS) et UE43 = 10,95 (8 ECTS)", () => {
  test.each([
    ["poids égaux : 9,975", "egal", 998, "AJ"],
    ["poids par ECTS : (9 × 7 + 10,95 × 8) / 15 = 10,04", "ects", 1004, "CMP"],
  ])("%s", (_, poids_rcue, moyenne, code) => {
    const resultat = rcue(9, 10.95, { poids_rcue }, [7, 8]);
    expect([resultat.moyenne, resultat.ues[0]]).toEqual([moyenne, code]);
  });
  test("sans ECTS connus, les poids restent égaux", () => {
    expect(rcue(9, 10.95, { poids_rcue: "ects" }).moyenne).toBe(998);
  });
});

describe("A2 — comparer sans arrondi, ou comme ScoDoc", () => {
  test.each([
    ["sans arrondi, 9,9999 n’est pas 10", "aucun", 9.9999, "AJ"],
    ["sans arrondi, 10 est 10", "aucun", 10, "ADM"],
    ["ScoDoc : 9,995 n’est pas au-dessus de 9,99500000000001", "scodoc", 9.995, "AJ"],
    ["ScoDoc : 9,9951 l’est", "scodoc", 9.9951, "ADM"],
    ["ScoDoc : 9,99500000000001 ne l’est pas, 9,9950000001 l’est", "scodoc", 9.9950000001, "ADM"],
  ])("%s", (_, arrondi, moyenne, code) => {
    expect(rcue(moyenne, 0, { arrondi }).ues[0]).toBe(code);
  });
});

describe("trois issues, jamais deux", () => {
  test("la compensation attend l’autre UE", () => {
    // Two students, so that the even semester has begun.
    const dossier = decide(annee(2), [9, null, 12, 12]);
    expect(codes(dossier)).toEqual(["ATT", "ATT", "ADM", "ADM"]);
    expect(codesRcue(dossier)).toEqual(["ATT", "ADM"]);
    expect(dossier.motifs).toContain(
      "UE11 à 9,00 : compensation en attente, note manquante en M2.01 (annexe 1, 4.4)"
    );
  });
});

test("à mi-année, une UE sous 10 est AJ et la raison dit ce qu’il faut au semestre pair", () => {
  const { ues, rcue: code, dossier } = rcue(9, null);
  expect([ues, code]).toEqual([["AJ", "ATT"], "ATT"]);
  expect(dossier.motifs).toEqual([
    "mi-année : le passage au semestre pair est de droit pour tout étudiant (annexe 1, 4.5)",
    "UE11 à 9,00, compensable : il faut 11,00 en UE21 (annexe 1, 4.4)",
    "UE21 en attente : note manquante en M2.01 (annexe 1, 4.3)",
  ]);
});

test("à mi-année, avec des poids d’ECTS qui l’interdisent, l’UE n’est plus compensable", () => {
  const { dossier } = rcue(1, null, { poids_rcue: "ects" }, [10, 5]);
  // At best (1 × 10 + 20 × 5) / 15 = 7.33.
  expect(dossier.motifs[1]).toBe(
    "UE11 à 1,00, plus compensable : même 20 en UE21 ne suffirait pas (annexe 1, 4.4)"
  );
});
