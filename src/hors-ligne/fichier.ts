import type { Classeur, Feuille, Plan } from "../classeur";
import { reconnaitre, traduire } from "./reconnaissance";
import type { Archive } from "./xlsx/archive";
import { lireAnnexe } from "./xlsx/annexe";
import { appliquer } from "./xlsx/ecriture";
import { lireFeuilles } from "./xlsx/lecture";
import { Paquet } from "./xlsx/paquet";

/** The workbook of an .xlsx or .xlsm file, in memory: the bytes given are never changed. */
export class ClasseurFichier implements Classeur {
  constructor(private archive: Archive) {}

  async lire(): Promise<readonly Feuille[]> {
    return traduire(() => lireFeuilles(new Paquet(this.archive)));
  }

  async annexe(): Promise<string | null> {
    return traduire(() => lireAnnexe(new Paquet(this.archive)));
  }

  /** Patches the parts that the plan speaks of; every other part keeps its bytes. */
  async ecrire(
    plan: Plan,
    avancement: (fait: number, total: number) => void = () => {}
  ): Promise<void> {
    const paquet = new Paquet(this.archive);
    traduire(() => appliquer(plan, paquet, avancement));
    this.archive = paquet.enregistrer();
  }

  /** The workbook as a file, with all that was written. */
  octets(): Uint8Array {
    return this.archive.octets();
  }
}

/**
 * Opens a workbook given by its bytes; a CSV, a TSV or an Apogée text becomes a new workbook of one sheet.
 * Throws `ErreurClasseur` (`fichier_illisible`) for any other file.
 * @param nom the name of the file, by which a table in text is known and its sheet is named.
 */
export function ouvrirFichier(octets: Uint8Array, nom = ""): ClasseurFichier {
  return new ClasseurFichier(reconnaitre(octets, nom));
}
