import { strToU8, zipSync } from "fflate";
import type { Feuille, Valeur } from "../../src/classeur";
import { ouvrirFichier } from "../../src/hors-ligne";
import { partiesDe, relations, zipper, type Parties } from "./paquet-essai";

async function lireParties(parties: Parties): Promise<readonly Feuille[]> {
  return ouvrirFichier(zipper(parties)).lire();
}

async function lireFeuille(xml: string): Promise<Feuille> {
  const [feuille] = await lireParties(partiesDe([{ nom: "S3", xml }]));
  return feuille!;
}

function donnees(cellules: string): string {
  return `<sheetData><row r="1">${cellules}</row></sheetData>`;
}

describe("une cellule", () => {
  const cas: readonly (readonly [cas: string, xml: string, valeur: Valeur])[] = [
    ["un nombre", `<c r="A1"><v>12.5</v></c>`, 12.5],
    ["un nombre écrit par Excel en puissance de dix", `<c r="A1" t="n"><v>1.1E-2</v></c>`, 0.011],
    ["une date est son numéro de série", `<c r="A1" s="3"><v>46037</v></c>`, 46037],
    ["une date ISO (Open XML Strict) aussi", `<c r="A1" t="d"><v>2026-01-15</v></c>`, 46037],
    ["une date ISO avec l’heure", `<c r="A1" t="d"><v>2026-01-15T12:00:00</v></c>`, 46037.5],
    ["vrai", `<c r="A1" t="b"><v>1</v></c>`, true],
    ["faux", `<c r="A1" t="b"><v>0</v></c>`, false],
    ["une erreur est son texte", `<c r="A1" t="e"><v>#REF!</v></c>`, "#REF!"],
    ["un texte dans la cellule", `<c r="A1" t="inlineStr"><is><t>12,5</t></is></c>`, "12,5"],
    [
      "un texte riche dans la cellule",
      `<c r="A1" t="inlineStr"><is><r><t>AB</t></r><r><rPr><b/></rPr><t>J</t></r></is></c>`,
      "ABJ",
    ],
    ["le texte d’une formule", `<c r="A1" t="str"><f>A2&amp;"x"</f><v>ADM</v></c>`, "ADM"],
    ["le nombre d’une formule", `<c r="A1"><f>1+1</f><v>2</v></c>`, 2],
    [
      "les espaces autour d’un texte",
      `<c r="A1" t="inlineStr"><is><t xml:space="preserve"> abs. </t></is></c>`,
      " abs. ",
    ],
    [
      "des entités",
      `<c r="A1" t="inlineStr"><is><t>R&amp;D &lt;&#233;&#xE9;&gt; &quot;&apos;</t></is></c>`,
      `R&D <éé> "'`,
    ],
    ["un CDATA", `<c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>`, "a<b"],
    [
      "un caractère que XML ne sait pas écrire",
      `<c r="A1" t="inlineStr"><is><t>a_x0007_b_x005F_x0041_</t></is></c>`,
      "a\u0007b_x0041_",
    ],
    ["un commentaire dans la valeur", `<c r="A1"><v>1<!-- 9 -->2</v></c>`, 12],
    ["des apostrophes et des blancs dans la balise", `<c  r='A1'\n t = 'b' ><v>1</v></c >`, true],
    [
      "ce qui devrait être un nombre et n’en est pas un reste à voir",
      `<c r="A1"><v>12,5</v></c>`,
      "12,5",
    ],
  ];
  test.each(cas)("%s", async (_, xml, valeur) => {
    expect((await lireFeuille(donnees(xml))).cellules).toEqual([[valeur]]);
  });

  const vides: readonly (readonly [cas: string, xml: string])[] = [
    ["vide", `<c r="A1"/>`],
    ["vide avec un format", `<c r="A1" s="2"></c>`],
    ["un texte vide", `<c r="A1" t="inlineStr"><is><t/></is></c>`],
    ["une valeur vide", `<c r="A1"><v></v></c>`],
    [
      "une formule dont la valeur est un texte vide",
      `<c r="A1" t="str"><f>IF(1,"")</f><v></v></c>`,
    ],
  ];
  test.each(vides)("%s ne compte pas", async (_, xml) => {
    const { cellules, sansValeur } = await lireFeuille(donnees(xml));
    expect({ cellules, sansValeur }).toEqual({ cellules: [], sansValeur: [] });
  });
});

