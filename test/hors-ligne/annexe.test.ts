import { readFileSync } from "node:fs";
import path from "node:path";
import { ESPACE_ANNEXE } from "../../src/classeur";
import { ouvrirFichier } from "../../src/hors-ligne";
import { dezipper, type Parties, zipper } from "./paquet-essai";

/*
 * The annex in the file: a custom XML part, beside those of other programs. That Excel and LibreOffice open the result
 * is for lecteurs-independants.test.ts; what Excel makes of it is not proved here.
 */
const COMPLET = new Uint8Array(readFileSync(path.join(__dirname, "classeur-complet.xlsx")));
const ANNEXE = `<corrections xmlns="${ESPACE_ANNEXE}" version="1"/>`;
const ETRANGERES = ["customXml/item1.xml", "customXml/itemProps1.xml"];

async function ecrire(octets: Uint8Array, ...annexes: readonly string[]): Promise<Parties> {
  const classeur = ouvrirFichier(octets);
  for (const annexe of annexes) await classeur.ecrire({ feuilles: [], annexe });
  return dezipper(classeur.octets());
}

async function annexeDe(parties: Parties): Promise<string | null> {
  return ouvrirFichier(zipper(parties)).annexe();
}

test("elle s’ajoute à côté de celle d’un autre programme, qui garde ses octets", async () => {
  const avant = dezipper(COMPLET);
  const apres = await ecrire(COMPLET, ANNEXE);
  expect(ETRANGERES.filter((nom) => nom in avant)).toEqual(ETRANGERES);
  for (const nom of ETRANGERES) expect(apres[nom]).toBe(avant[nom]);
  expect(Object.keys(apres).filter((nom) => !(nom in avant))).toEqual([
    "customXml/item2.xml",
    "customXml/itemProps2.xml",
    "customXml/_rels/item2.xml.rels",
  ]);
  expect(apres["customXml/item2.xml"]).toBe(ANNEXE);
  expect(apres["customXml/itemProps2.xml"]).toContain(`ds:uri="${ESPACE_ANNEXE}"`);
  expect(apres["[Content_Types].xml"]).toContain(
    'PartName="/customXml/itemProps2.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"'
  );
});

test("rien d’autre ne change, et retirée elle ne laisse rien", async () => {
  const avant = dezipper(COMPLET);
  const apres = await ecrire(COMPLET, ANNEXE);
  const changees = Object.keys(avant).filter((nom) => avant[nom] !== apres[nom]);
  expect(changees.sort()).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels"]);
  expect(await ecrire(COMPLET, ANNEXE, "")).toEqual(avant);
});

test("récrite, elle garde sa partie", async () => {
  const autre = ANNEXE.replace("1", "2");
  const [une, deux] = [await ecrire(COMPLET, ANNEXE), await ecrire(COMPLET, ANNEXE, autre)];
  expect(Object.keys(deux)).toEqual(Object.keys(une));
  expect(deux["customXml/item2.xml"]).toBe(autre);
});

test.each([
  ["avec un préfixe", `<?xml version="1.0"?><j:corrections xmlns:j="${ESPACE_ANNEXE}"/>`, true],
  ["d’un autre espace", `<corrections xmlns="urn:autre"/>`, false],
  ["qui cite seulement notre espace", `<a xmlns="urn:autre" b="${ESPACE_ANNEXE}"/>`, false],
  ["abîmée", "<corrections xmlns=", false],
  ["vide", "", false],
])("une partie %s est reconnue pour ce qu’elle est", async (_, xml, notre) => {
  const parties = await ecrire(COMPLET, ANNEXE);
  expect(await annexeDe({ ...parties, "customXml/item2.xml": xml })).toBe(notre ? xml : null);
});

test("une partie qui manque n’empêche ni de lire ni d’écrire", async () => {
  const sans = await ecrire(COMPLET);
  delete sans["customXml/item1.xml"];
  expect(await annexeDe(sans)).toBeNull();
  expect(await annexeDe(await ecrire(zipper(sans), ANNEXE))).toBe(ANNEXE);
});
