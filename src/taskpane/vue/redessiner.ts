import { aplatir, type Enfant } from "./dom";

/**
 * Draws again what an element holds: what was unfolded or folded stays so, and the keyboard stays where it is, by
 * `data-cle`. Where its element is gone, the keyboard goes to what took its place, never to the top of the page.
 */
export function redessiner(element: HTMLElement, ...contenu: readonly Enfant[]): void {
  const depliants = new Map(details(element).map((un) => [cleDe(un), un.open]));
  const foyer = element.contains(document.activeElement)
    ? placeDe(element, document.activeElement!)
    : null;
  element.replaceChildren(...aplatir(contenu));
  for (const un of details(element)) {
    un.open = depliants.get(cleDe(un)) ?? un.open;
    // What is made when it is first opened is made now: the keyboard may have to go there.
    if (un.open) un.dispatchEvent(new Event("toggle"));
  }
  if (foyer) retrouver(element, foyer)?.focus({ preventScroll: true });
}

/** Where the keyboard was: on what, in which list, and how far down in it. */
interface Place {
  readonly cle: string | null;
  readonly liste: string | null;
  readonly rang: number;
}

function placeDe(element: HTMLElement, actif: Element): Place {
  const item = cles(element).find((un) => un === actif.closest("[data-cle]"));
  const liste = item && listeDe(element, item);
  return {
    cle: item ? cleDe(item) : null,
    liste: liste ? cleDe(liste) : null,
    rang: item ? freres(element, liste ?? null).indexOf(item) : 0,
  };
}

/** The same element, in its list rather than elsewhere; else what is at its rank there, or the last; else what is around. */
function retrouver(element: HTMLElement, { cle, liste, rang }: Place): HTMLElement | null {
  const lieu = cles(element).find((un) => liste !== null && cleDe(un) === liste) ?? null;
  const voisins = liste === null ? freres(element, null) : lieu ? freres(element, lieu) : [];
  const memes = (uns: readonly HTMLElement[]): HTMLElement | undefined =>
    uns.find((un) => cle !== null && cleDe(un) === cle);
  const suite = memes(voisins) ?? memes(cles(element)) ?? voisins[rang] ?? voisins.at(-1) ?? lieu;
  return atteignable(suite ?? autour(element));
}

/** What takes the keyboard for an element: the summary of what is folded over it, or its own. */
function atteignable(element: HTMLElement | null): HTMLElement | null {
  const replie = element?.parentElement?.closest<HTMLElement>("details:not([open])");
  return (replie ?? element)?.querySelector<HTMLElement>(":scope > summary") ?? element;
}

/** Where nothing is left in the list: what comes first in its part of the page, or what unfolds it. */
function autour(element: HTMLElement): HTMLElement | null {
  const depliant = element.closest("details");
  return element.querySelector<HTMLElement>("button, summary") ?? depliant;
}

function details(element: HTMLElement): HTMLDetailsElement[] {
  return [...element.querySelectorAll<HTMLDetailsElement>("details[data-cle]")];
}

function cles(element: HTMLElement): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>("[data-cle]")];
}

/** What has a key in a list, and not in a list within it. */
function freres(element: HTMLElement, liste: HTMLElement | null): HTMLElement[] {
  return cles(liste ?? element).filter((un) => listeDe(element, un) === liste);
}

function listeDe(element: HTMLElement, item: HTMLElement): HTMLElement | null {
  const autour = item.parentElement!.closest<HTMLElement>("[data-cle]");
  return autour && element.contains(autour) && autour !== element ? autour : null;
}

function cleDe(element: Element): string | null {
  return element.getAttribute("data-cle");
}
