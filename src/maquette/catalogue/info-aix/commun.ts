import type { CompetenceMaquette, Maquette } from "../../types";
import { uesDesCoefficients, type UeCoefficients } from "../coefficients";

/** What tells one entry from the others. */
export interface Variante {
  readonly id: string;
  readonly intitule: string;
  readonly parcours: string;
  readonly voie: string;
  /** Level of the six competences: that of the year, in this speciality. */
  readonly niveau: number;
  readonly titres: Readonly<Record<string, string>>;
  readonly ues: readonly UeCoefficients[];
}

export const PARCOURS_A =
  "parcours A, Réalisation d’applications : conception, développement, validation";
export const PARCOURS_B = "parcours B, Déploiement d’applications communicantes et sécurisées";

/**
 * One year of the BUT Informatique at Aix-en-Provence. The source gives codes, titles, coefficients (in per cent of a
 * UE, half as many in a UE of 3 credits) and credits; no hours. Its titles have no accents: they are put back. Where
 * it writes the code for a title (« Ressource R4.01 »), the code stands alone.
 */
export function maquetteInfoAix({ niveau, titres, ues, ...variante }: Variante): Maquette {
  const competences = competencesAuNiveau(niveau);
  return {
    ...variante,
    source:
      "coefficients publiés par un outil étudiant du BUT Informatique d’Aix-en-Provence, relevés en novembre 2026 ; ils ne font pas foi",
    competences,
    ues: uesDesCoefficients(ues, titres, competences),
  };
}

function competencesAuNiveau(niveau: number): CompetenceMaquette[] {
  return NOMS.map(([nom, intitule], k) => {
    return { numero: k + 1, nom, intitule, niveau, intituleNiveau: null };
  });
}

const NOMS: readonly (readonly [nom: string, intitule: string])[] = [
  ["Réaliser", "Réaliser un développement d’application"],
  ["Optimiser", "Optimiser des applications informatiques"],
  ["Administrer", "Administrer des systèmes informatiques communicants complexes"],
  ["Gérer", "Gérer des données de l’information"],
  ["Conduire", "Conduire un projet"],
  ["Collaborer", "Travailler dans une équipe informatique"],
];
