import type { Deliberation } from "../../deliberation";
import { aQuitte, NOTE_MAXIMALE } from "../../reglement";
import { trancheDe, type Tranche } from "../../restitution";

/** The mean of one student in a UE, in hundredths. */
export interface MoyenneDe {
  readonly rang: number;
  readonly centiemes: number;
  readonly provisoire: boolean;
}

/** How the means of one UE spread out. */
export interface Repartition {
  readonly code: string;
  readonly competence: number;
  /** The means from k to under k + 1, for k from 0 to 19; 20 is in the last one. */
  readonly barres: readonly (readonly MoyenneDe[])[];
  /** Students who have a mean, of whom so many still wait for marks; and those who have none. */
  readonly effectif: number;
  readonly provisoires: number;
  readonly sansMoyenne: number;
  readonly tranches: Readonly<Record<Tranche, number>>;
  /** In hundredths; between the two in the middle when they are even in number. */
  readonly mediane: number;
}

/** The UE of the year, by competence; those without any mean are named, never drawn as zeros. */
export function repartir({ fiches, bilan }: Deliberation): {
  readonly parCompetence: readonly (readonly Repartition[])[];
  readonly sansMoyenne: readonly string[];
} {
  const presents = fiches.flatMap(({ etudiant, ues }, rang) =>
    aQuitte(etudiant.statut) ? [] : [{ rang, ues }]
  );
  const groupes = new Map<number, Repartition[]>();
  const sansMoyenne: string[] = [];
  bilan.structure.ues
    .map((ue, u) => ({ ...ue, u }))
    .sort((a, b) => a.competence - b.competence || a.semestre - b.semestre)
    .forEach(({ code, competence, u }) => {
      const moyennes = presents.flatMap(({ rang, ues }) => {
        const { centiemes, provisoire } = ues[u]!.moyenne;
        return centiemes === null ? [] : [{ rang, centiemes, provisoire }];
      });
      if (moyennes.length === 0) return sansMoyenne.push(code);
      const repartition = {
        ...{ code, competence, ...compter(moyennes) },
        sansMoyenne: presents.length - moyennes.length,
      };
      return groupes.set(competence, [...(groupes.get(competence) ?? []), repartition]);
    });
  return { parCompetence: [...groupes.values()], sansMoyenne };
}

function compter(
  moyennes: readonly MoyenneDe[]
): Omit<Repartition, "code" | "competence" | "sansMoyenne"> {
  const barres = Array.from({ length: NOTE_MAXIMALE }, (): MoyenneDe[] => []);
  const tranches = { sous8: 0, sous10: 0, dix: 0 };
  for (const une of moyennes) {
    barres[Math.min(NOTE_MAXIMALE - 1, Math.floor(une.centiemes / 100))]!.push(une);
    tranches[trancheDe(une.centiemes)]++;
  }
  return {
    ...{ barres, tranches, effectif: moyennes.length },
    provisoires: moyennes.filter(({ provisoire }) => provisoire).length,
    mediane: medianeDe(moyennes.map(({ centiemes }) => centiemes)),
  };
}

function medianeDe(nombres: readonly number[]): number {
  const tries = Float64Array.from(nombres).sort();
  const milieu = tries.length >> 1;
  return tries.length % 2 === 1
    ? tries[milieu]!
    : Math.round((tries[milieu - 1]! + tries[milieu]!) / 2);
}
