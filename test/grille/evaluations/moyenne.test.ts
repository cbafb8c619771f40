/**
 * The mark of a module made of several evaluations. What this does not prove: that the weights are those that the
 * department means.
 */
import fc from "../../hasard";
import { moyenneDEvaluations, surVingt } from "../../../src/grille/evaluations/moyenne";
import {
  ABANDON,
  ABSENCE,
  ATTENTE,
  NEUTRE,
  RATTRAPAGE,
  mettreALEchelle,
} from "../../../src/reglement";
import { arrondiDe } from "../../../src/reglement/arrondi";
import { REGLAGES } from "../../../src/reglement";

describe("la note d’un module est la moyenne pondérée de ses évaluations", () => {
  test.each([
    ["à poids égaux", [8, 12], [1, 1], 10],
    ["à poids inégaux", [8, 14], [2, 1], 10],
    ["une absence injustifiée compte 0, avec son coefficient", [ABSENCE, 12], [1, 2], 8],
    ["une absence justifiée sort avec son coefficient", [NEUTRE, 12], [3, 1], 12],
    ["une évaluation de poids nul ne compte pas, même absente", [ATTENTE, 12], [0, 1], 12],
    ["une note attendue met le module en attente", [ATTENTE, 12], [1, 1], ATTENTE],
    ["même à côté d’une absence", [ABSENCE, ATTENTE], [1, 1], ATTENTE],
    ["toutes justifiées : le module est neutre", [NEUTRE, NEUTRE], [1, 1], NEUTRE],
    ["toutes injustifiées : le module est une absence", [ABSENCE, ABSENCE], [1, 1], ABSENCE],
    ["le plus grave l’emporte", [ABANDON, RATTRAPAGE, 12], [1, 1, 1], ABANDON],
  ])("%s", (_, notes, poids, attendue) => {
    expect(moyenneDEvaluations(notes, poids, false)).toBe(attendue);
  });

  test("A8 : si une absence rend défaillant, une seule suffit", () => {
    expect(moyenneDEvaluations([ABSENCE, 12], [1, 1], true)).toBe(ABSENCE);
  });
});

describe("une note est ramenée sur 20", () => {
  test.each([
    [31, 40, 15.5],
    [7, 10, 14],
    [0, 40, 0],
    [40, 40, 20],
    [8.05, 10, 16.1],
  ])("%d sur %d : %d", (note, maximum, attendue) => {
    expect(surVingt(note, maximum)).toBe(attendue);
  });
});

/** A mark in hundredths on a maximum, with a weight in halves: whole numbers, so that fractions are exact. */
const EVALUATION = fc.record({
  centiemes: fc.integer({ min: 0, max: 1000 }),
  maximum: fc.constantFrom(10, 15, 20, 30, 40, 60, 100),
  demis: fc.integer({ min: 1, max: 9 }),
});

test("aux bornes de 8 et de 10, la moyenne est comparée comme la fraction exacte", () => {
  fc.assert(
    fc.property(fc.array(EVALUATION, { minLength: 1, maxLength: 5 }), (evaluations) => {
      const notes = evaluations.map(({ centiemes, maximum }) =>
        surVingt((centiemes * maximum) / 1000, maximum)
      );
      const poids = evaluations.map(({ demis }) => demis / 2);
      const note = moyenneDEvaluations(notes, poids, false);
      // on 20, a mark is 20 × (centiemes / 1000), whatever the maximum
      const points = evaluations.reduce(
        (somme, { centiemes, demis }) => somme + 20n * BigInt(centiemes) * BigInt(demis),
        0n
      );
      const diviseur = 1000n * evaluations.reduce((somme, { demis }) => somme + BigInt(demis), 0n);
      const { valeurs, echelle, exacte } = mettreALEchelle(1, 1, Float64Array.of(note));
      const arrondi = arrondiDe(REGLAGES, echelle, exacte);
      // half up to the hundredth: floor((200 n + d) / 2d)
      const attendus = Number((200n * points + diviseur) / (2n * diviseur));
      expect(arrondi.comparer(valeurs[0]!, 1)).toBe(attendus);
    }),
    { numRuns: 5_000, seed: 5 }
  );
});

/** The marks of three modules, each of three evaluations of equal weights, in hundredths. */
function modulesParTiers(centiemes: readonly number[]): number[] {
  return [0, 3, 6].map((debut) => {
    const siennes = centiemes.slice(debut, debut + 3).map((note) => note / 100);
    return moyenneDEvaluations(siennes, [1, 1, 1], false);
  });
}

/** Whether the mean of modules of equal coefficients reaches a border, in points, without any rounding. */
function atteint(notes: readonly number[], borne: number): boolean {
  const { valeurs, echelle, exacte } = mettreALEchelle(1, notes.length, Float64Array.from(notes));
  const arrondi = arrondiDe({ ...REGLAGES, arrondi: "aucun" }, echelle, exacte);
  const somme = valeurs.reduce((a, b) => a + b, 0);
  return arrondi.comparer(somme, notes.length) >= arrondi.seuil(borne);
}

test.each([8, 10])(
  "sans arrondi, une UE de modules en tiers atteint %d juste, et pas un centième dessous",
  (borne) => {
    const huit = fc.array(fc.integer({ min: 600, max: 1200 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(huit, (centiemes) => {
        const derniere = 900 * borne - centiemes.reduce((a, b) => a + b, 0);
        fc.pre(derniere > 0 && derniere <= 2000);
        expect(atteint(modulesParTiers([...centiemes, derniere]), borne)).toBe(true);
        expect(atteint(modulesParTiers([...centiemes, derniere - 1]), borne)).toBe(false);
      }),
      { numRuns: 2_000, seed: 7 }
    );
  }
);

test.each([
  [
    "9,995 : la moyenne est atteinte au centième",
    [
      [9.99, 1],
      [10, 1],
    ],
    1000,
  ],
  [
    "deux tiers et un tiers font exactement 10",
    [
      [surVingt(20, 30), 1],
      [surVingt(10, 30), 1],
    ],
    1000,
  ],
  [
    "un cheveu sous 9,995",
    [
      [9.99, 2],
      [10, 1],
    ],
    999,
  ],
  [
    "7,995 : 8 est atteint au centième",
    [
      [7.99, 1],
      [8, 1],
    ],
    800,
  ],
] as const)("%s", (_, paires, centiemes) => {
  const note = moyenneDEvaluations(
    paires.map(([n]) => n),
    paires.map(([, p]) => p),
    false
  );
  const { valeurs, echelle, exacte } = mettreALEchelle(1, 1, Float64Array.of(note));
  expect(arrondiDe(REGLAGES, echelle, exacte).comparer(valeurs[0]!, 1)).toBe(centiemes);
});
