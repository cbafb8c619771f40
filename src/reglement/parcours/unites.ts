import type { Releve } from "../releve";
import type { Bilan } from "../bilan";
import { issueRcue, issueUe } from "../bilan";
import { estAcquis } from "../codes";
import type { IssueRcue, IssueUe } from "../compensation";
import { moyenneReportee, SANS_ANTERIORITE } from "../anteriorite";
import { horsJury, type Situation } from "../statut";
import type { Groupe } from "../structure";
import { niveauxValides, rcuesAnterieurs, uesAnterieures } from "./niveaux";
import { retenir, retenirUe, type Retenue, type UeDesNotes } from "./retenue";
import type { RcueDuParcours, UeDuParcours } from "./types";

/** The codes that stand for one student's UE and RCUE: what the marks give, and what else counts. */
export class Unites {
  private readonly ues: Retenue<IssueUe>[] | null = null;
  private readonly rcues: Retenue<IssueRcue>[] | null = null;
  private readonly plusHaut: ReadonlyMap<number, number> = new Map();

  constructor(
    private readonly bilan: Bilan,
    private readonly rang: number,
    private readonly releve: Releve,
    private readonly situation: Situation
  ) {
    if (!situation.anterieur && !situation.jury) return;
    this.ues = [];
    this.rcues = [];
    const { anterieur = SANS_ANTERIORITE } = situation;
    this.plusHaut = niveauxValides(uesAnterieures(anterieur), rcuesAnterieurs(anterieur));
    for (const groupe of bilan.compilation.groupes) this.retenir(groupe, this.ues, this.rcues);
  }

  ue(u: number): Retenue<IssueUe> {
    return this.ues?.[u] ?? this.telle(this.ueDesNotes(u));
  }

  rcue(r: number): Retenue<IssueRcue> {
    return this.rcues?.[r] ?? this.telle(this.rcueDesNotes(r));
  }

  /** A4: the RCUE that the jury granted though their mean does not reach 10, by their index. */
  get accordes(): Set<number> {
    const accordes = new Set<number>();
    const { structure, dix } = this.bilan;
    this.rcues?.forEach(({ issue, origine }, r) => {
      const parLeJury = origine === "jury" && estAcquis(issue.code);
      if (parLeJury && dix[this.rang * structure.rcues.length + r] !== 1) accordes.add(r);
    });
    return accordes;
  }

  /** This year's part of the student's way through the BUT. */
  get duParcours(): { readonly ues: UeDuParcours[]; readonly rcues: RcueDuParcours[] } {
    const { structure, compilation } = this.bilan;
    const ues = structure.ues.map(({ code, semestre, competence, ects }, u): UeDuParcours => {
      const { issue, origine } = this.ue(u);
      const moyenne = this.releve.moyenneUe(u).valeur;
      const decision = issue.code;
      return { code, semestre, competence, decision, moyenne, ects, annee: null, origine };
    });
    const rcues = structure.rcues.map(({ competence, annee }, r): RcueDuParcours => {
      const { issue, origine } = this.rcue(r);
      const moyenne = this.releve.moyenneRcue(compilation.groupes[r]!).valeur;
      const decision = issue.code;
      return { competence, anneeBut: annee, decision, moyenne, annee: null, origine };
    });
    return { ues, rcues };
  }

  private retenir(groupe: Groupe, ues: Retenue<IssueUe>[], rcues: Retenue<IssueRcue>[]): void {
    const membres = groupe.ues.map((u) => this.membre(u));
    if (groupe.rcue < 0) {
      groupe.ues.forEach((u, m) => (ues[u] = retenirUe(membres[m]!, null, this.situation)));
      return;
    }
    const { competence, annee: anneeBut } = this.bilan.structure.rcues[groupe.rcue]!;
    const issue = this.rcueDesNotes(groupe.rcue);
    const retenu = retenir(
      { competence, anneeBut, issue, ues: membres },
      this.situation,
      this.plusHaut
    );
    groupe.ues.forEach((u, m) => (ues[u] = retenu.ues[m]!));
    rcues[groupe.rcue] = retenu.rcue;
  }

  private membre(u: number): UeDesNotes {
    const { structure, reglages } = this.bilan;
    const { code } = structure.ues[u]!;
    const { anterieur = SANS_ANTERIORITE } = this.situation;
    const report = moyenneReportee(anterieur, code, false, reglages);
    const reportee = report !== null && this.releve.moyenneUe(u).valeur === report;
    return { code, issue: this.ueDesNotes(u), reportee };
  }

  private telle<I extends IssueUe | IssueRcue>(issue: I): Retenue<I> {
    const statut = horsJury(this.situation.statut)?.unite;
    return {
      issue: statut && !estAcquis(issue.code) ? (statut as I) : issue,
      origine: "notes",
    };
  }

  private ueDesNotes(u: number): IssueUe {
    return issueUe(this.bilan, this.rang * this.bilan.structure.ues.length + u);
  }

  private rcueDesNotes(r: number): IssueRcue {
    return issueRcue(this.bilan, this.rang * this.bilan.structure.rcues.length + r);
  }
}
