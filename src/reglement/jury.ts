import { estAcquis, type CodeUe } from "./codes";
import type { Bilan } from "./bilan";
import { RATTRAPAGE } from "./note";
import type { Compte } from "./progression";
import type { Verdict } from "./verdict";

/** ECTS acquired in each semester and in all; `null` where no source gives them. */
export interface Ects {
  readonly parSemestre: ReadonlyMap<number, number | null>;
  readonly total: number | null;
}

/** Points 4.3 and 4.6: the ECTS of a UE are all or nothing, with the UE. */
export function compterEcts(
  ues: readonly {
    readonly semestre: number;
    readonly ects: number | null;
    readonly decision: CodeUe;
  }[]
): Ects {
  const parSemestre = new Map<number, number | null>();
  let total: number | null = 0;
  for (const { semestre, ects, decision } of ues) {
    const deja: number | null = parSemestre.get(semestre) ?? (parSemestre.has(semestre) ? null : 0);
    const gain = ects === null ? null : estAcquis(decision) ? ects : 0;
    parSemestre.set(semestre, deja === null || gain === null ? null : deja + gain);
    total = total === null || gain === null ? null : total + gain;
  }
  return { parSemestre, total };
}

/** What the counting takes from elsewhere than this year's marks. */
export interface Ailleurs {
  readonly s1s2: Verdict;
  readonly cursus: Verdict;
  /** A4: the RCUE that the jury granted and whose mean stays below 10, by their index. */
  readonly accordes: ReadonlySet<number>;
}

/** Counts, for one student, what points 4.3 and 4.5 look at. */
export function compter(bilan: Bilan, etudiant: number, ailleurs: Ailleurs): Compte {
  const { accordes, s1s2, cursus } = ailleurs;
  const { structure, dix, huit, sommes, miAnnee } = bilan;
  const rcues = structure.rcues.length;
  const ues = structure.ues.length;
  const compteAccordes = accordes.size > 0 && bilan.reglages.rcue_accorde === "compte";
  let [a10, a10Possibles, sous8, sous8Possibles, bloquees] = [0, 0, 0, 0, 0];
  for (let k = etudiant * rcues; k < (etudiant + 1) * rcues; k++) {
    if (compteAccordes && accordes.has(k - etudiant * rcues)) {
      a10++;
      a10Possibles++;
      continue;
    }
    if (dix[k] === 1) a10++;
    if (dix[k] !== 0) a10Possibles++;
    if (huit[k] === 0) sous8++;
    if (huit[k] !== 1) sous8Possibles++;
  }
  for (let k = etudiant * ues; k < (etudiant + 1) * ues; k++) {
    if (sommes.blocage[k]! < RATTRAPAGE) bloquees++;
  }
  return {
    annee: structure.annee,
    rcues,
    a10,
    a10Possibles,
    sous8,
    sous8Possibles,
    bloquees,
    accordes: accordes.size,
    s1s2,
    cursus,
    miAnnee,
  };
}
