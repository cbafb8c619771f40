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

/** A whole column: `C:C`. */
export function colonneEntiere(colonne: number): string {
  return `${lettres(colonne)}:${lettres(colonne)}`;
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
