/** Tells the style sheet how tall an element is: what scrolls stops beside what sticks, whatever its texts and the zoom. */
export function direLaHauteur(element: HTMLElement, propriete: `--${string}`): void {
  new ResizeObserver(() =>
    document.documentElement.style.setProperty(propriete, `${element.offsetHeight}px`)
  ).observe(element);
}
