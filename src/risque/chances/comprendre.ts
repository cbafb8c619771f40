import type { Faits, Modele } from "./faits";

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
  const { residu, correlation, interne, effectif = 1 } = faits as unknown as Faits;
  if (!Number.isInteger(effectif) || effectif < 1) return false;
  return residu > 0 && Math.abs(correlation) < 1 && interne > 0 && interne < 1;
}

function estObjet(donnees: unknown): donnees is Record<string, unknown> {
  return typeof donnees === "object" && donnees !== null && !Array.isArray(donnees);
}
