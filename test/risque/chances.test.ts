import fc from "../hasard";
import { MODELE, type Faits } from "../../src/risque";
import { loiDe } from "../../src/risque/chances/loi";
import { repartition } from "../../src/risque/chances/normale";
import { prevoir, type Connu } from "../../src/risque/chances/prevision";
import { annee, decide, decideTous } from "../reglement/promotion";
import { anneeDeModules, risqueDe } from "./promotion";

test.each([
  [-8.5, 0],
  [-1.959964, 0.025],
  [0, 0.5],
  [1, 0.841345],
  [1.281552, 0.9],
  [9, 1],
])("la loi normale en %d : %d", (x, attendue) => expect(repartition(x)).toBeCloseTo(attendue, 5));

describe("la loi jointe redonne les faits mesurés", () => {
  test.each([1, 2, 3])("BUT%d", (numero) => {
    const faits = MODELE[numero]!;
    const { impair, pair, meme } = loiDe(faits, 5);
    const [vi, vp] = [impair.variance, pair.variance];
    expect(meme / vi).toBeCloseTo(faits.pente, 10);
    expect(pair.moyenne - faits.pente * impair.moyenne).toBeCloseTo(faits.ordonnee, 10);
    expect(meme / Math.sqrt(vi * vp)).toBeCloseTo(faits.correlation, 10);
    expect(Math.sqrt(vp - meme ** 2 / vi)).toBeCloseTo(faits.residu, 10);
    expect([impair.covariance / vi, pair.covariance / vp]).toEqual([
      expect.closeTo(faits.interne, 10),
      expect.closeTo(faits.interne, 10),
    ]);
  });
});

/** The same numbers at each run: Lehmer's generator, and Box and Muller's normal deviates. */
function hasard(graine: number) {
  const uniforme = () => (graine = (graine * 48271) % 2147483647) / 2147483647;
  const normale = () => Math.sqrt(-2 * Math.log(uniforme())) * Math.cos(2 * Math.PI * uniforme());
  return { uniforme, normale };
}

/*
 * The model, drawn instead of integrated, from its description in docs/risque.md and from the facts alone. It proves the
 * conditioning, the one factor, the sum over it and the counting; it does not prove that students follow the model.
 */
function tirerAuSort(impairs: readonly number[], faits: Faits, tirages: number) {
  const n = impairs.length;
  const commune = (1 + (n - 1) * faits.interne) / n;
  const lien = faits.pente / (1 / 3 + (2 / 3) * commune);
  const [propre, parTous] = [lien / 3, (2 * lien) / 3];
  const ecart = faits.residu / Math.sqrt(1 - faits.correlation ** 2);
  const vi = ((faits.correlation * ecart) / faits.pente) ** 2;
  const expliquee = vi * (propre ** 2 + (2 * propre * parTous + parTous ** 2) * commune);
  const partagee = propre ** 2 * faits.interne + (2 * propre * parTous + parTous ** 2) * commune;
  const g2 = faits.interne * ecart ** 2 - vi * partagee;
  const h2 = ecart ** 2 - expliquee - g2;
  const ordonnee = faits.ordonnee - parTous * faits.moyenne * (1 - commune);
  const moyenne = impairs.reduce((a, b) => a + b, 0) / n;
  const { uniforme, normale } = hasard(20260703);
  const comptes = { passage: 0, dix: 0, huit: 0 };
  // One in ten falls by 1.9 ± 1.1; the others are such that all together have mean 0 and variance 1.
  const autres = {
    centre: 0.19 / 0.9,
    ecart: Math.sqrt((1 - 0.1 * (1.9 ** 2 + 1.1 ** 2)) / 0.9 - (0.19 / 0.9) ** 2),
  };
  for (let t = 0; t < tirages; t++) {
    const chute = uniforme() < 0.1;
    const z = chute ? -1.9 + 1.1 * normale() : autres.centre + autres.ecart * normale();
    const rcues = impairs.map((impair) => {
      const attendue = ordonnee + propre * impair + parTous * moyenne;
      return (impair + attendue + Math.sqrt(g2) * z + Math.sqrt(h2) * normale()) / 2;
    });
    const a10 = rcues.filter((m) => m >= 9.995).length;
    if (2 * a10 > n && rcues.every((m) => m >= 7.995)) comptes.passage++;
    if (rcues[0]! >= 9.995) comptes.dix++;
    if (rcues[0]! < 7.995) comptes.huit++;
  }
  return {
    passage: comptes.passage / tirages,
    a_10: comptes.dix / tirages,
    sous_8: comptes.huit / tirages,
  };
}

