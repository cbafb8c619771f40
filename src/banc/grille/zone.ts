import type { Plage } from "../../classeur";
import { COLONNES, lettres, LIGNES, lirePlage } from "../../adresse";
import { argumentInvalide } from "../fil/erreurs";

export { COLONNES, LIGNES };
export const TOUT: Plage = { ligne: 0, colonne: 0, lignes: LIGNES, colonnes: COLONNES };

/** An address as Excel reads it; refused as Excel refuses it when it is none. */
export function lireAdresse(texte: string): Plage {
  const plage = lirePlage(texte);
  if (!plage) throw argumentInvalide();
  return plage;
}

/** The sheet that an address names, without its quotes; `null` when it names none. */
export function feuilleDAdresse(texte: string): string | null {
  const trouve = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(texte);
  return trouve ? (trouve[1]?.replaceAll("''", "'") ?? trouve[2] ?? null) : null;
}

/** A rectangle as Excel writes it: whole columns as `A:B`, whole rows as `1:4`. */
export function ecrireAdresse({ ligne, colonne, lignes, colonnes }: Plage): string {
  if (lignes === LIGNES) return `${lettres(colonne)}:${lettres(colonne + colonnes - 1)}`;
  if (colonnes === COLONNES) return `${ligne + 1}:${ligne + lignes}`;
  const debut = `${lettres(colonne)}${ligne + 1}`;
  const fin = `${lettres(colonne + colonnes - 1)}${ligne + lignes}`;
  return debut === fin ? debut : `${debut}:${fin}`;
}

/** The name of a sheet as it stands in an address or a formula. */
export function nomDansAdresse(feuille: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(feuille)
    ? feuille
    : `'${feuille.replaceAll("'", "''")}'`;
}

export function intersection(a: Plage, b: Plage): Plage | null {
  const ligne = Math.max(a.ligne, b.ligne);
  const colonne = Math.max(a.colonne, b.colonne);
  const lignes = Math.min(a.ligne + a.lignes, b.ligne + b.lignes) - ligne;
  const colonnes = Math.min(a.colonne + a.colonnes, b.colonne + b.colonnes) - colonne;
  return lignes > 0 && colonnes > 0 ? { ligne, colonne, lignes, colonnes } : null;
}

/** The smallest rectangle that holds both. */
export function englobante(a: Plage, b: Plage): Plage {
  const ligne = Math.min(a.ligne, b.ligne);
  const colonne = Math.min(a.colonne, b.colonne);
  return {
    ligne,
    colonne,
    lignes: Math.max(a.ligne + a.lignes, b.ligne + b.lignes) - ligne,
    colonnes: Math.max(a.colonne + a.colonnes, b.colonne + b.colonnes) - colonne,
  };
}

/** What is left of rectangles once one is taken out of them: at most four pieces of each. */
export function retrancher(plages: readonly Plage[], retrait: Plage): Plage[] {
  return plages.flatMap((plage) => {
    const commun = intersection(plage, retrait);
    if (!commun) return [plage];
    const { ligne, colonne } = plage;
    const bas = commun.ligne + commun.lignes;
    const droite = commun.colonne + commun.colonnes;
    return [
      { ligne, colonne, lignes: commun.ligne - ligne, colonnes: plage.colonnes },
      { ligne: bas, colonne, lignes: ligne + plage.lignes - bas, colonnes: plage.colonnes },
      { ...commun, colonne, colonnes: commun.colonne - colonne },
      { ...commun, colonne: droite, colonnes: colonne + plage.colonnes - droite },
    ].filter(({ lignes, colonnes }) => lignes > 0 && colonnes > 0);
  });
}
