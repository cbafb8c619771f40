import type { Anomalie, Gravite, Promotion } from "../types";

/** The levels, the most consequential first. */
export const GRAVITES: readonly Gravite[] = ["erreur", "avertissement", "information"];

/** What is told in one go: one anomaly, or several of one kind in one sheet. */
export interface GroupeAnomalies {
  readonly gravite: Gravite;
  readonly feuille: string;
  /** The message of the only one; else « 12 cellules vides en R3.07 ». */
  readonly phrase: string;
  /** How many students it touches: those of the rows, or all where no row of a student is meant. */
  readonly etudiants: number;
  /** In the order in which they were found; never empty. */
  readonly anomalies: readonly Anomalie[];
}

type Etudiants = Pick<Promotion, "feuilles" | "etudiants">;

/** Gathers what is of one kind, the most consequential first: by level, then by the number of students touched. */
export function regrouper(
  anomalies: readonly Anomalie[],
  promotion: Etudiants
): readonly GroupeAnomalies[] {
  const parSorte = new Map<string | Anomalie, Anomalie[]>();
  for (const anomalie of anomalies) {
    const { gravite, feuille, groupe } = anomalie;
    const sorte = groupe === undefined ? anomalie : `${gravite}|${feuille}|${groupe}`;
    const semblables = parSorte.get(sorte);
    if (semblables) semblables.push(anomalie);
    else parSorte.set(sorte, [anomalie]);
  }
  const toucher = compteur(promotion);
  return [...parSorte.values()]
    .map((semblables) => decrire(semblables, toucher(semblables)))
    .sort((a, b) => rang(a) - rang(b) || b.etudiants - a.etudiants);
}

/** How many anomalies there are of each level. */
export function compterParGravite(
  anomalies: readonly { readonly gravite: Gravite }[]
): Readonly<Record<Gravite, number>> {
  const comptes = { erreur: 0, avertissement: 0, information: 0 };
  for (const { gravite } of anomalies) comptes[gravite]++;
  return comptes;
}

function rang({ gravite }: GroupeAnomalies): number {
  return GRAVITES.indexOf(gravite);
}

function decrire(anomalies: readonly Anomalie[], etudiants: number): GroupeAnomalies {
  const { gravite, feuille, message, groupe } = anomalies[0]!;
  const nombre = anomalies.length;
  const phrase = nombre > 1 ? `${nombre} ${groupe}` : message;
  return { gravite, feuille, phrase, etudiants, anomalies };
}

/** Counts the students that anomalies of one sheet touch; one that is not on a student's row touches them all. */
function compteur({ feuilles, etudiants }: Etudiants): (anomalies: readonly Anomalie[]) => number {
  const rangees = new Map<string, ReadonlySet<number>>();
  const rangeesDe = (nom: string): ReadonlySet<number> | null => {
    const f = feuilles.findIndex((lue) => lue.nom === nom);
    if (f < 0) return null;
    const connues = rangees.get(nom) ?? new Set(etudiants.flatMap(({ lignes }) => lignes[f] ?? []));
    rangees.set(nom, connues);
    return connues;
  };
  return (anomalies) => {
    const connues = rangeesDe(anomalies[0]!.feuille);
    const touchees = new Set<number>();
    for (const { cellule } of anomalies) {
      const ligne = cellule === null ? null : ligneDe(cellule);
      if (ligne === null || connues?.has(ligne) === false) return connues?.size ?? etudiants.length;
      touchees.add(ligne);
    }
    return touchees.size;
  };
}

/** `F12` is on the row 11. */
function ligneDe(cellule: string): number {
  return Number(/\d+$/.exec(cellule)![0]) - 1;
}
