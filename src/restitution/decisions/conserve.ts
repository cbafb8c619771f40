import type { Valeur } from "../../classeur";
import type { SaisiesAppariees } from "./appariement";
import type { Colonne } from "./colonne";
import { CONSERVE, EMPREINTE, JURY, NOTES, uniteDuJury } from "./titres";

/** What people wrote that has no place in the table any more: never lost, under the table, read again next time. */
export function conserver(
  { restantes, notes }: SaisiesAppariees,
  colonnes: readonly Colonne[]
): Valeur[][] {
  const lignes: Valeur[][] = [];
  if (restantes.length > 0) {
    const unites = colonnes
      .map(({ titre }) => titre)
      .filter((titre) => uniteDuJury(titre) !== null && restantes.some((r) => r.unites.has(titre)));
    const autres = colonnes.filter(({ ajoutee }) => ajoutee !== undefined);
    const titres = ["N°", "Nom", "Prénom", ...Object.values(JURY), ...unites];
    lignes.push([""], [CONSERVE], [...titres, ...autres.map(({ titre }) => titre), EMPREINTE]);
    for (const restante of restantes) {
      const { numero, nom, prenom, decision, motif, retenue, empreinte } = restante;
      lignes.push([
        ...[numero, nom, prenom, decision, motif, retenue],
        ...unites.map((titre) => restante.unites.get(titre) ?? ""),
        ...autres.map(({ ajoutee }) => restante.autres.get(ajoutee!) ?? ""),
        empreinte,
      ]);
    }
  }
  if (notes.length > 0) lignes.push([""], [NOTES], ...notes.map((note) => [note]));
  return lignes;
}
