import { lettres } from "../../adresse";
import type { Feuille, Valeur } from "../../classeur";
import type { Promotion } from "../../grille";
import type { Colonne } from "./colonne";
import { ENTETE } from "../palette";

type FeuilleLue = Promotion["feuilles"][number];

/**
 * How a grid sheet that has no column of numbers finds its students in `Décisions`: a hidden column holds the names
 * exactly as that sheet writes them.
 */
export interface Repere {
  /** Name of the range, for the formulas of the highlighting. */
  readonly nom: string;
  readonly feuille: number;
  readonly colonne: Colonne;
}

/** One hidden column for each sheet without numbers. */
export function reperes(promotion: Promotion, feuilles: readonly Feuille[]): Repere[] {
  return promotion.feuilles.flatMap((lue, f) => {
    const feuille = feuilles.find(({ nom }) => nom === lue.nom);
    if (lue.numero !== null || !feuille) return [];
    const colonne: Colonne = {
      titre: `Repère ${lue.nom}`,
      largeur: 12,
      masquee: true,
      entete: ENTETE,
      contenu: ({ fiche }) => nomEcrit(feuille, lue, fiche.etudiant.lignes[f] ?? null),
    };
    return [{ nom: `JuryBUT_Repere${f + 1}`, feuille: f, colonne }];
  });
}

/** The key by which a row of the sheet is looked up: the formula reads it in that row, whatever its place. */
export function cleDeLigne(lue: FeuilleLue): string {
  if (lue.numero !== null) return `$${lettres(lue.numero)}${lue.premiere + 1}`;
  return lue.noms.map((colonne) => `$${lettres(colonne)}${lue.premiere + 1}`).join(`&"|"&`);
}

function nomEcrit(feuille: Feuille, lue: FeuilleLue, ligne: number | null): Valeur {
  if (ligne === null) return "";
  const cellules = feuille.cellules[ligne - feuille.ligne];
  return lue.noms.map((colonne) => String(cellules?.[colonne - feuille.colonne] ?? "")).join("|");
}
