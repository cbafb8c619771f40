import type { Faits, Modele } from "./faits";
import { estPlausible } from "./plausible";

const CHAMPS: readonly (keyof Faits)[] = [
  ...(["ordonnee", "pente", "residu", "correlation", "interne", "moyenne"] as const),
];

/** Facts by year of the BUT as they were kept somewhere, all the years or some; `null` when they cannot be facts. */
export function comprendreModele(donnees: unknown): Modele | null {
  if (!estObjet(donnees)) return null;
  const annees = Object.entries(donnees);
  const toutes = annees.every(
    ([annee, faits]) => ["1", "2", "3"].includes(annee) && estFaits(faits)
  );
  return toutes ? (donnees as Modele) : null;
}

function estFaits(faits: unknown): boolean {
  if (!estObjet(faits) || !CHAMPS.every((champ) => Number.isFinite(faits[champ]))) return false;
  const lus = faits as unknown as Faits;
  const { effectif = 1 } = lus;
  if (!Number.isInteger(effectif) || effectif < 1) return false;
  return estPlausible(lus);
}

function estObjet(donnees: unknown): donnees is Record<string, unknown> {
  return typeof donnees === "object" && donnees !== null && !Array.isArray(donnees);
}
