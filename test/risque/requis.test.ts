import fc from "../hasard";
import { avecNotes, notesAttendues, passageParLesNotes, type Chemin } from "../../src/risque";
import { annee, decide, uneUe } from "../reglement/promotion";
import type { Structure } from "../../src/reglement";
import { anneeDeModules, risqueDe, type ModuleDEssai } from "./promotion";

const requis = (structure: Structure, notes: readonly (number | null)[]) =>
  risqueDe(decide(structure, notes)).requis;

describe("la moyenne qu’il faut sur les notes à venir d’une UE", () => {
  test.each<[string, (number | null)[], { verdict: boolean | null; centiemes: number | null }]>([
    ["8 sur trois quarts : 16 sur le dernier", [8, null, 12], { verdict: null, centiemes: 1600 }],
    ["8,01 : 15,97", [8.01, null, 12], { verdict: null, centiemes: 1597 }],
    ["10,11 : 9,67, que 9,66 n’atteint pas", [10.11, null, 12], { verdict: null, centiemes: 967 }],
    ["6,66 : l’arrondi seul y suffit, 20", [6.66, null, 12], { verdict: null, centiemes: 2000 }],
    ["6,65 : hors d’atteinte", [6.65, null, 12], { verdict: false, centiemes: null }],
    ["13,33 : acquise, l’arrondi suffit", [13.33, null, 12], { verdict: true, centiemes: 0 }],
  ])("%s", (_, notes, attendu) => {
    expect(requis(uneUe([3, 1]), notes).ues[0]!.acquerir).toEqual(attendu);
  });
});

test("UE31 à 7,62 : il faut 12,38 en UE41 pour compenser, 8,38 pour que le RCUE atteigne 8", () => {
  const { rcues, passage } = requis(annee(3, 2), [7.62, null, 14, null, 9, null]);
  expect(rcues[0]).toMatchObject({
    competence: 1,
    dix: { verdict: null, centiemes: 1238 },
    huit: { verdict: null, centiemes: 838 },
  });
  // Of right: two RCUE of three at 10 (6 in UE42, 11 in UE43), the first at 8 only.
  expect(passage!.moyenne).toEqual({ verdict: null, centiemes: 1100 });
  // UE41 at 8.38, UE42 at 6, UE43 at 11; UE41 at 12.38 and UE43 at 7 would cost as much and ask for a better mark.
  expect(passage!.moinsCher!.notes.map(({ centiemes }) => centiemes)).toEqual([838, 600, 1100]);
  expect(passage!.moinsCher!.moyenne).toBeCloseTo((8.38 + 6 + 11) / 3, 12);
});

test("après le S6, tous les RCUE doivent atteindre 10", () => {
  const { passage } = requis(annee(3, 3), [7.62, null, 14, null, 9, null]);
  expect(passage!.moyenne.centiemes).toBe(1238);
  expect(passage!.moinsCher!.notes.map(({ centiemes }) => centiemes)).toEqual([1238, 600, 1100]);
});

describe("un module seul, les autres restant à la moyenne actuelle", () => {
  // UE11: 9 (coefficient 2) known, M2 and M3 to come (coefficient 1 each); UE21 complete at 10.5.
  const { ues } = requis(uneUe([2, 1, 1]), [9, null, null, 10.5]);

  test("pour acquérir l’UE : 9 × 3 + x = 40, donc 13", () => {
    expect(ues[0]!.modules.map(({ acquerir }) => acquerir!.centiemes)).toEqual([1300, 1300]);
  });

  test("pour compenser : l’UE doit atteindre 9,5, donc 11", () => {
    expect(ues[0]!.modules.map(({ compenser }) => compenser!.centiemes)).toEqual([1100, 1100]);
    expect(ues[0]!.modules.map(({ module }) => module)).toEqual(["R1.02", "R1.03"]);
  });

  test("rien ne se dit d’une UE sans aucune note", () => {
    expect(requis(annee(1), [9, null]).ues[1]!.modules).toEqual([
      { colonne: 1, module: "M2.01", acquerir: null, compenser: null },
    ]);
  });
});

