import fc from "../hasard";
import {
  estAcquis,
  prononcer,
  type Anteriorite,
  type CodeUe,
  type Dossier,
  type UeAnterieure,
  type Verdict,
} from "../../src/reglement";
import { annee, decide, INSCRIT } from "./promotion";

/* Laws that hold for any way through the BUT; what the codes are in each case is for the tables and the oracle. */

const COMPETENCES = 3;
const note = fc.integer({ min: 0, max: 2000 }).map((n) => n / 100);
const noteOuRien = fc.option(note, { freq: 6 });
const codeAnterieur = fc.constantFrom<CodeUe | null>("ADM", "CMP", "AJ", "ADJ", "ADSUP", null);

/** Some attempts at the UE of BUT1 and of this year, over two earlier years. */
const anterieurs: fc.Arbitrary<UeAnterieure[]> = fc.array(
  fc
    .record({
      semestre: fc.constantFrom(1, 2, 3, 4),
      competence: fc.integer({ min: 1, max: COMPETENCES }),
      annee: fc.constantFrom("2023-2024", "2024-2025", null),
      moyenne: fc.option(note),
      decision: codeAnterieur,
    })
    .map((une) => ({ ...une, code: `UE${une.semestre}${une.competence}`, ects: 5 })),
  { maxLength: 12 }
);

const notesDeLAnnee = fc.array(noteOuRien, {
  minLength: 2 * COMPETENCES,
  maxLength: 2 * COMPETENCES,
});

function but2(notes: readonly (number | null)[], ues: readonly UeAnterieure[]): Dossier {
  const anterieur: Anteriorite = { ues, rcues: [], annees: [], dispenses: [] };
  return decide(annee(COMPETENCES, 2, [5, 5, 5, 5, 5, 5]), notes, {}, { ...INSCRIT, anterieur });
}

function acquis(dossier: Dossier): string[] {
  const { ues, rcues } = dossier.parcours;
  return [
    ...ues.filter(({ decision }) => decision && estAcquis(decision)).map(({ code }) => code),
    ...rcues
      .filter(({ decision }) => decision && estAcquis(decision))
      .map(({ anneeBut, competence }) => `RCUE ${anneeBut}.${competence}`),
  ];
}

function rang(verdict: Verdict): number {
  return verdict === null ? 1 : verdict ? 2 : 0;
}

test("une meilleure note ne fait jamais perdre ce qui était acquis, à aucun niveau, ni le passage en S5", () => {
  const cas = fc.tuple(notesDeLAnnee, anterieurs, fc.nat(2 * COMPETENCES - 1), note);
  fc.assert(
    fc.property(cas, ([notes, ues, u, plus]) => {
      const avant = but2(notes, ues);
      const mieux = Math.max(notes[u] ?? 0, plus);
      const apres = but2(
        notes.map((note, k) => (k === u ? mieux : note)),
        ues
      );
      if (notes[u] === null || mieux < notes[u]!) return;
      expect(acquis(apres)).toEqual(expect.arrayContaining(acquis(avant)));
      expect(rang(apres.compte.s1s2)).toBeGreaterThanOrEqual(rang(avant.compte.s1s2));
      expect(apres.parcours.ects.total!).toBeGreaterThanOrEqual(avant.parcours.ects.total!);
      const ordre = ["jury", "en attente", "de droit"];
      expect(ordre.indexOf(apres.annee.passage!)).toBeGreaterThanOrEqual(
        ordre.indexOf(avant.annee.passage!)
      );
    }),
    { numRuns: 500 }
  );
});

test("une UE acquise une année antérieure l’est toujours", () => {
  fc.assert(
    fc.property(notesDeLAnnee, anterieurs, (notes, ues) => {
      const acquises = ues.filter(({ decision }) => decision !== null && estAcquis(decision));
      const tout = acquis(but2(notes, ues));
      for (const { code } of acquises) expect(tout).toContain(code);
    })
  );
});

test("l’ordre des années antérieures ne change rien", () => {
  const uneFois = anterieurs.map((ues) => {
    const cles = new Map(ues.map((ue) => [`${ue.code} ${ue.annee}`, ue]));
    return [...cles.values()];
  });
  fc.assert(
    fc.property(notesDeLAnnee, uneFois, (notes, ues) => {
      const endroit = but2(notes, ues);
      const envers = but2(notes, [...ues].reverse());
      expect(envers.parcours).toEqual(endroit.parcours);
      expect(envers.motifs).toEqual(endroit.motifs);
    })
  );
});

test("une décision du jury ne disparaît jamais, quelles que soient les notes", () => {
  fc.assert(
    fc.property(
      notesDeLAnnee,
      anterieurs,
      fc.integer({ min: 1, max: COMPETENCES }),
      (notes, ues, c) => {
        const saisie = { annee: "PAS1NCI", ues: new Map(), rcues: new Map([[c, "ADJ"]]) };
        const { dossier, refus } = prononcer(but2(notes, ues), saisie);
        if (dossier.compte.miAnnee) return;
        expect(refus).toEqual([]);
        expect(dossier.decisionAnnee).toBe("PAS1NCI");
        expect(dossier.rcues[c - 1]!.decision).toBe("ADJ");
        const deux = dossier.ues.filter(({ competence }) => competence === c);
        expect(deux.every(({ decision }) => estAcquis(decision))).toBe(true);
      }
    )
  );
});
