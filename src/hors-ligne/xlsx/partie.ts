import { avecAttributs, ouvrirRacine, refermerRacine } from "./balise";
import { LecteurXml } from "./lecteur-xml";

/** A child of the root of a part, and where it stands in the text. */
export interface Enfant {
  /** Local name; empty when the element belongs to another namespace than the root. */
  readonly nom: string;
  readonly debut: number;
  readonly fin: number;
  /** Place in the order that the schema demands. */
  readonly rang: number;
}

interface Retouche {
  readonly debut: number;
  readonly fin: number;
  readonly rang: number;
  readonly texte: string;
}

/**
 * An XML element as text that is patched in place: what is not replaced, inserted or removed keeps every byte.
 * Children are known by their offsets; the order of the schema says where a new one goes.
 */
export class Partie {
  readonly source: string;
  /** Local name of the root. */
  readonly nom: string;
  /** Prefix of the root as it stands before each name: `""` or `"x:"`. */
  readonly prefixe: string;
  /** Attributes of the root, values as written. */
  readonly attributs: ReadonlyMap<string, string>;
  readonly enfants: readonly Enfant[];

  private readonly racineVide: boolean;
  private readonly debutRacine: number;
  private readonly debutContenu: number;
  private readonly finContenu: number;
  private readonly insertions: Retouche[] = [];
  private readonly remplacements = new Map<number, Retouche>();

  constructor(
    texte: string,
    private readonly ordre: readonly string[] = []
  ) {
    this.source = ouvrirRacine(texte);
    this.racineVide = this.source !== texte;
    const lecteur = new LecteurXml(this.source);
    while (lecteur.suivant() && lecteur.genre !== "ouverture");
    this.prefixe = lecteur.nom.slice(0, lecteur.nom.indexOf(":") + 1);
    this.nom = lecteur.nom.slice(this.prefixe.length);
    this.attributs = new Map(lecteur.attributs());
    this.debutRacine = lecteur.debut;
    this.debutContenu = lecteur.fin;
    this.enfants = this.lireEnfants(lecteur);
    this.finContenu = lecteur.debut;
    while (lecteur.suivant());
  }

  get changee(): boolean {
    return this.insertions.length + this.remplacements.size > 0;
  }

  /** Whether a child of that name was replaced by something else. */
  estRemplace(nom: string): boolean {
    return this.tous(nom).some((enfant) => this.remplacements.has(enfant.debut));
  }

  /** The children of that name. */
  tous(nom: string): readonly Enfant[] {
    return this.enfants.filter((enfant) => enfant.nom === nom);
  }

  /** The text of a child as it was read. */
  xml(enfant: Enfant): string {
    return this.source.slice(enfant.debut, enfant.fin);
  }

  /** The first child of that name as a part of its own; an empty one, not yet inserted, when there is none. */
  ouvrir(nom: string, ordre: readonly string[] = []): Partie {
    const enfant = this.tous(nom)[0];
    return new Partie(enfant ? this.xml(enfant) : `<${this.prefixe}${nom}/>`, ordre);
  }

  /** Adds an element where the schema wants it: before the first child that must come after it. */
  inserer(nom: string, texte: string): void {
    const rang = this.ordre.indexOf(nom);
    const suivant = rang < 0 ? undefined : this.enfants.find((enfant) => enfant.rang > rang);
    const position = suivant?.debut ?? this.finContenu;
    this.insertions.push({ debut: position, fin: position, rang, texte });
  }

  /** Replaces a child; an empty text removes it. */
  remplacer(enfant: Enfant, texte: string): void {
    this.retoucher(enfant, texte);
  }

  /** All the children of one name become this text, where they stood or where the schema wants them. */
  poser(nom: string, texte: string): void {
    const [premier, ...autres] = this.tous(nom);
    if (premier) this.remplacer(premier, texte);
    else if (texte !== "") this.inserer(nom, texte);
    for (const autre of autres) this.remplacer(autre, "");
  }

  /** Sets attributes of the root; `null` removes one. */
  qualifier(valeurs: Readonly<Record<string, string | null>>): void {
    const place = { debut: this.debutRacine, fin: this.debutContenu, rang: -1 };
    const courante =
      this.remplacements.get(place.debut)?.texte ?? this.source.slice(place.debut, place.fin);
    this.retoucher(place, avecAttributs(courante, valeurs));
  }

  /** The part with all that was changed. */
  texte(): string {
    const retouches = [...this.insertions, ...this.remplacements.values()];
    retouches.sort((a, b) => a.debut - b.debut || a.fin - b.fin || a.rang - b.rang);
    const morceaux: string[] = [];
    let position = 0;
    for (const { debut, fin, texte } of retouches) {
      morceaux.push(this.source.slice(position, debut), texte);
      position = fin;
    }
    const texte = morceaux.join("") + this.source.slice(position);
    return this.racineVide && this.insertions.length === 0 ? refermerRacine(texte) : texte;
  }

  private retoucher(place: Omit<Retouche, "texte">, texte: string): void {
    if (texte === this.source.slice(place.debut, place.fin)) this.remplacements.delete(place.debut);
    else this.remplacements.set(place.debut, { ...place, texte });
  }

  private lireEnfants(lecteur: LecteurXml): Enfant[] {
    const enfants: Enfant[] = [];
    while (lecteur.suivant() && lecteur.profondeur > 0) {
      if (lecteur.genre !== "ouverture") continue;
      const debut = lecteur.debut;
      const nom = this.nomLocal(lecteur.nom);
      const rang = nom === "sheetData" ? this.sauter(lecteur, nom) : this.traverser(lecteur);
      enfants.push({
        nom,
        debut,
        fin: lecteur.fin,
        rang: rang < 0 ? (enfants.at(-1)?.rang ?? -1) : rang,
      });
    }
    return enfants;
  }

  private sauter(lecteur: LecteurXml, nom: string): number {
    lecteur.sauter();
    return this.ordre.indexOf(nom);
  }

  /** Reads to the end of a child. Its rank is its own or, for a wrapper such as AlternateContent, what it wraps. */
  private traverser(lecteur: LecteurXml): number {
    let rang = this.ordre.indexOf(this.nomLocal(lecteur.nom));
    while (lecteur.suivant() && !(lecteur.genre === "fermeture" && lecteur.profondeur === 1)) {
      if (rang < 0 && lecteur.genre === "ouverture")
        rang = this.ordre.indexOf(this.nomLocal(lecteur.nom));
    }
    return rang;
  }

  private nomLocal(nom: string): string {
    const propre = nom.startsWith(this.prefixe) ? nom.slice(this.prefixe.length) : "";
    return propre.includes(":") ? "" : propre;
  }
}
