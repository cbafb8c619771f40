import type { Feuille, Valeur } from "../../classeur";
import { libelle } from "../cellule/libelle";

/** What a column of a sheet « Maquette » holds. */
export type Champ =
  | "semestre"
  | "ue"
  | "competence"
  | "niveau"
  | "ects"
  | "code"
  | "intitule"
  | "pole"
  | "coefficient"
  | "maximum";

const EN_TETES: readonly (readonly [Champ, RegExp])[] = [
  ["semestre", /^SEM(?:ESTRE)?$/],
  ["ue", /^(?:CODE )?UE$/],
  ["competence", /^COMPETENCE$/],
  ["niveau", /^NIVEAU$/],
  ["ects", /^(?:ECTS|CREDITS?)$/],
  ["code", /^(?:CODE|CODE MODULE|MODULE)$/],
  ["intitule", /^(?:INTITULE|TITRE|LIBELLE)(?: DU MODULE)?$/],
  ["pole", /^(?:POLE|TYPE)$/],
  ["coefficient", /^(?:COEF|COEFF|COEFFICIENT)$/],
  ["maximum", /^(?:NOTES? )?(?:MAX|MAXI|MAXIMALES?|MAXIMUM)$|^BAREME$|^NOTES? SUR$/],
];

/** The header stands in the first rows. */
const LIGNES_EXPLOREES = 20;

/** Where a sheet « Maquette » keeps what: its header row, and the column of each field. */
export interface EnteteMaquette {
  readonly ligne: number;
  readonly colonnes: ReadonlyMap<Champ, number>;
}

/** Finds the header: it has at least the UE, the code and the coefficient, in any order; `null` without one. */
export function trouverEnteteMaquette({ cellules }: Feuille): EnteteMaquette | null {
  const lignes = cellules.slice(0, LIGNES_EXPLOREES).map(colonnesDe);
  const ligne = lignes.findIndex(
    (lue) => lue.has("ue") && lue.has("code") && lue.has("coefficient")
  );
  return ligne < 0 ? null : { ligne, colonnes: lignes[ligne]! };
}

function colonnesDe(cellules: readonly Valeur[]): Map<Champ, number> {
  const colonnes = new Map<Champ, number>();
  cellules.forEach((valeur, colonne) => {
    const mots = typeof valeur === "string" ? libelle(valeur) : "";
    const champ = EN_TETES.find(([, forme]) => forme.test(mots))?.[0];
    if (champ && !colonnes.has(champ)) colonnes.set(champ, colonne);
  });
  return colonnes;
}
