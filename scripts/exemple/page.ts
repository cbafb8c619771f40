import type { Cell } from "hucre";
import type { Calcul } from "./formules";
import type { Gabarit } from "./gabarits";
import type { Saisie } from "./promotion";
import { STYLES, type NomStyle } from "./styles";

/** Zero-based rows of the header; the coefficients take one row for each UE. */
export const LIGNES = {
  titre: 0,
  sousTitre: 1,
  bandes: 2,
  codes: 3,
  intitules: 4,
  coefficients: 5,
};

/** A sheet being made: what it is made from, where its parts begin (zero-based), and its cells. */
export interface Page {
  readonly gabarit: Gabarit;
  readonly ues: readonly string[];
  /** First columns: of the marks, of the SAÉ among them, of the means, of what follows; and the number of columns. */
  readonly notes: number;
  readonly saes: number;
  readonly moyennes: number;
  readonly suite: number;
  readonly largeur: number;
  /** First row under the header. */
  readonly premiere: number;
  readonly cells: Map<string, Partial<Cell>>;
}

/** An empty page for a sheet of this kind. */
export function pageDe(gabarit: Gabarit): Page {
  const { identite, colonnes, fin, semestre } = gabarit;
  const ues = colonnes[0]!.poids.map((_, k) => `UE${semestre}${k + 1}`);
  const notes = identite.length;
  const suite = notes + colonnes.length + ues.length;
  return {
    gabarit,
    ues,
    notes,
    saes: notes + colonnes.findIndex((colonne) => colonne.sae),
    moyennes: notes + colonnes.length,
    suite,
    largeur: suite + fin.length,
    premiere: LIGNES.coefficients + ues.length,
    cells: new Map(),
  };
}

/** Writes one cell; `""` leaves it empty, with its looks. */
export function poser(
  page: Page,
  ligne: number,
  colonne: number,
  quoi: Saisie | Calcul,
  style: NomStyle,
  commentaire?: string | null
): void {
  const comment = commentaire ? { comment: { author: "Secrétariat", text: commentaire } } : {};
  page.cells.set(`${ligne},${colonne}`, { ...contenu(quoi), style: STYLES[style], ...comment });
}

function contenu(quoi: Saisie | Calcul): Partial<Cell> {
  if (typeof quoi === "object")
    return {
      type: "formula",
      formula: quoi.formule,
      formulaResult: quoi.valeur,
      value: quoi.valeur,
    };
  if (quoi === "") return { type: "empty", value: null };
  return { type: typeof quoi === "number" ? "number" : "string", value: quoi };
}
