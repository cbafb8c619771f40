import type { Valeur } from "../../classeur";
import { sansAccents } from "../../maquette";
import { lireLibelleLigne } from "./libelles-lignes";
import type { LigneCoefficients } from "./lignes";
import { ueEnTete, type UeNommee } from "./ue-nommee";
import { uesCitees } from "./ues-citees";

/** A part of a row of coefficients, and the UE that its label names: « Coef UE31 | 2 | 1 | Coef UE41 | 3 ». */
export interface Portion {
  /** Its first column; it ends where the next one begins. */
  readonly debut: number;
  /** Several for modules of several semesters: « Coef UE31 / UE41 ». */
  readonly ues: readonly UeNommee[];
}

/**
 * The parts of a row: a label is that of the columns at its right, up to the next one.
 * @param prises the columns of the modules, in which no label stands.
 */
export function lirePortions(
  cellules: readonly Valeur[],
  { ue, nommee }: LigneCoefficients,
  prises: ReadonlySet<number>
): Portion[] {
  const portions: Portion[] = [];
  let textes: string[] = [];
  cellules.forEach((valeur, colonne) => {
    if (!prises.has(colonne)) {
      if (typeof valeur === "string") textes.push(valeur);
      return;
    }
    const precedente = portions.at(-1);
    if (!precedente) {
      const citees = nommee ? uesDe(textes) : [];
      portions.push({ debut: colonne, ues: citees.length > 0 || !ue ? citees : [ue] });
    } else if (textes.some((texte) => estEtiquette(texte, precedente)))
      portions.push({ debut: colonne, ues: uesDe(textes) });
    textes = [];
  });
  return portions;
}

/** The UE, and the word « Coef », may stand in two cells. */
function uesDe(textes: readonly string[]): UeNommee[] {
  return uesCitees(sansAccents(textes.join(" | ")));
}

/** « Coef UE41 », « Coef », or « UE41 » alone where the label at the left names its UE: else it may follow its columns. */
function estEtiquette(texte: string, { ues }: Portion): boolean {
  if (lireLibelleLigne(texte)?.sorte !== "coefficients") return false;
  return ues.length > 0 || !ueEnTete(sansAccents(texte));
}

/** Whether a label names several UE of one semester: a module could not tell which is its own. */
export function estDePlusieurs({ ues }: Portion): boolean {
  return new Set(ues.map(({ semestre }) => semestre)).size < ues.length;
}
