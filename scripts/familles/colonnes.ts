import type { Valeur } from "../../src/classeur";
import type { Case } from "./page";
import { moyenneUe, type Note, type Promotion } from "./promotion";
import type { ColonneDecrite } from "./tableau";

/** How a family writes a mark in a cell. */
export type Ecriture = (note: Note) => Valeur;

/** A column of identity, with its header (repeated nowhere). */
export function identite(
  entetes: readonly Valeur[],
  pour: (etudiant: number) => Valeur,
  bloc: string | null = null
): ColonneDecrite {
  return { bloc, entetes, pour };
}

/** The cell of a mark, with its meaning. */
export function caseDeNote(
  promotion: Promotion,
  etudiant: number,
  m: number,
  ue: string | null,
  ecrire: Ecriture
): Case {
  const { semestre, code, intitule } = promotion.modules[m]!;
  const valeur = promotion.notes[etudiant]![m]!;
  const note = { etudiant, semestre, module: code, intitule, ue, valeur };
  return { valeur: ecrire(valeur), note };
}

/** A mean of UE beside its modules: shown by the staff, it is not what is read. */
export function moyenneMontree(
  promotion: Promotion,
  etudiant: number,
  ue: string,
  ecrire: Ecriture
): Valeur {
  return ecrire(moyenneUe(promotion, etudiant, ue));
}

/** A mean of UE in a family that holds nothing else. */
export function caseDeMoyenne(
  promotion: Promotion,
  etudiant: number,
  ue: string,
  ecrire: Ecriture
): Case {
  const valeur = moyenneUe(promotion, etudiant, ue);
  const semestre = Number(ue[2]);
  return { valeur: ecrire(valeur), note: { etudiant, semestre, module: ue, ue, valeur } };
}

/** Marks as numbers, states as codes. */
export function ecrireCodes(codes: Readonly<Record<Exclude<Note, number>, Valeur>>): Ecriture {
  return (note) => (typeof note === "number" ? note : codes[note]);
}

/** `12,5`: a decimal comma, in a cell of text. */
export function aVirgule(nombre: number): string {
  return String(nombre).replace(".", ",");
}
