import type { Classeur } from "./classeur";
import type { Maquette } from "./maquette";
import { feuilleMaquette, MAQUETTE } from "./restitution";

/** What became of the request: the sheet was written, or one was there already and was left as it is. */
export type Insertion = "inseree" | "existante";

/**
 * Writes a programme to a sheet of the workbook, where its coefficients can be changed. A sheet of that name is never
 * written over: it may hold what a department corrected.
 */
export async function insererMaquette(classeur: Classeur, maquette: Maquette): Promise<Insertion> {
  const feuilles = await classeur.lire();
  if (feuilles.some(({ nom }) => nom.toLowerCase() === MAQUETTE.toLowerCase())) return "existante";
  await classeur.ecrire({ feuilles: [feuilleMaquette(maquette)] });
  return "inseree";
}
