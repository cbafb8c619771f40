import { bouton, el, type Enfant } from "./dom";

/** How many elements of a long list are shown at first. */
export const PREMIERS = 100;

/** A list whose end is shown on demand; the keyboard then goes on from the first element that appears. */
export function listeLongue<T>(
  elements: readonly T[],
  deplie: boolean,
  {
    ligne,
    deplier,
    titre,
  }: {
    readonly ligne: (element: T) => Enfant;
    readonly deplier: () => void;
    readonly titre: string;
  }
): Enfant {
  const montres = deplie ? elements : elements.slice(0, PREMIERS);
  const liste = el(
    "ul",
    { class: "liste" },
    ...montres.map((element) => el("li", {}, ligne(element)))
  );
  if (montres.length === elements.length) return liste;
  const suite = bouton(
    { class: "discret" },
    () => {
      const zone = suite.closest("section");
      const rang = [...(zone?.querySelectorAll(".ligne") ?? [])].filter((autre) =>
        precede(autre, suite)
      ).length;
      deplier();
      zone?.querySelectorAll<HTMLElement>(".ligne")[rang]?.focus();
    },
    titre
  );
  return [liste, suite];
}

function precede(un: Element, autre: Element): boolean {
  return (un.compareDocumentPosition(autre) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
