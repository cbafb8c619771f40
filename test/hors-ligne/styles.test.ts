import type { FeuilleEcrite, Style, Valeur } from "../../src/classeur";
import { ouvrirFichier } from "../../src/hors-ligne";
import { feuilleSimple } from "../classeur.contrat";
import { dezipper, elements, partiesDe, relations, zipper } from "./paquet-essai";

const STYLES =
  `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:x14ac="x14ac">` +
  `<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0"/></numFmts>` +
  `<fonts count="2" x14ac:knownFonts="1"><font><sz val="8"/><name val="Arial"/></font><font><sz val="11"/><color theme="1"/><name val="Calibri"/><scheme val="minor"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="1" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="1"><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"/></cellXfs><dxfs count="0"/></styleSheet>`;

interface Ecrit {
  /** Format index of each cell, `undefined` where it has none. */
  readonly indices: readonly (string | undefined)[];
  /** Attributes of each row. */
  readonly lignes: readonly Record<string, string>[];
  /** The styles part. */
  readonly styles: string;
}

/** Writes cells with these styles, one under the other. */
async function poser(...styles: readonly Style[]): Promise<Ecrit> {
  const formats = styles.map((style, ligne) => ({
    plage: { ligne, colonne: 0, lignes: 1, colonnes: 1 },
    style,
  }));
  return ecrire({ ...feuilleSimple("Décisions", [["x"]]), formats });
}

async function ecrire(feuille: FeuilleEcrite): Promise<Ecrit> {
  const parties = partiesDe([{ nom: "S3", xml: "" }]);
  parties["xl/styles.xml"] = STYLES;
  parties["xl/_rels/workbook.xml.rels"] = relations([
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "styles", "styles.xml"],
  ]);
  const classeur = ouvrirFichier(zipper(parties));
  await classeur.ecrire({ feuilles: [feuille] });
  const apres = dezipper(classeur.octets());
  const vus = elements(apres["xl/worksheets/sheet2.xml"]!);
  const attributs = (nom: string) => vus.filter((vu) => vu.nom === nom).map((vu) => vu.attributs);
  return {
    indices: attributs("c").map((cellule) => cellule["s"]),
    lignes: attributs("row"),
    styles: apres["xl/styles.xml"]!,
  };
}

function dernier(styles: string, nom: string): string {
  const debut = styles.indexOf(`<${nom} `);
  const liste = styles.slice(styles.indexOf(">", debut) + 1, styles.indexOf(`</${nom}>`, debut));
  return liste.slice(liste.lastIndexOf(`<${nom === "cellXfs" ? "xf " : nom.slice(0, -1)}`));
}

