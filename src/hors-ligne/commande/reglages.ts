import type { Feuille } from "../../classeur";
import type { Anomalie } from "../../grille";
import { lireReglages, type Reglages } from "../../reglement";
import { lireFeuilleReglages } from "../../restitution";
import { DemandeIncorrecte } from "./arguments";
import { lireJson } from "./entrees";

/** The settings that a file imposes. */
export interface ReglagesImposes {
  readonly reglages: Reglages;
  readonly anomalies: readonly Anomalie[];
  /** The workbook has a sheet of settings too: the file won. */
  readonly surLaFeuille: boolean;
}

/**
 * The settings of a file, key by key, over those of the workbook's own sheet, over the defaults. An invalid value is an
 * anomaly, and the default stands. Throws `DemandeIncorrecte`.
 */
export function imposerReglages(fichier: string, feuilles: readonly Feuille[]): ReglagesImposes {
  const feuille = lireFeuilleReglages(feuilles).reglages;
  const { reglages, refus } = lireReglages({ ...feuille, ...lireObjet(fichier) });
  const anomalies = refus.map((message): Anomalie => ({
    feuille: fichier,
    cellule: null,
    gravite: "avertissement",
    message,
  }));
  return { reglages, anomalies, surLaFeuille: feuille !== null };
}

/** Settings to try, over those in use. Throws `DemandeIncorrecte`: a value that cannot be would show no change. */
export function essayerReglages(fichier: string, enUsage: Reglages): Reglages {
  const { reglages, refus } = lireReglages({ ...enUsage, ...lireObjet(fichier) });
  if (refus.length > 0) throw new DemandeIncorrecte(`${fichier} : ${refus.join(" ")}`);
  return reglages;
}

function lireObjet(fichier: string): object {
  const donnees = lireJson(fichier);
  if (typeof donnees === "object" && donnees !== null && !Array.isArray(donnees)) return donnees;
  throw new DemandeIncorrecte(
    `${fichier} : un objet JSON est attendu, par exemple {"arrondi": "centieme"}.`
  );
}
