import { lettres } from "../../adresse";
import { codeUe } from "../../maquette";
import { avertissement, erreur } from "../anomalies";
import type { Anomalie } from "../types";
import type { ColonneMoyenne } from "./disposition";
import type { Esquisse } from "./esquisse";
import type { UeNommee } from "./ue-nommee";
import { resoudreUe } from "./semestre";

/** The columns of means of UE: those that name their UE, and the bare « Moy » of each block when each has one. */
export function lireMoyennes({ entetes, semestre }: Esquisse): ColonneMoyenne[] {
  const { etiquettes, blocs } = entetes;
  const nues = moyennesNues(
    etiquettes.map((lue) => lue?.genre === "moyenne"),
    blocs
  );
  return etiquettes.flatMap((lue, colonne) => {
    const nommee = lue?.genre === "ue" || lue?.genre === "moyenneUe" ? lue.ue : nues.get(colonne);
    const ue = nommee ? resoudreUe(nommee, semestre) : null;
    return ue ? [{ colonne, ue }] : [];
  });
}

/**
 * Two columns of means for one UE: the first is read. That matters less where the modules make the mean.
 * @param avecModules whether the sheet also holds modules.
 */
export function moyennesEnDouble(
  { feuille, entete }: Esquisse,
  moyennes: readonly ColonneMoyenne[],
  avecModules: boolean
): Anomalie[] {
  const premieres = new Map<string, number>();
  return moyennes.flatMap(({ colonne, ue }) => {
    const code = codeUe(ue.semestre, ue.competence);
    const premiere = premieres.get(code);
    if (premiere === undefined) premieres.set(code, colonne);
    if (premiere === undefined) return [];
    const message =
      `${code} a deux colonnes de moyennes : celle-ci n’est pas lue, mais la colonne ${lettres(feuille.colonne + premiere)}. ` +
      `Si elle est d’un autre semestre, écrivez son code entier (UE41).`;
    return [(avecModules ? avertissement : erreur)(feuille, { ligne: entete, colonne }, message)];
  });
}

/** A « Moy » under a UE is its mean if every block has one; a single one, at the end, is the general mean. */
function moyennesNues(
  nues: readonly boolean[],
  blocs: readonly (UeNommee | null)[]
): Map<number, UeNommee> {
  const premieres = new Map<UeNommee, number>();
  blocs.forEach((bloc, colonne) => {
    if (bloc && nues[colonne] && !premieres.has(bloc)) premieres.set(bloc, colonne);
  });
  const complet = blocs.every((bloc) => bloc === null || premieres.has(bloc));
  return new Map(complet ? [...premieres].map(([bloc, colonne]) => [colonne, bloc]) : []);
}
