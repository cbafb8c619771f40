import type { Partie } from "./partie";

/** One list of the styles part (`fonts`, `dxfs`…): entries are only ever added at its end, and never twice. */
export class Collection {
  private readonly contenu: Partie;
  private readonly entrees: string[];
  private readonly rangs = new Map<string, number>();
  private readonly lues: number;

  constructor(
    private readonly styles: Partie,
    private readonly nom: string
  ) {
    this.contenu = styles.ouvrir(nom);
    this.entrees = this.contenu.enfants.map((enfant) => this.contenu.xml(enfant));
    this.lues = this.entrees.length;
    this.entrees.forEach((xml, rang) => this.rangs.has(xml) || this.rangs.set(xml, rang));
  }

  get xml(): readonly string[] {
    return this.entrees;
  }

  /** Index of an entry, added if the list does not hold it already. */
  rang(xml: string): number {
    const connu = this.rangs.get(xml);
    if (connu !== undefined) return connu;
    this.rangs.set(xml, this.entrees.length);
    return this.entrees.push(xml) - 1;
  }

  /** Puts the list back in the styles part if it has grown. */
  poser(): void {
    if (this.entrees.length === this.lues) return;
    this.contenu.inserer("", this.entrees.slice(this.lues).join(""));
    this.contenu.qualifier({ count: String(this.entrees.length) });
    this.styles.poser(this.nom, this.contenu.texte());
  }
}
