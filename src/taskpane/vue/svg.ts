import { aplatir } from "./dom";

/** Makes an element of a drawing; texts are always texts, never markup. */
export function svg(
  balise: keyof SVGElementTagNameMap,
  attributs: Readonly<Record<string, string | number>>,
  ...enfants: readonly (Node | string)[]
): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", balise);
  for (const [nom, valeur] of Object.entries(attributs)) element.setAttribute(nom, String(valeur));
  element.append(...aplatir(enfants));
  return element;
}
