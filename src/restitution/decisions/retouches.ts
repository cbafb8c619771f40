import type { Feuille, Retouche, Valeur } from "../../classeur";
import { ENTETE_JURY } from "../palette";
import type { Resultats } from "../types";
import type { Colonne } from "./colonne";
import { disposer, rangees, TABLEAU } from "./feuille";
import type { LigneSaisie } from "./ligne-saisie";
import type { Rangee } from "./rangee";
import { reperes } from "./reperes";
import { DECISIONS } from "./titres";

/** What must change on the `Décisions` sheet for it to show other results, and whether that is all. */
export interface Retouches {
  readonly retouches: readonly Retouche[];
  /** `false` when a student or a column has no place there: only a calculation writes the sheet anew. */
  readonly complet: boolean;
}

/** A row to show, and the row of the sheet that shows it. */
interface Placee {
  readonly rangee: Rangee;
  readonly saisie: LigneSaisie;
  readonly rang: number;
}

/**
 * The cells of `Décisions` that other results change, wherever people sorted, moved or filtered them. The columns where
 * people write are left alone, and formulas follow by themselves.
 */
export function retouchesDesDecisions(
  resultats: Resultats,
  feuilles: readonly Feuille[]
): Retouches {
  const { colonnes } = disposer(resultats, reperes(resultats.promotion, feuilles));
  const toutes = rangees(resultats, 0);
  const lignes = toutes.flatMap(placer);
  const presentes = colonnes.filter(({ titre }) => lignes[0]?.saisie.a(titre));
  const nosColonnes = presentes.filter(({ entete }) => entete !== ENTETE_JURY);
  return {
    retouches: nosColonnes.flatMap((colonne) => retouchesDe(colonne, lignes)),
    complet: lignes.length === toutes.length && presentes.length === colonnes.length,
  };
}

function placer(rangee: Rangee): Placee[] {
  const { saisie } = rangee;
  return saisie && saisie.rang !== null ? [{ rangee, saisie, rang: saisie.rang }] : [];
}

/** The cells of one column that must change, those that follow each other together. */
function retouchesDe({ titre, contenu }: Colonne, lignes: readonly Placee[]): Retouche[] {
  const suites: { rang: number; valeurs: Valeur[] }[] = [];
  for (const { rangee, saisie, rang } of [...lignes].sort((a, b) => a.rang - b.rang)) {
    const valeur = contenu(rangee);
    if (typeof valeur === "object" || valeur === saisie.lire(titre)) continue;
    const derniere = suites.at(-1);
    if (derniere && derniere.rang + derniere.valeurs.length === rang) derniere.valeurs.push(valeur);
    else suites.push({ rang, valeurs: [valeur] });
  }
  return suites.map((suite) => ({
    ...{ feuille: DECISIONS, tableau: TABLEAU, colonne: titre },
    ...suite,
  }));
}
