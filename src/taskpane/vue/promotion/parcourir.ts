const PAS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
  PageUp: -10,
  PageDown: 10,
  Home: -Infinity,
  End: Infinity,
};

/** The buttons of a group are one stop of the keyboard; arrows go from one to the next, Home and End to the ends. */
export function parcourir<Groupe extends HTMLElement>(groupe: Groupe): Groupe {
  const boutons = groupe.getElementsByTagName("button");
  let atteignable = boutons[0];
  for (const bouton of boutons) bouton.tabIndex = bouton === atteignable ? 0 : -1;
  groupe.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    if (atteignable) atteignable.tabIndex = -1;
    target.tabIndex = 0;
    atteignable = target;
  });
  groupe.addEventListener("keydown", (touche) => {
    const pas = PAS[touche.key];
    const rang = [...boutons].findIndex((bouton) => bouton === touche.target);
    if (pas === undefined || rang < 0 || touche.altKey || touche.ctrlKey || touche.metaKey) return;
    touche.preventDefault();
    boutons[Math.min(boutons.length - 1, Math.max(0, rang + pas))]!.focus();
  });
  return groupe;
}
