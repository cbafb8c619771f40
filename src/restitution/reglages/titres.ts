import type { Feuille, Valeur } from "../../classeur";
import { sansAccents } from "../../maquette";
import { DEFINITIONS, type Definition } from "../../reglement";
import { texte } from "../decisions/titres";

/** The sheet in which a department writes its settings. */
export const REGLAGES = "Réglages";

export const COLONNES = {
  nom: "Réglage",
  valeur: "Valeur",
  phrase: "Ce que cela change",
  defaut: "Par défaut",
} as const;

type Cellules = readonly (readonly Valeur[])[];

/** Where the settings stand among some cells: the row of the headers, and the two columns that are read. */
export interface Table {
  readonly entete: number;
  readonly nom: number;
  readonly valeur: number;
}

/** Finds the two columns that are read; `null` where there are none. */
export function trouverTable(cellules: Cellules): Table | null {
  for (const [entete, ligne] of cellules.slice(0, 20).entries()) {
    const titres = ligne.map(texte);
    const [nom, valeur] = [titres.indexOf(COLONNES.nom), titres.indexOf(COLONNES.valeur)];
    if (nom >= 0 && valeur >= 0) return { entete, nom, valeur };
  }
  return null;
}

/** Whether a sheet holds settings. */
export function estFeuilleReglages({ cellules }: Feuille): boolean {
  return trouverTable(cellules) !== null;
}

/** The sheet of settings of a workbook, by its name: Excel has no two that differ by their case. */
export function feuilleDesReglages(feuilles: readonly Feuille[]): Feuille | undefined {
  return feuilles.find(
    ({ nom, cellules }) => nom.toLowerCase() === REGLAGES.toLowerCase() && cellules.length > 0
  );
}

/** A row under the headers, and the setting that it names, if any. */
export interface Ligne {
  readonly ligne: number;
  readonly nomme: string;
  readonly ecrite: Valeur;
  readonly definition: Definition | undefined;
}

/** The rows under the headers, in their order. */
export function lignesDe(cellules: Cellules, { entete, nom, valeur }: Table): Ligne[] {
  return cellules.slice(entete + 1).map((rangee, i) => {
    const nomme = texte(rangee[nom]);
    const ecrite = rangee[valeur] ?? "";
    return { ligne: entete + 1 + i, nomme, ecrite, definition: definitionDe(nomme) };
  });
}

/** A setting by the name that the sheet gives it, or by its key; case, accents and signs do not count. */
function definitionDe(nomme: string): Definition | undefined {
  const cle = mots(nomme);
  if (cle === "") return undefined;
  return DEFINITIONS.find((definition) =>
    [definition.nom, definition.cle, ...(definition.anciensNoms ?? [])].some(
      (connu) => mots(connu) === cle
    )
  );
}

function mots(texte: string): string {
  return sansAccents(texte)
    .replace(/[^A-Z0-9]+/g, " ")
    .trim();
}
