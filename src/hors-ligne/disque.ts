import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import { ErreurClasseur } from "../classeur";

/**
 * Writes a file whole or not at all: under another name in the same folder, then renamed. A file that had the name is
 * replaced at that moment and not before. Throws `ErreurClasseur` (`acces_refuse`) and leaves nothing behind.
 */
export function ecrireEntier(chemin: string, octets: Uint8Array): void {
  const provisoire = path.join(
    path.dirname(chemin),
    `.${path.basename(chemin)}.${process.pid}.tmp`
  );
  try {
    rmSync(provisoire, { force: true });
    ecrire(provisoire, octets);
    renameSync(provisoire, chemin);
  } catch (origine) {
    rmSync(provisoire, { force: true });
    throw refus(chemin, origine);
  }
}

function ecrire(chemin: string, octets: Uint8Array): void {
  const fichier = openSync(chemin, "wx");
  try {
    for (let ecrits = 0; ecrits < octets.length;) ecrits += writeSync(fichier, octets, ecrits);
    fsyncSync(fichier);
  } finally {
    closeSync(fichier);
  }
}

const CONSEILS: Readonly<Record<string, string>> = {
  ENOENT: "le dossier n’existe pas. Créez-le, ou choisissez-en un autre.",
  ENOTDIR: "le dossier n’existe pas. Créez-le, ou choisissez-en un autre.",
  ENOSPC: "le disque est plein. Libérez de la place, puis recommencez.",
  EISDIR: "c’est un dossier. Donnez un nom de fichier.",
};

function refus(chemin: string, origine: unknown): ErreurClasseur {
  const { code = "" } = origine as NodeJS.ErrnoException;
  const conseil =
    CONSEILS[code] ??
    "l’accès est refusé. S’il est ouvert dans Excel, fermez-le, puis recommencez.";
  return new ErreurClasseur(
    "acces_refuse",
    `${chemin} ne peut pas être écrit : ${conseil}`,
    origine
  );
}
