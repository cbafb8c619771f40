import { ErreurClasseur } from "../classeur";
import { Archive, LIMITE_OCTETS } from "./xlsx/archive";
import { lireClasseurXlsx } from "./xlsx/classeur-xlsx";
import { Paquet } from "./xlsx/paquet";
import { Partie } from "./xlsx/partie";
import { XmlInvalide } from "./xlsx/xml";
import { ZipInvalide } from "./xlsx/zip";

const EN_XLSX =
  "Ouvrez-le dans Excel et enregistrez-le au format « Classeur Excel (.xlsx) », puis recommencez.";
const ABIME =
  "Ce fichier est incomplet ou abîmé. Ouvrez-le dans Excel et enregistrez-le à nouveau, ou reprenez-en une copie entière.";

/** The archive of a workbook; anything else throws a sentence that says what the file is and what to do. */
export function reconnaitre(octets: Uint8Array): Archive {
  if (octets.length === 0) throw illisible("Ce fichier est vide. Reprenez une copie du classeur.");
  if (octets.length > LIMITE_OCTETS) throw tropGros();
  if (commencePar(octets, "\xd0\xcf\x11\xe0")) throw ancienFormat(octets);
  if (commencePar(octets, "%PDF"))
    throw illisible("Ce fichier est un PDF, pas un classeur. Donnez le classeur Excel.");
  if (!commencePar(octets, "PK")) throw autreFormat(octets);
  return traduire(() => lireArchive(octets));
}

/** Runs what reads or writes the parts of a file; a damaged part becomes a sentence. */
export function traduire<T>(action: () => T): T {
  try {
    return action();
  } catch (origine) {
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
  if (new TextDecoder("utf-16le").decode(octets).includes("EncryptedPackage")) {
    return illisible(
      "Ce classeur est protégé par un mot de passe. Ouvrez-le dans Excel, retirez le mot de passe " +
        "(Fichier, Informations, Protéger le classeur), enregistrez, puis recommencez."
    );
  }
  return illisible(`Ce fichier est au format d’Excel 97-2003 (.xls). ${EN_XLSX}`);
}

function autreFormat(octets: Uint8Array): ErreurClasseur {
  const texte = !octets.subarray(0, 4096).includes(0);
  const nature = texte
    ? "Ce fichier est un fichier texte (CSV, HTML…), pas un classeur."
    : "Ce fichier n’est pas un classeur.";
  return illisible(
    texte ? `${nature} ${EN_XLSX}` : `${nature} Donnez un classeur Excel (.xlsx ou .xlsm).`
  );
}

function tropGros(): ErreurClasseur {
  return illisible(
    `Ce fichier est trop gros : plus de ${LIMITE_OCTETS / 1_000_000} Mo une fois décompressé. ` +
      "Ne gardez dans le classeur que les feuilles de la promotion, puis recommencez."
  );
}

function illisible(phrase: string, origine?: unknown): ErreurClasseur {
  return new ErreurClasseur("fichier_illisible", phrase, origine);
}

function commencePar(octets: Uint8Array, signature: string): boolean {
  return [...signature].every((c, i) => octets[i] === c.charCodeAt(0));
}
