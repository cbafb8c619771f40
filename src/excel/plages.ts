import type { Plage } from "../classeur";
import { adressePlage, lettres } from "../adresse";

/** Excel refuses addresses of more than 8,192 characters. */
const ADRESSE_MAX = 8000;

/** A rectangle of a sheet. It is used within one request only: Excel keeps no track of it afterwards. */
export function zone(feuille: Excel.Worksheet, plage: Plage): Excel.Range {
  return feuille.getRange(adressePlage(plage)).untrack();
}

/** Several rectangles at once, in as few objects as the length of their addresses allows. */
export function zones(feuille: Excel.Worksheet, adresses: readonly string[]): Excel.RangeAreas[] {
  const groupes: string[] = [];
  for (const adresse of adresses) {
    const dernier = groupes.at(-1);
    if (dernier !== undefined && dernier.length + adresse.length < ADRESSE_MAX)
      groupes[groupes.length - 1] = `${dernier},${adresse}`;
    else groupes.push(adresse);
  }
  return groupes.map((groupe) => feuille.getRanges(groupe).untrack());
}

/** Neighbours that have the same rows become one rectangle; they are given from left to right. */
export function accoler(plages: readonly Plage[]): Plage[] {
  const accolees: Plage[] = [];
  for (const plage of plages) {
    const gauche = accolees.at(-1);
    const voisine =
      gauche?.ligne === plage.ligne &&
      gauche.lignes === plage.lignes &&
      gauche.colonne + gauche.colonnes === plage.colonne;
    if (voisine)
      accolees[accolees.length - 1] = { ...gauche, colonnes: gauche.colonnes + plage.colonnes };
    else accolees.push(plage);
  }
  return accolees;
}

/** Whole columns: `C:E`. */
export function colonnesEntieres({ colonne, colonnes }: Plage): string {
  return `${lettres(colonne)}:${lettres(colonne + colonnes - 1)}`;
}

/** Elements gathered by a key, in the order in which the keys appear. */
export function regrouper<T>(elements: readonly T[], cle: (element: T) => string): T[][] {
  const groupes = new Map<string, T[]>();
  for (const element of elements) {
    const groupe = groupes.get(cle(element));
    if (groupe) groupe.push(element);
    else groupes.set(cle(element), [element]);
  }
  return [...groupes.values()];
}
