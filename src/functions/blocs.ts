import { refuser } from "./erreurs";

/** One argument of a function: a rectangle of cells, as Excel hands them over. */
export interface Bloc {
  /** The name of the argument, for the sentences. */
  readonly nom: string;
  readonly lignes: number;
  readonly colonnes: number;
  /** Raw cells; `valeurDe` takes one out of its wrapping. */
  readonly cellules: readonly (readonly unknown[])[];
}

/** The rectangle of an argument; a bare value is one cell. */
export function lireBloc(nom: string, argument: unknown): Bloc {
  const cellules = Array.isArray(argument) ? argument.map(enLigne) : [[argument]];
  const colonnes = cellules[0]?.length ?? 0;
  if (colonnes === 0) refuser(`« ${nom} » est vide : sélectionnez les cellules.`);
  return { nom, lignes: cellules.length, colonnes, cellules };
}

/** Whether an argument was left out of the formula: Excel then gives `null`, never a block. */
export function estOmis(argument: unknown): boolean {
  return argument === null || argument === undefined;
}

/** An argument that may be left out, or be one blank cell, which says as much. */
export function lireBlocFacultatif(nom: string, argument: unknown): Bloc | null {
  if (estOmis(argument)) return null;
  const bloc = lireBloc(nom, argument);
  const seule = bloc.lignes === 1 && bloc.colonnes === 1;
  return seule && valeurDe(bloc.cellules[0]![0]) === "" ? null : bloc;
}

function enLigne(ligne: unknown): readonly unknown[] {
  return Array.isArray(ligne) ? ligne : [ligne];
}

/**
 * What a cell holds, out of the object in which Excel wraps formatted numbers and errors. Blank (`null`, `undefined`
 * or an empty text) is `""`; an error is its text (`"#N/A"`).
 */
export function valeurDe(cellule: unknown): string | number | boolean {
  switch (typeof cellule) {
    case "number":
    case "string":
    case "boolean":
      return cellule;
    default:
      return estEnveloppe(cellule) ? valeurDe(cellule.basicValue) : "";
  }
}

/** A cell with a format or an error arrives as such an object (CustomFunctionsRuntime 1.3 and later). */
export interface Enveloppe {
  readonly type?: unknown;
  readonly basicType?: unknown;
  readonly basicValue: unknown;
}

export function estEnveloppe(cellule: unknown): cellule is Enveloppe {
  return typeof cellule === "object" && cellule !== null && "basicValue" in cellule;
}
