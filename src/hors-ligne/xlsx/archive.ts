import { deflateSync, inflateSync } from "fflate";
import { crc32 } from "./crc32";
import { type Entree, TropGros, ZipInvalide } from "./zip";
import { ecrireRepertoire } from "./zip-ecriture";
import { lireRepertoire } from "./zip-lecture";

/** At most this many bytes are inflated out of one file: about five million cells, what Excel itself reads at once. */
export const LIMITE_OCTETS = 200_000_000;

/**
 * A zip archive that is changed by copies: entries that are not written keep their compressed bytes as they were, so
 * that what is not touched cannot be lost. Names are compared without case, as the packages of Office demand.
 */
export class Archive {
  private constructor(private readonly entrees: ReadonlyMap<string, Entree>) {}

  /** Reads the list of entries; throws `ZipInvalide` when the bytes are no whole zip archive. */
  static lire(octets: Uint8Array): Archive {
    const entrees = new Map<string, Entree>();
    for (const entree of lireRepertoire(octets)) {
      if (entrees.has(cle(entree.nom))) throw new ZipInvalide(`two entries named ${entree.nom}`);
      entrees.set(cle(entree.nom), entree);
    }
    return new Archive(entrees);
  }

  /** An archive of no entry. */
  static vide(): Archive {
    return new Archive(new Map());
  }

  get noms(): readonly string[] {
    return [...this.entrees.values()].map((entree) => entree.nom);
  }

  contient(nom: string): boolean {
    return this.entrees.has(cle(nom));
  }

  /** Size, once inflated, that the archive announces for all the entries that the test keeps. */
  taille(garder: (nom: string) => boolean): number {
    return [...this.entrees.values()].reduce(
      (somme, { nom, taille }) => somme + (garder(nom) ? taille : 0),
      0
    );
  }

  /** The bytes of an entry, inflated and verified. Never more than announced, and never more than the limit. */
  contenu(nom: string): Uint8Array {
    const entree = this.entrees.get(cle(nom));
    if (!entree) throw new ZipInvalide(`no entry ${nom}`);
    if (entree.taille > LIMITE_OCTETS) throw new TropGros(nom);
    const octets = gonfler(entree);
    if (octets.length !== entree.taille || crc32(octets) !== entree.crc)
      throw new ZipInvalide(`${nom} is damaged`);
    return octets;
  }

  /** A copy with entries written (in their place, or at the end) or, where the value is `null`, removed. */
  avec(changements: ReadonlyMap<string, Uint8Array | null>): Archive {
    const entrees = new Map(this.entrees);
    for (const [nom, octets] of changements) {
      if (octets) entrees.set(cle(nom), comprimer(entrees.get(cle(nom))?.nom ?? nom, octets));
      else entrees.delete(cle(nom));
    }
    return new Archive(entrees);
  }

  /** The archive as a file. The same entries always give the same bytes. */
  octets(): Uint8Array {
    return ecrireRepertoire([...this.entrees.values()]);
  }
}

function cle(nom: string): string {
  return nom.replaceAll("\\", "/").toLowerCase();
}

function gonfler({ nom, methode, comprime, taille }: Entree): Uint8Array {
  if (methode === 0) return comprime;
  try {
    return inflateSync(comprime, { out: new Uint8Array(taille) });
  } catch (origine) {
    throw new ZipInvalide(`${nom} cannot be inflated: ${String(origine)}`);
  }
}

function comprimer(nom: string, octets: Uint8Array): Entree {
  const comprime = deflateSync(octets, { level: 3 });
  return {
    nom,
    methode: 8,
    crc: crc32(octets),
    taille: octets.length,
    comprime,
    date: PREMIER_JANVIER_1980,
    externe: 0,
  };
}

/** Date and time of the entries that we write, as Excel does: the same plan gives the same file at any hour. */
const PREMIER_JANVIER_1980 = 0x00210000;
