import type { NoteVraie } from "../../scripts/familles/verite";
import type { Promotion } from "../../src/grille";
import { ABSENCE, ATTENTE, NEUTRE } from "../../src/reglement";

/** The mark of a student as it was read, in points or as a state; `null` when no column has it. */
export function noteLue(lue: Promotion, etudiant: number, note: NoteVraie): number | null {
  const { colonnes, structure, notes } = lue;
  const siennes = colonnes.flatMap(({ code, feuille }, k) =>
    feuille >= 0 && memeCode(code, note.module) ? [k] : []
  );
  const dansLUe = siennes.filter((k) =>
    structure.ues.some((ue) => ue.code === note.ue && ue.colonnes.includes(k))
  );
  const duSemestre = siennes.filter((k) =>
    structure.ues.some((ue) => ue.semestre === note.semestre && ue.colonnes.includes(k))
  );
  const k = note.ue === null ? duSemestre[0] : dansLUe[0];
  if (k === undefined) return null;
  const valeur = notes.valeurs[etudiant * notes.colonnes + k]!;
  return valeur < 0 ? valeur : valeur / notes.echelle;
}

/** The state or the mark of the truth, as the table of marks writes it. */
export function valeurDe(valeur: NoteVraie["valeur"]): number {
  if (typeof valeur === "number") return valeur;
  return { absence: ABSENCE, neutre: NEUTRE, attente: ATTENTE, illisible: ATTENTE }[valeur];
}

/** `R303`, `r 3.03` and `R3.03` are one module; a title may follow. */
export function memeCode(a: string, b: string): boolean {
  return cle(a) === cle(b);
}

function cle(code: string): string {
  return code
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toUpperCase()
    .replace(/[\s.,]/g, "");
}
