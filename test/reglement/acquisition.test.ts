import {
  ABANDON,
  ABSENCE,
  ATTENTE,
  DEFAILLANT,
  DEMISSION,
  NEUTRE,
  RATTRAPAGE,
} from "../../src/reglement";
import { codes, decide, uneUe } from "./promotion";

/* Annexe 1, 4.3: the mean of one UE. The other UE of the RCUE is at 0, so that nothing is compensated. */
const ue = (coefficients: readonly number[], notes: readonly (number | null)[], reglages = {}) =>
  decide(uneUe(coefficients), [...notes, 0], reglages).ues[0]!;

describe("4.3 — une UE est acquise dès lors que sa moyenne est égale ou supérieure à 10", () => {
  test.each([
    ["juste au-dessous du demi-centième", [9.9949], "AJ", 999],
    ["sur le demi-centième", [9.995], "ADM", 1000],
    ["juste au-dessous, à deux décimales", [9.99], "AJ", 999],
    ["à 10", [10], "ADM", 1000],
    ["juste au-dessus", [10.01], "ADM", 1001],
  ])("%s", (_, notes, code, centiemes) => {
    const resultat = ue([1], notes);
    expect([resultat.decision, resultat.moyenne.centiemes]).toEqual([code, centiemes]);
    expect(resultat.point.reference).toBe(code === "ADM" ? "4.3" : "4.4");
  });

  test("0,13 × 0,4 + 16,58 × 0,6 fait exactement 10, que les flottants manquent", () => {
    expect(0.13 * 0.4 + 16.58 * 0.6).toBeLessThan(10);
    const { decision, moyenne } = ue([0.4, 0.6], [0.13, 16.58]);
    expect([decision, moyenne.centiemes, moyenne.valeur]).toEqual(["ADM", 1000, 10]);
  });

  test("aucun plancher par pôle : 0 en ressources, 20 en SAÉ, de même poids", () => {
    expect(ue([4, 4], [0, 20]).decision).toBe("ADM");
  });

  test("une note à trois décimales n’est pas arrondie avant la moyenne", () => {
    // (9.993 + 9.996) / 2 = 9.9945: under the tie; with each mark rounded to two decimals it would be 9.995.
    expect(ue([1, 1], [9.993, 9.996]).moyenne.centiemes).toBe(999);
  });

  test("une moyenne calculée par Excel garde le demi-centième qu’un résidu lui ôte", () => {
    // 28/3 and 10.656666666666666: their mean is 9.995 but for a residue of the fifteenth digit.
    expect(ue([1, 1], [28 / 3, 10.656666666666666]).moyenne.centiemes).toBe(1000);
  });
});

describe("une case vide n’est jamais un zéro (A7)", () => {
  test("la moyenne est provisoire et la décision attend", () => {
    const resultat = ue([2, 1], [12, null]);
    expect(resultat.moyenne).toEqual({ valeur: 12, centiemes: 1200, provisoire: true });
    expect(resultat.decision).toBe("ATT");
  });
  test.each([
    ["acquise même avec 0 au reste : 15 × 2 / 3 = 10", [15, null], "ADM"],
    ["en attente : 14,98 × 2 / 3 = 9,99 au pire", [14.98, null], "ATT"],
    ["perdue même avec 20 au reste : (4,99 × 2 + 20) / 3 = 9,99", [4.99, null], "AJ"],
    ["en attente : (5 × 2 + 20) / 3 = 10 au mieux", [5, null], "ATT"],
  ])("%s", (_, notes, code) => expect(ue([2, 1], notes).decision).toBe(code));

  test("aucune note : ni moyenne ni décision", () => {
    const resultat = ue([2, 1], [null, null]);
    expect(resultat.moyenne).toEqual({ valeur: null, centiemes: null, provisoire: true });
    expect(resultat.decision).toBe("ATT");
  });
  test("un module de coefficient 0 ne pèse ni ne bloque (A15)", () => {
    expect(ue([1, 0], [11, null])).toMatchObject({
      decision: "ADM",
      moyenne: { centiemes: 1100, provisoire: false },
    });
    expect(ue([1, 0], [11, DEFAILLANT]).decision).toBe("ADM");
    expect(ue([1, 0], [11, 0]).moyenne.centiemes).toBe(1100);
  });
});

describe("ce que vaut chaque code", () => {
  test.each([
    ["ABI vaut 0 avec son coefficient (A8)", [20, ABSENCE], {}, "ADM", 1000],
    ["ABI peut aussi rendre défaillant (A8)", [20, ABSENCE], { abi: "defaillant" }, "DEF", null],
    ["ABJ sort de la moyenne avec son coefficient (A9)", [9, NEUTRE], {}, "AJ", 900],
    ["rien que des absences justifiées : l’UE attend", [NEUTRE, NEUTRE], {}, "ATT", null],
    ["RAT : la décision attend le rattrapage", [12, RATTRAPAGE], {}, "RAT", 1200],
    ["RAT ne retient pas une UE acquise dans tous les cas", [20, RATTRAPAGE], {}, "ADM", 2000],
    ["DEF : défaillant", [20, DEFAILLANT], {}, "DEF", null],
    ["DEM : démission", [20, DEMISSION], {}, "DEM", null],
    ["ABAN : abandon", [20, ABANDON], {}, "ABAN", null],
    ["démission et défaillance ensemble : démission", [DEFAILLANT, DEMISSION], {}, "DEM", null],
  ])("%s", (_, notes, reglages, code, centiemes) => {
    const resultat = ue([1, 1], notes, reglages);
    expect([resultat.decision, resultat.moyenne.centiemes]).toEqual([code, centiemes]);
  });
});

test("la raison nomme les modules attendus, avec le point appliqué", () => {
  const dossier = decide(uneUe([1, 2, 0]), [ATTENTE, 12, null, 0]);
  expect(codes(dossier)[0]).toBe("ATT");
  expect(dossier.motifs).toContain("UE11 en attente : note manquante en R1.01 (annexe 1, 4.3)");
});
