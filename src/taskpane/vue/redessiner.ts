import { aplatir, type Enfant } from "./dom";

/** Draws again what an element holds: what was unfolded stays so, and the keyboard stays where it is, by `data-cle`. */
export function redessiner(element: HTMLElement, ...contenu: readonly Enfant[]): void {
  const ouverts = new Set([...element.querySelectorAll("details[open]")].map(cleDe));
  const actif = element.contains(document.activeElement) ? cleDe(document.activeElement) : null;
  element.replaceChildren(...aplatir(contenu));
  for (const garde of element.querySelectorAll<HTMLElement>("[data-cle]")) {
    if (garde instanceof HTMLDetailsElement) garde.open = ouverts.has(cleDe(garde));
    if (actif !== null && cleDe(garde) === actif) (garde.querySelector("summary") ?? garde).focus();
  }
}

function cleDe(element: Element | null): string | null {
  return element?.closest("[data-cle]")?.getAttribute("data-cle") ?? null;
}
