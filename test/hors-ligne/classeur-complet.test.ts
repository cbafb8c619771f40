import { readFileSync } from "node:fs";
import path from "node:path";
import { ouvrirFichier } from "../../src/hors-ligne";
import { dezipper, elements, enfants } from "./paquet-essai";
import { EFFACER, PLAN } from "./plan-essai";

/*
 * A workbook that holds every feature of Excel that a department may use (classeur-complet.py tells which), decided:
 * nothing of it may be lost. What real Excel says when it opens the result is not proved here: there is none on a
 * build machine. Two other readers look at the result in lecteurs-independants.test.ts.
 */
const COMPLET = new Uint8Array(readFileSync(path.join(__dirname, "classeur-complet.xlsx")));
const avant = dezipper(COMPLET);

async function decider(octets: Uint8Array, plan = PLAN): Promise<Uint8Array> {
  const classeur = ouvrirFichier(octets);
  await classeur.ecrire(plan);
  return classeur.octets();
}

/** The only parts of the workbook that a decision may change, and those that it adds. */
const TOUCHEES = [
  "[Content_Types].xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/workbook.xml",
  "xl/worksheets/sheet1.xml",
];
const AJOUTEES = [
  "xl/tables/table2.xml",
  "xl/worksheets/_rels/sheet5.xml.rels",
  "xl/worksheets/sheet5.xml",
];

test("le classeur d’essai a bien tout ce que ce test prétend garder", () => {
  const tout = Object.values(avant).join("\n");
  const genres = [...avant["xl/worksheets/sheet1.xml"]!.matchAll(/<cfRule type="(\w+)"/g)].map(
    ([, genre]) => genre
  );
  expect(genres.sort()).toEqual(
    "aboveAverage cellIs colorScale containsText dataBar duplicateValues expression iconSet top10".split(
      " "
    )
  );
  for (const trace of [
    "<x14:cfRule",
    "<x14:dataValidation ",
    "<x14:sparkline>",
    "<mergeCell ",
    "<threadedComment ",
    "<person ",
    "<comment ",
    'hidden="1"',
    'comment="La moyenne',
    'localSheetId="1"',
    "_xlnm.Print_Titles",
    "_xlnm.Print_Area",
    "<oddHeader>",
    "<oddFooter>",
    "<rowBreaks",
    "<colBreaks",
    "<pane ",
    "outlineLevel=",
    "veryHidden",
    "<sheetProtection",
    "lockStructure",
    "<tablePart ",
    "<c:chart ",
    "<chartsheet",
    "blip",
    "<hyperlink ",
    "location=",
    "<rPr><b/>",
    "Alerte jury",
    "iterate=",
    "<a:theme",
    "urn:exemple:scolarite",
    "<we:property ",
    "<calcChain",
    "applyProtection",
    "<rPh ",
  ]) {
    expect([trace, tout.includes(trace)]).toEqual([trace, true]);
  }
});

