import fc from "../hasard";
import { avecNotes } from "../../src/risque";
import { ueAtteint, type Structure } from "../../src/reglement";
import { annee, decide, uneUe } from "../reglement/promotion";
import { risqueDe } from "./promotion";

type Attendue = { verdict: boolean | null; centiemes: number | null };
const exige = (centiemes: number): Attendue => ({ verdict: null, centiemes });
const ACQUIS: Attendue = { verdict: true, centiemes: 0 };
const HORS_DATTEINTE: Attendue = { verdict: false, centiemes: null };

/** UE11 of some modules, UE21 by its mean, then a column of points or of an earlier mean of UE11. */
function avecColonne(
  coefficients: readonly number[],
  sens: "bonus" | "malus" | "report"
): Structure {
  const structure = uneUe(coefficients);
  const colonne = coefficients.length + 1;
  const complements =
    sens === "report"
      ? { reports: [colonne, -1], ajouts: [] }
      : { reports: [-1, -1], ajouts: [{ colonne, ues: [0], sens }] };
  return { ...structure, complements };
}

function moduleDe(
  structure: Structure,
  notes: readonly (number | null)[],
  module: string,
  reglages = {}
) {
  const { ues } = risqueDe(decide(structure, notes, reglages)).requis;
  const { acquerir, compenser } = ues[0]!.modules.find((un) => un.module === module)!;
  return { acquerir, compenser };
}

describe("une UE acquise avant et reprise : R1.01 à 6, R1.02 attendue de même coefficient", () => {
  test.each<[string, number, number, Attendue, Attendue]>([
    // The RCUE asks UE11 for 12.5, above the 12 of before: 6 + x = 25.
    ["acquise à 12, l’autre UE à 7,50", 12, 7.5, ACQUIS, exige(1900)],
    // 12 is enough beside 8: nothing is needed any more.
    ["acquise à 12, l’autre UE à 8", 12, 8, ACQUIS, ACQUIS],
    // 13.01 would be needed, 6 + 20 give 13.
    ["acquise à 12, l’autre UE à 6,98", 12, 6.98, ACQUIS, HORS_DATTEINTE],
    ["non acquise, 9 repris", 9, 9, exige(1400), exige(1600)],
  ])("%s", (_, avant, autre, acquerir, compenser) => {
    const structure = avecColonne([1, 1], "report");
    expect(moduleDe(structure, [6, null, autre, avant], "R1.02")).toEqual({ acquerir, compenser });
  });
});

describe("10 connu (coefficient 1), R1.02 (9) et R1.03 (2) attendues, l’autre UE à 9", () => {
  test.each<[string, "bonus" | "malus", number, string, Attendue, Attendue]>([
    // A malus of 1: 11 before it acquires the UE, 12 compensates; 10 + 9x + 20 over 12.
    ["un malus de 1", "malus", 1, "R1.02", exige(1134), exige(1267)],
    ["un malus de 1", "malus", 1, "R1.03", exige(1600), HORS_DATTEINTE],
    // A bonus of 1: 9 before it, and 10.
    ["un bonus de 1", "bonus", 1, "R1.02", exige(867), exige(1000)],
    ["ni malus ni bonus", "bonus", 0, "R1.02", exige(1000), exige(1134)],
    ["un bonus de 20", "bonus", 20, "R1.02", ACQUIS, ACQUIS],
  ])("%s, %s %d : %s", (_, sens, points, module, acquerir, compenser) => {
    const structure = avecColonne([1, 9, 2], sens);
    expect(moduleDe(structure, [10, null, null, 9, points], module)).toEqual({
      acquerir,
      compenser,
    });
  });

  test("un bonus de 15, que 20 plafonne : 5 avant lui suffit quand l’autre UE est à 0", () => {
    const structure = avecColonne([1, 9, 2], "bonus");
    // UE11 must be 20: 10 + 9x + 20 = 60.
    expect(moduleDe(structure, [10, null, null, 0, 15], "R1.02").compenser).toEqual(exige(334));
  });

  test("un bonus de 10 % : 9,09 avant lui", () => {
    const structure = avecColonne([1, 9, 2], "bonus");
    // 1.1 × (30 + 9x) / 12 = 10: x = 8.787…
    const { acquerir } = moduleDe(structure, [10, null, null, 9, 10], "R1.02", {
      bonus: "pourcentage",
    });
    expect(acquerir).toEqual(exige(879));
  });
});

test("l’autre UE du RCUE défaillante : aucun module ne compense plus", () => {
  const DEF = -5;
  const { acquerir, compenser } = moduleDe(uneUe([1, 1]), [10, null, DEF], "R1.02");
  expect([acquerir, compenser]).toEqual([exige(1000), HORS_DATTEINTE]);
});

test("13,33 et 3,33 : l’arrondi seul y suffit, comme pour une moyenne", () => {
  // (3 × 6.66 + x) / 4 asks for 20.02 without rounding; 9.995 counts as 10 (A2).
  expect(moduleDe(uneUe([3, 1]), [6.66, null, 12], "R1.02").acquerir).toEqual(exige(2000));
});

test("dans une UE d’une autre compétence, rien n’en dépend", () => {
  const { ues } = risqueDe(decide(annee(2), [9, null, null, 9])).requis;
  expect(ues.map(({ modules }) => modules.map(({ compenser }) => compenser))).toEqual([
    [],
    [null],
    [null],
    [],
  ]);
});

/*
 * The other marks to come really typed at the mean of the known ones, which is a whole number here: the mark found
 * suffices by the rules, one hundredth less does not.
 */
test("la note trouvée suffit, un centième de moins ne suffit pas, par les règles mêmes", () => {
  const cas = fc.record({
    coefficients: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 4 }),
    connue: fc.integer({ min: 4, max: 16 }),
    autre: fc.integer({ min: 0, max: 20 }),
    sens: fc.constantFrom("bonus" as const, "malus" as const, "report" as const),
    points: fc.integer({ min: 0, max: 40 }),
  });
  fc.assert(
    fc.property(cas, ({ coefficients, connue, autre, sens, points }) => {
      const [, ...aVenir] = coefficients;
      const ajout = sens === "report" ? points / 2 : points / 10;
      const notes = [connue, ...aVenir.map(() => null), autre, ajout];
      const dossier = decide(avecColonne(coefficients, sens), notes, { arrondi: "aucun" });
      const { acquerir, compenser } = risqueDe(dossier).requis.ues[0]!.modules[0]!;
      const essayer = (centiemes: number) => {
        const autres = aVenir.slice(1).map((_, j): [number, number] => [j + 2, connue]);
        const { bilan, rang } = avecNotes(dossier, new Map([[1, centiemes / 100], ...autres]));
        return { acquerir: ueAtteint(bilan, 2 * rang, 10), compenser: bilan.dix[rang] === 1 };
      };
      for (const [but, exigence] of Object.entries({ acquerir, compenser })) {
        const atteint = (centiemes: number) => essayer(centiemes)[but as "acquerir"];
        const { verdict, centiemes } = exigence!;
        if (verdict !== null) {
          expect([atteint(0), atteint(2000)]).toEqual([verdict, verdict]);
          continue;
        }
        expect(atteint(centiemes!)).toBe(true);
        if (centiemes! > 0) expect(atteint(centiemes! - 1)).toBe(false);
      }
    })
  );
});
