import { afficher, auCentieme } from "./arrondi";
import { issueRcue, issueUe, type Bilan } from "./bilan";
import { estAcquis, type CodeRcue, type CodeUe } from "./codes";
import type { IssueRcue, IssueUe, NombresUe } from "./compensation";
import { compter, compterEcts, type Ects } from "./jury";
import { LA_MOYENNE } from "./moyenne";
import { ABSENCE, NEUTRE, RATTRAPAGE } from "./note";
import { conditionsDePassage, decideAnnee, type Compte, type IssueAnnee } from "./progression";
import { horsJury, type Situation } from "./statut";
import { citer, type Point } from "./textes";
import type { Verdict } from "./verdict";

/** What one condition found for one student, with its point and its reason. */
export interface Constat {
  readonly point: Point;
  readonly verdict: Verdict;
  readonly phrase: string;
}

/** A mean: unrounded, in hundredths half up, and whether marks are still to come. */
export interface Moyenne {
  readonly valeur: number | null;
  readonly centiemes: number | null;
  readonly provisoire: boolean;
}

export interface ResultatUe {
  readonly code: string;
  readonly semestre: number;
  readonly competence: number;
  readonly ects: number | null;
  readonly moyenne: Moyenne;
  readonly decision: CodeUe;
  readonly point: Point;
}

export interface ResultatRcue {
  readonly competence: number;
  readonly annee: number;
  readonly ues: readonly string[];
  readonly moyenne: Moyenne;
  readonly decision: CodeRcue;
  readonly point: Point;
}

/** All students of a class, decided; each file is worked out when somebody looks at it. */
export function deliberer(bilan: Bilan, situations: readonly Situation[]): Dossier[] {
  return situations.map(
    (situation, rang) => new Dossier(bilan, rang, situation, compter(bilan, rang, situation.s1s2))
  );
}

/** One student's results: means, codes, proposal and reasons, read from the blocks of the class. */
export class Dossier {
  readonly annee: IssueAnnee;

  constructor(
    private readonly bilan: Bilan,
    private readonly rang: number,
    readonly situation: Situation,
    readonly compte: Compte
  ) {
    this.annee = horsJury(situation.statut)?.annee ?? decideAnnee(compte);
  }

  /** 4.5 from an even semester to the next; mid-year, the even semester of the same year; `null` after S6. */
  get semestreSuivant(): number | null {
    const { annee, miAnnee } = this.compte;
    if (miAnnee) return 2 * annee;
    return annee === 3 ? null : 2 * annee + 1;
  }

  /** Results of the UE, in the order of the structure. */
  get ues(): ResultatUe[] {
    return this.bilan.structure.ues.map((ue, u) => {
      const issue = this.issueUe(u);
      const { code, semestre, competence, ects } = ue;
      return {
        code,
        semestre,
        competence,
        ects,
        moyenne: this.moyenneUe(u),
        decision: issue.code,
        point: issue.point,
      };
    });
  }

  /** Results of the RCUE, in the order of the structure. */
  get rcues(): ResultatRcue[] {
    const { structure } = this.bilan;
    return structure.rcues.map((rcue, r) => {
      const issue = this.issueRcue(r);
      return {
        competence: rcue.competence,
        annee: rcue.annee,
        ues: rcue.ues.map((u) => structure.ues[u]!.code),
        moyenne: this.moyenneRcue(r),
        decision: issue.code,
        point: issue.point,
      };
    });
  }

  get ects(): Ects {
    const { ues } = this.bilan.structure;
    return compterEcts(
      ues.map(({ semestre, ects }, u) => ({ semestre, ects, decision: this.issueUe(u).code }))
    );
  }

  /** The conditions of passage, each with its numbers. */
  get constats(): Constat[] {
    if (this.compte.miAnnee || this.compte.annee === 3) return [];
    return conditionsDePassage(this.compte.annee).map(({ point, verdict, phrase }) => ({
      point,
      verdict: verdict(this.compte),
      phrase: phrase(this.compte),
    }));
  }

  /** Every reason in words, with its point: the year first, then what stands in the way, UE by UE. */
  get motifs(): string[] {
    const motifs = [avecPoint(this.annee.phrase, this.annee.point)];
    if (horsJury(this.situation.statut)) return motifs;
    const doutes = this.annee.code === null && this.annee.passage === "en attente";
    for (const { verdict, phrase, point } of this.constats)
      if (verdict === false || (verdict === null && doutes)) motifs.push(avecPoint(phrase, point));
    this.bilan.structure.ues.forEach((_, u) => {
      if (this.issueUe(u).code !== "ADM") motifs.push(this.motifUe(u));
    });
    return motifs;
  }

  /** Why a UE has its code, with the point applied. */
  motifUe(u: number): string {
    const { phrase, point } = this.issueUe(u);
    return avecPoint(phrase(this.nombresUe(u)), point);
  }

