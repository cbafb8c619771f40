import type { Classe } from "../../../src/risque";
import { mesurerEcarts, tracer } from "../../../src/taskpane/chances/courbe";

/* Where the points of the plot stand: a square whose 0 % are at 71 and 209, and whose 100 % are 192 away. */

const classe = (prevu: number, observe: number, effectif: number): Classe => ({
  ...{ de: 0, a: 0.1, prevu, observe, effectif },
});

describe("les points de la courbe", () => {
  test("la chance annoncée va à droite, ce qui est arrivé va en haut", () => {
    const [bas, milieu, haut] = tracer([classe(0, 0, 9), classe(0.25, 0.5, 9), classe(1, 1, 9)]);
    expect([bas, milieu, haut].map((point) => [point!.x, point!.y])).toEqual([
      [71, 209],
      [119, 113],
      [263, 17],
    ]);
  });

  test("l’aire suit l’effectif : quatre fois moins d’étudiants, un rayon moitié moindre", () =>
    expect(tracer([classe(0.2, 0.2, 40), classe(0.8, 0.8, 10)]).map(({ rayon }) => rayon)).toEqual([
      11, 5.5,
    ]));

  test("un seul étudiant parmi cent se voit encore", () =>
    expect(tracer([classe(0.2, 0.2, 100), classe(0.8, 0.8, 1)])[1]!.rayon).toBe(3));

  test("une classe vide n’a pas de point", () =>
    expect(tracer([classe(0, 0, 0), classe(0.5, 0.5, 3)])).toHaveLength(1));

  test("le nombre se tient du côté du milieu : il ne sort jamais de l’image", () =>
    expect(tracer([classe(0, 0, 4), classe(1, 1, 4)]).map(({ etiquette }) => etiquette)).toEqual([
      { x: 85, ancre: "start" },
      { x: 249, ancre: "end" },
    ]));
});

describe("l’écart entre ce qui fut annoncé et ce qui est arrivé", () => {
  test("est pesé par les étudiants ; le plus grand dit sur combien d’étudiants il porte", () => {
    // (30 × 0.05 + 10 × 0.25) / 40 = 0.1
    const pire = classe(0.5, 0.25, 10);
    const ecarts = mesurerEcarts([classe(0.1, 0.15, 30), pire, classe(0, 0, 0)]);
    expect(ecarts.effectif).toBe(40);
    expect(ecarts.moyen).toBeCloseTo(0.1, 12);
    expect(ecarts.pire).toBe(pire);
  });

  test("n’existe pas sans étudiant", () =>
    expect(mesurerEcarts([classe(0, 0, 0)])).toEqual({ effectif: 0, moyen: 0, pire: null }));
});
