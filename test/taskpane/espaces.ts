/*
 * Tests of the page read its words with plain spaces, whatever spaces it shows: those that do not break are looked at in
 * `typographie.test.ts`, which reads the nodes themselves.
 */
const { get, set } = Object.getOwnPropertyDescriptor(Node.prototype, "textContent")!;

Object.defineProperty(Node.prototype, "textContent", {
  configurable: true,
  get(this: Node): string | null {
    return (get!.call(this) as string | null)?.replaceAll(/[\u00a0\u202f]/g, " ") ?? null;
  },
  set(this: Node, texte: string | null): void {
    set!.call(this, texte);
  },
});
