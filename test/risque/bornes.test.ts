import fc from "../hasard";
import { avecNotes, ETATS, notesAttendues } from "../../src/risque";
import { annee, decide, uneUe } from "../reglement/promotion";
import { anneeDeModules, risqueDe } from "./promotion";

describe("les bornes d’une UE et de son RCUE", () => {
  // UE11: 8 (coefficient 3) and a mark to come (coefficient 1): from 6 to 11. UE21 at 9: RCUE from 7.5 to 10.
  const { bornes } = risqueDe(decide(uneUe([3, 1]), [8, null, 9]));

  test("au pire, à présent, au mieux", () => {
    expect(bornes.ues[0]).toMatchObject({ code: "UE11", pire: 600, present: 800, meilleur: 1100 });
    expect(bornes.ues[1]).toMatchObject({ code: "UE21", pire: 900, present: 900, meilleur: 900 });
    expect(bornes.rcues[0]).toMatchObject({ pire: 750, present: 850, meilleur: 1000 });
  });

  test("10 n’est atteint qu’avec 20 : difficile ; une UE complète sous 10 est hors d’atteinte", () => {
    expect(bornes.ues.map(({ etat }) => etat)).toEqual(["difficile", "hors d’atteinte"]);
    expect(bornes.rcues[0]).toMatchObject({ etat: "difficile", plancher: "accessible" });
  });
});

describe("l’état d’un RCUE dont l’UE impaire (coefficient 3 sur 4) est connue aux trois quarts", () => {
  // UE11 at `note` × 3/4 with the last quarter to come; UE21 complete at 9: the RCUE reaches 10 when UE11 reaches 11.
  test.each<[string, number, string]>([
    ["20 donnerait 9,994, affiché 9,99", 7.984, "hors d’atteinte"],
    ["20 donnerait 9,995, affiché 10,00", 7.987, "difficile"],
    ["il faut 12,05, 12,01 avec l’arrondi : difficile", 10.65, "difficile"],
    ["il faut 12,00 : accessible", 10.667, "accessible"],
    ["0 suffit, au centième près : assuré", 14.66, "assuré"],
  ])("%s", (_, note, etat) => {
    expect(risqueDe(decide(uneUe([3, 1]), [note, null, 9])).bornes.rcues[0]!.etat).toBe(etat);
  });
});

describe("l’état du passage de droit", () => {
  test.each<[string, (number | null)[], string]>([
    [
      "deux RCUE sur trois à 10, le troisième à 8 au pire : assuré",
      [12, 12, 12, 12, 16, null],
      "assuré",
    ],
    ["le troisième à 7,99 au pire : accessible", [12, 12, 12, 12, 15.98, null], "accessible"],
    [
      "le troisième demande plus de 12 pour 8 : difficile",
      [12, 12, 12, 12, 3.9, null],
      "difficile",
    ],
    ["un RCUE perdu sous 8 : hors d’atteinte", [12, 12, 7, 8, 12, null], "hors d’atteinte"],
    ["deux RCUE perdus sous 10 : hors d’atteinte", [9, 9, 9, 9, 12, null], "hors d’atteinte"],
  ])("%s", (_, notes, etat) => {
    expect(risqueDe(decide(annee(3), notes)).bornes.annee.passage).toBe(etat);
  });

  test("les RCUE à 10 et sous 8, au pire, à présent, au mieux", () => {
    const { annee: bornee } = risqueDe(decide(annee(3), [12, 12, 7, null, 5, 6])).bornes;
    expect(bornee).toMatchObject({
      rcues: 3,
      a10: { pire: 1, present: 1, meilleur: 2 },
      sous8: { pire: 2, present: 1, meilleur: 1 },
    });
  });
});

/** Two competences, five modules, two of them in both; each mark a quarter of a point, or still to come. */
const CAS = fc.record({
  poids: fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 5, maxLength: 5 }),
  notes: fc.array(fc.option(fc.integer({ min: 0, max: 80 })), { minLength: 5, maxLength: 5 }),
  suite: fc.array(fc.integer({ min: 0, max: 80 }), { minLength: 7, maxLength: 7 }),
});

function structureDe(poids: readonly (readonly [number, number])[]) {
  return anneeDeModules(
    poids.map((coefficients, j) => ({ semestre: j < 3 ? 3 : 4, coefficients }) as const)
  );
}

const enPoints = (quart: number | null) => (quart === null ? null : quart / 4);

test("toute suite des notes à venir tombe entre les bornes, et ne dément aucun état certain", () => {
  fc.assert(
    fc.property(CAS, ({ poids, notes, suite }) => {
      const dossier = decide(structureDe(poids), notes.map(enPoints));
      const { bornes } = risqueDe(dossier);
      const attendues = notesAttendues(dossier.bilan, dossier.rang);
      const complet = avecNotes(
        dossier,
        new Map(attendues.map(({ colonne }, k) => [colonne, suite[k]! / 4]))
      );
      complet.rcues.forEach(({ moyenne }, r) => {
        const { pire, meilleur, etat, plancher } = bornes.rcues[r]!;
        expect(moyenne.centiemes).toBeGreaterThanOrEqual(pire!);
        expect(moyenne.centiemes).toBeLessThanOrEqual(meilleur!);
        if (etat === "assuré") expect(moyenne.centiemes).toBeGreaterThanOrEqual(1000);
        if (etat === "hors d’atteinte") expect(moyenne.centiemes).toBeLessThan(1000);
        if (plancher === "hors d’atteinte") expect(moyenne.centiemes).toBeLessThan(800);
      });
    })
  );
});

test("une meilleure note n’empire jamais un état", () => {
  const rang = (etat: (typeof ETATS)[number]) => ETATS.indexOf(etat);
  fc.assert(
    fc.property(CAS, fc.nat(4), fc.integer({ min: 1, max: 20 }), ({ poids, notes }, j, plus) => {
      fc.pre(notes[j] !== null && notes[j]! + plus <= 80);
      const mieux = notes.map((note, k) => (k === j ? note! + plus : note));
      const [avant, apres] = [notes, mieux].map(
        (ligne) => risqueDe(decide(structureDe(poids), ligne.map(enPoints))).bornes
      );
      apres!.rcues.forEach(({ etat }, r) =>
        expect(rang(etat)).toBeLessThanOrEqual(rang(avant!.rcues[r]!.etat))
      );
      expect(rang(apres!.annee.passage)).toBeLessThanOrEqual(rang(avant!.annee.passage));
    })
  );
});
