import { insecables } from "./typographie";

/** What an element can hold; texts are always texts, never markup. */
export type Enfant = Node | string | null | false | readonly Enfant[];

type Attributs = Readonly<Record<string, string | boolean | number | null>>;

/** Makes an element. An attribute that is `null` or `false` is left out; one that is `true` is empty. */
export function el<Balise extends keyof HTMLElementTagNameMap>(
  balise: Balise,
  attributs: Attributs,
  ...enfants: readonly Enfant[]
): HTMLElementTagNameMap[Balise] {
  const element = document.createElement(balise);
  for (const [nom, valeur] of Object.entries(attributs))
    if (valeur !== null && valeur !== false)
      element.setAttribute(nom, valeur === true ? "" : String(valeur));
  element.append(...aplatir(enfants));
  return element;
}

/** A button that does something. A click gives it the keyboard, which Safari does not do by itself. */
export function bouton(
  attributs: Attributs,
  action: () => void,
  ...enfants: readonly Enfant[]
): HTMLButtonElement {
  const element = el("button", { type: "button", ...attributs }, ...enfants);
  element.addEventListener("click", () => {
    element.focus();
    action();
  });
  return element;
}

/**
 * What opens and folds a `details`. In Excel on the web Office.js moves the keyboard itself, from its own list of
 * elements: a summary is in it for its `tabindex` only.
 */
export function sommaire(...enfants: readonly Enfant[]): HTMLElement {
  return el("summary", { tabindex: 0 }, ...enfants);
}

/** Says something else in an element, in the typography of its language. */
export function ecrire(element: Element, phrase: string): void {
  element.textContent = insecables(phrase);
}

/** Contents as what an element accepts; texts in the typography of their language. */
export function aplatir(enfants: readonly Enfant[]): (Node | string)[] {
  return enfants.flatMap((enfant): (Node | string)[] => {
    if (enfant === null || enfant === false) return [];
    if (typeof enfant === "string") return [insecables(enfant)];
    return enfant instanceof Node ? [enfant] : aplatir(enfant);
  });
}
