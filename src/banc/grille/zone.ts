import type { Plage } from "../../classeur";
import { lettres } from "../../adresse";
import { argumentInvalide } from "../fil/erreurs";

export const LIGNES = 1_048_576;
export const COLONNES = 16_384;
export const TOUT: Plage = { ligne: 0, colonne: 0, lignes: LIGNES, colonnes: COLONNES };

/** An address as Excel reads it: `B2`, `$B$2:C9`, `C:D`, `2:4`, with or without its sheet. */
export function lireAdresse(texte: string): Plage {
  const adresse = texte.replace(/^.*!/s, "").replaceAll("$", "").toUpperCase();
  const [debut = "", fin = debut] = adresse.split(":");
  const [a, b] = [lireCoin(debut), lireCoin(fin)];
  if (!a || !b || (a.ligne === null) !== (b.ligne === null)) throw argumentInvalide();
  if ((a.colonne === null) !== (b.colonne === null)) throw argumentInvalide();
  const [l1, l2] = bornes(a.ligne, b.ligne, LIGNES);
  const [c1, c2] = bornes(a.colonne, b.colonne, COLONNES);
  return { ligne: l1, colonne: c1, lignes: l2 - l1 + 1, colonnes: c2 - c1 + 1 };
}

function lireCoin(coin: string): { ligne: number | null; colonne: number | null } | null {
  const trouve = /^([A-Z]{0,3})(\d{0,7})$/.exec(coin);
  if (!trouve || coin === "") return null;
  const [, nom = "", rang = ""] = trouve;
  const colonne = [...nom].reduce((n, lettre) => n * 26 + lettre.charCodeAt(0) - 64, 0) - 1;
  return { ligne: rang === "" ? null : Number(rang) - 1, colonne: nom === "" ? null : colonne };
}

function bornes(a: number | null, b: number | null, taille: number): [number, number] {
  if (a === null || b === null) return [0, taille - 1];
  if (Math.min(a, b) < 0 || Math.max(a, b) >= taille) throw argumentInvalide();
  return [Math.min(a, b), Math.max(a, b)];
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