describe("les chaînes partagées", () => {
  const chaines =
    `<sst><si><t>MARTIN</t></si><si><r><t xml:space="preserve">Lou </t></r><r><t>Anne</t></r></si>` +
    `<si><t>PETIT</t><rPh sb="0" eb="1"><t>peti</t></rPh><phoneticPr fontId="0"/></si><si/></sst>`;

  async function avecChaines(cellules: string): Promise<Feuille> {
    const parties = partiesDe([{ nom: "S3", xml: donnees(cellules) }]);
    parties["xl/sharedStrings.xml"] = chaines;
    parties["xl/_rels/workbook.xml.rels"] = relations([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
    ]);
    return (await lireParties(parties))[0]!;
  }

  test("texte simple, texte riche, phonétique laissée de côté, texte vide", async () => {
    const cellules = [0, 1, 2, 3].map((i) => `<c t="s"><v>${i}</v></c>`).join("");
    expect((await avecChaines(cellules)).cellules).toEqual([["MARTIN", "Lou Anne", "PETIT"]]);
  });

  test("un renvoi à une chaîne qui n’existe pas : le fichier est abîmé, rien n’est deviné", async () => {
    await expect(avecChaines(`<c t="s"><v>4</v></c>`)).rejects.toMatchObject({
      raison: "fichier_illisible",
    });
  });
});

