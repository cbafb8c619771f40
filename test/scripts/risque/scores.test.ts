import { REPERES } from "../../../scripts/risque/reperes";
import { aire, brier } from "../../../scripts/risque/scores";

const CAS = [
  { chance: 0.9, arrive: true },
  { chance: 0.4, arrive: true },
  { chance: 0.4, arrive: false },
  { chance: 0.1, arrive: false },
];

test("l’aire : quatre couples, trois bien rangés et un à égalité", () => {
  expect(aire(CAS)).toBe(3.5 / 4);
});

test("Brier : la moyenne des carrés des écarts", () => {
  expect(brier(CAS)).toBeCloseTo((0.01 + 0.36 + 0.16 + 0.01) / 4, 12);
});

describe("les repères apprennent une chance", () => {
  const plusBas = [6, 7, 7.5, 8, 9, 9.5, 10, 11, 12, 13];
  const arrives = [true, true, true, true, false, true, false, false, false, false];

  test("une UE sous 10 : la part observée de chaque côté, un étudiant de plus de chaque sorte", () => {
    const dire = REPERES[0]!.apprendre(plusBas, arrives);
    expect([dire(9.99), dire(10)]).toEqual([6 / 8, 1 / 6]);
  });

  test("l’UE la plus basse seule : autant d’arrivés prévus qu’observés", () => {
    const dire = REPERES[2]!.apprendre(plusBas, arrives);
    const prevus = plusBas.map(dire).reduce((somme, chance) => somme + chance, 0);
    expect(prevus).toBeCloseTo(5, 6);
    expect(dire(6)).toBeGreaterThan(dire(12));
  });
});