describe("le style d’une cellule part de la police du classeur", () => {
  test.each<[string, Style, string]>([
    [
      "gras",
      { gras: true },
      `<font><b/><sz val="11"/><color theme="1"/><name val="Calibri"/><scheme val="minor"/></font>`,
    ],
    [
      "italique et taille",
      { italique: true, taille: 9 },
      `<font><i/><sz val="9"/><color theme="1"/><name val="Calibri"/><scheme val="minor"/></font>`,
    ],
    [
      "encre",
      { encre: "#7f0000" },
      `<font><sz val="11"/><color rgb="FF7F0000"/><name val="Calibri"/><scheme val="minor"/></font>`,
    ],
  ])("%s", async (_, style, police) => {
    const { indices, styles } = await poser(style);
    expect(indices).toEqual(["1"]);
    expect(dernier(styles, "fonts")).toBe(police);
    expect(dernier(styles, "cellXfs")).toBe(
      `<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/>`
    );
  });

  test.each<[string, Style, string]>([
    [
      "fond",
      { fond: "#FFF2CC" },
      `<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFill="1"/>`,
    ],
    [
      "nombre connu de tous",
      { nombre: "0.00" },
      `<xf numFmtId="2" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
    ],
    [
      "nombre que le classeur a déjà",
      { nombre: "0.0" },
      `<xf numFmtId="170" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
    ],
    [
      "nombre nouveau",
      { nombre: '0" pts"' },
      `<xf numFmtId="171" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
    ],
    [
      "au centre",
      { alignement: "centre" },
      `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="center"/></xf>`,
    ],
    [
      "retour à la ligne",
      { retour: true, alignement: "droite" },
      `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="right" wrapText="1"/></xf>`,
    ],
    [
      "en haut de la ligne",
      { enHaut: true },
      `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf>`,
    ],
    [
      "ni gras, ni retour",
      { gras: false, retour: false },
      `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>`,
    ],
  ])("%s", async (_, style, xf) => {
    expect(dernier((await poser(style)).styles, "cellXfs")).toBe(xf);
  });
});

test("deux cellules de même style partagent leur format", async () => {
  const { indices, styles } = await poser({ gras: true }, { fond: "#FFF2CC" }, { gras: true });
  expect(indices).toEqual(["1", "2", "1"]);
  expect(styles).toContain('<cellXfs count="3">');
  expect(styles).toContain('<fonts count="3" x14ac:knownFonts="1">');
});

test("des formats l’un sur l’autre s’ajoutent ; pour un même trait le dernier l’emporte ; rien de plus n’est créé", async () => {
  const plage = (colonne: number, colonnes: number) => ({ ligne: 0, colonne, lignes: 1, colonnes });
  const { indices, styles } = await ecrire({
    ...feuilleSimple("Décisions", [["a", "b", "c", "d"]]),
    formats: [
      { plage: plage(0, 3), style: { fond: "#FF0000" } },
      { plage: plage(0, 2), style: { nombre: "0.00" } },
      { plage: plage(0, 2), style: { fond: "#00FF00" } },
    ],
  });
  expect(indices).toEqual(["2", "2", "1", undefined]);
  expect(styles).toContain('<cellXfs count="3">');
  const [rouge, vert] = [...styles.matchAll(/<fgColor rgb="(\w+)"/g)].map(([, couleur]) => couleur);
  expect([rouge, vert]).toEqual(["FFFF0000", "FF00FF00"]);
  expect(styles).toContain(
    '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFill="1"/>' +
      '<xf numFmtId="2" fontId="1" fillId="3" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1"/></cellXfs>'
  );
});

test("une case vide sous un format existe, pour porter ce format ; sans format elle n’existe pas", async () => {
  const { indices } = await ecrire({
    ...feuilleSimple("Décisions", [["", ""]]),
    formats: [{ plage: { ligne: 1, colonne: 1, lignes: 1, colonnes: 1 }, style: { gras: true } }],
  });
  expect(indices).toEqual(["1"]);
});

describe("la hauteur des lignes, pour les lecteurs qui ne la cherchent pas eux-mêmes", () => {
  /** Height of the row of this text, in a column of 10 digits (11.5 letters), for a workbook in 11 points. */
  async function hauteur(texte: Valeur, style: Style, largeur = 10): Promise<string | undefined> {
    const plage = { ligne: 0, colonne: 0, lignes: 1, colonnes: 1 };
    const feuille = feuilleSimple("Décisions", [[texte]]);
    const { lignes } = await ecrire({
      ...feuille,
      largeurs: [largeur],
      formats: [{ plage, style }],
    });
    return lignes[0]?.["ht"];
  }

  test.each<[string, Valeur, Style, string | undefined]>([
    ["une ligne qui tient", "onze signes", { retour: true }, undefined],
    ["deux lignes, coupées entre les mots", "onze signes et", { retour: true }, "30"],
    ["un mot plus large que la colonne", "anticonstitutionnellement", { retour: true }, "45"],
    ["des retours écrits", "a\nb\nc", { retour: true }, "45"],
    ["un texte long sans retour à la ligne", "onze signes et davantage", { gras: true }, undefined],
    ["de grandes lettres", "Titre", { taille: 22 }, "30"],
    ["un nombre", 12.5, { retour: true }, undefined],
    ["au plus ce qu’Excel admet", "mot ".repeat(1000), { retour: true }, "409"],
  ])("%s", async (_, texte, style, attendue) => {
    expect(await hauteur(texte, style)).toBe(attendue);
  });

  test("une colonne sans largeur ne bloque rien", async () => {
    expect(await hauteur("abc", { retour: true }, 0)).toBe("45");
  });
});
