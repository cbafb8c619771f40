import { readFileSync } from "node:fs";
import type { Anomalie } from "../../grille";
import { CATALOGUE, lireMaquetteJson, maquetteParId, type Maquette } from "../../maquette";
import { lireReglages, REGLAGES, type Reglages } from "../../reglement";
import { DemandeIncorrecte } from "./arguments";

/** The programme asked for: one of the catalogue, or a JSON file. Throws `DemandeIncorrecte`. */
export function choisirMaquette(choix: string | null): Maquette | undefined {
  if (choix === null) return undefined;
  const connue = maquetteParId(choix);
  if (connue) return connue;
  if (!choix.endsWith(".json")) {
    const ids = CATALOGUE.map(({ id }) => id).join(", ");
    throw new DemandeIncorrecte(
      `Programme « ${choix} » inconnu. Programmes du catalogue : ${ids} ; ou un fichier .json.`
    );
  }
  const lue = lireMaquetteJson(lireJson(choix));
  if ("erreurs" in lue)
    throw new DemandeIncorrecte(`${choix} n’est pas un programme : ${lue.erreurs.join(" ")}`);
  return lue.maquette;
}

/** The settings asked for; an invalid value is an anomaly, and the default stands. Throws `DemandeIncorrecte`. */
export function choisirReglages(fichier: string | null): {
  reglages: Reglages;
  anomalies: Anomalie[];
} {
  if (fichier === null) return { reglages: REGLAGES, anomalies: [] };
  const donnees = lireJson(fichier);
  if (typeof donnees !== "object" || donnees === null || Array.isArray(donnees))
    throw new DemandeIncorrecte(
      `${fichier} : un objet JSON est attendu, par exemple {"arrondi": "centieme"}.`
    );
  const { reglages, refus } = lireReglages(donnees as Record<string, unknown>);
  const anomalies = refus.map((message): Anomalie => ({
    feuille: fichier,
    cellule: null,
    gravite: "avertissement",
    message,
  }));
  return { reglages, anomalies };
}

function lireJson(fichier: string): unknown {
  try {
    return JSON.parse(readFileSync(fichier, "utf8"));
  } catch (erreur) {
    const cause =
      erreur instanceof SyntaxError ? "ce n’est pas du JSON" : "le fichier ne peut pas être lu";
    throw new DemandeIncorrecte(`${fichier} : ${cause}.`);
  }
}
