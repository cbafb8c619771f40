import {
  ABSENCE,
  ATTENTE,
  moyenneReportee,
  type Anteriorite,
  type Complements,
  type Reglages,
} from "../../reglement";
import { elargir } from "../complements/table";
import type { EtudiantLu } from "../etudiants/rapprochement";
import type { ColonneLue } from "../programme/colonnes-lues";
import type { UeLue } from "../programme/ue-lue";
import type { Etudiant } from "../types";

/** What is known of the promotion once its marks and its earlier years are read. */
export interface BaseReports {
  readonly etudiants: readonly Etudiant[];
  /** The same, with the sheets in which each stands. */
  readonly rapproches: readonly EtudiantLu[];
  readonly ues: readonly UeLue[];
  readonly colonnes: readonly ColonneLue[];
  readonly reglages: Reglages;
}

/** The marks in points, students × `largeur`, and what the columns at the right of the modules' are. */
export interface TableCompletee {
  readonly points: Float64Array;
  readonly largeur: number;
  readonly complements?: Complements;
}

/**
 * A13: the means of earlier years that enter this year's RCUE, one more column for each UE of which somebody has one.
 * @param table the marks, with the columns of bonus and malus.
 */
export function reporterMoyennes(
  { points, complements }: Pick<TableCompletee, "points" | "complements">,
  base: BaseReports
): TableCompletee {
  const ajouts = complements?.ajouts ?? [];
  const largeur = base.colonnes.length + ajouts.length;
  const concernes = redoublants(base);
  const reports = base.ues.map((ue) => reportsDe(ue, concernes, points, largeur, base));
  const nouvelles = reports.filter((colonne) => colonne !== null);
  if (nouvelles.length === 0) return { points, largeur, ...(complements && { complements }) };
  const places = reports.map((colonne) => (colonne ? largeur + nouvelles.indexOf(colonne) : -1));
  return {
    points: elargir(points, base.etudiants.length, nouvelles),
    largeur: largeur + nouvelles.length,
    complements: { reports: places, ajouts },
  };
}

/** The mean of each student that is carried over for a UE, in points; `null` when nobody has one. */
function reportsDe(
  ue: UeLue,
  concernes: readonly Redoublant[],
  points: Float64Array,
  largeur: number,
  base: BaseReports
): Float64Array | null {
  const colonne = new Float64Array(base.etudiants.length).fill(ATTENTE);
  const suivi = new Suivi(points, largeur, ue, base);
  for (const { rang, anterieur } of concernes)
    colonne[rang] = moyenneReportee(anterieur, ue.code, suivi.de(rang), base.reglages) ?? ATTENTE;
  return colonne.some((moyenne) => moyenne >= 0) ? colonne : null;
}

interface Redoublant {
  readonly rang: number;
  readonly anterieur: Anteriorite;
}

/** The students of whom an earlier year tells something of the semesters that are decided: few, as a rule. */
function redoublants({ etudiants, ues }: BaseReports): Redoublant[] {
  const semestres = new Set(ues.map(({ semestre }) => semestre));
  return etudiants.flatMap(({ anterieur }, rang) =>
    anterieur?.ues.some(({ semestre }) => semestres.has(semestre)) ? [{ rang, anterieur }] : []
  );
}

/** Whether each student follows a UE this year. */
class Suivi {
  private readonly places: readonly number[];
  private readonly feuilles: readonly number[];

  constructor(
    private readonly points: Float64Array,
    private readonly largeur: number,
    { termes }: UeLue,
    private readonly base: BaseReports
  ) {
    const siennes = termes.map(({ colonne }) => colonne);
    this.places = siennes.map((colonne) => base.colonnes.indexOf(colonne));
    const feuilles = siennes.flatMap(({ sources }) => sources.map(({ feuille }) => feuille));
    this.feuilles = [...new Set(feuilles)];
  }

  /** `true` with a mark; `null` when listed without one, or when no sheet has this UE; `false` when listed nowhere. */
  de(etudiant: number): boolean | null {
    const debut = etudiant * this.largeur;
    if (this.places.some((k) => this.compte(this.points[debut + k]!))) return true;
    const { fiches } = this.base.rapproches[etudiant]!;
    const inscrit = this.feuilles.some((f) => fiches[f] !== undefined);
    return inscrit || this.feuilles.length === 0 ? null : false;
  }

  private compte(note: number): boolean {
    return note >= 0 || (note === ABSENCE && this.base.reglages.abi === "zero");
  }
}
