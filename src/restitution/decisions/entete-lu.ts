import type { Valeur } from "../../classeur";
import { libre } from "../cellules";
import { estDuProgramme, texte, uniteDuJury } from "./titres";

/** The headers of a table that was read: each names one column. */
export interface EnTete {
  readonly colonnes: ReadonlyMap<string, number>;
  /** Columns in which the jury decides a UE or an RCUE. */
  readonly unites: readonly string[];
  /** Columns that show the mean of a UE. */
  readonly moyennes: readonly string[];
  /** Columns that people added. */
  readonly autres: readonly string[];
  /** One more than the last column that has a header. */
  readonly largeur: number;
}

/** Reads the headers above some rows. A second column of one name, or one without, keeps what it holds under another. */
export function lireEnTete(
  ecrits: readonly Valeur[],
  corps: readonly (readonly Valeur[])[]
): EnTete {
  const textes = ecrits.map(texte);
  const largeur = textes.reduce((suivante, titre, c) => (titre === "" ? suivante : c + 1), 0);
  const colonnes = new Map<string, number>();
  textes.slice(0, largeur).forEach((titre, c) => {
    const utile = titre !== "" || corps.some((ligne) => texte(ligne[c]) !== "");
    if (utile) colonnes.set(libre(titre || "Sans titre", colonnes.keys()), c);
  });
  const titres = [...colonnes.keys()];
  return {
    ...{ colonnes, largeur },
    unites: titres.filter((titre) => uniteDuJury(titre) !== null),
    moyennes: titres.filter((titre) => /^UE\d\d$/.test(titre)),
    autres: titres.filter((titre) => !estDuProgramme(titre, titres)),
  };
}
