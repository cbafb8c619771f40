import type { Faits } from "./faits";

/** Facts outside of these are an accident of the data, or a slip of the pen, not a law of studies. */
const PLAUSIBLE = {
  pente: [0.1, 1.5],
  residu: [0.2, 5],
  correlation: [0.1, 0.95],
  interne: [0.1, 0.98],
} as const;

/** Whether facts can be those of a programme: wherever they come from, the odds rest on no others. */
export function estPlausible(faits: Faits): boolean {
  const { ordonnee, pente, moyenne } = faits;
  const dansLesBornes = Object.entries(PLAUSIBLE).every(([nom, [bas, haut]]) =>
    entre(faits[nom as keyof typeof PLAUSIBLE], bas, haut)
  );
  return dansLesBornes && entre(moyenne, 0, 20) && entre(ordonnee + pente * moyenne, 0, 20);
}

function entre(valeur: number, bas: number, haut: number): boolean {
  return valeur >= bas && valeur <= haut;
}
