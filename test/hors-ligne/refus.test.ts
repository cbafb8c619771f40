import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { ErreurClasseur } from "../../src/classeur";
import { ouvrirFichier } from "../../src/hors-ligne";
import { ecrireEntier } from "../../src/hors-ligne/disque";
import { partiesDe, relations, zipper } from "./paquet-essai";

const BON = zipper(partiesDe([{ nom: "S3", xml: "<sheetData/>" }]));

function ole2(contenu: string): Uint8Array {
  const octets = new Uint8Array(1536);
  octets.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  octets.set(Buffer.from(contenu, "utf16le"), 1024);
  return octets;
}

/** A workbook of one part that inflates to `megaoctets`, while the archive may announce another size. */
function bombe(megaoctets: number, annonce?: number): Uint8Array {
  const parties = partiesDe([{ nom: "S3", xml: "" }]);
  const zeros = new Uint8Array(megaoctets * 1_000_000).fill(32);
  const entrees = Object.entries(parties).map(([nom, texte]) => [nom, strToU8(texte)] as const);
  const octets = zipSync(
    { ...Object.fromEntries(entrees), "xl/worksheets/sheet1.xml": zeros },
    { level: 1 }
  );
  if (annonce === undefined) return octets;
  const vue = new DataView(octets.buffer, octets.byteOffset);
  for (let p = 0; p < octets.length - 4; p++) {
    if (vue.getUint32(p, true) === 0x02014b50 && vue.getUint32(p + 24, true) === zeros.length) {
      vue.setUint32(p + 24, annonce, true);
    }
  }
  return octets;
}

function refus(action: () => unknown): { raison: string; message: string } {
  try {
    action();
  } catch (erreur) {
    if (erreur instanceof ErreurClasseur) return { raison: erreur.raison, message: erreur.message };
    throw erreur;
  }
  throw new Error("accepted");
}

describe("un fichier qui n’est pas un classeur .xlsx est refusé par une phrase qui dit quoi faire", () => {
  const cas: readonly (readonly [cas: string, octets: () => Uint8Array, phrase: RegExp])[] = [
    ["vide", () => new Uint8Array(), /^Ce fichier est vide\./],
    [
      "un .xls d’Excel 97-2003",
      () => ole2("Workbook"),
      /Excel 97-2003 \(\.xls\)\. Ouvrez-le dans Excel et enregistrez-le/,
    ],
    [
      "un classeur à mot de passe",
      () => ole2("EncryptedPackage"),
      /protégé par un mot de passe\. .*retirez le mot de passe/,
    ],
    [
      "un texte sans colonnes",
      () => strToU8("Bonjour\nà tous\n"),
      /texte sans colonnes : ni tabulation, ni point-virgule, ni virgule\. Donnez un classeur/,
    ],
    [
      "une page HTML nommée .xls",
      () => strToU8("<html><table><tr><td>12</td></tr></table>"),
      /page HTML ou XML, pas un classeur\. Ouvrez-le dans Excel/,
    ],
    ["un PDF", () => strToU8("%PDF-1.7\n"), /est un PDF/],
    [
      "une image",
      () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13),
      /n’est pas un classeur\. Donnez un classeur Excel/,
    ],
    ["un zip quelconque", () => zipSync({ "a.txt": strToU8("a") }), /archive zip, pas un classeur/],
    [
      "un .ods",
      () =>
        zipSync({
          mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
          "content.xml": strToU8("<a/>"),
        }),
      /LibreOffice ou d’OpenOffice\. Ouvrez-le dans Excel et enregistrez-le/,
    ],
    [
      "un .docx",
      () =>
        zipper({
          "[Content_Types].xml": "<Types/>",
          "_rels/.rels": relations([["rId1", "officeDocument", "word/document.xml"]]),
          "word/document.xml": `<w:document xmlns:w="x"/>`,
        }),
      /document Office, mais pas un classeur/,
    ],
    [
      "un .xlsb",
      () =>
        zipper({
          "[Content_Types].xml": "<Types/>",
          "_rels/.rels": relations([["rId1", "officeDocument", "xl/workbook.bin"]]),
          "xl/workbook.bin": "x",
        }),
      /classeur binaire \(\.xlsb\)/,
    ],
    ["un classeur coupé au milieu", () => BON.subarray(0, BON.length / 2), /incomplet ou abîmé\. /],
    [
      "un classeur coupé avant sa fin",
      () => BON.subarray(0, BON.length - 10),
      /incomplet ou abîmé/,
    ],
    [
      "un classeur sans son début",
      () => new Uint8Array([0x50, 0x4b, ...BON.subarray(400)]),
      /incomplet ou abîmé/,
    ],
    ["une bombe zip", () => bombe(1, 201_000_001), /trop gros : plus de 200 Mo/],
  ];
  test.each(cas)("%s", (_, octets, phrase) => {
    expect(refus(() => ouvrirFichier(octets()))).toEqual({
      raison: "fichier_illisible",
      message: expect.stringMatching(phrase),
    });
  });

  test("deux entrées du même nom : on ne choisit pas", () => {
    const parties = partiesDe([{ nom: "S3", xml: "<sheetData/>" }]);
    const octets = zipper({ ...parties, "XL/workbook.xml": parties["xl/workbook.xml"]! });
    expect(refus(() => ouvrirFichier(octets)).message).toMatch(/incomplet ou abîmé/);
  });

  test("un .xlsm et un modèle s’ouvrent : seul compte ce qu’il y a dedans", async () => {
    const parties = partiesDe([
      { nom: "S3", xml: `<sheetData><row><c><v>1</v></c></row></sheetData>` },
    ]);
    parties["[Content_Types].xml"] = parties["[Content_Types].xml"]!.replace(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    );
    parties["xl/vbaProject.bin"] = "macros";
    expect((await ouvrirFichier(zipper(parties)).lire())[0]?.cellules).toEqual([[1]]);
  });
});