describe("le chemin le moins cher", () => {
  test("un module commun à deux UE en retard vaut mieux que deux modules", () => {
    // Two competences at 9 and 9 in S3. M3 and M4 count in one UE of S4, M5 in both: each RCUE needs 11 in S4.
    const modules: ModuleDEssai[] = [
      { semestre: 3, coefficients: [1, 0] },
      { semestre: 3, coefficients: [0, 1] },
      { semestre: 4, coefficients: [1, 0] },
      { semestre: 4, coefficients: [0, 1] },
      { semestre: 4, coefficients: [2, 1] },
    ];
    const { passage } = requis(anneeDeModules(modules), [9, 9, null, null, null]);
    // UE41 = (M3 + 2 M5) / 3 and UE42 = (M4 + M5) / 2 at 11: 33 = M3 + 2 M5, 22 = M4 + M5. Points: M3 + M4 + 3 M5 = 55
    // wherever M5 stands between 6.5 and 16.5: all ways cost the same, 55 points over 5 coefficients.
    expect(passage!.moinsCher!.moyenne).toBeCloseTo(11, 12);
  });

  test("un module qui ne sert qu’à une UE déjà sauve ne coûte rien", () => {
    // The first RCUE is short of one point, the second is at 10 whatever comes: M5 is worth its points only in UE41.
    const modules: ModuleDEssai[] = [
      { semestre: 3, coefficients: [1, 0] },
      { semestre: 3, coefficients: [0, 1] },
      { semestre: 4, coefficients: [1, 0] },
      { semestre: 4, coefficients: [1, 3] },
    ];
    const { rcues } = requis(anneeDeModules(modules), [9, 20, null, null]);
    // UE41 = (M3 + M4) / 2 at 11: 22 points. M3 costs 1 a point, M4 costs 4: M3 at 20, M4 at 2.
    const { notes, moyenne } = rcues[0]!.moinsCher!;
    expect(notes.map(({ module, centiemes }) => [module, centiemes])).toEqual([
      ["M3", 2000],
      ["M4", 200],
    ]);
    expect(moyenne).toBeCloseTo((20 + 4 * 2) / 5, 12);
  });

  test("rien à dire d’un but sûr ou perdu", () => {
    const { rcues } = requis(annee(2), [10, 10, 3, 4]);
    expect(rcues.map(({ moinsCher }) => moinsCher)).toEqual([null, null]);
  });
});

interface Cas {
  readonly poids: [number, number, number][];
  readonly notes: number[];
  readonly attendues: number[];
}

/*
 * By brute force: every whole mark of every module to come, judged by hand. The solution found may
 * cost less than the best whole marks, never more; and rounded up to whole marks it must be one of the ways. What it
 * does not prove: optimality between two whole marks, which the suite of the simplex proves by duality.
 */
const CAS: fc.Arbitrary<Cas> = fc.record({
  poids: fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)), { minLength: 6, maxLength: 6 }),
  notes: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 6, maxLength: 6 }),
  attendues: fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 3 }),
});

function essayer({ poids, notes, attendues }: Cas) {
  const modules = poids.map((coefficients, j): ModuleDEssai => ({
    semestre: j < 3 ? 3 : 4,
    coefficients,
  }));
  const ligne = notes.map((note, j) => (attendues.includes(j) ? null : note));
  return decide(anneeDeModules(modules), ligne, { arrondi: "aucun" });
}

function* entieres(colonnes: readonly number[]): Generator<Map<number, number>> {
  const [premiere, ...reste] = colonnes;
  if (premiere === undefined) return yield new Map();
  for (const suite of entieres(reste))
    for (let note = 0; note <= 20; note++) yield new Map([...suite, [premiere, note]]);
}

/** The passage of right by whole numbers alone: nothing here is the program's. */
function passe({
  structure,
  lignes,
}: {
  structure: Structure;
  lignes: readonly number[];
}): boolean {
  const sommes = structure.ues.map(({ colonnes, coefficients }) => ({
    n: colonnes.reduce((total, colonne, m) => total + lignes[colonne]! * coefficients[m]!, 0),
    d: coefficients.reduce((total, coefficient) => total + coefficient, 0),
  }));
  const atteints = (seuil: number) =>
    structure.rcues.filter(({ ues }) => {
      const [une, autre] = ues.map((u) => sommes[u]!);
      return une!.n * autre!.d + autre!.n * une!.d >= 2 * seuil * une!.d * autre!.d;
    }).length;
  return 2 * atteints(10) > structure.rcues.length && atteints(8) === structure.rcues.length;
}

