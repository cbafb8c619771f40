import {
  courbeDeCalibration,
  eprouver,
  EFFECTIF_MINIMAL,
  finDAnnee,
  miAnnee,
  MODELE,
  recalibrer,
  type AnneePassee,
} from "../../src/risque";
import { codesRcue } from "../reglement/promotion";

/** Students whose even UE are 3 + 0.7 × odd, one point above and one below in turn; the odd ones go from 6 to 14. */
function passees(nombre: number): AnneePassee[] {
  return Array.from({ length: nombre }, (_, i) => {
    const base = 6 + (8 * i) / (nombre - 1);
    const impair = [base - 1, base + 1];
    const ecart = i % 2 === 0 ? 1 : -1;
    return { impair, pair: impair.map((m, c) => 3 + 0.7 * m + (c === 0 ? ecart : -ecart)) };
  });
}

describe("recaler les chances sur les années passées d’un département", () => {
  test("les faits retrouvés, et l’effectif sur lequel ils reposent", () => {
    const { faits, retenu, effectif, phrase } = recalibrer(passees(200), MODELE[2]!);
    expect([retenu, effectif]).toEqual([true, 200]);
    expect(phrase).toBe("Chances recalées sur 200 étudiants des années passées.");
    expect(faits.ordonnee).toBeCloseTo(3, 1);
    expect(faits.pente).toBeCloseTo(0.7, 2);
    expect(faits.residu).toBeCloseTo(1, 1);
    expect(faits.moyenne).toBeCloseTo(10, 10);
  });

  test.each([
    [EFFECTIF_MINIMAL - 1, false],
    [EFFECTIF_MINIMAL, true],
  ])("%d étudiants : %s", (nombre, retenu) => {
    expect(recalibrer(passees(nombre), MODELE[2]!).retenu).toBe(retenu);
  });

  test("trop peu : les faits par défaut sont gardés, et la phrase le dit", () => {
    const { faits, phrase } = recalibrer(passees(12), MODELE[2]!);
    expect(faits).toBe(MODELE[2]);
    expect(phrase).toBe(
      "Chances par défaut gardées : 12 étudiants des années passées avec les deux semestres, il en faut 50."
    );
  });

  test("ni une moyenne manquante ni un semestre pair abandonné ne comptent", () => {
    const partis = [
      { impair: [10, 10], pair: [null, 12] },
      { impair: [10, 10], pair: [3.9, 4] },
    ];
    expect(recalibrer([...passees(60), ...partis], MODELE[2]!).effectif).toBe(60);
  });

  test("un semestre pair sans rapport avec l’impair n’apprend rien", () => {
    const sans = passees(80).map(({ impair }, i) => ({
      impair,
      pair: [10 + (i % 2), 11 - (i % 2)],
    }));
    const { retenu, faits } = recalibrer(sans, MODELE[1]!);
    expect([retenu, faits]).toEqual([false, MODELE[1]]);
  });
});

describe("éprouver les chances sur ceux qu’elles n’ont pas appris", () => {
  test("un cas par étudiant dont tout est connu, et ce qui lui arriva", () => {
    const cas = eprouver([...passees(100), { impair: [10, 10], pair: [null, 12] }], 2, MODELE[2]!);
    expect(cas).toHaveLength(100);
    expect(cas.every(({ chance }) => chance >= 0 && chance <= 1)).toBe(true);
    const [faibles, forts] = [true, false].map((dessous) =>
      cas.filter(({ chance }) => chance < 0.5 === dessous)
    );
    const part = (groupe: typeof cas) =>
      groupe.filter(({ arrive }) => arrive).length / groupe.length;
    expect(part(faibles!)).toBeLessThan(0.2);
    expect(part(forts!)).toBeGreaterThan(0.8);
  });

  test("des programmes de deux et de trois compétences s’éprouvent ensemble", () => {
    const trois = passees(60).map(({ impair, pair }) => ({
      impair: [...impair, 12],
      pair: [...pair, 12],
    }));
    expect(eprouver([...passees(60), ...trois], 2, MODELE[2]!)).toHaveLength(120);
  });
});

test("la courbe de calibration : dix classes, ce qui fut dit et ce qui arriva", () => {
  const courbe = courbeDeCalibration([
    { chance: 0.02, arrive: false },
    { chance: 0.06, arrive: true },
    { chance: 0.1, arrive: false },
    { chance: 1, arrive: true },
  ]);
  expect(courbe).toHaveLength(10);
  expect(courbe[0]).toEqual({ de: 0, a: 0.1, effectif: 2, prevu: 0.04, observe: 0.5 });
  expect(courbe[1]).toEqual({ de: 0.1, a: 0.2, effectif: 1, prevu: 0.1, observe: 0 });
  expect(courbe[5]).toMatchObject({ effectif: 0, prevu: 0, observe: 0 });
  expect(courbe[9]).toEqual({ de: 0.9, a: 1, effectif: 1, prevu: 1, observe: 1 });
});

test("une année passée, décidée de ses moyennes : en entier, et telle qu’à mi-année", () => {
  const lignes = [{ impair: [8, 12], pair: [12, 7] }];
  expect(finDAnnee(lignes, 2).map(codesRcue)).toEqual([["CMP", "AJ"]]);
  expect(miAnnee(lignes, 2).map(codesRcue)).toEqual([["ATT", "ATT"]]);
});
