import { el } from "../dom";

/** Value and words of an option. */
export type Option = readonly [valeur: string, mots: string];

export function options(choix: readonly Option[]): HTMLElement[] {
  return choix.map(([value, mots]) => el("option", { value }, mots));
}

export function groupe(label: string, choix: readonly Option[]): HTMLElement {
  return el("optgroup", { label }, ...options(choix));
}

/** Changes what can be chosen, and chooses again what was, if it is still there. */
export function garder(liste: HTMLSelectElement, changer: () => void): void {
  const choisie = liste.value;
  changer();
  if (peut(liste, choisie)) liste.value = choisie;
}

export function peut(liste: HTMLSelectElement, valeur: string): boolean {
  return [...liste.options].some(({ value }) => value === valeur);
}

export function champ(nom: string, saisie: HTMLSelectElement | HTMLInputElement): HTMLElement {
  return el("div", { class: "reglage" }, el("label", { for: saisie.id }, nom), saisie);
}
