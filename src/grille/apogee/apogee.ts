import type { Feuille, Valeur } from "../../classeur";
import { NOTE_MAXIMALE } from "../../reglement";
import { lireNombre } from "../cellule/cellule";
import { nombre } from "../anomalies";
import { surVingt } from "../evaluations/moyenne";
import {
  CHAMPS,
  decritesEnLignes,
  elementsDe,
  estCodeDeColonne,
  texte,
  type Element,
} from "./elements";

/**
 * An Apogée exchange file, opened as a sheet, in the words of a grid: the codes of its columns become labels, its marks
 * are brought to 20 by their scale, and the sections above are blank. Every cell stays where it is. Any other sheet
 * gives `null`. Two forms are known: the text, whose section of columns describes them row by row, and the workbook,
 * where eleven rows under the codes do.
 */
export function traduireApogee(feuille: Feuille): Feuille | null {
  const { cellules } = feuille;
  const codes = cellules.findIndex((ligne) => ligne.filter(estCodeDeColonne).length > 2);
  if (codes < 0) return null;
  const enLignes = decritesEnLignes(cellules.slice(0, codes));
  const transposee = enLignes.size === 0;
  const entete = transposee ? codes + CHAMPS : codes;
  const elements = elementsDe(cellules[codes]!, (code, colonne) =>
    transposee
      ? cellules.slice(codes + 1, entete + 1).map((ligne) => texte(ligne[colonne]!))
      : (enLignes.get(code) ?? [])
  );
  const baremes = baremesDe(elements);
  return {
    ...feuille,
    cellules: cellules.map((ligne, l) => {
      if (l < entete) return ligne.map(() => "");
      return l === entete ? titres(ligne, elements) : ramener(ligne, baremes);
    }),
  };
}

/** The label of each column; what stands beside a mark is named for what it is. */
function titres(ligne: readonly Valeur[], elements: readonly Element[]): Valeur[] {
  const noms: Readonly<Record<string, string>> = { B: "Barème", J: "Points jury", R: "Résultat" };
  const titre = new Map(
    elements.map(({ colonne, resultat, libelle, code }) => [
      colonne,
      noms[resultat] ?? (libelle || code),
    ])
  );
  return ligne.map((_, c) => titre.get(c) ?? "");
}

/** The column of the scale of each column of marks. */
function baremesDe(elements: readonly Element[]): ReadonlyMap<number, number> {
  const notes = elements.filter(({ resultat }) => resultat === "N");
  return new Map(
    notes.flatMap(({ colonne, objet, code }) => {
      const sien = elements.find(
        (autre) =>
          autre.resultat === "B" &&
          autre.colonne > colonne &&
          autre.objet === objet &&
          autre.code === code
      );
      return sien ? [[colonne, sien.colonne] as const] : [];
    })
  );
}

/** A row of marks on 20. A mark whose scale cannot be read is written « 12/? »: it is no mark, and is said. */
function ramener(ligne: readonly Valeur[], baremes: ReadonlyMap<number, number>): Valeur[] {
  return ligne.map((valeur, c) => {
    const colonne = baremes.get(c);
    const note = enNombre(valeur);
    if (colonne === undefined || note === null || note < 0) return valeur;
    const bareme = enNombre(ligne[colonne]!);
    if (bareme === null || bareme <= 0) return `${nombre(note)}/${texte(ligne[colonne]!) || "?"}`;
    if (bareme === NOTE_MAXIMALE) return valeur;
    return note > bareme ? `${nombre(note)}/${nombre(bareme)}` : surVingt(note, bareme);
  });
}

function enNombre(valeur: Valeur): number | null {
  return typeof valeur === "number" ? valeur : lireNombre(String(valeur));
}
