import { mettreALEchelle } from "./note";
import type { Reglages } from "./reglages/index";

/**
 * A2: how a mean is compared with a threshold. A mean is the fraction n / (d × echelle) of whole numbers; comparing it
 * means bringing it to a whole number of small units, exactly, and only at that moment: nothing is rounded before.
 */
export interface Arrondi {
  /** The mean n / (d × echelle) as it is compared, in units. */
  comparer(n: number, d: number): number;
  /** A threshold in points (sur 20), in the same units. */
  seuil(points: number): number;
}

/** ScoDoc accepts a mean that exceeds the threshold minus this tolerance (0.00499999999999), in 10^-14 points. */
const TOLERANCE_SCODOC = 499_999_999_999;

/** Marks that a formula computed hold some fifteen digits: a tie missed by less than this (in points) is that tie. */
const RESIDU = 1e-11;

export function arrondiDe(reglages: Reglages, echelle: number, exacte: boolean): Arrondi {
  if (reglages.arrondi === "aucun") return sansArrondi(echelle, exacte);
  return reglages.arrondi === "scodoc" ? commeScodoc(echelle, exacte) : auCentieme(echelle, exacte);
}

/** The default: the mean as displayed, to the hundredth, half up, on the exact value. Units: hundredths. */
export function auCentieme(echelle: number, exacte: boolean): Arrondi {
  const u = echelle / 100;
  return {
    comparer: exacte
      ? (n, d) => Math.floor((2 * n + d * u) / (2 * d * u))
      : (n, d) => Math.floor(n / (d * u) + 0.5 + RESIDU * 100),
    seuil: (points) => Math.round(points * 100),
  };
}

/** The exact value; cut at 10^-9, which changes no comparison with a threshold of nine decimals or fewer. */
function sansArrondi(echelle: number, exacte: boolean): Arrondi {
  return {
    comparer: (n, d) =>
      exacte ? partieEntiere(n, 1e9, d * echelle) : Math.floor((n / (d * echelle) + RESIDU) * 1e9),
    seuil: (points) => Math.round(points * 1e9),
  };
}

/** ScoDoc: strictly above the threshold less a tolerance. Units of 10^-14; ceil(x) > t is x > t when t is whole. */
function commeScodoc(echelle: number, exacte: boolean): Arrondi {
  return {
    comparer: (n, d) =>
      exacte
        ? -partieEntiere(-n, 1e14, d * echelle)
        : Math.ceil((n / (d * echelle) + RESIDU) * 1e14),
    seuil: (points) => Math.round(points * 100) * 1e12 - TOLERANCE_SCODOC + 1,
  };
}

/** floor(n × facteur / d), exact whatever the size of the product. */
function partieEntiere(n: number, facteur: number, d: number): number {
  const produit = n * facteur;
  if (Math.abs(produit) <= Number.MAX_SAFE_INTEGER) return Math.floor(produit / d);
  const exact = BigInt(n) * BigInt(facteur);
  const diviseur = BigInt(d);
  const quotient = exact / diviseur;
  return Number(exact % diviseur < 0n ? quotient - 1n : quotient);
}

/** Whether one mean, as a number, reaches a threshold (both sur 20). */
export function atteint(moyenne: number, points: number, reglages: Reglages): boolean {
  const { valeurs, echelle, exacte } = mettreALEchelle(1, 1, Float64Array.of(moyenne));
  const arrondi = arrondiDe(reglages, echelle, exacte);
  return arrondi.comparer(valeurs[0]!, 1) >= arrondi.seuil(points);
}

/** A mean in numbers: unrounded (sur 20), and in hundredths as it is displayed. */
interface MoyenneLue {
  readonly valeur: number | null;
  readonly centiemes: number | null;
}

/** Whether a mean reaches so many points as means are compared (A2), which is as displayed by default; never without a mean. */
export function moyenneAtteint(
  { valeur, centiemes }: MoyenneLue,
  points: number,
  reglages: Reglages
): boolean {
  if (valeur === null || centiemes === null) return false;
  return reglages.arrondi === "centieme"
    ? centiemes >= 100 * points
    : atteint(valeur, points, reglages);
}

/** A mean as displayed; with the digits that tell it where it shows as a whole point that it does not reach: `7,996`. */
export function direMoyenne(moyenne: MoyenneLue, reglages: Reglages): string {
  const { valeur, centiemes } = moyenne;
  if (valeur === null || centiemes === null) return "";
  const points = Math.floor(centiemes / 100);
  if (moyenneAtteint(moyenne, points, reglages)) return afficher(centiemes);
  const chiffres = [3, 4, 5, 6, 7, 8, 9].map((decimales) => valeur.toFixed(decimales));
  return (chiffres.find((ecrit) => Number(ecrit) < points) ?? chiffres.at(-1)!).replace(".", ",");
}

/** A mean in hundredths as people read it: `1213` gives `12,13`; `null` gives an empty text. */
export function afficher(centiemes: number | null): string {
  if (centiemes === null) return "";
  const decimales = centiemes % 100;
  return `${(centiemes - decimales) / 100},${decimales < 10 ? "0" : ""}${decimales}`;
}
