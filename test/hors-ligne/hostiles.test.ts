/**
 * Files made to harm, or damaged: each gives a sentence, in bounded time and memory. They are built here, none is kept.
 * What this does not prove: that no other file takes more; a file is opened in this same process, without a jail.
 */
import { constants, deflateRawSync, inflateRawSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { ErreurClasseur } from "../../src/classeur";
import { ouvrirFichier } from "../../src/hors-ligne";
import { crc32 } from "../../src/hors-ligne/xlsx/crc32";
import { ecrireRepertoire } from "../../src/hors-ligne/xlsx/zip-ecriture";
import { partiesDe, relations, zipper, type Parties } from "./paquet-essai";

/** No refusal may take longer, on a slow and shared machine. */
const PATIENCE = 30_000;
/** Nor more memory than this beyond what the file itself takes. */
const MEMOIRE = 1_500_000_000;

async function phraseDe(octets: Uint8Array, nom = "notes.xlsx"): Promise<string> {
  const avant = process.memoryUsage().rss;
  const debut = performance.now();
  try {
    await ouvrirFichier(octets, nom).lire();
    return "lu";
  } catch (erreur) {
    if (!(erreur instanceof ErreurClasseur)) throw erreur;
    expect(erreur.raison).toBe("fichier_illisible");
    return erreur.message;
  } finally {
    expect(performance.now() - debut).toBeLessThan(PATIENCE);
    expect(process.memoryUsage().rss - avant).toBeLessThan(MEMOIRE);
  }
}

const TROP_GROS = /^Ce fichier est trop gros : plus de 200 Mo/;
const ABIME = /^Ce fichier est incomplet ou abîmé/;

const COULE = 1_000_000;

/**
 * A deflated stream of so many megabytes of spaces, made in no time: one block, that ends on a byte, is repeated, and
 * an empty last block closes the stream.
 */
function gonflable(megaoctets: number): Uint8Array {
  const bloc = deflateRawSync(Buffer.alloc(COULE, " "), { finishFlush: constants.Z_FULL_FLUSH });
  const blocs = Array.from({ length: megaoctets }, () => bloc);
  return Buffer.concat([...blocs, Buffer.from([0x03, 0x00])]);
}

/** An archive whose sheet inflates to `megaoctets`. */
function bombe(megaoctets: number): Uint8Array {
  const feuille = gonflable(megaoctets);
  const parties = partiesDe([{ nom: "S3", xml: "" }]);
  const commun = { date: 0x00210000, externe: 0 };
  return ecrireRepertoire(
    Object.entries(parties).map(([nom, texte]) => {
      const octets = strToU8(texte);
      return nom === "xl/worksheets/sheet1.xml"
        ? { nom, methode: 8, crc: 0, taille: megaoctets * COULE, comprime: feuille, ...commun }
        : {
            nom,
            methode: 0,
            crc: crc32(octets),
            taille: octets.length,
            comprime: octets,
            ...commun,
          };
    })
  );
}

function ole2(contenu: string, taille = 4096): Uint8Array {
  const octets = new Uint8Array(taille);
  octets.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  octets.set(Buffer.from(contenu, "utf16le"), taille - 1024);
  return octets;
}

describe("bombes", () => {
  test("une feuille de quelques mégaoctets qui se gonfle en gigaoctets", async () => {
    const octets = bombe(2100);
    expect(octets.length).toBeLessThan(20 * COULE);
    expect(await phraseDe(octets)).toMatch(TROP_GROS);
  });

  test("la bombe en est une : elle se gonfle bien", () => {
    expect(inflateRawSync(gonflable(3))).toHaveLength(3 * COULE);
  });

  test("dix mille feuilles qui sont la même partie", async () => {
    const onglets = Array.from({ length: 10_000 }, (_, k) => `<sheet name="S${k}" r:id="rId1"/>`);
    const cellules = Array.from({ length: 5000 }, () => "<row><c><v>1</v></c></row>");
    const parties = partiesDe([{ nom: "S3", xml: `<sheetData>${cellules.join("")}</sheetData>` }]);
    const octets = zipper({
      ...parties,
      ...remplacer(parties, "xl/workbook.xml", onglets.join("")),
    });
    expect(await phraseDe(octets)).toMatch(ABIME);
  });

  test("cinq feuilles de deux cellules, l’une en A1, l’autre très loin", async () => {
    const xml = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="300"><c r="XFD300"><v>1</v></c></row></sheetData>`;
    const feuilles = Array.from({ length: 5 }, (_, k) => ({ nom: `S${k}`, xml }));
    expect(await phraseDe(zipper(partiesDe(feuilles)))).toMatch(TROP_GROS);
  });

  test("des balises emboîtées un million de fois", async () => {
    const xml = "<a>".repeat(COULE) + "</a>".repeat(COULE);
    expect(await phraseDe(zipper(partiesDe([{ nom: "S3", xml }])))).toBe("lu");
  });

  test("des milliers d’attributs, et une balise jamais fermée", async () => {
    const attributs = Array.from({ length: 200_000 }, (_, k) => `a${k}="1"`).join(" ");
    const xml = `<sheetData><row ${attributs}><c`;
    expect(await phraseDe(zipper(partiesDe([{ nom: "S3", xml }])))).toMatch(ABIME);
  });
});

function remplacer(parties: Parties, nom: string, onglets: string): Parties {
  return { [nom]: parties[nom]!.replace(/<sheets>.*<\/sheets>/, `<sheets>${onglets}</sheets>`) };
}

describe("archives", () => {
  test("cent mille entrées", async () => {
    const entrees = Array.from({ length: 100_000 }, (_, k) => [`${k}.xml`, new Uint8Array()]);
    const octets = enZip64(zipSync(Object.fromEntries(entrees), { level: 0 }), 100_000);
    expect(await phraseDe(octets)).toMatch(/archive zip, pas un classeur/);
  });

  test("un répertoire qui annonce plus d’entrées qu’il n’en a", async () => {
    const octets = zipper(partiesDe([{ nom: "S3", xml: "<sheetData/>" }]));
    new DataView(octets.buffer).setUint16(octets.length - 12, 65_000, true);
    expect(await phraseDe(octets)).toMatch(ABIME);
  });

  test.each([0.1, 0.5, 0.9, 0.99])("un classeur coupé (il en reste %d)", async (reste) => {
    const octets = zipper(partiesDe([{ nom: "S3", xml: "<sheetData/>" }]));
    expect(await phraseDe(octets.slice(0, octets.length * reste))).toMatch(ABIME);
  });

  test("un classeur dont une relation sort de l’archive", async () => {
    const parties = partiesDe([{ nom: "S3", xml: "<sheetData/>" }]);
    const dehors = relations([["rId1", "worksheet", "../../../../etc/passwd"]]);
    expect(await phraseDe(zipper({ ...parties, "xl/_rels/workbook.xml.rels": dehors }))).toMatch(
      ABIME
    );
  });
});

/** More entries than the usual record can count: the number goes to a zip64 record. */
function enZip64(octets: Uint8Array, nombre: number): Uint8Array {
  const vue = new DataView(octets.buffer, octets.byteOffset);
  const fin = octets.length - 22;
  const [taille, position] = [vue.getUint32(fin + 12, true), vue.getUint32(fin + 16, true)];
  const ajout = new Uint8Array(56 + 20);
  const a = new DataView(ajout.buffer);
  a.setUint32(0, 0x06064b50, true);
  a.setUint32(4, 44, true);
  a.setUint32(24, nombre, true);
  a.setUint32(32, nombre, true);
  a.setUint32(40, taille, true);
  a.setUint32(48, position, true);
  a.setUint32(56, 0x07064b50, true);
  a.setUint32(64, fin, true);
  a.setUint32(72, 1, true);
  const queue = octets.slice(fin);
  new DataView(queue.buffer).setUint16(8, 0xffff, true);
  new DataView(queue.buffer).setUint16(10, 0xffff, true);
  new DataView(queue.buffer).setUint32(16, 0xffffffff, true);
  return new Uint8Array(Buffer.concat([octets.subarray(0, fin), ajout, queue]));
}

describe("autres fichiers", () => {
  test("un .xls", async () => {
    expect(await phraseDe(ole2("Workbook"), "notes.xls")).toMatch(/Excel 97-2003 \(\.xls\)/);
  });

  test("un classeur à mot de passe, le nom à la fin de 50 Mo", async () => {
    expect(await phraseDe(ole2("EncryptedPackage", 50 * COULE))).toMatch(/mot de passe/);
  });

  test("un fichier de plus de 200 Mo n’est pas même regardé", async () => {
    expect(await phraseDe(new Uint8Array(201 * COULE))).toMatch(TROP_GROS);
  });

  test("un texte de 60 Mo", async () => {
    expect(await phraseDe(new Uint8Array(60 * COULE).fill(59), "notes.csv")).toMatch(
      /texte est trop gros : plus de 50 Mo/
    );
  });

  test.each([
    ["dix millions de champs", ";".repeat(10 * COULE)],
    ["une ligne de vingt mille colonnes", `${";".repeat(20_000)}\n1;2\n`],
    [
      "une ligne très large et beaucoup de lignes",
      `${";".repeat(16_000)}\n${"1;2\n".repeat(1000)}`,
    ],
  ])("un CSV : %s", async (_, texte) => {
    expect(await phraseDe(strToU8(texte), "notes.csv")).toMatch(/trop gros/);
  });

  test("un guillemet ouvert au début de cent mille lignes", async () => {
    const texte = `"${"MARTIN;Lou;12\n".repeat(100_000)}`;
    expect(await phraseDe(strToU8(texte), "notes.csv")).toBe("lu");
  });
});