test("aucune suite de notes entières n’est moins chère, et la sienne en entiers est une des suites", () => {
  fc.assert(
    fc.property(CAS, (cas) => {
      const dossier = essayer(cas);
      // A UE without any module has no mean to judge by hand.
      fc.pre(dossier.bilan.structure.ues.every(({ colonnes }) => colonnes.length > 0));
      const attendues = notesAttendues(dossier.bilan, dossier.rang);
      const colonnes = attendues.map(({ colonne }) => colonne);
      fc.pre(colonnes.length > 0);
      const juger = (essai: ReadonlyMap<number, number>) =>
        passe({
          structure: dossier.bilan.structure,
          lignes: cas.notes.map((note, j) => essai.get(j) ?? note),
        });
      let moinsCher = Infinity;
      for (const essai of entieres(colonnes))
        if (juger(essai)) moinsCher = Math.min(moinsCher, coutDe(attendues, essai));
      const { passage } = risqueDe(dossier).requis;
      if (passage!.moyenne.verdict !== null) {
        expect(moinsCher).toBe(passage!.moyenne.verdict ? 0 : Infinity);
        return;
      }
      const poids = coutDe(attendues, new Map(colonnes.map((colonne) => [colonne, 1])));
      expect(passage!.moinsCher!.moyenne * poids).toBeLessThanOrEqual(moinsCher + 1e-9);
      const enEntiers = arrondirAuDessus(colonnes, passage!.moinsCher!);
      expect(juger(enEntiers)).toBe(true);
      expect(moinsCher).toBeLessThanOrEqual(coutDe(attendues, enEntiers));
    }),
    { numRuns: 200 }
  );
});

function coutDe(
  attendues: ReturnType<typeof notesAttendues>,
  essai: ReadonlyMap<number, number>
): number {
  return attendues.reduce(
    (somme, { colonne, ues }) =>
      ues.reduce((total, { coefficient }) => total + coefficient * essai.get(colonne)!, somme),
    0
  );
}

function arrondirAuDessus(colonnes: readonly number[], { notes }: Chemin): Map<number, number> {
  const essai = new Map(colonnes.map((colonne) => [colonne, 0]));
  for (const { colonne, centiemes } of notes) essai.set(colonne, Math.ceil(centiemes / 100));
  return essai;
}

test("la moyenne partout est la plus petite, au centième", () => {
  fc.assert(
    fc.property(CAS, (cas) => {
      const dossier = essayer(cas);
      const { passage } = risqueDe(dossier).requis;
      const { verdict, centiemes } = passage!.moyenne;
      fc.pre(verdict === null);
      const colonnes = notesAttendues(dossier.bilan, dossier.rang).map(({ colonne }) => colonne);
      const avec = (note: number) =>
        passageParLesNotes(
          avecNotes(dossier, new Map(colonnes.map((colonne) => [colonne, note / 100]))).compte
        );
      expect(avec(centiemes!)).toBe(true);
      if (centiemes! > 0) expect(avec(centiemes! - 1)).toBe(false);
    })
  );
});

test("avec un bonus, qui plie la droite, la note est cherchée par les règles mêmes", () => {
  // UE11 with one mark to come, and a bonus of 1 point on UE11 (column 2): 9 suffices there, 11 with UE21 at 9.
  const structure = {
    ...annee(1),
    complements: { reports: [-1, -1], ajouts: [{ colonne: 2, ues: [0], sens: "bonus" as const }] },
  };
  const { ues, rcues } = requis(structure, [null, 9, 1]);
  expect(ues[0]!.acquerir.centiemes).toBe(900);
  expect(rcues[0]!.dix.centiemes).toBe(1000);
});

describe("un RCUE pondéré par les coefficients, dont une UE n’a pas encore de feuille : poids égaux", () => {
  const { ues, rcues } = uneUe([30]);
  const impaire = { ...ues[0]!, colonnes: [0] };
  const paire = { ...ues[1]!, colonnes: [], coefficients: [], modules: [] };
  const bonus = { reports: [-1, -1], ajouts: [{ colonne: 1, ues: [0], sens: "bonus" as const }] };
  const deux = { annee: 1, ues: [impaire, paire], rcues };

  test.each<[string, Structure, number[]]>([
    ["sans bonus", deux, [9]],
    ["avec une colonne de bonus", { ...deux, complements: bonus }, [8.9, 0.1]],
  ])("UE à 9,00, %s : 11 la compense, c’est accessible", (_, structure, notes) => {
    const risque = risqueDe(decide(structure, notes, { poids_rcue: "coefficients" }));
    expect(risque.requis.rcues[0]!.dix).toEqual({ verdict: null, centiemes: 1100 });
    expect(risque.requis.rcues[0]!.moinsCher!.notes).toEqual([
      { colonne: notes.length, module: "UE21", centiemes: 1100 },
    ]);
    expect(risque.bornes.rcues[0]!.etat).toBe("accessible");
  });
});
