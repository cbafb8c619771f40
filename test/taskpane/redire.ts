import axe from "axe-core";

/**
 * What axe finds to say of a part of the page: rule and place. Colours and the width of letters need a browser, where the
 * same tool looks at them.
 */
export async function aRedire(partie: Element | Document): Promise<string[][]> {
  HTMLCanvasElement.prototype.getContext = () => null;
  const { violations } = await axe.run(partie, {
    rules: { "color-contrast": { enabled: false } },
  });
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}
