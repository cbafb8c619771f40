/**
 * How the reading of a sheet is chosen. A reading supposes that the codes stand in some row, and follows from it: the
 * labels of identity near that row say who the students are, and each row under it is a student's or not. It explains
 * a mark where the row of a student meets a column whose code is known. So the likeliest reading is the one for which
 *
 *     students read × weight of the codes
 *
 * is the greatest: a row of titles, with fewer codes, or a legend, with codes and no student, explains less than the
 * header. Readings are tried from the heaviest codes on; one that would not win even if every row under its header were
 * a student's is not tried, so that a sheet is read about once, whatever its rows.
 */
import type { Etiquette } from "./etiquettes";

/** The least code; a row that weighs less has only words as « Bonus », which stand in many sheets. */
const POIDS_D_UN_CODE = 1;

/** What a label explains of each student's row: that of a module its column, that of a UE perhaps several. */
const POIDS: Partial<Record<Etiquette["genre"], number>> = {
  module: 2,
  ue: POIDS_D_UN_CODE,
  moyenneUe: POIDS_D_UN_CODE,
  note: POIDS_D_UN_CODE,
  complement: 0.01,
};

/** The weight of a row, if it is the header. */
export function poidsDesEtiquettes(etiquettes: readonly Etiquette[]): number {
  return etiquettes.reduce((somme, { genre }) => somme + (POIDS[genre] ?? 0), 0);
}

/** Whether a row of that weight names some module or UE. */
export function nommeUnCode(poids: number): boolean {
  return poids >= POIDS_D_UN_CODE;
}

/** Codes over nothing may be those of a grid that waits for its marks, or a title beside the marks. */
const SANS_NOTE = 0.01;

/**
 * How much a reading explains.
 * @param etudiants rows read as students, or at most that many; @param sansNote whether there is no mark at all.
 */
export function vraisemblance(poids: number, etudiants: number, sansNote = false): number {
  return poids * etudiants * (sansNote ? SANS_NOTE : 1);
}
