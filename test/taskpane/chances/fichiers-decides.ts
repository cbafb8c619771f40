import type { FeuilleEcrite, Valeur } from "../../../src/classeur";
import { ouvrirFichier } from "../../../src/hors-ligne";
import { feuilleSimple } from "../../classeur.contrat";
import { partiesDe, zipper } from "../../hors-ligne/paquet-essai";

/** A workbook that has only a `Décisions` sheet, as a person gives it. */
export async function classeurDecide(
  cellules: readonly (readonly Valeur[])[]
): Promise<Uint8Array> {
  const neuf = ouvrirFichier(zipper(partiesDe([{ nom: "Feuil1", xml: "<sheetData/>" }])));
  const feuille: FeuilleEcrite = feuilleSimple("Décisions", cellules);
  await neuf.ecrire({ feuilles: [feuille] });
  return neuf.octets();
}

export async function fichierDecide(
  nom: string,
  cellules: readonly (readonly Valeur[])[]
): Promise<File> {
  return new File([(await classeurDecide(cellules)) as Uint8Array<ArrayBuffer>], nom);
}
