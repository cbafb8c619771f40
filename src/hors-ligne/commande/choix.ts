import { CATALOGUE, lireMaquetteJson, maquetteParId, type Maquette } from "../../maquette";
import { DemandeIncorrecte } from "./arguments";
import { lireJson } from "./entrees";

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
