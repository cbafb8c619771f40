import fc from "../hasard";
import { resoudreExactement, type Programme } from "../../src/risque/requis/simplexe";

/** Small whole numbers: up to four marks, three means. */
const PROGRAMMES: fc.Arbitrary<Programme> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([n, m]) =>
    fc.record({
      prix: fc.array(fc.bigInt(0n, 6n), { minLength: n, maxLength: n }),
      lignes: fc.array(fc.array(fc.bigInt(0n, 5n), { minLength: n, maxLength: n }), {
        minLength: m,
        maxLength: m,
      }),
      marges: fc.array(fc.bigInt(0n, 9n), { minLength: m, maxLength: m }),
    })
  );

test("un programme résolu à la main : le plus rentable d’abord, la moitié du suivant", () => {
  // 3a + b, under 2a + 2b ≤ 3: a whole (2 of 3), then b by half.
  const { numerateurs, denominateur } = resoudreExactement({
    prix: [3n, 1n],
    lignes: [[2n, 2n]],
    marges: [3n],
  });
  expect(numerateurs.map((n) => Number(n) / Number(denominateur))).toEqual([1, 0.5]);
});

test("la solution est permise : chaque part entre 0 et 1, aucune marge dépassée", () => {
  fc.assert(
    fc.property(PROGRAMMES, (programme) => {
      const { numerateurs, denominateur } = resoudreExactement(programme);
      for (const n of numerateurs) expect(n >= 0n && n <= denominateur).toBe(true);
      programme.lignes.forEach((ligne, i) =>
        expect(produit(ligne, numerateurs) <= programme.marges[i]! * denominateur).toBe(true)
      );
    })
  );
});

/*
 * A maximum is at a corner, where as many constraints hold as there are variables: every corner is computed here in
 * fractions, by another way (Cramer's rule), and the best that is allowed must be worth exactly what the simplex found.
 */
test("aucun sommet permis ne vaut plus, et l’un vaut autant", () => {
  fc.assert(
    fc.property(PROGRAMMES, (programme) => {
      const { numerateurs, denominateur } = resoudreExactement(programme);
      const trouve = [produit(programme.prix, numerateurs), denominateur] as const;
      const meilleur = sommets(programme)
        .map((sommet) => [produit(programme.prix, sommet.n), sommet.d] as const)
        .reduce((a, b) => (b[0] * a[1] > a[0] * b[1] ? b : a));
      expect(meilleur[0] * trouve[1]).toBe(trouve[0] * meilleur[1]);
    }),
    { numRuns: 300 }
  );
});

interface Sommet {
  readonly n: readonly bigint[];
  readonly d: bigint;
}

/** Every allowed point where n of the constraints (rows, s ≥ 0, s ≤ 1) are equalities. */
function sommets({ prix, lignes, marges }: Programme): Sommet[] {
  const unites = prix.map((_, j) => prix.map((__, k) => (k === j ? 1n : 0n)));
  const egalites = [
    ...lignes.map((a, i) => ({ a, b: marges[i]! })),
    ...unites.flatMap((a) => [
      { a, b: 0n },
      { a, b: 1n },
    ]),
  ];
  return choix(egalites, prix.length).flatMap((choisies) => {
    const d = determinant(choisies.map(({ a }) => a));
    if (d === 0n) return [];
    const signe = d < 0n ? -1n : 1n;
    const n = prix.map(
      (_, j) => signe * determinant(choisies.map(({ a, b }) => a.map((v, k) => (k === j ? b : v))))
    );
    const permis =
      n.every((v) => v >= 0n && v <= signe * d) &&
      lignes.every((ligne, i) => produit(ligne, n) <= marges[i]! * signe * d);
    return permis ? [{ n, d: signe * d }] : [];
  });
}

function choix<T>(elements: readonly T[], nombre: number): T[][] {
  if (nombre === 0) return [[]];
  return elements.flatMap((element, i) =>
    choix(elements.slice(i + 1), nombre - 1).map((suite) => [element, ...suite])
  );
}

function determinant(matrice: readonly (readonly bigint[])[]): bigint {
  if (matrice.length === 0) return 1n;
  return matrice[0]!.reduce((somme, valeur, k) => {
    const mineur = matrice.slice(1).map((ligne) => ligne.filter((_, j) => j !== k));
    return somme + (k % 2 === 0 ? 1n : -1n) * valeur * determinant(mineur);
  }, 0n);
}

function produit(a: readonly bigint[], b: readonly bigint[]): bigint {
  return a.reduce((somme, valeur, k) => somme + valeur * b[k]!, 0n);
}
