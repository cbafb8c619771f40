import { decoder, XmlInvalide } from "./xml";

const BARRE = 47;
const INTERROGATION = 63;
const EXCLAMATION = 33;
const ESPACE = 32;
const CHEVRON = 62;
const GUILLEMET = 34;
const APOSTROPHE = 39;

export type Genre = "ouverture" | "fermeture" | "texte";

/**
 * A forward reader of XML: one pass, no tree, and the offsets of everything, so that a part can be patched where it
 * stands. It checks that tags balance and refuses a DOCTYPE; comments and processing instructions are passed over.
 * An empty element gives an `ouverture` and then a `fermeture`.
 */
export class LecteurXml {
  genre: Genre = "texte";
  /** Name of the element as written, prefix included. */
  nom = "";
  /** Offsets of the tag or text just read. */
  debut = 0;
  fin = 0;
  /** Whether the opening tag closes itself. */
  vide = false;
  /** Elements open around the tag or text just read: 0 for the root. */
  profondeur = 0;

  private readonly ouverts: string[] = [];
  private finNom = 0;
  private cle = "";
  private valeur = "";
  private litteral = false;
  private racineLue = false;

  constructor(readonly source: string) {}

  /** Goes to the next tag or text; `false` at the end of the document. */
  suivant(): boolean {
    if (this.vide && this.genre === "ouverture") return this.fermer(this.fin);
    let position = this.fin;
    for (;;) {
      const chevron = this.source.indexOf("<", position);
      if (chevron !== position) return this.lireTexte(position, chevron);
      const signe = this.source.charCodeAt(position + 1);
      if (signe === BARRE) return this.lireFermeture(position);
      if (signe === INTERROGATION) position = this.apres("?>", position);
      else if (signe !== EXCLAMATION) return this.lireOuverture(position);
      else if (this.source.startsWith("<!--", position)) position = this.apres("-->", position + 4);
      else return this.lireLitteral(position);
    }
  }

  /** The text just read, as the document means it. */
  texte(): string {
    const brut = this.source.slice(this.debut, this.fin);
    return this.litteral ? brut.slice(9, -3) : decoder(brut);
  }

  /** The value of an attribute of the tag just opened, or `null`; the name is as written. */
  attribut(nom: string): string | null {
    for (let i = this.finNom; (i = this.lireAttribut(i)) > 0;) {
      if (this.cle === nom) return decoder(this.valeur);
    }
    return null;
  }

  /** The attributes of the tag just opened, in their order, values as written. */
  attributs(): (readonly [nom: string, valeur: string])[] {
    const tous: (readonly [string, string])[] = [];
    for (let i = this.finNom; (i = this.lireAttribut(i)) > 0;) tous.push([this.cle, this.valeur]);
    return tous;
  }

  /** From an opening tag, jumps over everything inside to its closing tag. */
  sauter(): void {
    const cible = this.profondeur;
    const fermeture = this.vide ? -1 : this.source.indexOf(`</${this.nom}>`, this.fin);
    if (fermeture >= 0 && !this.source.slice(this.fin, fermeture).includes(`<${this.nom}`))
      this.fin = fermeture;
    while (this.suivant()) if (this.genre === "fermeture" && this.profondeur === cible) return;
  }

  private lireTexte(position: number, chevron: number): boolean {
    if (chevron < 0 && position >= this.source.length) {
      if (this.ouverts.length > 0 || !this.racineLue) throw this.erreur("unexpected end");
      return false;
    }
    const fin = chevron < 0 ? this.source.length : chevron;
    return this.avancer("texte", position, fin, this.ouverts.length);
  }

  private lireLitteral(position: number): boolean {
    if (!this.source.startsWith("<![CDATA[", position))
      throw this.erreur("DOCTYPE or unknown declaration");
    this.avancer("texte", position, this.apres("]]>", position), this.ouverts.length);
    return (this.litteral = true);
  }

  private lireOuverture(position: number): boolean {
    let i = position + 1;
    for (let c = this.source.charCodeAt(i); c > ESPACE && c !== CHEVRON && c !== BARRE;)
      c = this.source.charCodeAt(++i);
    this.finNom = i;
    this.nom = this.source.slice(position + 1, i);
    const fin = this.finBalise(i);
    this.vide = this.source.charCodeAt(fin - 2) === BARRE;
    if (this.ouverts.length === 0 && this.racineLue) throw this.erreur("two roots");
    this.racineLue = true;
    this.avancer("ouverture", position, fin, this.ouverts.length);
    return this.ouverts.push(this.nom) > 0;
  }

  private lireFermeture(position: number): boolean {
    const fin = this.apres(">", position);
    const nom = this.source.slice(position + 2, fin - 1).trimEnd();
    if (nom !== this.ouverts.at(-1)) throw this.erreur(`unexpected </${nom}>`);
    this.debut = position;
    return this.fermer(fin, position);
  }

  private fermer(fin: number, debut = fin): boolean {
    this.nom = this.ouverts.pop() ?? "";
    return this.avancer("fermeture", debut, fin, this.ouverts.length);
  }

  private avancer(genre: Genre, debut: number, fin: number, profondeur: number): boolean {
    this.genre = genre;
    this.debut = debut;
    this.fin = fin;
    this.profondeur = profondeur;
    this.litteral = false;
    return true;
  }

  /** End of an opening tag: the first `>` outside of quotes. */
  private finBalise(depuis: number): number {
    for (let i = depuis; i < this.source.length; i++) {
      const c = this.source.charCodeAt(i);
      if (c === CHEVRON) return i + 1;
      if (c === GUILLEMET || c === APOSTROPHE)
        i = this.apres(c === GUILLEMET ? '"' : "'", i + 1) - 1;
    }
    throw this.erreur("unfinished tag");
  }

  /** Reads the attribute that stands at `depuis` or after; gives the offset behind it, or 0 when there is none. */
  private lireAttribut(depuis: number): number {
    const debut = this.sauterBlancs(depuis);
    if (debut >= this.fin - (this.vide ? 2 : 1)) return 0;
    const egal = this.source.indexOf("=", debut);
    const ouvrant = this.sauterBlancs(egal + 1);
    const signe = this.source[ouvrant];
    const fermant = signe === '"' || signe === "'" ? this.source.indexOf(signe, ouvrant + 1) : -1;
    if (egal < 0 || fermant < 0 || fermant >= this.fin) throw this.erreur("bad attribute");
    this.cle = this.source.slice(debut, egal).trimEnd();
    this.valeur = this.source.slice(ouvrant + 1, fermant);
    return fermant + 1;
  }

  private sauterBlancs(depuis: number): number {
    let i = depuis;
    while (this.source.charCodeAt(i) <= ESPACE) i++;
    return i;
  }

  private apres(motif: string, depuis: number): number {
    const position = this.source.indexOf(motif, depuis);
    if (position < 0) throw this.erreur(`missing ${motif}`);
    return position + motif.length;
  }

  private erreur(message: string): XmlInvalide {
    return new XmlInvalide(`${message} at ${this.fin}`);
  }
}