describe("décider le classeur complet", () => {
  let apres: Record<string, string> = {};
  beforeAll(async () => {
    apres = dezipper(await decider(COMPLET));
  });

  test("aucune partie n’est perdue ; seules celles de la feuille Décisions s’ajoutent", () => {
    expect(Object.keys(apres).sort()).toEqual([...Object.keys(avant), ...AJOUTEES].sort());
  });

  test("chaque partie qui n’est pas concernée garde tous ses octets", () => {
    const changees = Object.keys(avant).filter((nom) => apres[nom] !== avant[nom]);
    expect(changees.sort()).toEqual(TOUCHEES);
  });

  test("chaque partie changée est du XML bien formé pour un analyseur strict", () => {
    for (const nom of [...TOUCHEES, ...AJOUTEES]) expect(() => elements(apres[nom]!)).not.toThrow();
  });

  test("la feuille surlignée ne gagne que nos deux règles : le reste est intact, octet pour octet", () => {
    const [avantS3, apresS3] = [
      avant["xl/worksheets/sheet1.xml"]!,
      apres["xl/worksheets/sheet1.xml"]!,
    ];
    const ajout =
      '<conditionalFormatting sqref="A4:B9"><cfRule type="expression" dxfId="3" priority="13">' +
      "<formula>AND(ROWS(JuryBUT_Numeros)&gt;0,$D4&lt;12)</formula></cfRule></conditionalFormatting>" +
      '<conditionalFormatting sqref="G4:G9"><cfRule type="expression" dxfId="4" priority="14">' +
      "<formula>AND(ROWS(JuryBUT_Numeros)&gt;0,G4&lt;8)</formula></cfRule></conditionalFormatting>";
    const place = avantS3.indexOf("<dataValidations");
    expect(apresS3).toBe(avantS3.slice(0, place) + ajout + avantS3.slice(place));
  });

  test("les styles du classeur gardent leur rang : les nôtres viennent derrière", () => {
    const liste = (xml: string, nom: string) => {
      const debut = xml.indexOf(`<${nom} `);
      return xml.slice(xml.indexOf(">", debut) + 1, xml.indexOf(`</${nom}>`, debut));
    };
    for (const nom of [
      "fonts",
      "fills",
      "borders",
      "cellStyleXfs",
      "cellXfs",
      "cellStyles",
      "dxfs",
    ]) {
      const [lus, ecrits] = [
        liste(avant["xl/styles.xml"]!, nom),
        liste(apres["xl/styles.xml"]!, nom),
      ];
      expect(ecrits.startsWith(lus)).toBe(true);
    }
  });

  test("les compteurs des styles disent vrai", () => {
    const vus = elements(apres["xl/styles.xml"]!);
    vus.forEach(({ profondeur, attributs, nom }, i) => {
      if (profondeur !== 1 || attributs["count"] === undefined) return;
      const suite = vus.slice(i + 1);
      const fin = suite.findIndex((element) => element.profondeur <= 1);
      const contenus = (fin < 0 ? suite : suite.slice(0, fin)).filter(
        (element) => element.profondeur === 2
      );
      expect([nom, contenus.length]).toEqual([nom, Number(attributs["count"])]);
    });
  });

  test("la nouvelle feuille suit l’ordre du schéma", () => {
    expect(enfants(apres["xl/worksheets/sheet5.xml"]!)).toEqual([
      "sheetPr",
      "dimension",
      "sheetViews",
      "cols",
      "sheetData",
      "conditionalFormatting",
      "dataValidations",
      "pageSetup",
      "tableParts",
    ]);
  });

  test("le classeur garde sa protection, ses noms, son calcul ; la feuille s’ajoute en dernier", () => {
    const [lu, ecrit] = [avant["xl/workbook.xml"]!, apres["xl/workbook.xml"]!];
    const sansAjouts = ecrit
      .replace(/<sheet name="Décisions"[^>]*>/, "")
      .replace(/<definedName name="_xlnm.Print_Titles" localSheetId="5">[^<]*<\/definedName>/, "")
      .replace(/<definedName name="JuryBUT_Numeros">[^<]*<\/definedName>/, "");
    expect(sansAjouts).toBe(lu);
    const feuilles = elements(ecrit).filter(({ nom }) => nom === "sheet");
    expect(feuilles.map(({ attributs }) => [attributs["name"], attributs["sheetId"]])).toEqual([
      ["S3", "1"],
      ["S4", "2"],
      ["Coefs", "3"],
      ["Interne", "4"],
      ["Graphique", "5"],
      ["Décisions", "6"],
    ]);
  });

  test("chaque relation mène à une partie, chaque partie déclarée existe, aucun identifiant ne sert deux fois", () => {
    for (const [nom, texte] of Object.entries(apres).filter(([partie]) =>
      partie.endsWith(".rels")
    )) {
      const liens = elements(texte).filter((element) => element.nom === "Relationship");
      expect(new Set(liens.map(({ attributs }) => attributs["Id"])).size).toBe(liens.length);
      const dossier = path.posix.dirname(path.posix.dirname(nom));
      for (const { attributs } of liens.filter(
        (lien) => lien.attributs["TargetMode"] !== "External"
      )) {
        const cible = path.posix.resolve("/", dossier, attributs["Target"]!).slice(1);
        expect(Object.keys(apres)).toContain(cible);
      }
    }
    for (const { attributs } of elements(apres["[Content_Types].xml"]!)) {
      if (attributs["PartName"])
        expect(Object.keys(apres)).toContain(attributs["PartName"].slice(1));
    }
  });

  test("effacer le surlignage rend la feuille des notes octet pour octet", async () => {
    const efface = dezipper(await decider(await decider(COMPLET), EFFACER));
    expect(efface["xl/worksheets/sheet1.xml"]).toBe(avant["xl/worksheets/sheet1.xml"]);
  });

  test("décider deux fois donne le même fichier, octet pour octet", async () => {
    const une = await decider(COMPLET);
    expect(Buffer.compare(await decider(une), une)).toBe(0);
  });

  test("décider, effacer, décider encore n’accumule ni style, ni règle, ni nom", async () => {
    const une = await decider(COMPLET);
    const encore = await decider(await decider(une, EFFACER));
    expect(dezipper(encore)).toEqual(dezipper(une));
  });
});
