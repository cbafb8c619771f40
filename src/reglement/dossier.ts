import { afficher } from "./arrondi";
import { codifier, SANS_ANTERIORITE } from "./anteriorite";
import type { Bilan } from "./bilan";
import { compter, compterEcts, type Ects } from "./jury";
import { NombresDUneUe } from "./nombres";
import { Chemin, decrireClasse, type Classe } from "./parcours/parcours";
import { semestresSuivis } from "./parcours/redoublements";
import type { Parcours } from "./parcours/types";
import { Unites } from "./parcours/unites";
import {
  conditionsDePassage,
  decideAnnee,
  type Compte,
  type Condition,
  type IssueAnnee,
} from "./progression";
import { Releve } from "./releve";
import type { Constat, Raison, ResultatRcue, ResultatUe } from "./resultats";
import { horsJury, type Situation } from "./statut";
import { citer } from "./textes";
import type { Verdict } from "./verdict";

/** All students of a class, decided; each file is worked out when somebody looks at it. */
export function deliberer(bilan: Bilan, situations: readonly Situation[]): Dossier[] {
  const classe = decrireClasse(situations.map(({ anterieur }) => anterieur));
  return situations.map((situation, rang) => {
    const anterieur = situation.anterieur && codifier(situation.anterieur, bilan.reglages);
    return new Dossier(bilan, rang, anterieur ? { ...situation, anterieur } : situation, classe);
  });
}

/** One student's results: means, codes, proposal and reasons, read from the blocks of the class. */
export class Dossier extends Releve {
  /** What is proposed from the marks and the earlier years; what the jury pronounced stands beside it. */
  readonly annee: IssueAnnee;
  readonly compte: Compte;
  private readonly unites: Unites;
  private voie: Chemin | null = null;

  constructor(
    bilan: Bilan,
    rang: number,
    readonly situation: Situation,
    private readonly classe: Classe
  ) {
    super(bilan, rang);
    this.unites = new Unites(bilan, rang, this, situation);
    const { accordes } = this.unites;
    this.compte = compter(bilan, rang, { s1s2: this.s1s2, cursus: this.cursus, accordes });
    this.annee = horsJury(situation.statut)?.annee ?? decideAnnee(this.compte);
  }

  /** The same student, once the jury has spoken. */
  avec(jury: NonNullable<Situation["jury"]>): Dossier {
    return new Dossier(this.bilan, this.rang, { ...this.situation, jury }, this.classe);
  }

  /** The same student by other marks: a row of a bilan made for them, in the same class. */
  dans(bilan: Bilan, rang: number): Dossier {
    return new Dossier(bilan, rang, this.situation, this.classe);
  }

  /** What is proposed, whatever the jury wrote. */
  get propose(): Dossier {
    const situation = { ...this.situation, jury: undefined };
    return this.situation.jury ? new Dossier(this.bilan, this.rang, situation, this.classe) : this;
  }

  /** What the jury pronounced for the year, else what is proposed; `null` when neither says. */
  get decisionAnnee(): string | null {
    return this.situation.jury?.annee ?? this.annee.code;
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
      const { issue, origine } = this.unites.ue(u);
      const { code, semestre, competence, ects } = ue;
      const { code: decision, point } = issue;
      const moyenne = this.moyenneUe(u);
      return { code, semestre, competence, ects, moyenne, decision, origine, point };
    });
  }

  /** Results of the RCUE, in the order of the structure. */
  get rcues(): ResultatRcue[] {
    const { structure, compilation } = this.bilan;
    return structure.rcues.map(({ competence, annee }, r) => {
      const groupe = compilation.groupes[r]!;
      const moyenne = this.moyenneRcue(groupe);
      const { issue, origine } = this.unites.rcue(r);
      const { code: decision, point } = issue;
      return { competence, annee, ues: groupe.codes, moyenne, decision, origine, point };
    });
  }

  get ects(): Ects {
    const { ues } = this.bilan.structure;
    return compterEcts(
      ues.map(({ semestre, ects }, u) => ({
        semestre,
        ects,
        decision: this.unites.ue(u).issue.code,
      }))
    );
  }

  /** The whole way through the BUT, as far as the sources tell. */
  get parcours(): Parcours {
    return this.chemin.parcours;
  }

  /** What earlier years leave unknown, in words: the same as in `parcours`, without working all of it out. */
  get inconnus(): readonly string[] {
    return this.bilan.structure.annee === 1 ? [] : this.chemin.inconnus;
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
      const { issue, origine } = this.unites.ue(u);
      if (issue.code !== "ADM" || origine !== "notes") raisons.push(this.raisonUe(u));
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
    const { phrase, point } = this.unites.rcue(r).issue;
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
    return miAnnee || annee === 3 ? [] : conditionsDePassage(annee, this.entreEnS3);
  }

  /** 3.3 (R15), unless the grid says that S1 and S2 are not validated. */
  private get entreEnS3(): boolean {
    const dispenses = this.situation.anterieur?.dispenses ?? [];
    const parPasserelle = dispenses.filter(({ motif }) => motif === "PASSERELLE");
    const semestres = parPasserelle.map(({ semestre }) => semestre);
    return this.compte.s1s2 === true && semestres.includes(1) && semestres.includes(2);
  }

  private get chemin(): Chemin {
    const { structure, notes, miAnnee } = this.bilan;
    const { statut, s1s2, anterieur = SANS_ANTERIORITE, jury } = this.situation;
    const blanche = statut === "ABL" || jury?.annee === "ABL";
    return (this.voie ??= new Chemin({
      ...this.unites.duParcours,
      ...{ anneeBut: structure.annee, classe: this.classe, anterieur, miAnnee, s1s2 },
      suivis: blanche ? [] : semestresSuivis(notes, structure, this.rang),
    }));
  }

  /** R10: asked in BUT2, told in BUT3. */
  private get s1s2(): Verdict {
    const { anterieur, s1s2 } = this.situation;
    if (this.bilan.structure.annee === 1) return null;
    return anterieur ? this.chemin.s1s2 : s1s2;
  }

  /** R16, asked in BUT3. */
  private get cursus(): Verdict {
    if (this.bilan.structure.annee !== 3) return null;
    return this.chemin.valide([1, 2, 3, 4, 5, 6]).verdict;
  }

  private raisonUe(u: number): Raison {
    const { phrase, point } = this.unites.ue(u).issue;
    const { codes, groupeDe } = this.bilan.compilation;
    return { phrase: phrase(new NombresDUneUe(this, codes, groupeDe[u]!, u)), point };
  }
}

function avecPoint({ phrase, point }: Raison): string {
  return `${phrase} (${citer(point)})`;
}
