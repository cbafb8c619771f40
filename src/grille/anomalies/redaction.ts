import { adresse } from "../../adresse";
import type { Feuille, Valeur } from "../../classeur";
import type { Anomalie } from "../types";

/** A cell of a sheet, by its row and column in the block that was read. */
export interface Place {
  readonly ligne: number;
  readonly colonne: number;
}

/**
 * What forbids to decide somebody; `place` is `null` when the whole sheet is meant.
 * @param groupe what several of its kind are called, after their number (`Anomalie.groupe`).
 */
export function erreur(
  feuille: Feuille,
  place: Place | null,
  message: string,
  groupe?: string
): Anomalie {
  const cellule = adresseDe(feuille, place);
  const anomalie: Anomalie = { feuille: feuille.nom, cellule, gravite: "erreur", message };
  return groupe === undefined ? anomalie : { ...anomalie, groupe };
}

/** What was decided, and deserves a look. */
export function avertissement(...dite: Parameters<typeof erreur>): Anomalie {
  return { ...erreur(...dite), gravite: "avertissement" };
}

/** What was understood, or left out, and changes no decision. */
export function information(...dite: Parameters<typeof erreur>): Anomalie {
  return { ...erreur(...dite), gravite: "information" };
}

/** The address in the sheet of a cell of the block. */
export function adresseDe(feuille: Feuille, place: Place): string;
export function adresseDe(feuille: Feuille, place: Place | null): string | null;
export function adresseDe(feuille: Feuille, place: Place | null): string | null {
  return place && adresse(feuille.ligne + place.ligne, feuille.colonne + place.colonne);
}

const LONGUEUR_CITEE = 40;

/** A cell's content inside a French sentence: « 12,5 », cut when it is long. */
export function citer(valeur: Valeur): string {
  const texte = typeof valeur === "number" ? nombre(valeur) : String(valeur).trim();
  return texte.length > LONGUEUR_CITEE ? `« ${texte.slice(0, LONGUEUR_CITEE)}… »` : `« ${texte} »`;
}

/** A number as French writes it: `4,5`. */
export function nombre(valeur: number): string {
  return String(valeur).replace(".", ",");
}

/** `R3.01, R3.02 et R3.05` */
export function enumerer(textes: readonly string[]): string {
  return textes.length < 2
    ? textes.join("")
    : `${textes.slice(0, -1).join(", ")} et ${textes.at(-1)!}`;
}
