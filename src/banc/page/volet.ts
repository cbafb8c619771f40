const MINIMUM = 250;
const PAS = 25;

/** The border between the grid and the pane: dragged by the mouse, or moved by the arrow keys. */
export function rendreElastique(bordure: HTMLElement, volet: HTMLElement): void {
  const elargir = (largeur: number): void => {
    const maximum = innerWidth / 2;
    volet.style.width = `${Math.max(MINIMUM, Math.min(maximum, largeur))}px`;
  };
  bordure.addEventListener("pointerdown", (depart) => {
    bordure.setPointerCapture(depart.pointerId);
    const initiale = volet.offsetWidth;
    const suivre = (mouvement: PointerEvent): void =>
      elargir(initiale + depart.clientX - mouvement.clientX);
    bordure.addEventListener("pointermove", suivre);
    const lacher = (): void => bordure.removeEventListener("pointermove", suivre);
    bordure.addEventListener("pointerup", lacher, { once: true });
  });
  bordure.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") elargir(volet.offsetWidth + PAS);
    if (key === "ArrowRight") elargir(volet.offsetWidth - PAS);
  });
}