describe("à mi-année, les chances sont celles que donnent 200 000 tirages", () => {
  test.each<[string, number, number[]]>([
    ["une UE faible parmi cinq", 2, [7.62, 12, 12, 12, 12]],
    ["cinq UE à 10", 2, [10, 10, 10, 10, 10]],
    ["quatre UE du BUT1", 1, [8, 9, 10, 11]],
    ["six UE du BUT1, dont une à 4", 1, [4, 11, 11, 12, 12, 13]],
    ["deux UE à 9 du BUT1", 1, [9, 9]],
    ["deux UE du BUT2, à 8 et 11", 2, [8, 11]],
    ["deux UE du BUT3, à 11 et 8", 3, [11, 8]],
  ])("%s (BUT%d)", (_, numero, impairs) => {
    const tires = tirerAuSort(impairs, MODELE[numero]!, 200_000);
    const notes = impairs.flatMap((impair) => [impair, null]);
    const { probabilite } = risqueDe(decide(annee(impairs.length, numero), notes));
    // Four standard errors of a share of 200,000 draws.
    const marge = 4 * Math.sqrt(0.25 / 200_000);
    expect(Math.abs(probabilite.passage! - tires.passage)).toBeLessThan(marge);
    expect(Math.abs(probabilite.rcues[0]!.a_10 - tires.a_10)).toBeLessThan(marge);
    expect(Math.abs(probabilite.rcues[0]!.sous_8 - tires.sous_8)).toBeLessThan(marge);
  });
});

/*
 * Half-known semesters: students are drawn as marks that arrive one after the other, then the marks to come are foreseen
 * from the first ones. What was not foreseen must be unrelated to all that was known, and spread as foreseen.
 */
test("avec une partie du semestre, ce qui reste incertain n’a plus de lien avec ce qui est connu", () => {
  const loi = loiDe(MODELE[2]!, 2);
  const connus: Connu[] = [
    { impair: true, competence: 0, part: 1 },
    { impair: true, competence: 1, part: 0.5 },
    { impair: false, competence: 0, part: 0.5 },
    { impair: false, competence: 1, part: 0 },
  ];
  const { base, gains, covariances } = prevoir(connus, loi);
  const { normale } = hasard(7);
  const racine = racineDe(niveaux(loi));
  const tirages = 60_000;
  const suivis: { reste: number; erreur: number; connu: number[] }[][] = [[], [], [], []];
  for (let t = 0; t < tirages; t++) {
    const z = [0, 0, 0, 0].map(() => normale());
    const niveau = racine.map((ligne) => ligne.reduce((s, l, k) => s + l * z[k]!, 0));
    const [premiers, seconds] = [bruits(loi, normale), bruits(loi, normale)];
    const moyenne = (u: number) => (u < 2 ? loi.impair : loi.pair).moyenne + niveau[u]!;
    const toutes = (u: number) => (premiers[u]! + seconds[u]!) / 2;
    const connu = [moyenne(0) + toutes(0), moyenne(1) + premiers[1]!, moyenne(2) + premiers[2]!];
    [1, 2, 3].forEach((u) => {
      const reste = moyenne(u) + (u === 3 ? toutes(3) : seconds[u]!);
      const prevu = connu.reduce((s, k, i) => s + gains[u]![i]! * k, base[u]!);
      suivis[u]!.push({ reste, erreur: reste - prevu, connu });
    });
  }
  for (const u of [1, 2, 3]) {
    const erreurs = suivis[u]!.map(({ erreur }) => erreur);
    expect(Math.abs(moyenneDe(erreurs))).toBeLessThan(0.05);
    expect(moyenneDe(erreurs.map((e) => e * e))).toBeCloseTo(covariances[u]![u]!, 0);
    for (const k of [0, 1, 2]) {
      const valeurs = suivis[u]!.map(({ connu }) => connu[k]!);
      const centre = moyenneDe(valeurs);
      const lien = moyenneDe(suivis[u]!.map(({ erreur }, i) => erreur * (valeurs[i]! - centre)));
      expect(Math.abs(lien)).toBeLessThan(0.1);
    }
  }
});

/** The covariances of what lasts of the two odd and two even UE: three quarters within a semester. */
function niveaux({ impair, pair, meme, autre }: ReturnType<typeof loiDe>): number[][] {
  const [vi, ci, vp, cp] = [impair.variance, impair.covariance, pair.variance, pair.covariance].map(
    (v) => 0.75 * v
  ) as [number, number, number, number];
  return [
    [vi, ci, meme, autre],
    [ci, vi, autre, meme],
    [meme, autre, vp, cp],
    [autre, meme, cp, vp],
  ];
}

