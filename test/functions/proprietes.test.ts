import "./excel";
import fc from "../hasard";
import * as fonctions from "../../src/functions/functions";
import { avant, ue } from "../reglement/anteriorites";
import { annee, decide } from "../reglement/promotion";

/* Laws of numbers, for any class and any programme. Marks and coefficients have at most two decimals, as typed. */
const note = fc.integer({ min: 0, max: 2000 }).map((centiemes) => centiemes / 100);
const cellule = fc.oneof(
  { weight: 8, arbitrary: note },
  { weight: 1, arbitrary: fc.constantFrom("", null, "ABI", "ABJ", "RAT", "DEF") }
);
const coefficient = fc.integer({ min: 0, max: 900 }).map((centiemes) => centiemes / 100);

const bloc = <T>(cellules: fc.Arbitrary<T>, lignes: number, colonnes: number) =>
  fc.array(fc.array(cellules, { minLength: colonnes, maxLength: colonnes }), {
    minLength: lignes,
    maxLength: lignes,
  });

/** A class of 1 to 4 students, 1 to 4 modules and 1 to 3 UE a semester. */
const classe = <T>(cellules: fc.Arbitrary<T>) =>
  fc
    .record({
      etudiants: fc.integer({ min: 1, max: 4 }),
      impairs: fc.integer({ min: 1, max: 4 }),
      pairs: fc.integer({ min: 1, max: 4 }),
      ues: fc.integer({ min: 1, max: 3 }),
    })
    .chain(({ etudiants, impairs, pairs, ues }) =>
      fc.tuple(
        bloc(cellules, etudiants, impairs),
        bloc(coefficient, ues, impairs),
        bloc(cellules, etudiants, pairs),
        bloc(coefficient, ues, pairs)
      )
    );

const renverser = (lignes: readonly unknown[][]) => lignes.map((ligne) => [...ligne].reverse());

test("l’ordre des modules ne change rien", () => {
  fc.assert(
    fc.property(classe(cellule), ([impair, coefsImpair, pair, coefsPair]) => {
      const autre = [impair, coefsImpair, pair, coefsPair].map(renverser);
      expect(fonctions.jury(autre[0]!, autre[1]!, autre[2]!, autre[3]!)).toEqual(
        fonctions.jury(impair, coefsImpair, pair, coefsPair)
      );
      expect(fonctions.noteRequise(autre[0]!, autre[1]!)).toEqual(
        fonctions.noteRequise(impair, coefsImpair)
      );
    })
  );
});

test("multiplier tous les coefficients par un même nombre ne change rien", () => {
  fc.assert(
    fc.property(classe(cellule), fc.integer({ min: 2, max: 50 }), (c, facteur) => {
      const [impair, coefsImpair, pair, coefsPair] = c;
      const grands = (coefs: number[][]) =>
        coefs.map((ligne) => ligne.map((coef) => (Math.round(coef * 100) * facteur) / 100));
      expect(fonctions.jury(impair, grands(coefsImpair), pair, grands(coefsPair))).toEqual(
        fonctions.jury(impair, coefsImpair, pair, coefsPair)
      );
      expect(fonctions.noteRequise(impair, grands(coefsImpair))).toEqual(
        fonctions.noteRequise(impair, coefsImpair)
      );
    })
  );
});

test("quand toutes les notes sont là, la chaîne des formules donne ce que BUT.JURY donne d’un coup", () => {
  fc.assert(
    fc.property(classe(note), ([impair, coefsImpair, pair, coefsPair]) => {
      const ueImpair = fonctions.moyenneUe(impair, coefsImpair);
      const uePair = fonctions.moyenneUe(pair, coefsPair);
      fc.pre(![...ueImpair, ...uePair].flat().includes(""));
      const rcue = fonctions.moyenneRcue(ueImpair, uePair);
      const codesImpair = fonctions.decisionUe(ueImpair, rcue);
      const codesPair = fonctions.decisionUe(uePair, rcue);
      const codesRcue = fonctions.decisionRcue(ueImpair, uePair);
      const passages = fonctions.passage(rcue);
      const [, ...lignes] = fonctions.jury(impair, coefsImpair, pair, coefsPair);
      lignes.forEach((ligne, i) => {
        const codes = codesRcue[i]!.flatMap((code, r) => [
          codesImpair[i]![r],
          codesPair[i]![r],
          code,
        ]);
        expect(ligne.filter((_, j) => j % 2 === 1).slice(0, codes.length)).toEqual(codes);
        expect(ligne.at(-1)).toBe(passages[i]![0]);
      });
    }),
    { numRuns: 500 }
  );
});

test("une formule pour la classe donne ce que donnerait une formule par étudiant", () => {
  fc.assert(
    fc.property(classe(cellule), ([impair, coefsImpair]) => {
      const ue = fonctions.moyenneUe(impair, coefsImpair);
      const requises = fonctions.noteRequise(impair, coefsImpair);
      const rcue = fonctions.moyenneRcue(ue, renverser(ue));
      const codes = fonctions.decisionUe(ue, rcue);
      const passages = fonctions.passage(
        rcue,
        rcue.map(() => ["oui"])
      );
      impair.forEach((ligne, i) => {
        expect(fonctions.moyenneUe([ligne], coefsImpair)).toEqual([ue[i]]);
        expect(fonctions.noteRequise([ligne], coefsImpair)).toEqual([requises[i]]);
        // Means of UE have as many decimals as a double: their own mean may differ by its last digit.
        fonctions.moyenneRcue([ue[i]!], renverser([ue[i]!]))[0]!.forEach((moyenne, r) => {
          if (typeof moyenne === "number") expect(moyenne).toBeCloseTo(rcue[i]![r] as number, 12);
          else expect(moyenne).toBe(rcue[i]![r]);
        });
        expect(fonctions.decisionUe([ue[i]!], [rcue[i]!])).toEqual([codes[i]]);
        expect(fonctions.passage([rcue[i]!], [["oui"]])).toEqual([passages[i]]);
      });
    })
  );
});

