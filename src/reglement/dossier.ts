import { afficher } from "./arrondi";
import { issueRcue, issueUe, type Bilan } from "./bilan";
import { estAcquis, type CodeRcue, type CodeUe } from "./codes";
import type { IssueRcue, IssueUe } from "./compensation";
import { compter, compterEcts, type Ects } from "./jury";
import { NombresDUneUe } from "./nombres";
import {
  conditionsDePassage,
  decideAnnee,
  type Compte,
  type Condition,
  type IssueAnnee,
} from "./progression";
import { Releve, type Moyenne } from "./releve";
import { horsJury, type Situation } from "./statut";
import { citer, type Point } from "./textes";
import type { Verdict } from "./verdict";

/** One reason in words, and the point that it applies. */
export interface Raison {
  readonly phrase: string;
  readonly point: Point;
}

/** What one condition found for one student, with its point and its reason. */
export interface Constat {
  readonly point: Point;
  readonly verdict: Verdict;
  readonly phrase: string;
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
export class Dossier extends Releve {
  readonly annee: IssueAnnee;

  constructor(
    bilan: Bilan,
    rang: number,
    readonly situation: Situation,
    readonly compte: Compte
  ) {
    super(bilan, rang);
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
    const { structure, compilation } = this.bilan;
    return structure.rcues.map(({ competence, annee }, r) => {
      const groupe = compilation.groupes[r]!;
      const moyenne = this.moyenneRcue(groupe);
      const { code: decision, point } = this.issueRcue(r);
      return { competence, annee, ues: groupe.codes, moyenne, decision, point };
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
    return this.conditions.map(({ point, verdict, phrase }) => ({
      point,
      verdict: verdict(this.compte),
      phrase: phrase(this.compte),
    }));
  }

  /** Every reason, with the point that it applies: the year first, then what stands in the way, UE by UE. */
  get raisons(): Raison[] {
    const raisons: Raison[] = [this.annee];
    if (horsJury(this.situation.statut)) return raisons;
    const doutes = this.annee.code === null && this.annee.passage === "en attente";
    for (const { verdict, phrase, point } of this.conditions) {
      const rempli = verdict(this.compte);
      if (rempli === false || (rempli === null && doutes))
        raisons.push({ phrase: phrase(this.compte), point });
    }
    this.bilan.structure.ues.forEach((_, u) => {
      if (this.issueUe(u).code !== "ADM") raisons.push(this.raisonUe(u));
    });
    return raisons;
  }

  /** The same as sentences that cite their points. */
  get motifs(): string[] {
    return this.raisons.map(avecPoint);
  }

  /** Why a UE has its code, with the point applied. */
  motifUe(u: number): string {
    return avecPoint(this.raisonUe(u));
  }

  /** Why an RCUE has its code, with the point applied. */
  motifRcue(r: number): string {
    const { phrase, point } = this.issueRcue(r);
    const { structure, compilation } = this.bilan;
    const groupe = compilation.groupes[r]!;
    const moyenne = afficher(this.moyenneRcue(groupe).centiemes);
    const manquantes = this.manquantes(groupe.ues);
    const rcue = `RCUE ${structure.rcues[r]!.competence}`;
    return avecPoint({ phrase: phrase({ rcue, moyenne, manquantes }), point });
  }

  /** None mid-year, where going on is of right, nor after S6, where there is nowhere to go on to. */
  private get conditions(): readonly Condition[] {
    const { miAnnee, annee } = this.compte;
    return miAnnee || annee === 3 ? [] : conditionsDePassage(annee);
  }

  private raisonUe(u: number): Raison {
    const { phrase, point } = this.issueUe(u);
    const { codes, groupeDe } = this.bilan.compilation;
    return { phrase: phrase(new NombresDUneUe(this, codes, groupeDe[u]!, u)), point };
  }

  private issueUe(u: number): IssueUe {
    const issue = issueUe(this.bilan, this.rang * this.bilan.structure.ues.length + u);
    return estAcquis(issue.code) ? issue : (horsJury(this.situation.statut)?.unite ?? issue);
  }

  private issueRcue(r: number): IssueRcue {
    const issue = issueRcue(this.bilan, this.rang * this.bilan.structure.rcues.length + r);
    return estAcquis(issue.code) ? issue : (horsJury(this.situation.statut)?.unite ?? issue);
  }
}

function avecPoint({ phrase, point }: Raison): string {
  return `${phrase} (${citer(point)})`;
}