describe("un classeur abîmé à l’intérieur ne rend aucune note fausse", () => {
  async function lireAbime(octets: Uint8Array): Promise<unknown> {
    return ouvrirFichier(octets)
      .lire()
      .catch((erreur: unknown) => (erreur instanceof ErreurClasseur ? erreur.message : erreur));
  }

  test("une bombe qui ment sur sa taille n’est gonflée que jusqu’à la taille annoncée", async () => {
    expect(await lireAbime(bombe(5, 1000))).toMatch(/incomplet ou abîmé/);
  });

  test("un octet changé dans une feuille est vu à sa somme de contrôle", async () => {
    const parties = partiesDe([
      { nom: "S3", xml: `<sheetData><row><c><v>12</v></c></row></sheetData>` },
    ]);
    const entrees = Object.entries(parties).map(([nom, texte]) => [nom, strToU8(texte)] as const);
    const octets = zipSync(Object.fromEntries(entrees), { level: 0 });
    const place = Buffer.from(octets).indexOf("<v>12</v>");
    octets[place + 3] = "9".charCodeAt(0);
    expect(await lireAbime(octets)).toMatch(/incomplet ou abîmé/);
  });

  test.each([
    ["coupée", "<sheetData><row><c><v>12"],
    ["aux balises croisées", "<sheetData><row></sheetData></row>"],
    ["à l’entité inconnue", "<sheetData><row><c><v>&x;</v></c></row></sheetData>"],
    ["à l’attribut sans guillemets", "<sheetData><row r=1><c><v>1</v></c></row></sheetData>"],
  ])("une feuille %s", async (_, xml) => {
    expect(await lireAbime(zipper(partiesDe([{ nom: "S3", xml }])))).toMatch(/incomplet ou abîmé/);
  });

  test("une feuille avec DOCTYPE (entités qui se multiplient) n’est pas lue", async () => {
    const parties = partiesDe([{ nom: "S3", xml: "" }]);
    parties["xl/worksheets/sheet1.xml"] =
      `<!DOCTYPE x [<!ENTITY a "1">]><worksheet><sheetData/></worksheet>`;
    expect(await lireAbime(zipper(parties))).toMatch(/incomplet ou abîmé/);
  });

  test("une feuille que le classeur nomme et qui n’est pas dans l’archive", async () => {
    const parties = partiesDe([{ nom: "S3", xml: "" }]);
    delete parties["xl/worksheets/sheet1.xml"];
    expect(await lireAbime(zipper(parties))).toMatch(/incomplet ou abîmé/);
  });
});

describe("écrire un fichier entier ou pas du tout", () => {
  let dossier = "";
  beforeEach(() => {
    dossier = mkdtempSync(path.join(os.tmpdir(), "jury-"));
  });
  afterEach(() => rmSync(dossier, { recursive: true }));

  test("le fichier a tous ses octets, et rien ne reste à côté", () => {
    ecrireEntier(path.join(dossier, "Décisions.xlsx"), BON);
    expect(readdirSync(dossier)).toEqual(["Décisions.xlsx"]);
    expect(new Uint8Array(readFileSync(path.join(dossier, "Décisions.xlsx")))).toEqual(BON);
  });

  test("un fichier du même nom est remplacé", () => {
    const chemin = path.join(dossier, "a.xlsx");
    writeFileSync(chemin, "ancien, et bien plus long que le nouveau".repeat(100));
    ecrireEntier(chemin, BON);
    expect(readFileSync(chemin).length).toBe(BON.length);
  });

  test("un dossier qui n’existe pas : une phrase, et rien n’est laissé", () => {
    expect(refus(() => ecrireEntier(path.join(dossier, "absent", "a.xlsx"), BON))).toEqual({
      raison: "acces_refuse",
      message: expect.stringMatching(/le dossier n’existe pas/),
    });
    expect(readdirSync(dossier)).toEqual([]);
  });

  test("un nom qui est celui d’un dossier : une phrase, et le fichier provisoire est retiré", () => {
    mkdirSync(path.join(dossier, "a.xlsx", "plein"), { recursive: true });
    expect(refus(() => ecrireEntier(path.join(dossier, "a.xlsx"), BON))).toEqual({
      raison: "acces_refuse",
      message: expect.stringMatching(/a\.xlsx ne peut pas être écrit : c’est un dossier/),
    });
    expect(readdirSync(dossier)).toEqual(["a.xlsx"]);
  });
});