test("la note requise suffit, et un centième de moins ne suffirait pas sans l’arrondi affiché", () => {
  const uneUe = fc.tuple(
    fc.array(fc.tuple(note, fc.integer({ min: 1, max: 900 })), { maxLength: 4 }),
    fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 3 })
  );
  fc.assert(
    fc.property(uneUe, ([presentes, attendues]) => {
      const notes = [...presentes.map(([n]) => n), ...attendues.map(() => "")];
      const poids = [...presentes.map(([, p]) => p), ...attendues];
      const [[requise]] = fonctions.noteRequise([notes], [poids]) as [[unknown]];
      // Hundredths of points times weights, in whole numbers: the oracle does not round.
      const attente = attendues.reduce((total, p) => total + p, 0);
      const total = poids.reduce((somme, p) => somme + p, 0);
      const points = presentes.reduce((somme, [n, p]) => somme + Math.round(n * 100) * p, 0);
      const avec = (centiemes: number) => points + centiemes * attente - 1000 * total;
      if (requise === "acquis") expect(2 * avec(0)).toBeGreaterThanOrEqual(-total);
      else if (requise === "hors d'atteinte") expect(2 * avec(2000)).toBeLessThan(-total);
      else {
        const centiemes = Math.round((requise as number) * 100);
        expect(2 * avec(centiemes)).toBeGreaterThanOrEqual(centiemes === 2000 ? -total : 0);
        expect(avec(centiemes - 1)).toBeLessThan(0);
      }
    }),
    { numRuns: 1000 }
  );
});

test("une note plus haute ne retire jamais un passage de droit", () => {
  const rang = ["jury", "en attente", "de droit"];
  fc.assert(
    fc.property(bloc(note, 1, 5), fc.nat(4), note, ([rcues], j, plus) => {
      const mieux = rcues!.map((moyenne, k) => (k === j ? Math.max(moyenne, plus) : moyenne));
      const passage = (ligne: unknown[]) =>
        rang.indexOf(fonctions.passage([ligne])[0]![0] as string);
      expect(passage(mieux)).toBeGreaterThanOrEqual(passage(rcues!));
    })
  );
});

const RANG_DU_CODE = ["AJ", "ADSUP", "ADM"];

test("une moyenne plus haute, à ce niveau ou au-dessus, n’enlève jamais un RCUE", () => {
  fc.assert(
    fc.property(bloc(note, 2, 4), fc.nat(1), fc.nat(3), note, (niveaux, k, j, plus) => {
      const codes = ([rcue, superieur]: unknown[][]) => fonctions.niveau([rcue!], [superieur!])[0]!;
      const mieux = niveaux.map((ligne, l) =>
        ligne.map((moyenne, c) => (l === k && c === j ? Math.max(moyenne, plus) : moyenne))
      );
      const avant = codes(niveaux).map((code) => RANG_DU_CODE.indexOf(code as string));
      codes(mieux).forEach((code, c) =>
        expect(RANG_DU_CODE.indexOf(code as string)).toBeGreaterThanOrEqual(avant[c]!)
      );
    })
  );
});

test("une moyenne plus haute, quelle que soit l’année, n’abaisse jamais celle qui est retenue", () => {
  fc.assert(
    fc.property(bloc(note, 1, 4), fc.nat(3), note, ([annees], j, plus) => {
      const retenue = (ligne: number[]) => fonctions.capitalisee([ligne])[0]![0] as number;
      const mieux = annees!.map((moyenne, k) => (k === j ? Math.max(moyenne, plus) : moyenne));
      expect(retenue(mieux)).toBeGreaterThanOrEqual(retenue(annees!));
      expect(annees).toContain(retenue(annees!));
      expect(retenue(annees!)).toBeGreaterThanOrEqual(annees!.at(-1)!);
    })
  );
});

/** Codes that an earlier year leaves on a UE. */
const codeAnterieur = fc.constantFrom("ADM", "CMP", "AJ", "ADJ", "DEF");

test("la chaîne des formules, avec les UE de S1 et S2, donne le passage en S5 que décide le dossier", () => {
  const competences = 3;
  const codes = bloc(codeAnterieur, 2, competences);
  fc.assert(
    fc.property(codes, bloc(note, 2, competences), ([s1, s2], [impair, pair]) => {
      const anterieur = avant(
        [s1!, s2!].flatMap((ligne, s) =>
          ligne.map((code, c) => ue(`UE${s + 1}${c + 1}`, null, code as "ADM"))
        )
      );
      const notes = impair!.flatMap((moyenne, c) => [moyenne, pair![c]!]);
      const situation = { statut: "inscrit", s1s2: null, anterieur } as const;
      const dossier = decide(annee(competences, 2), notes, {}, situation);
      const rcue = fonctions.moyenneRcue([impair!], [pair!]);
      const [s1Revu, s2Revu] = [fonctions.niveau([s1!], rcue), fonctions.niveau([s2!], rcue)];
      const avantS3 = dossier.parcours.ues.filter(({ semestre }) => semestre < 3);
      expect(avantS3.map(({ decision }) => decision)).toEqual([...s1Revu[0]!, ...s2Revu[0]!]);
      expect(fonctions.passage(rcue, [[...s1Revu[0]!, ...s2Revu[0]!]])).toEqual([
        [dossier.annee.passage],
      ]);
    }),
    { numRuns: 500 }
  );
});
