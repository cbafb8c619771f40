import type { Archive } from "./archive";
import { ENTETE_XML } from "./ooxml";
import { Partie } from "./partie";
import {
  cibleRelative,
  lireRelations,
  nouvelleRelation,
  partieDesRelations,
  type Relation,
} from "./relations";
import { decoder } from "./xml";
import { ZipInvalide } from "./zip";

const TYPES = "[Content_Types].xml";
const RELATIONS_VIDES = `${ENTETE_XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`;

/**
 * The parts of a workbook, their relations and their content types, over an archive. Changes gather in memory and
 * become a new archive all at once: until then, and if anything fails, the archive is as it was.
 */
export class Paquet {
  private readonly changements = new Map<
    string,
    { readonly nom: string; readonly texte: string | null }
  >();

  constructor(private readonly archive: Archive) {}

  existe(nom: string): boolean {
    const change = this.changements.get(nom.toLowerCase());
    return change ? change.texte !== null : this.archive.contient(nom);
  }

  /** The text of a part. Throws `ZipInvalide` when the package has no such part. */
  texte(nom: string): string {
    const change = this.changements.get(nom.toLowerCase());
    if (change && change.texte === null) throw new ZipInvalide(`no part ${nom}`);
    return change?.texte ?? decoderOctets(this.archive.contenu(nom));
  }

  ecrire(nom: string, texte: string): void {
    this.changements.set(nom.toLowerCase(), { nom, texte });
  }

  /** Adds a part of that content type under the first free name: `xl/tables/table` gives `xl/tables/table3.xml`. */
  creer(radical: string, type: string, texte: string): string {
    let numero = 1;
    while (this.existe(`${radical}${numero}.xml`)) numero++;
    const nom = `${radical}${numero}.xml`;
    this.ecrire(nom, texte);
    this.declarer(nom, type);
    return nom;
  }

  /** Removes a part with its own relations and its content type. */
  retirer(nom: string): void {
    for (const partie of [nom, partieDesRelations(nom)]) {
      if (this.existe(partie))
        this.changements.set(partie.toLowerCase(), { nom: partie, texte: null });
    }
    const types = new Partie(this.texte(TYPES));
    const declare = types
      .tous("Override")
      .find((enfant) => nomDeclare(types.xml(enfant)) === nom.toLowerCase());
    if (declare) types.remplacer(declare, "");
    if (types.changee) this.ecrire(TYPES, types.texte());
  }

  relations(source: string): readonly Relation[] {
    const nom = partieDesRelations(source);
    return this.existe(nom) ? lireRelations(source, new Partie(this.texte(nom))) : [];
  }

  /** The first relation of that kind, or `null`. */
  relation(source: string, genre: string): Relation | null {
    return this.relations(source).find((relation) => relation.genre === genre) ?? null;
  }

  /** Links two parts and gives the id of the link. */
  relier(source: string, type: string, cible: string): string {
    const nom = partieDesRelations(source);
    const partie = new Partie(this.existe(nom) ? this.texte(nom) : RELATIONS_VIDES);
    const existantes = lireRelations(source, partie);
    const { id, xml } = nouvelleRelation(
      existantes,
      partie.prefixe,
      type,
      cibleRelative(source, cible)
    );
    partie.inserer("Relationship", xml);
    this.ecrire(nom, partie.texte());
    return id;
  }

  /** Removes a link; the part that it named stays. */
  delier(source: string, id: string): void {
    const nom = partieDesRelations(source);
    const partie = new Partie(this.texte(nom));
    const rang = lireRelations(source, partie).findIndex((relation) => relation.id === id);
    const enfant = partie.tous("Relationship")[rang];
    if (enfant) partie.remplacer(enfant, "");
    this.ecrire(nom, partie.texte());
  }

  /** A new archive with all the changes. */
  enregistrer(): Archive {
    const octets = new Map<string, Uint8Array | null>();
    for (const { nom, texte } of this.changements.values()) {
      octets.set(nom, texte === null ? null : encoder(texte));
    }
    return this.archive.avec(octets);
  }

  private declarer(nom: string, type: string): void {
    const types = new Partie(this.texte(TYPES));
    types.inserer(
      "Override",
      `<${types.prefixe}Override PartName="/${nom}" ContentType="${type}"/>`
    );
    this.ecrire(TYPES, types.texte());
  }
}

function nomDeclare(xml: string): string {
  return decoder(new Partie(xml).attributs.get("PartName") ?? "")
    .replace(/^\//, "")
    .toLowerCase();
}

const DECLARATION = /^(<\?xml[^>]*?encoding\s*=\s*["'])([\w.-]+)/;

/** Text of a part: UTF-8 unless its first bytes or its declaration say otherwise. Throws on bytes that are no text. */
function decoderOctets(octets: Uint8Array): string {
  const debut = String.fromCharCode(...octets.subarray(0, 200));
  const utf16 = debut.startsWith("\xff\xfe")
    ? "utf-16le"
    : debut.startsWith("\xfe\xff")
      ? "utf-16be"
      : null;
  const encodage = utf16 ?? DECLARATION.exec(debut)?.[2] ?? "utf-8";
  try {
    return new TextDecoder(encodage, { fatal: true }).decode(octets);
  } catch (origine) {
    throw new ZipInvalide(`text that is not ${encodage}: ${String(origine)}`);
  }
}

/** Parts are written in UTF-8, whatever they were in. */
function encoder(texte: string): Uint8Array {
  return new TextEncoder().encode(texte.replace(DECLARATION, "$1UTF-8"));
}
