import { ErreurClasseur } from "../classeur";
import { classeurDeTexte, LIMITE_TEXTE } from "./texte/classeur-de-texte";
import { decoderTexte } from "./texte/encodage";
import { Archive, LIMITE_OCTETS } from "./xlsx/archive";
import { LIMITE_CELLULES } from "./xlsx/bloc";
import { lireClasseurXlsx } from "./xlsx/classeur-xlsx";
import { Paquet } from "./xlsx/paquet";
import { Partie } from "./xlsx/partie";
import { XmlInvalide } from "./xlsx/xml";
import { TropGros, ZipInvalide } from "./xlsx/zip";

const EN_XLSX =
  "Ouvrez-le dans Excel et enregistrez-le au format « Classeur Excel (.xlsx) », puis recommencez.";
const ABIME =
  "Ce fichier est incomplet ou abîmé. Ouvrez-le dans Excel et enregistrez-le à nouveau, ou reprenez-en une copie entière.";

/**
 * The archive of a workbook, or of one that is made of a text; anything else throws a sentence that says what the file
 * is and what to do.
 * @param nom the name of the file, empty when it has none: it tells a text that is a table, and names its sheet.
 */
export function reconnaitre(octets: Uint8Array, nom: string): Archive {
  if (octets.length === 0) throw illisible("Ce fichier est vide. Reprenez une copie du classeur.");
  if (octets.length > LIMITE_OCTETS) throw tropGros();
  if (commencePar(octets, "\xd0\xcf\x11\xe0")) throw ancienFormat(octets);
  if (commencePar(octets, "%PDF"))
    throw illisible("Ce fichier est un PDF, pas un classeur. Donnez le classeur Excel.");
  if (!commencePar(octets, "PK")) return ouvrirTexte(octets, nom);
  return traduire(() => lireArchive(octets));
}

/** Runs what reads or writes the parts of a file; a damaged part becomes a sentence. */
export function traduire<T>(action: () => T): T {
  try {
    return action();
  } catch (origine) {
    if (origine instanceof TropGros) throw tropGros(origine);
    if (origine instanceof ZipInvalide || origine instanceof XmlInvalide)
      throw illisible(ABIME, origine);
    throw origine;
  }
}

function lireArchive(octets: Uint8Array): Archive {
  const archive = Archive.lire(octets);
  if (
    archive.taille((nom) => !/\.(png|jpe?g|gif|emf|wmf|tiff?|svg|bin)$/i.test(nom)) > LIMITE_OCTETS
  )
    throw tropGros();
  if (archive.contient("mimetype"))
    throw illisible(`Ce fichier vient de LibreOffice ou d’OpenOffice. ${EN_XLSX}`);
  if (!archive.contient("[Content_Types].xml")) {
    throw illisible(
      "Ce fichier est une archive zip, pas un classeur. Extrayez-en le classeur .xlsx, puis recommencez."
    );
  }
  exigerClasseur(new Paquet(archive));
  return archive;
}

function exigerClasseur(paquet: Paquet): void {
  const principale = paquet.relation("", "officeDocument")?.cible ?? "";
  if (principale.endsWith(".bin"))
    throw illisible(`Ce fichier est un classeur binaire (.xlsb). ${EN_XLSX}`);
  if (new Partie(paquet.texte(principale)).nom !== "workbook") {
    throw illisible(
      "Ce fichier est un document Office, mais pas un classeur. Donnez le classeur Excel."
    );
  }
  lireClasseurXlsx(paquet);
}

/** OLE2, the container of Office before 2007, and of workbooks that a password encrypts. */
function ancienFormat(octets: Uint8Array): ErreurClasseur {
  if (contient(octets, "EncryptedPackage")) {
    return illisible(
      "Ce classeur est protégé par un mot de passe. Ouvrez-le dans Excel, retirez le mot de passe " +
        "(Fichier, Informations, Protéger le classeur), enregistrez, puis recommencez."
    );
  }
  return illisible(`Ce fichier est au format d’Excel 97-2003 (.xls). ${EN_XLSX}`);
}

/** Whether a name of OLE2 (UTF-16, at any even place) stands somewhere: looked for where it stands, without a copy. */
function contient(octets: Uint8Array, nom: string): boolean {
  const cherches = [...nom].flatMap((lettre) => [lettre.charCodeAt(0), 0]);
  let debut = octets.indexOf(cherches[0]!);
  while (debut >= 0 && !cherches.every((octet, i) => octets[debut + i] === octet))
    debut = octets.indexOf(cherches[0]!, debut + 1);
  return debut >= 0;
}

const TABLES = /\.(?:csv|tsv|tab|txt)$/i;
const QUOI_DONNER =
  "Donnez un classeur Excel (.xlsx ou .xlsm), un .csv, un .tsv, ou le .txt d’Apogée.";

/** A table written as text, by its name and by what it holds. */
function ouvrirTexte(octets: Uint8Array, nom: string): Archive {
  if (octets.length > LIMITE_TEXTE) throw texteTropGros();
  const texte = decoderTexte(octets);
  if (texte === null) throw illisible(`Ce fichier n’est pas un classeur. ${QUOI_DONNER}`);
  if (/^\s*</.test(texte))
    throw illisible(`Ce fichier est une page HTML ou XML, pas un classeur. ${EN_XLSX}`);
  if (nom !== "" && !TABLES.test(nom))
    throw illisible(`Ce fichier est un texte, pas un classeur. ${QUOI_DONNER}`);
  const classeur = classeurDeTexte(texte, nom);
  if (classeur === "trop gros") throw texteTropGros();
  if (classeur === "sans colonnes")
    throw illisible(
      `Ce fichier est un texte sans colonnes : ni tabulation, ni point-virgule, ni virgule. ${QUOI_DONNER}`
    );
  return classeur;
}

function texteTropGros(): ErreurClasseur {
  return illisible(
    `Ce fichier texte est trop gros : plus de ${LIMITE_TEXTE / 1_000_000} Mo, ou de ${LIMITE_CELLULES / 1_000_000} millions de cases. ` +
      "N’y gardez que la promotion, puis recommencez."
  );
}

function tropGros(origine?: unknown): ErreurClasseur {
  return illisible(
    `Ce fichier est trop gros : plus de ${LIMITE_OCTETS / 1_000_000} Mo une fois décompressé. ` +
      "Ne gardez dans le classeur que les feuilles de la promotion, puis recommencez.",
    origine
  );
}

function illisible(phrase: string, origine?: unknown): ErreurClasseur {
  return new ErreurClasseur("fichier_illisible", phrase, origine);
}

function commencePar(octets: Uint8Array, signature: string): boolean {
  return [...signature].every((c, i) => octets[i] === c.charCodeAt(0));
}