describe("le bloc d’une feuille", () => {
  test("va de la première à la dernière ligne et colonne qui ont une valeur", async () => {
    const xml =
      `<sheetData><row r="3"><c r="C3"><v>1</v></c><c r="F3" s="1"/></row>` +
      `<row r="5"><c r="D5"><v>2</v></c></row><row r="90"><c r="Z90" s="4"/></row></sheetData>`;
    const { ligne, colonne, cellules } = await lireFeuille(xml);
    expect({ ligne, colonne, cellules }).toEqual({
      ligne: 2,
      colonne: 2,
      cellules: [
        [1, ""],
        ["", ""],
        ["", 2],
      ],
    });
  });

  test("lignes et cellules sans adresse se suivent", async () => {
    const xml = `<sheetData><row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="3"><c><v>4</v></c></row><row><c r="B4"><v>5</v></c><c><v>6</v></c></row></sheetData>`;
    expect((await lireFeuille(xml)).cellules).toEqual([
      [1, "", 3],
      ["", "", ""],
      [4, "", ""],
      ["", 5, 6],
    ]);
  });

  test("lignes et cellules peuvent être en désordre", async () => {
    const xml = `<sheetData><row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row></sheetData>`;
    expect((await lireFeuille(xml)).cellules).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test.each([
    ["sans sheetData", ""],
    ["au sheetData vide", "<sheetData/>"],
  ])("une feuille %s est vide", async (_, xml) => {
    expect(await lireFeuille(xml)).toEqual({
      nom: "S3",
      visible: true,
      protegee: false,
      ligne: 0,
      colonne: 0,
      cellules: [],
      sansValeur: [],
    });
  });

  test("une valeur égarée à l’autre bout de la feuille est écartée et dite", async () => {
    const xml = `<sheetData><row r="2"><c r="B2"><v>1</v></c><c r="C2"><v>2</v></c></row><row r="1048576"><c r="XFD1048576"><v>9</v></c></row></sheetData>`;
    const feuille = await lireFeuille(xml);
    expect(feuille).toMatchObject({
      ligne: 1,
      colonne: 1,
      cellules: [[1, 2]],
      ecartees: ["XFD1048576"],
    });
  });

  test("une valeur loin dans la dernière colonne, sur la ligne des titres, aussi", async () => {
    const lignes = Array.from(
      { length: 400 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c></row>`
    );
    lignes[0] = `<row r="1"><c r="A1"><v>0</v></c><c r="XFD1"><v>9</v></c></row>`;
    const feuille = await lireFeuille(`<sheetData>${lignes.join("")}</sheetData>`);
    expect([feuille.cellules.length, feuille.cellules[0]?.length, feuille.ecartees]).toEqual([
      400,
      1,
      ["XFD1"],
    ]);
  });

  test("une valeur éloignée reste tant que le bloc est raisonnable", async () => {
    const xml = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="5000"><c r="ALL5000"><v>2</v></c></row></sheetData>`;
    const feuille = await lireFeuille(xml);
    expect([feuille.cellules.length, feuille.cellules[0]?.length]).toEqual([5000, 1000]);
    expect(feuille).not.toHaveProperty("ecartees");
  });

  test.each([
    ["une colonne au-delà de XFD", `<row r="1"><c r="XFE1"><v>1</v></c></row>`],
    ["une ligne au-delà de 1 048 576", `<row r="1048577"><c><v>1</v></c></row>`],
    ["une adresse sans ligne", `<row r="1"><c r="A"><v>1</v></c></row>`],
    ["une ligne zéro", `<row r="0"><c><v>1</v></c></row>`],
  ])("%s : le fichier est abîmé", async (_, lignes) => {
    await expect(lireFeuille(`<sheetData>${lignes}</sheetData>`)).rejects.toMatchObject({
      raison: "fichier_illisible",
    });
  });
});

describe("une formule dont le fichier ne tient pas la valeur", () => {
  test.each([
    ["sans <v>", `<c r="B1"><f>1+1</f></c>`],
    ["avec un <v> vide", `<c r="B1"><f>1+1</f><v></v></c>`],
    ["avec un <v/>", `<c r="B1"><f>1+1</f><v/></c>`],
    ["partagée", `<c r="B1"><f t="shared" si="0"/></c>`],
  ])("%s est vide, dans le bloc, et son adresse est dite", async (_, xml) => {
    const { colonne, cellules, sansValeur } = await lireFeuille(donnees(xml));
    expect({ colonne, cellules, sansValeur }).toEqual({
      colonne: 1,
      cellules: [[""]],
      sansValeur: ["B1"],
    });
  });
});

describe("les feuilles", () => {
  const simple = { xml: donnees(`<c><v>1</v></c>`) };

  test("cachées ou très cachées : lues, et dites invisibles", async () => {
    const parties = partiesDe(["A", "B", "C"].map((nom) => ({ nom, ...simple })));
    const classeur = parties["xl/workbook.xml"]!;
    parties["xl/workbook.xml"] = classeur
      .replace('name="B"', 'name="B" state="hidden"')
      .replace('name="C"', 'name="C" state="veryHidden"');
    const feuilles = await lireParties(parties);
    expect(feuilles.map(({ nom, visible }) => [nom, visible])).toEqual([
      ["A", true],
      ["B", false],
      ["C", false],
    ]);
  });

  test.each([
    ["protégée", `<sheetProtection sheet="1" password="CB4F"/>`, true],
    ["à la protection levée", `<sheetProtection sheet="0" password="CB4F"/>`, false],
    ["à la protection préparée sans être mise", `<sheetProtection formatCells="0"/>`, false],
    ["sans protection", "", false],
  ])("une feuille %s", async (_, protection, attendu) => {
    expect((await lireFeuille(`<sheetData/>${protection}`)).protegee).toBe(attendu);
  });

  test("un nom avec des entités ; une feuille de graphique est passée", async () => {
    const parties = partiesDe([
      { nom: "R&amp;D &quot;S3&quot;", ...simple },
      { nom: "Graphique", xml: "" },
    ]);
    parties["xl/_rels/workbook.xml.rels"] = relations([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "chartsheet", "worksheets/sheet2.xml"],
    ]);
    expect((await lireParties(parties)).map(({ nom }) => nom)).toEqual(['R&D "S3"']);
  });
});

describe("les écritures du format que d’autres logiciels choisissent", () => {
  test("préfixes d’espaces de noms", async () => {
    const parties = partiesDe([{ nom: "S3", xml: "" }]);
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    parties["xl/workbook.xml"] =
      `<x:workbook xmlns:x="${main}"><x:sheets><x:sheet name="S3" sheetId="1" xmlns:d="http://schemas.openxmlformats.org/officeDocument/2006/relationships" d:id="rId1"/></x:sheets></x:workbook>`;
    parties["xl/worksheets/sheet1.xml"] =
      `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c>` +
      `<x:c r="B1" t="inlineStr"><x:is><x:t>ABI</x:t></x:is></x:c></x:row></x:sheetData><x:sheetProtection sheet="true"/></x:worksheet>`;
    expect((await lireParties(parties))[0]).toMatchObject({
      cellules: [[2, "ABI"]],
      protegee: true,
    });
  });

  test("cible absolue, cible qui remonte, nom de partie d’une autre casse", async () => {
    const parties = partiesDe(
      ["A", "B", "C"].map((nom, i) => ({ nom, xml: donnees(`<c><v>${i}</v></c>`) }))
    );
    parties["xl/_rels/workbook.xml.rels"] = relations([
      ["rId1", "worksheet", "/xl/worksheets/sheet1.xml"],
      ["rId2", "worksheet", "../xl/./worksheets/sheet2.xml"],
      ["rId3", "worksheet", "worksheets/SHEET3.xml"],
    ]);
    expect((await lireParties(parties)).map(({ cellules }) => cellules)).toEqual([
      [[0]],
      [[1]],
      [[2]],
    ]);
  });

  test("Open XML Strict (ISO 29500)", async () => {
    const parties = partiesDe([{ nom: "S3", xml: donnees(`<c><v>7</v></c>`) }]);
    for (const [nom, texte] of Object.entries(parties)) {
      parties[nom] = texte
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main"
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships"
        );
    }
    expect((await lireParties(parties))[0]?.cellules).toEqual([[7]]);
  });

  test.each([
    ["UTF-8 avec marque", (texte: string) => strToU8(`\uFEFF${texte}`)],
    ["UTF-16", (texte: string) => Uint8Array.from(Buffer.from(`\uFEFF${texte}`, "utf16le"))],
    [
      "ISO-8859-1 déclaré",
      (texte: string) => strToU8(`<?xml version="1.0" encoding="ISO-8859-1"?>${texte}`, true),
    ],
  ])("une partie en %s", async (_, coder) => {
    const parties = partiesDe([{ nom: "S3", xml: "" }]);
    const feuille = `<worksheet>${donnees(`<c t="inlineStr"><is><t>Zoé</t></is></c>`)}</worksheet>`;
    const octets = Object.fromEntries(
      Object.entries(parties).map(([nom, texte]) => [nom, strToU8(texte)])
    );
    const fichier = zipSync({ ...octets, "xl/worksheets/sheet1.xml": coder(feuille) });
    expect((await ouvrirFichier(fichier).lire())[0]?.cellules).toEqual([["Zoé"]]);
  });

  test("des parties rangées dans le zip sans être comprimées, avec des barres à l’envers", async () => {
    const parties = partiesDe([{ nom: "S3", xml: donnees(`<c><v>7</v></c>`) }]);
    const entrees = Object.entries(parties).map(
      ([nom, texte]) => [nom.replaceAll("/", "\\"), strToU8(texte)] as const
    );
    const fichier = zipSync(Object.fromEntries(entrees), { level: 0 });
    expect((await ouvrirFichier(fichier).lire())[0]?.cellules).toEqual([[7]]);
  });
});
