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
