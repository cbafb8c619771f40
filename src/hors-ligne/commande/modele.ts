import { MODELE, type Faits, type Modele } from "../../risque";
import { DemandeIncorrecte } from "./arguments";
import { lireJson } from "./entrees";

const CHAMPS: readonly (keyof Faits)[] = [
  ...(["ordonnee", "pente", "residu", "correlation", "interne", "moyenne"] as const),
];

/** The facts of a file, as `--calibrer` prints them, over the default ones. Throws `DemandeIncorrecte`. */
export function lireModele(fichier: string): Modele {
  const donnees = lireJson(fichier);
  if (!estObjet(donnees)) throw attendu(fichier);
  for (const [annee, faits] of Object.entries(donnees))
    if (!["1", "2", "3"].includes(annee) || !estFaits(faits)) throw attendu(fichier);
  return { ...MODELE, ...(donnees as Modele) };
}

function estFaits(faits: unknown): faits is Faits {
  if (!estObjet(faits)) return false;
  const nombres = CHAMPS.every((champ) => Number.isFinite(faits[champ]));
  const { residu, correlation, interne } = faits as unknown as Faits;
  return nombres && residu > 0 && Math.abs(correlation) < 1 && interne > 0 && interne < 1;
}

function estObjet(donnees: unknown): donnees is Record<string, unknown> {
  return typeof donnees === "object" && donnees !== null && !Array.isArray(donnees);
}

function attendu(fichier: string): DemandeIncorrecte {
  return new DemandeIncorrecte(
    `${fichier} : un modèle est attendu, comme --calibrer l’imprime, par exemple ${JSON.stringify({ 2: MODELE[2] })}.`
  );
}
