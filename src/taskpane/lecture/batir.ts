import type { Feuille } from "../../classeur";
import {
  repererColonne,
  repererFeuille,
  repererLigne,
  type Correction,
  type Promotion,
} from "../../grille";

/** What a person says of the reading, in terms of what they see. Rows and columns are zero-based, in the sheet. */
export type Demande =
  | {
      readonly genre: "feuille";
      readonly feuille: string;
      /** A semester, or not to be read. */
      readonly role: number | "ecartee";
    }
  | {
      readonly genre: "colonne";
      readonly feuille: string;
      readonly colonne: number;
      /** The header that says what it is; empty to leave it out. */
      readonly entete: string;
    }
  | {
      readonly genre: "lignes";
      readonly feuille: string;
      readonly premiere: number;
      readonly derniere: number;
    }
  | { readonly genre: "code"; readonly ecrit: string; readonly sens: string };

/** The corrections that say it, anchored to what the sheets hold; none when there is nothing there to hold on to. */
export function batirCorrections(
  demande: Demande,
  feuilles: readonly Feuille[],
  promotion: Promotion
): Correction[] {
  if (demande.genre === "code") {
    const ecrit = demande.ecrit.trim();
    return ecrit === "" ? [] : [{ genre: "code", ecrit, sens: demande.sens }];
  }
  const feuille = feuilles.find(({ nom }) => nom === demande.feuille);
  if (!feuille) return [];
  const lue = promotion.feuilles.find(({ nom }) => nom === feuille.nom);
  const entete = lue ? lue.entete - feuille.ligne : enteteProbable(feuille);
  const repere = repererFeuille(feuille, entete);
  if (demande.genre === "feuille")
    return [{ genre: "feuille", feuille: repere, role: demande.role }];
  if (demande.genre === "lignes")
    return lignesDe(demande, feuille).map((ligne) => ({ genre: "ligne", feuille: repere, ligne }));
  const dansLeBloc = demande.colonne - feuille.colonne;
  if (dansLeBloc < 0 || dansLeBloc >= (feuille.cellules[0]?.length ?? 0)) return [];
  const colonne = repererColonne(feuille, entete, dansLeBloc);
  return [{ genre: "colonne", feuille: repere, colonne, entete: demande.entete }];
}

function lignesDe(
  { premiere, derniere }: Extract<Demande, { genre: "lignes" }>,
  { ligne, cellules }: Feuille
): string[][] {
  const choisies = cellules.slice(Math.max(0, premiere - ligne), Math.max(0, derniere - ligne + 1));
  return choisies.map((rangee) => repererLigne(rangee)).filter((repere) => repere.length > 0);
}

/** A header is looked for among the first rows, as the reading does. */
const LIGNES_EXPLOREES = 40;

/** The row of a sheet that was not read which has the most texts. */
function enteteProbable({ cellules }: Feuille): number {
  const nombres = cellules
    .slice(0, LIGNES_EXPLOREES)
    .map((ligne) => ligne.filter((valeur) => typeof valeur === "string" && valeur !== "").length);
  return Math.max(0, nombres.indexOf(Math.max(0, ...nombres)));
}
