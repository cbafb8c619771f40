import { anneeDe } from "../../reglement";
import { codeUe } from "../../maquette";
import { avertissement, citer } from "../anomalies";
import { libelle } from "../cellule/libelle";
import type { ColonneAjout, Disposition } from "../disposition/disposition";
import type { Source } from "../programme/colonnes-lues";
import type { UeLue } from "../programme/ue-lue";
import type { Anomalie } from "../types";

/** Points to add to some UE, or to take from them: one column, or the same one in several sheets. */
export interface AjoutLu {
  readonly sens: ColonneAjout["sens"];
  readonly texte: string;
  /** Indices of the UE of the year. */
  readonly ues: readonly number[];
  readonly sources: readonly Source[];
}

/**
 * The columns « Bonus » and « Malus » of all sheets, with the UE of the year that they change. The same label for the
 * same UE in two sheets is one column: its points are not counted twice.
 */
export function rassemblerAjouts(
  dispositions: readonly Disposition[],
  annee: number,
  ues: readonly UeLue[]
): { readonly ajouts: readonly AjoutLu[]; readonly anomalies: readonly Anomalie[] } {
  const ajouts = new Map<string, AjoutLu & { readonly sources: Source[] }>();
  const anomalies: Anomalie[] = [];
  dispositions.forEach((disposition, feuille) => {
    const rangs = new Map<string, number>();
    for (const colonne of disposition.ajouts) {
      const { sens, texte } = colonne;
      const visees = uesVisees(colonne, ues);
      if (visees.length === 0) anomalies.push(...sansUe(disposition, colonne, annee));
      if (visees.length === 0) continue;
      const nom = `${sens}|${libelle(texte)}|${visees.join()}`;
      rangs.set(nom, (rangs.get(nom) ?? 0) + 1);
      const cle = `${nom}|${rangs.get(nom)}`;
      const ajout = ajouts.get(cle) ?? { sens, texte, ues: visees, sources: [] };
      ajouts.set(cle, ajout);
      ajout.sources.push({ feuille, colonne: colonne.colonne });
    }
  });
  return { ajouts: [...ajouts.values()], anomalies };
}

/** The UE of the year that a column changes, by their index. */
export function uesVisees({ ue, semestres }: ColonneAjout, ues: readonly UeLue[]): number[] {
  return ues.flatMap(({ code, semestre }, u) => {
    const visee = ue
      ? code === codeUe(ue.semestre, ue.competence)
      : semestres.length === 0 || semestres.includes(semestre);
    return visee ? [u] : [];
  });
}

/** A sheet of another year is said elsewhere: only a UE of this year that is none is said here. */
function sansUe(
  { feuille, entete }: Disposition,
  { colonne, texte, ue, semestres }: ColonneAjout,
  annee: number
): Anomalie[] {
  const cites = ue ? [ue.semestre] : semestres;
  if (!cites.some((semestre) => anneeDe(semestre) === annee)) return [];
  const message = `${citer(texte)} ne vise aucune UE de l’année décidée : cette colonne ne compte pas. Corrigez le nom de l’UE.`;
  return [avertissement(feuille, { ligne: entete, colonne }, message)];
}
