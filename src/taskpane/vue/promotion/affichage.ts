/** What a person unfolded or chose in the view, which outlives a new reading of the workbook. */
export interface Affichage {
  toutesLesRangees: boolean;
  /** The bar whose students are listed. */
  barre: string | null;
  toutDeLaBarre: boolean;
  /** Rank of the student whose card is shown; negative for none. */
  choisi: number;
}

export function rienDeDeplie(): Affichage {
  return { toutesLesRangees: false, barre: null, toutDeLaBarre: false, choisi: -1 };
}
