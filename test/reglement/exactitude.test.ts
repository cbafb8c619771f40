import { deliberer, etablirBilan, mettreALEchelle, REGLAGES } from "../../src/reglement";
import {
  centiemes,
  codeRcue,
  codeUe,
  fraction,
  moyenne,
  proposition,
  type Fraction,
} from "./oracle";
import { hasard, programme } from "./programmes";

/*
 * Random students of random programmes against exact rational arithmetic. Marks are drawn near 10 so that a mean often
 * falls on a tie or on a threshold. It does not prove the reading of cells, nor pending marks (tested apart).
 */
const PROGRAMMES = 1000;
const ETUDIANTS = 100;
const UN = fraction("1");

test(`les verdicts de ${PROGRAMMES * ETUDIANTS} étudiants sont ceux de l’arithmétique rationnelle exacte`, () => {
  const tirer = hasard(20221);
  let ecarts = 0;
  let exAequo = 0;
  for (let p = 0; p < PROGRAMMES; p++) {
    const { structure, coefficients, colonnes } = programme(tirer);
    const etendue = 1 + tirer(2000);
    const entiers = Array.from({ length: ETUDIANTS * colonnes }, () =>
      Math.max(0, Math.min(2000, 1000 - Math.floor(etendue / 2) + tirer(etendue + 1)))
    );
    const notes = mettreALEchelle(
      ETUDIANTS,
      colonnes,
      Float64Array.from(entiers, (note) => note / 100)
    );
    const dossiers = deliberer(
      etablirBilan(notes, structure, REGLAGES),
      Array.from({ length: ETUDIANTS }, () => ({ statut: "inscrit" as const, s1s2: null }))
    );
    const poids = coefficients.map((ue) => ue.map((c) => ({ n: BigInt(c), d: 100n })));
    dossiers.forEach((dossier, i) => {
      const moyennes = structure.ues.map((ue, u) =>
        moyenne(
          ue.colonnes.map((colonne): Fraction => ({
            n: BigInt(entiers[i * colonnes + colonne]!),
            d: 100n,
          })),
          poids[u]!
        )
      );
      const rcues = structure.rcues.map(({ ues }) =>
        moyenne(
          ues.map((u) => moyennes[u]!),
          [UN, UN]
        )
      );
      const { ues: resultats } = dossier;
      resultats.forEach((resultat, u) => {
        const rcue = rcues[Math.floor(u / 2)]!;
        if (resultat.decision !== codeUe(moyennes[u]!, rcue)) ecarts++;
        if (BigInt(resultat.moyenne.centiemes!) !== centiemes(moyennes[u]!)) ecarts++;
        if ((200n * moyennes[u]!.n + moyennes[u]!.d) % (2n * moyennes[u]!.d) === 0n) exAequo++;
      });
      dossier.rcues.forEach((resultat, r) => {
        const [impaire, paire] = structure.rcues[r]!.ues.map((u) => moyennes[u]!);
        if (resultat.decision !== codeRcue(impaire!, paire!, rcues[r]!)) ecarts++;
        if (BigInt(resultat.moyenne.centiemes!) !== centiemes(rcues[r]!)) ecarts++;
      });
      if (dossier.annee.code !== proposition(rcues)) ecarts++;
    });
  }
  expect(ecarts).toBe(0);
  // The draw does reach the hard cases: means that lie exactly on a half-hundredth.
  expect(exAequo).toBeGreaterThan(1000);
});
