import type { Complements, Reglages } from "../../reglement";
import type { TableCodes } from "../cellule/codes-notes";
import type { Disposition } from "../disposition/disposition";
import type { EtudiantLu } from "../etudiants/rapprochement";
import type { ColonneLue, ModuleLu } from "../programme/colonnes-lues";
import type { UeLue } from "../programme/ue-lue";
import type { Anomalie, ComplementLu } from "../types";
import { rassemblerAjouts, uesVisees } from "./ajouts";
import { lirePoints } from "./points";
import { rassemblerRattrapages, rattraper, type RattrapageLu } from "./rattrapages";
import { elargir } from "./table";

/** What is known of the promotion before its bonus, malus and catch-ups are read. */
export interface Base {
  readonly dispositions: readonly Disposition[];
  readonly modules: readonly ModuleLu[];
  readonly annee: number;
  readonly ues: readonly UeLue[];
  readonly colonnes: readonly ColonneLue[];
  readonly etudiants: readonly EtudiantLu[];
  readonly reglages: Reglages;
  /** What texts mean in place of a mark. */
  readonly codes: TableCodes;
}

/** The marks once the catch-ups are counted, with the columns of points at their right. */
export interface NotesCompletees {
  readonly points: Float64Array;
  /** Absent when no column of points counts. */
  readonly complements?: Complements;
  /** What was understood, by sheet. */
  readonly lus: readonly (readonly ComplementLu[])[];
  readonly anomalies: readonly Anomalie[];
}

/** A10, A11, A19: counts the columns « Bonus », « Malus » and « Rattrapage » of all sheets. */
export function completerNotes(points: Float64Array, base: Base): NotesCompletees {
  const { dispositions, etudiants, colonnes, ues, annee, reglages } = base;
  const { rattrapages, anomalies: sansModule } = rassemblerRattrapages(
    dispositions,
    base.modules,
    colonnes
  );
  const secondes = rattraper(points, rattrapages, etudiants, colonnes, base);
  const { ajouts, anomalies: sansUe } = rassemblerAjouts(dispositions, annee, ues);
  const lus = lirePoints(ajouts, etudiants, ues, dispositions, reglages);
  const comptes = ajouts.flatMap(({ sens, ues: visees }, a) => {
    const points = lus.colonnes[a];
    return points ? [{ sens, ues: visees, points }] : [];
  });
  const retenus = comptes.map(({ sens, ues: visees }, k) => ({
    ...{ sens, ues: visees },
    colonne: colonnes.length + k,
  }));
  return {
    points: elargir(
      points,
      etudiants.length,
      comptes.map((ajout) => ajout.points)
    ),
    ...(retenus.length > 0 && {
      complements: { reports: ues.map(() => -1), ajouts: retenus },
    }),
    lus: dispositions.map((disposition, f) =>
      [
        ...ajoutsCompris(disposition, ues),
        ...rattrapagesCompris(disposition, f, rattrapages, colonnes),
      ].sort((a, b) => a.colonne - b.colonne)
    ),
    anomalies: [...sansModule, ...secondes, ...sansUe, ...lus.anomalies],
  };
}

function ajoutsCompris({ feuille, ajouts }: Disposition, ues: readonly UeLue[]): ComplementLu[] {
  return ajouts.flatMap((ajout) => {
    const visees = uesVisees(ajout, ues).map((u) => ues[u]!);
    const semestres = [...new Set(visees.map(({ semestre }) => `S${semestre}`))];
    const sur = ajout.ue ? visees[0]?.code : `toutes les UE de ${semestres.join(" et ")}`;
    const { colonne, sens: genre } = ajout;
    return visees.length === 0 || sur === undefined
      ? []
      : [{ colonne: feuille.colonne + colonne, genre, sur }];
  });
}

function rattrapagesCompris(
  { feuille }: Disposition,
  f: number,
  rattrapages: readonly RattrapageLu[],
  colonnes: readonly ColonneLue[]
): ComplementLu[] {
  const siens = rattrapages.filter((rattrapage) => rattrapage.feuille === f);
  return siens.flatMap(({ colonne, modules: [premier] }) =>
    premier === undefined
      ? []
      : [
          {
            colonne: feuille.colonne + colonne,
            genre: "rattrapage" as const,
            sur: colonnes[premier]!.code,
          },
        ]
  );
}
