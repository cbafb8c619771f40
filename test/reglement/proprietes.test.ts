import fc from "../hasard";
import { ATTENTE, type Structure } from "../../src/reglement";
import { codes, decide, decideTous, uneUe } from "./promotion";

/* Laws of numbers that hold for every programme and every student. */
const note = fc.integer({ min: 0, max: 2000 }).map((centiemes) => centiemes / 100);
const coefficient = fc.integer({ min: 1, max: 900 }).map((centiemes) => centiemes / 100);
const noteOuAttente = fc.oneof(
  { weight: 3, arbitrary: note },
  { weight: 1, arbitrary: fc.constant(ATTENTE) }
);

/** A programme of 2 to 4 competences whose UE have 1 to 4 modules, and the marks of one student. */
const cas = fc.integer({ min: 2, max: 4 }).chain((competences) =>
  fc
    .array(fc.array(coefficient, { minLength: 1, maxLength: 4 }), {
      minLength: 2 * competences,
      maxLength: 2 * competences,
    })
    .map((coefficients) => structureDe(coefficients))
);

function structureDe(coefficients: readonly (readonly number[])[]): {
  structure: Structure;
  colonnes: number;
} {
  let colonnes = 0;
  const ues = coefficients.map((ue, u) => {
    const premiere = colonnes;
    colonnes += ue.length;
    const [semestre, competence] = [1 + (u % 2), 1 + Math.floor(u / 2)];
    return {
      ...{
        code: `UE${semestre}${competence}`,
        semestre,
        competence,
        niveau: 1,
        ects: 5,
        coefficients: ue,
      },
      colonnes: ue.map((_, m) => premiere + m),
      modules: ue.map((_, m) => `M${premiere + m}`),
    };
  });
  const rcues = Array.from({ length: coefficients.length / 2 }, (_, c) => ({
    ...{ competence: c + 1, annee: 1 },
    ues: [2 * c, 2 * c + 1],
  }));
  return { structure: { annee: 1, ues, rcues }, colonnes };
}

const rangUe = { AJ: 0, CMP: 1, ADM: 2 } as Record<string, number>;
const rangAnnee = (code: string | null): number => (code === "ADM" ? 2 : code === "PASD" ? 1 : 0);
const avecNotes = <T>(arbitraire: fc.Arbitrary<T>) =>
  cas.chain(({ structure, colonnes }) =>
    fc.record({
      structure: fc.constant(structure),
      notes: fc.array(arbitraire, { minLength: colonnes, maxLength: colonnes }),
      ou: fc.nat({ max: colonnes - 1 }),
    })
  );

test("une meilleure note n’abaisse jamais une décision", () => {
  fc.assert(
    fc.property(avecNotes(note), note, ({ structure, notes, ou }, autre) => {
      const mieux = notes.map((ancienne, k) => (k === ou ? Math.max(ancienne, autre) : ancienne));
      const [avant, apres] = decideTous(structure, [notes, mieux]);
      codes(avant!).forEach((code, u) =>
        expect(rangUe[codes(apres!)[u]!]).toBeGreaterThanOrEqual(rangUe[code]!)
      );
      expect(rangAnnee(apres!.annee.code)).toBeGreaterThanOrEqual(rangAnnee(avant!.annee.code));
    })
  );
});

test("ce qui est dit avec des notes attendues reste vrai, quelles que soient ces notes", () => {
  const complete = avecNotes(noteOuAttente).chain((tirage) =>
    fc.tuple(
      fc.constant(tirage),
      fc.array(note, { minLength: tirage.notes.length, maxLength: tirage.notes.length })
    )
  );
  fc.assert(
    fc.property(complete, ([{ structure, notes }, arrivees]) => {
      const toutes = notes.map((ancienne, k) => (ancienne === ATTENTE ? arrivees[k]! : ancienne));
      const [avant, apres] = decideTous(structure, [notes, toutes]);
      codes(avant!).forEach((code, u) => {
        if (code !== "ATT") expect(codes(apres!)[u]).toBe(code);
      });
      if (avant!.annee.code !== null) expect(apres!.annee.code).toBe(avant!.annee.code);
      if (avant!.annee.passage !== "en attente")
        expect(apres!.annee.passage).toBe(avant!.annee.passage);
    })
  );
});

test("l’ordre des modules ne change rien", () => {
  const modules = fc.array(fc.tuple(coefficient, noteOuAttente), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(modules, note, (ue, autre) => {
      const moyenne = (ordre: typeof ue) =>
        decide(uneUe(ordre.map(([poids]) => poids)), [...ordre.map(([, valeur]) => valeur), autre])
          .ues;
      expect(moyenne([...ue].reverse())).toEqual(moyenne(ue));
    })
  );
});

test("multiplier tous les coefficients d’une UE ne change rien", () => {
  const modules = fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), noteOuAttente), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(modules, fc.constantFrom(2, 3, 10, 0.5), note, (ue, facteur, autre) => {
      const avec = (f: number) =>
        decide(uneUe(ue.map(([poids]) => poids * f)), [...ue.map(([, valeur]) => valeur), autre])
          .ues;
      expect(avec(facteur)).toEqual(avec(1));
    })
  );
});