/** The noise of half of the marks: twice the quarter that the marks of a whole semester make. */
function bruits({ impair, pair }: ReturnType<typeof loiDe>, normale: () => number): number[] {
  return [impair, pair].flatMap(({ variance, covariance }) => {
    const commun = Math.sqrt(0.5 * covariance) * normale();
    const propre = Math.sqrt(0.5 * (variance - covariance));
    return [commun + propre * normale(), commun + propre * normale()];
  });
}

function racineDe(matrice: readonly (readonly number[])[]): number[][] {
  const l = matrice.map((ligne) => ligne.map(() => 0));
  matrice.forEach((ligne, i) => {
    for (let j = 0; j <= i; j++) {
      const reste = ligne[j]! - l[i]!.reduce((s, v, k) => (k < j ? s + v * l[j]![k]! : s), 0);
      l[i]![j] = i === j ? Math.sqrt(reste) : reste / l[j]![j]!;
    }
  });
  return l;
}

function moyenneDe(valeurs: readonly number[]): number {
  return valeurs.reduce((s, v) => s + v, 0) / valeurs.length;
}

describe("ce qu’aucune note à venir ne peut changer est certain, exactement", () => {
  test.each<[string, (number | null)[], number | null, number, number]>([
    ["RCUE acquis", [12, 12, 12, 12, 16, null], 1, 1, 0],
    ["RCUE perdu sous 8", [7, 7, 12, null, 12, null], 0, 0, 1],
    ["RCUE perdu sous 10, le reste aussi", [9, 9, 9, 9, 12, null], 0, 0, 0],
  ])("%s", (_, notes, passage, a10, sous8) => {
    const { probabilite } = risqueDe(decide(annee(3), notes));
    expect(probabilite.passage).toBe(passage);
    expect(probabilite.rcues[0]).toEqual({ competence: 1, a_10: a10, sous_8: sous8 });
  });

  test.each<[string, number, number]>([
    ["0 partout : il faudrait 20 partout", 0, 0],
    ["19,90 partout : il faudrait moins de 0,10", 19.9, 1],
  ])("%s : ni 0 ni 1, car une note peut encore tout changer", (_, moyenne, bord) => {
    const notes = [moyenne, null, moyenne, null];
    const { passage, rcues } = risqueDe(decide(annee(2), notes)).probabilite;
    for (const chance of [passage!, rcues[0]!.a_10]) {
      expect(chance).toBeGreaterThan(0);
      expect(chance).toBeLessThan(1);
    }
    expect(Math.abs(passage! - bord)).toBeLessThan(0.001);
  });

  test("qui a quitté la promotion n’a pas de chances", () => {
    const dossier = decide(annee(1), [3, null], {}, { statut: "DEM", s1s2: null });
    expect(risqueDe(dossier).probabilite).toEqual({ passage: null, rcues: [] });
  });
});

const QUART = fc.option(fc.integer({ min: 0, max: 80 }));

test("une meilleure note ne baisse jamais une chance", () => {
  const notes = fc.array(QUART, { minLength: 8, maxLength: 8 });
  const structure = anneeDeModules(
    [
      [2, 1],
      [1, 0],
      [0, 3],
      [1, 1],
    ].flatMap((coefficients) => [
      { semestre: 3 as const, coefficients },
      { semestre: 4 as const, coefficients },
    ])
  );
  fc.assert(
    fc.property(notes, fc.nat(7), fc.integer({ min: 1, max: 30 }), (ligne, j, plus) => {
      fc.pre(ligne[j] !== null && ligne[j]! + plus <= 80);
      const mieux = ligne.map((note, k) => (k === j ? note! + plus : note));
      const lignes = [ligne, mieux].map((l) => l.map((note) => (note === null ? null : note / 4)));
      const [avant, apres] = decideTous(structure, lignes).map((d) => risqueDe(d).probabilite);
      expect(apres!.passage! - avant!.passage!).toBeGreaterThan(-1e-9);
      apres!.rcues.forEach(({ a_10, sous_8 }, r) => {
        expect(a_10 - avant!.rcues[r]!.a_10).toBeGreaterThan(-1e-9);
        expect(sous_8 - avant!.rcues[r]!.sous_8).toBeLessThan(1e-9);
      });
    }),
    { numRuns: 500 }
  );
});
