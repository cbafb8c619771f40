import type { Feuille } from "../../classeur";
import { estVide } from "../cellule/cellule";
import type { LectureEtiquette } from "./entetes";
import type { Etiquette } from "./etiquettes";
import { lireBandes, situerEtiquette } from "./bandes";
import { etendre, lireBlocs, type Blocs } from "./blocs";
import { grouperEvaluations } from "./evaluations";
import { lireEvaluations } from "./sous-le-code";

/** What the header says of each column of a sheet. */
export interface Entetes {
  readonly etiquettes: readonly (Etiquette | null)[];
  readonly blocs: Blocs;
  /** The text that names each column for people, also when it is not understood. */
  readonly textes: readonly string[];
  /** The title under each code; empty where there is none. */
  readonly intitules: readonly string[];
}

/**
 * Reads the header of each column: its code in the row of codes, else what stands under or above it.
 * @param titres rows between the codes and the first student that are not coefficients.
 */
export function lireEntetes(
  feuille: Feuille,
  entete: number,
  titres: readonly number[],
  lire: LectureEtiquette
): Entetes {
  const codes = feuille.cellules[entete]!.map((valeur) => texteDe(valeur));
  const dessous = codes.map((_, c) => premierTexte(feuille, titres, c));
  const hautes = [entete - 1, entete - 2].filter((ligne) => ligne >= 0);
  const bandes = lireBandes(feuille, entete);
  const lues = codes.map((code, c) =>
    code === "" ? null : situerEtiquette(lire(code), bandes[c]!)
  );
  const sansModule = !lues.some((lue) => lue?.genre === "module");
  const etalees = codes.map(
    (_, c) => sansModule && (estEtalee(codes, dessous, c) || estUnModule(dessous[c]!, lire))
  );
  const evaluations = lireEvaluations(codes, dessous, lire);
  const etiquettes = lues.map((lue, c): Etiquette | null => {
    const evaluation = evaluations.get(c);
    if (evaluation) return evaluation;
    if (lue?.genre === "ue" && etalees[c]) return lire(dessous[c]!);
    if (codes[c] !== "") return lue;
    const sous = dessous[c] === "" ? null : lire(dessous[c]!);
    return sous ?? venueDuHaut(feuille, hautes, c, lire);
  });
  const blocs = etalees.includes(true)
    ? etendre(lues)
    : lireBlocs(feuille, entete, etiquettes, lire, bandes);
  const textes = codes.map((code, c) => (etalees[c] || code === "" ? dessous[c]! : code));
  const groupees = grouperEvaluations(etiquettes, dessous, blocs);
  return { etiquettes: groupees, blocs, textes, intitules: dessous };
}

/** A UE merged over several columns, each with its own header under it, is no mean: it bounds a block. */
function estEtalee(codes: readonly string[], dessous: readonly string[], colonne: number): boolean {
  const suivante = colonne + 1;
  return dessous[colonne] !== "" && codes[suivante] === "" && dessous[suivante] !== "";
}

function estUnModule(texte: string, lire: LectureEtiquette): boolean {
  return texte !== "" && lire(texte)?.genre === "module";
}

/** A header merged downwards keeps its text in its first cell; a UE above is a block, not this column's header. */
function venueDuHaut(
  feuille: Feuille,
  lignes: readonly number[],
  colonne: number,
  lire: LectureEtiquette
): Etiquette | null {
  const texte = premierTexte(feuille, lignes, colonne);
  const lue = texte === "" ? null : lire(texte);
  return lue?.genre === "ue" || lue?.genre === "module" ? null : lue;
}

function premierTexte(feuille: Feuille, lignes: readonly number[], colonne: number): string {
  for (const ligne of lignes) {
    const texte = texteDe(feuille.cellules[ligne]![colonne]!);
    if (texte !== "") return texte;
  }
  return "";
}

function texteDe(valeur: unknown): string {
  return typeof valeur === "string" && !estVide(valeur) ? valeur.trim() : "";
}
