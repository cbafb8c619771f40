import fc from "../hasard";
import { unFacteur } from "../../src/risque/chances/facteur";
import { annee, decide } from "../reglement/promotion";
import { risqueDe } from "./promotion";

/** The matrix of covariances that one factor gives. */
function deUnFacteur(commun: readonly number[], propre: readonly number[]): number[][] {
  return commun.map((a, i) => commun.map((b, j) => a * b + (i === j ? propre[i]! ** 2 : 0)));
}

const arrondir = (nombres: readonly number[]) => nombres.map((n) => Number(n.toFixed(5)));

describe("deux moyennes incertaines : seul le produit de leurs charges est connu, la part commune est la même", () => {
  test.each<[string, number[][], number[], number[]]>([
    // A correlation of 0.64: that share of each variance is common.
    [
      "d’égale variance",
      [
        [4, 2.56],
        [2.56, 4],
      ],
      [1.6, 1.6],
      [1.2, 1.2],
    ],
    [
      "de variances 4 et 1",
      [
        [4, 1.28],
        [1.28, 1],
      ],
      [1.6, 0.8],
      [1.2, 0.6],
    ],
    [
      "sans rien de commun",
      [
        [4, 0],
        [0, 1],
      ],
      [0, 0],
      [2, 1],
    ],
    [
      "tout à fait liées",
      [
        [4, 2],
        [2, 1],
      ],
      [2, 1],
      [0, 0],
    ],
    [
      "à côté d’une moyenne certaine",
      [
        [4, 0, 2.56],
        [0, 0, 0],
        [2.56, 0, 4],
      ],
      [1.6, 0, 1.6],
      [1.2, 0, 1.2],
    ],
  ])("%s", (_, covariances, commun, propre) => {
    const facteur = unFacteur(covariances);
    expect(arrondir(facteur.commun)).toEqual(commun);
    expect(arrondir(facteur.propre)).toEqual(propre);
  });
});

test("une moyenne seule : 65 % de sa variance", () => {
  const { commun, propre } = unFacteur([[4]]);
  expect(arrondir([commun[0]! ** 2, propre[0]! ** 2])).toEqual([2.6, 1.4]);
});

/** Loadings and parts of their own of three means or more, a fifth to four fifths of each in common; their units. */
const PARTS = fc.double({ min: 0.7, max: 1.4, noNaN: true });
const CHARGES = fc.array(fc.tuple(PARTS, PARTS, fc.constantFrom(0.1, 1, 3)), {
  minLength: 3,
  maxLength: 6,
});

test("trois moyennes ou plus qui ont un facteur : il est retrouvé exactement, de quelque grandeur qu’elles soient", () => {
  fc.assert(
    fc.property(CHARGES, (tirees) => {
      const commun = tirees.map(([charge, , unite]) => charge * unite);
      const propre = tirees.map(([, ecart, unite]) => ecart * unite);
      const facteur = unFacteur(deUnFacteur(commun, propre));
      facteur.commun.forEach((charge, i) => expect(charge).toBeCloseTo(commun[i]!, 9));
      facteur.propre.forEach((ecart, i) => expect(ecart).toBeCloseTo(propre[i]!, 9));
    })
  );
});

/** Any matrix of covariances: sums of products of a few columns of tenths. */
const COVARIANCES = fc
  .array(fc.array(fc.integer({ min: -5, max: 20 }), { minLength: 3, maxLength: 3 }), {
    minLength: 2,
    maxLength: 6,
  })
  .map((racine) =>
    racine.map((a) => racine.map((b) => a.reduce((somme, v, k) => somme + (v * b[k]!) / 100, 0)))
  );

test("l’ordre des moyennes ne change rien, leur unité non plus", () => {
  fc.assert(
    fc.property(
      COVARIANCES,
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      (covariances, unite) => {
        const facteur = unFacteur(covariances);
        const aLEnvers = covariances.map((ligne) => [...ligne].reverse()).reverse();
        [...unFacteur(aLEnvers).commun]
          .reverse()
          .forEach((charge, i) => expect(charge).toBeCloseTo(facteur.commun[i]!, 9));
        const echelle = (i: number) => (i === 0 ? unite : 1);
        const autreUnite = covariances.map((ligne, i) =>
          ligne.map((v, j) => v * echelle(i) * echelle(j))
        );
        unFacteur(autreUnite).commun.forEach((charge, i) =>
          expect(charge / echelle(i)).toBeCloseTo(facteur.commun[i]!, 9)
        );
      }
    )
  );
});

describe("deux RCUE ouverts : les chances ne dépendent pas de l’ordre des compétences", () => {
  const chances = (impairs: readonly number[]) =>
    risqueDe(
      decide(
        annee(impairs.length, 2),
        impairs.flatMap((note) => [note, null])
      )
    ).probabilite;

  test.each([[[9, 9]], [[10, 10]], [[8, 11]], [[7.5, 14]]])("à %j", (impairs) => {
    const [avant, apres] = [chances(impairs), chances([...impairs].reverse())];
    expect(apres.passage).toBeCloseTo(avant.passage!, 12);
    expect(apres.rcues[0]!.a_10).toBeCloseTo(avant.rcues[1]!.a_10, 12);
    expect(apres.rcues[1]!.sous_8).toBeCloseTo(avant.rcues[0]!.sous_8, 12);
  });

  test("deux compétences aux mêmes notes ont la même chance", () => {
    const [une, autre] = chances([9, 9]).rcues;
    expect(une!.a_10).toBeCloseTo(autre!.a_10, 12);
    expect(une!.sous_8).toBeCloseTo(autre!.sous_8, 12);
  });
});