  /** Why an RCUE has its code, with the point applied. */
  motifRcue(r: number): string {
    const { phrase, point } = this.issueRcue(r);
    const { competence, ues } = this.bilan.structure.rcues[r]!;
    const moyenne = afficher(this.moyenneRcue(r).centiemes);
    const manquantes = this.manquantes(ues);
    return avecPoint(phrase({ rcue: `RCUE ${competence}`, moyenne, manquantes }), point);
  }

  /** Mean of the UE over the marks present. */
  moyenneUe(u: number): Moyenne {
    const { sommes, structure } = this.bilan;
    const k = this.rang * structure.ues.length + u;
    const bloque = sommes.blocage[k]! < RATTRAPAGE;
    return this.moyenne(sommes.points[k]!, bloque ? 0 : sommes.poids[k]!, sommes.attente[k]! > 0);
  }

  /** Mean of the RCUE over the present means of its UE; none as long as one UE has no mark. */
  moyenneRcue(r: number): Moyenne {
    const { sommes, structure, compilation } = this.bilan;
    const { ues, poids } = compilation.groupes[r]!;
    let [n, d, total, provisoire] = [0, 1, 0, false];
    ues.forEach((u, m) => {
      const k = this.rang * structure.ues.length + u;
      const dUe = sommes.blocage[k]! < RATTRAPAGE ? 0 : sommes.poids[k]!;
      n = n * dUe + sommes.points[k]! * poids[m]! * d;
      d *= dUe;
      total += poids[m]!;
      provisoire ||= sommes.attente[k]! > 0;
    });
    return this.moyenne(n, d * total, provisoire);
  }

  /** The modules of a UE whose mark is still to come, with the share of the UE that each weighs (0 to 1). */
  attentes(u: number): { readonly module: string; readonly part: number }[] {
    const { structure, notes, reglages } = this.bilan;
    const { colonnes, coefficients, modules } = structure.ues[u]!;
    const total = coefficients.reduce((somme, coefficient) => somme + coefficient, 0);
    const attentes: { module: string; part: number }[] = [];
    coefficients.forEach((coefficient, m) => {
      const note = notes.valeurs[this.rang * notes.colonnes + colonnes[m]!]!;
      const absent = note === ABSENCE && reglages.abi === "zero";
      if (coefficient > 0 && note < 0 && note !== NEUTRE && !absent)
        attentes.push({ module: modules[m]!, part: coefficient / total });
    });
    return attentes;
  }

  private manquantes(ues: readonly number[]): string[] {
    return ues.flatMap((u) => this.attentes(u).map(({ module }) => module));
  }

  private issueUe(u: number): IssueUe {
    const issue = issueUe(this.bilan, this.rang * this.bilan.structure.ues.length + u);
    return estAcquis(issue.code) ? issue : (horsJury(this.situation.statut)?.unite ?? issue);
  }

  private issueRcue(r: number): IssueRcue {
    const issue = issueRcue(this.bilan, this.rang * this.bilan.structure.rcues.length + r);
    return estAcquis(issue.code) ? issue : (horsJury(this.situation.statut)?.unite ?? issue);
  }

  private moyenne(n: number, d: number, provisoire: boolean): Moyenne {
    if (d === 0) return { valeur: null, centiemes: null, provisoire };
    const { echelle } = this.bilan.notes;
    const centiemes = auCentieme(echelle, this.bilan.compilation.exacte).comparer(n, d);
    return { valeur: n / (d * echelle), centiemes, provisoire };
  }

  private nombresUe(u: number): NombresUe {
    const { structure, compilation } = this.bilan;
    const r = structure.rcues.findIndex((rcue) => rcue.ues.includes(u));
    const autre = structure.rcues[r]?.ues.find((membre) => membre !== u);
    return {
      ue: structure.ues[u]!.code,
      moyenne: afficher(this.moyenneUe(u).centiemes),
      rcue: r < 0 ? "" : afficher(this.moyenneRcue(r).centiemes),
      autre: autre === undefined ? "" : structure.ues[autre]!.code,
      requis: r < 0 ? "" : afficher(this.requis(u, compilation.groupes[r]!)),
      manquantes: this.manquantes([u]),
      manquantesDuRcue: this.manquantes(structure.rcues[r]?.ues ?? []),
    };
  }

  /** Hundredths needed in the other UE for the RCUE to reach 10, not counting on the rounding; up to the hundredth. */
  private requis(
    u: number,
    { ues, poids }: { ues: readonly number[]; poids: readonly number[] }
  ): number | null {
    const { sommes, structure, notes } = this.bilan;
    const k = this.rang * structure.ues.length + u;
    const d = sommes.poids[k]! * notes.echelle;
    const [mien, autre] = ues[0] === u ? [poids[0]!, poids[1]] : [poids[1]!, poids[0]];
    if (d === 0 || autre === undefined) return null;
    const dix = LA_MOYENNE * 100;
    return Math.ceil((dix * (mien + autre) * d - 100 * mien * sommes.points[k]!) / (autre * d));
  }
}

function avecPoint(phrase: string, point: Point): string {
  return `${phrase} (${citer(point)})`;
}
