import type { Feuille, Valeur } from "../../../classeur";
import type { Place } from "../../anomalies";

/** A sheet looked at with its UE in rows: as it stands, or turned when they stand in columns. */
export interface Vue {
  readonly tournee: boolean;
  readonly lignes: number;
  readonly colonnes: number;
  valeur(ligne: number, colonne: number): Valeur;
  place(ligne: number, colonne: number): Place;
}

export function telleQuelle({ cellules }: Feuille): Vue {
  return {
    tournee: false,
    lignes: cellules.length,
    colonnes: cellules[0]?.length ?? 0,
    valeur: (ligne, colonne) => cellules[ligne]![colonne]!,
    place: (ligne, colonne) => ({ ligne, colonne }),
  };
}

export function tournee(feuille: Feuille): Vue {
  const { lignes, colonnes, valeur, place } = telleQuelle(feuille);
  return {
    tournee: true,
    lignes: colonnes,
    colonnes: lignes,
    valeur: (ligne, colonne) => valeur(colonne, ligne),
    place: (ligne, colonne) => place(colonne, ligne),
  };
}
