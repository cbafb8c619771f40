import { LA_MOYENNE } from "./moyenne";
import { lirePaliers, type Reglages } from "./reglages/index";

/**
 * A11: what a number written under « Bonus » adds to a mean of UE, in points — or, in the form « pourcentage », in per
 * cent of that mean. `null` when bonuses are not applied.
 */
export function pointsDeBonus(ecrit: number, reglages: Reglages): number | null {
  switch (reglages.bonus) {
    case "ignore":
      return null;
    case "points":
      return plafonner(ecrit, reglages);
    case "taux":
      return plafonner(Math.max(0, ecrit - LA_MOYENNE) * reglages.bonus_taux, reglages);
    case "paliers":
      return plafonner(parPaliers(ecrit, reglages.bonus_paliers), reglages);
    case "pourcentage":
      return ecrit;
  }
}

function parPaliers(ecrit: number, paliers: string): number {
  const atteints = (lirePaliers(paliers) ?? []).filter(({ seuil }) => ecrit >= seuil);
  return atteints.at(-1)?.points ?? 0;
}

/** The product of two decimals is brought back to the decimal that it is: 3.6 × 0.05 is 0.18, not 0.18000000000000002. */
function plafonner(points: number, { bonus_plafond }: Reglages): number {
  return Number(Math.min(points, bonus_plafond).toFixed(9));
}
