import type { Plage, Valeur } from "../classeur";

/** A rule of conditional formatting found in a sheet, and whether it is one of our highlighting. */
export interface RegleVue {
  readonly id: string;
  readonly notre: boolean;
}

/** One sheet, as a look at the workbook found it. */
export interface FeuilleVue {
  readonly id: string;
  readonly nom: string;
  readonly visible: boolean;
  readonly protegee: boolean;
  /** The cells that hold a value; `null` for an empty sheet. */
  readonly plage: Plage | null;
  /** The values of `plage`; empty when only its place was asked for. */
  readonly valeurs: readonly (readonly Valeur[])[];
  readonly regles: readonly RegleVue[];
}

/** An Excel table, where it stands. */
export interface TableauVu {
  readonly id: string;
  readonly nom: string;
  /** Id of its sheet. */
  readonly feuille: string;
  readonly plage: Plage;
}

/** All that one look tells of the workbook: enough to decide, and to write without looking again. */
export interface Regard {
  /** Whether the structure is protected: no sheet can be added. */
  readonly protege: boolean;
  readonly feuilles: readonly FeuilleVue[];
  readonly tableaux: readonly TableauVu[];
  /** Names defined at the level of the workbook. */
  readonly noms: readonly string[];
  readonly annexes: Annexes;
}

/** The custom XML parts of our namespace: one at most, unless something copied it. */
export interface Annexes {
  readonly ids: readonly string[];
  /** The text of the only one; `null` when there is none, or several. */
  readonly seule: string | null;
}

/** What must be known before a look, to ask for everything at once: the sheets and the tables. */
export interface Inventaire {
  readonly feuilles: readonly { readonly id: string; readonly nom: string }[];
  readonly tableaux: readonly string[];
}

/** What the last look found; shared by all actions of the pane and of the ribbon. */
export interface Memoire {
  inventaire: Inventaire | null;
}

/** What to remember of a look, for the next one. */
export function inventaireDe({ feuilles, tableaux }: Regard): Inventaire {
  return {
    feuilles: feuilles.map(({ id, nom }) => ({ id, nom })),
    tableaux: tableaux.map(({ id }) => id),
  };
}

/** Whether two names are one for Excel: case does not count in names of sheets, tables and ranges. */
export function memeNom(un: string, autre: string): boolean {
  return un.toLowerCase() === autre.toLowerCase();
}
