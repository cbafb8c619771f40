import { type Defaut, type Manifeste, type Regle } from "./balise";
import { fonctionsAssociees, identifiantsDesCommandes } from "./commandes";
import { executionLongue, pageParDefaut, unePagePourTout } from "./execution";
import { adressesSures, espacesDeNoms, exigences, formats, pourExcel } from "./formats";
import { fichiersDesIcones, taillesDesIcones } from "./icones";
import { deuxLangues, languesBienFormees, surchargesUniques } from "./langues";
import { ordreDesElements } from "./ordre";
import {
  longueurDesIdentifiants,
  longueurDesTextes,
  ressourcesDefinies,
  ressourcesUniques,
  ressourcesUtilisees,
} from "./ressources";

/** What we check offline, without the official schema. */
export const REGLES: readonly Regle[] = [
  ordreDesElements,
  espacesDeNoms,
  formats,
  exigences,
  pourExcel,
  adressesSures,
  languesBienFormees,
  surchargesUniques,
  deuxLangues,
  ressourcesDefinies,
  ressourcesUtilisees,
  ressourcesUniques,
  longueurDesIdentifiants,
  longueurDesTextes,
  taillesDesIcones,
  fichiersDesIcones,
  executionLongue,
  unePagePourTout,
  pageParDefaut,
  identifiantsDesCommandes,
  fonctionsAssociees,
];

/** All the defects in the order of the lines, each told once. */
export function defautsDuManifeste(manifeste: Manifeste): readonly Defaut[] {
  const defauts = REGLES.flatMap((regle) => regle(manifeste));
  const uniques = new Map(defauts.map((defaut) => [`${defaut.ligne} ${defaut.message}`, defaut]));
  return [...uniques.values()].sort((a, b) => a.ligne - b.ligne);
}
