import type { Anteriorite } from "../anteriorite";
import { compterEcts } from "../jury";
import { toutesValidees } from "../validation";
import type { Verdict } from "../verdict";
import { diplomeBut, diplomeDut } from "./diplomes";
import {
  acquis,
  anneeDe,
  rcuesAnterieurs,
  uesAnterieures,
  validerNiveauxInferieurs,
} from "./niveaux";
import { compterRedoublements } from "./redoublements";
import type { Parcours, RcueDuParcours, UeDuParcours } from "./types";
import { validationDe, type Validation } from "./validation";

/** What the whole class tells of earlier years. */
export interface Classe {
  /** Codes of the UE of each semester of BUT1, which every parcours shares: at least half of the students have them. */
  readonly attendues: ReadonlyMap<number, ReadonlySet<string>>;
  /** Whether some source tells of earlier years, for anyone. */
  readonly connue: boolean;
}

/** What a way through the BUT is made of, for one student. */
export interface Elements {
  readonly anneeBut: number;
  /** This year's, as they stand. */
  readonly ues: readonly UeDuParcours[];
  readonly rcues: readonly RcueDuParcours[];
  readonly anterieur: Anteriorite;
  readonly classe: Classe;
  /** Semesters in which the student has a mark this year; none in a blank year. */
  readonly suivis: readonly number[];
  /** The even semester has no mark yet: a UE of this year may still be compensated. */
  readonly miAnnee: boolean;
  /** « S1 et S2 validées », as the grid says; `null` when it does not. */
  readonly s1s2: Verdict;
}

/** The six semesters after this year's decisions: this year's codes win, then a level validates those below it. */
export class Chemin {
  readonly ues: readonly UeDuParcours[];
  readonly rcues: readonly RcueDuParcours[];
  private readonly enAttente: ReadonlySet<number>;

  constructor(private readonly elements: Elements) {
    const { ues, rcues, anterieur, anneeBut } = elements;
    const avant = uesAnterieures(anterieur).filter((ue) => anneeDe(ue.semestre) !== anneeBut);
    const rcuesAvant = rcuesAnterieurs(anterieur).filter((rcue) => rcue.anneeBut !== anneeBut);
    const tout = validerNiveauxInferieurs([...avant, ...ues], [...rcuesAvant, ...rcues]);
    this.ues = tout.ues.sort((a, b) => a.code.localeCompare(b.code));
    this.rcues = tout.rcues.sort((a, b) => a.anneeBut - b.anneeBut || a.competence - b.competence);
    this.enAttente = new Set(
      rcues.flatMap(({ competence, decision }) =>
        decision !== null && toutesValidees([decision]) === null ? [competence] : []
      )
    );
  }

  /** Whether every UE of some semesters is validated. A UE below may still come with the level that is pending. */
  valide(semestres: readonly number[]): Validation {
    const { anterieur, classe, anneeBut, miAnnee } = this.elements;
    return validationDe(semestres, this.ues, anterieur, classe.attendues, (ue) => {
      if (ue.decision === null || toutesValidees([ue.decision]) === null) return true;
      if (anneeDe(ue.semestre) === anneeBut) return miAnnee;
      return anneeDe(ue.semestre) < anneeBut && this.enAttente.has(ue.competence);
    });
  }

  /** R10: the grid's answer, or what earlier years tell; two answers that differ are none. */
  get s1s2(): Verdict {
    const ecrit = this.elements.s1s2;
    const { verdict } = this.valide([1, 2]);
    if (ecrit === null || verdict === null) return ecrit ?? verdict;
    return ecrit === verdict ? ecrit : null;
  }

  get parcours(): Parcours {
    const { anneeBut, anterieur, suivis, classe } = this.elements;
    const connu =
      classe.connue &&
      (anterieur.ues.length > 0 || anterieur.dispenses.length > 0 || anneeBut === 1);
    return {
      ues: this.ues,
      rcues: this.rcues,
      ects: compterEcts(this.ues.map((ue) => ({ ...ue, decision: ue.decision ?? "AJ" }))),
      dut: diplomeDut(this.valide([1, 2, 3, 4])),
      but: diplomeBut(this.valide([1, 2, 3, 4, 5, 6])),
      redoublements: compterRedoublements({ anterieur, suivis, anneeBut, connu }),
      anneesRevues: this.anneesRevues(),
      inconnus: this.inconnus,
    };
  }

  /** 4.3 (R7): an earlier year of which every UE is now acquired, some of them by the level above, is so by `ADSUP`. */
  private anneesRevues(): Map<number, string> {
    const revues = new Map<number, string>();
    for (const { anneeBut } of this.elements.anterieur.annees) {
      if (anneeBut >= this.elements.anneeBut) continue;
      const ues = this.ues.filter(({ semestre }) => anneeDe(semestre) === anneeBut);
      const parLeHaut = ues.some(({ origine }) => origine === "niveau");
      if (parLeHaut && ues.every(({ decision }) => acquis(decision))) revues.set(anneeBut, "ADSUP");
    }
    return revues;
  }

  /** What earlier years leave unknown, in words. */
  get inconnus(): string[] {
    const { anneeBut, s1s2 } = this.elements;
    if (anneeBut === 1) return [];
    const { inconnues, verdict } = this.valide(anneeBut === 2 ? [1, 2] : [1, 2, 3, 4]);
    if (anneeBut === 2 && s1s2 !== null)
      return verdict === null || verdict === s1s2 ? [] : [CONTRADICTION];
    if (inconnues.length === 0) return [];
    const objet = anneeBut === 2 ? "le passage en S5" : "le diplôme";
    const sujet = `${enumerer(inconnues)} inconnu${inconnues.length > 1 ? "s" : ""}`;
    return [`${sujet} : ${objet} ne peut pas être vérifié.`];
  }
}

const CONTRADICTION =
  "S1 et S2 : la grille et les années antérieures se contredisent. Ils sont tenus pour inconnus ; corrigez l’une des deux.";

/** What earlier years leave in common in a class: see `Classe`. */
export function decrireClasse(anterieurs: readonly (Anteriorite | undefined)[]): Classe {
  const connus = anterieurs.filter((anterieur) => anterieur !== undefined && aDuContenu(anterieur));
  const nombre = new Map<string, { semestre: number; etudiants: number }>();
  for (const { ues } of connus as readonly Anteriorite[]) {
    const codes = new Map(ues.map(({ code, semestre }) => [code, semestre]));
    for (const [code, semestre] of codes) {
      if (semestre > 2) continue;
      nombre.set(code, { semestre, etudiants: (nombre.get(code)?.etudiants ?? 0) + 1 });
    }
  }
  const plusSuivies = new Map<number, number>();
  for (const { semestre, etudiants } of nombre.values())
    plusSuivies.set(semestre, Math.max(etudiants, plusSuivies.get(semestre) ?? 0));
  const attendues = new Map<number, Set<string>>();
  for (const [code, { semestre, etudiants }] of nombre) {
    if (2 * etudiants < plusSuivies.get(semestre)!) continue;
    attendues.set(semestre, (attendues.get(semestre) ?? new Set<string>()).add(code));
  }
  return { attendues, connue: connus.length > 0 };
}

function aDuContenu({ ues, rcues, annees, dispenses }: Anteriorite): boolean {
  return ues.length + rcues.length + annees.length + dispenses.length > 0;
}

function enumerer(noms: readonly string[]): string {
  if (noms.length < 2) return noms.join("");
  return `${noms.slice(0, -1).join(", ")} et ${noms.at(-1)!}`;
}
