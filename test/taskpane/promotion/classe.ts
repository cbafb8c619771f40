import type { Valeur } from "../../../src/classeur";
import { delibererFeuilles, type Deliberation } from "../../../src/deliberation";
import { CATALOGUE } from "../../../src/maquette";
import { REGLAGES } from "../../../src/reglement";
import { ClasseurMontre } from "../classeur-montre";

const EN_TETE = ["N°", "Nom", "Prénom", "Situation", "UE31", "UE32", "UE41", "UE42"];
const S1_S2 = "S1 et S2 validées";

/** A class of BUT2 of two competences, by its means of UE: name, situation, UE31, UE32, UE41, UE42. */
export async function delibererClasse(
  ...etudiants: readonly (readonly [nom: string, situation: string, ...moyennes: Valeur[]])[]
): Promise<Deliberation> {
  const lignes = etudiants.map(([nom, ...suite], rang) => [
    ...[22100101 + rang, nom, "Lou", ...suite],
    "oui",
  ]);
  const feuille = { nom: "Moyennes", cellules: [[...EN_TETE, S1_S2], ...lignes] };
  return delibererFeuilles(await new ClasseurMontre([feuille]).lire(), {
    ...{ maquettes: CATALOGUE, reglages: REGLAGES, date: "2026-11-22" },
  });
}
