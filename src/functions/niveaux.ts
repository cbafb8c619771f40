import { avecNiveauSuperieur } from "../reglement";
import type { Bloc } from "./blocs";
import { exigerMemeForme } from "./formes";
import { remplir, signaler } from "./resultats";
import { lireUnites } from "./unites";

/** Code of each RCUE of a year once the level above is known (4.3), students × competences. */
export function decisionsParNiveau(rcue: Bloc, superieur: Bloc): unknown[][] {
  exigerMemeForme(rcue, superieur);
  const dessous = lireUnites(rcue);
  const dessus = lireUnites(superieur);
  const codes = remplir(rcue.lignes, rcue.colonnes, (i, j) =>
    avecNiveauSuperieur(dessous.codes[i]![j]!, dessus.codes[i]![j]!)
  );
  return signaler(codes, [...dessous.illisibles, ...dessus.illisibles], (colonne) => [colonne]);
}
