import type { FeuilleEcrite, Graphique } from "../../src/classeur";
import { ouvrirFichier } from "../../src/hors-ligne";
import { feuilleSimple } from "../classeur.contrat";
import { ancre, cibles, dessiner, dessinXml } from "./dessins-essai";
import {
  dezipper,
  elements,
  enfants,
  partieDesRelations,
  partiesDe,
  relations,
  zipper,
  type Parties,
} from "./paquet-essai";

/*
 * The parts of a chart, as a strict parser sees them, and what they leave alone. What openpyxl and LibreOffice read in
 * them is in lecteurs-independants.test.ts; what real Excel says when it opens them is not proved here.
 */

const GRAPHIQUE: Graphique = {
  nom: "JuryBUT_Essai",
  titre: "Étudiants & UE <S3>",
  genre: "empile",
  donnees: { ligne: 0, colonne: 0, lignes: 3, colonnes: 3 },
  couleurs: ["#7A1F00", "#CFE3F5"],
  contour: "#404040",
  axes: { categories: "UE", valeurs: "Étudiants" },
  place: { ligne: 4, colonne: 1, lignes: 10, colonnes: 3 },
  description: "De bas en haut : « sous 8 », puis le reste.",
};
const SUIVI: FeuilleEcrite = {
  ...feuilleSimple("Suivi", [
    ["UE", "Sous 8", "8 & plus"],
    ["UE31", 3, 40],
    ["UE32", { formule: "1+1", valeur: 2 }, ""],
  ]),
  graphiques: [GRAPHIQUE],
};
const S3 = { nom: "S3", xml: "<sheetData/>" };

async function ecrire(parties: Parties, ...feuilles: readonly FeuilleEcrite[]): Promise<Parties> {
  const classeur = ouvrirFichier(zipper(parties));
  for (const feuille of feuilles) await classeur.ecrire({ feuilles: [feuille] });
  return dezipper(classeur.octets());
}

const textesDe = (xml: string, element: string): string[] =>
  elements(xml).flatMap(({ nom, texte }) => (nom === element ? [texte] : []));
const valeursDe = (xml: string, element: string): (string | undefined)[] =>
  elements(xml).flatMap(({ nom, attributs }) => (nom === element ? [attributs["val"]] : []));
/** Names of the children of the first element of a name, in order. */
function dedans(xml: string, element: string): string[] {
  const tous = elements(xml);
  const rang = tous.findIndex(({ nom }) => nom === element);
  const { profondeur } = tous[rang]!;
  const suite = tous.slice(rang + 1);
  const fin = suite.findIndex((un) => un.profondeur <= profondeur);
  return suite
    .slice(0, fin < 0 ? undefined : fin)
    .filter((un) => un.profondeur === profondeur + 1)
    .map(({ nom }) => nom.replace(/^c:/, ""));
}

describe("un graphique dans une feuille neuve", () => {
  let apres: Parties = {};
  let graphique = "";
  beforeAll(async () => {
    apres = await ecrire(partiesDe([S3]), SUIVI);
    graphique = apres["xl/charts/chart1.xml"]!;
  });

  test("chaque partie est déclarée, et chaque lien mène à une partie", () => {
    const types = elements(apres["[Content_Types].xml"]!).map(({ attributs }) => [
      attributs["PartName"],
      attributs["ContentType"],
    ]);
    const office = "application/vnd.openxmlformats-officedocument";
    expect(types).toContainEqual(["/xl/drawings/drawing1.xml", `${office}.drawing+xml`]);
    expect(types).toContainEqual(["/xl/charts/chart1.xml", `${office}.drawingml.chart+xml`]);
    expect(cibles(apres, "xl/worksheets/sheet2.xml", "drawing")).toEqual([
      { id: "rId1", cible: "xl/drawings/drawing1.xml" },
    ]);
    expect(apres["xl/worksheets/sheet2.xml"]).toContain(`<drawing r:id="rId1"/>`);
    expect(cibles(apres, "xl/drawings/drawing1.xml", "chart")).toEqual([
      { id: "rId1", cible: "xl/charts/chart1.xml" },
    ]);
  });

  test("ses séries sont des cellules de la feuille, dont il répète ce qu’elles contiennent", () => {
    expect(textesDe(graphique, "c:f")).toEqual([
      ...["'Suivi'!$B$1", "'Suivi'!$A$2:$A$3", "'Suivi'!$B$2:$B$3"],
      ...["'Suivi'!$C$1", "'Suivi'!$A$2:$A$3", "'Suivi'!$C$2:$C$3"],
    ]);
    // An empty cell gives no point: its column is missing, not zero.
    expect(textesDe(graphique, "c:v")).toEqual([
      ...["Sous 8", "UE31", "UE32", "3", "2"],
      ...["8 & plus", "UE31", "UE32", "40"],
    ]);
    expect(valeursDe(graphique, "c:ptCount")).toEqual(["1", "2", "2", "1", "2", "2"]);
  });

  test("titres, couleurs, empilement : ce que le plan demande", () => {
    expect(textesDe(graphique, "a:t")).toEqual(["Étudiants & UE <S3>", "UE", "Étudiants"]);
    expect(valeursDe(graphique, "c:grouping")).toEqual(["stacked"]);
    expect(valeursDe(graphique, "c:overlap")).toEqual(["100"]);
    const couleurs = valeursDe(graphique, "a:srgbClr");
    expect(couleurs).toEqual(["7A1F00", "404040", "CFE3F5", "404040", "D9D9D9"]);
  });

  test("côte à côte, les colonnes ne se recouvrent pas", async () => {
    const groupe = { ...SUIVI, graphiques: [{ ...GRAPHIQUE, genre: "groupe" as const }] };
    const xml = (await ecrire(partiesDe([S3]), groupe))["xl/charts/chart1.xml"]!;
    expect(valeursDe(xml, "c:grouping")).toEqual(["clustered"]);
    expect(valeursDe(xml, "c:overlap")).toEqual(["0"]);
  });

  test("ses éléments sont dans l’ordre du schéma : Excel répare un fichier où ils ne le sont pas", () => {
    expect(dedans(graphique, "c:chartSpace")).toEqual(["roundedCorners", "chart"]);
    expect(dedans(graphique, "c:chart")).toEqual(
      "title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs".split(" ")
    );
    expect(dedans(graphique, "c:plotArea")).toEqual("layout barChart catAx valAx".split(" "));
    expect(dedans(graphique, "c:barChart")).toEqual(
      "barDir grouping varyColors ser ser gapWidth overlap axId axId".split(" ")
    );
    expect(dedans(graphique, "c:ser")).toEqual(
      "idx order tx spPr invertIfNegative cat val".split(" ")
    );
    const axe =
      "axId scaling delete axPos title numFmt majorTickMark minorTickMark tickLblPos crossAx crosses";
    expect(dedans(graphique, "c:catAx")).toEqual(
      `${axe} auto lblAlgn lblOffset noMultiLvlLbl`.split(" ")
    );
    expect(dedans(graphique, "c:valAx")).toEqual(
      `${axe.replace("title", "majorGridlines title")} crossBetween`.split(" ")
    );
  });

  test("sur sa feuille, il couvre ses cellules et se décrit à qui ne le voit pas", () => {
    const dessin = apres["xl/drawings/drawing1.xml"]!;
    expect(textesDe(dessin, "xdr:col")).toEqual(["1", "4"]);
    expect(textesDe(dessin, "xdr:row")).toEqual(["4", "14"]);
    const [propre] = elements(dessin).filter(({ nom }) => nom === "xdr:cNvPr");
    expect(propre!.attributs).toEqual({
      id: "2",
      name: "JuryBUT_Essai",
      descr: "De bas en haut : « sous 8 », puis le reste.",
    });
  });

  test("une apostrophe dans le nom de la feuille est doublée", async () => {
    const ete = { ...SUIVI, nom: "L’été, l'hiver" };
    const xml = (await ecrire(partiesDe([S3]), ete))["xl/charts/chart1.xml"]!;
    expect(textesDe(xml, "c:f")[0]).toBe("'L’été, l''hiver'!$B$1");
  });

  test("récrit, il garde ses parties : le fichier est le même", async () => {
    expect(await ecrire(partiesDe([S3]), SUIVI, SUIVI)).toEqual(apres);
  });
});

describe("sur une feuille où des gens ont dessiné", () => {
  const IMAGE = `<xdr:oneCellAnchor><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="41" name="Logo"/></xdr:nvPicPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>`;
  const GROUPE = `<xdr:twoCellAnchor><xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="7" name="JuryBUT_Essai"/></xdr:nvGrpSpPr></xdr:grpSp><xdr:clientData/></xdr:twoCellAnchor>`;

  /** A person's chart, a picture and a group that bears our name; notes are drawn by another part. */
  function vecu(plus = ""): Parties {
    const parties = partiesDe([
      S3,
      { nom: "Suivi", xml: `<sheetData/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>` },
    ]);
    dessiner(parties, 2, ["Graphique 1"]);
    parties["xl/worksheets/_rels/sheet2.xml.rels"] = relations([
      ["rId1", "drawing", "../drawings/drawing2.xml"],
      ["rId2", "vmlDrawing", "../drawings/notes.vml"],
    ]);
    parties["xl/drawings/notes.vml"] = "<xml/>";
    parties["xl/drawings/drawing2.xml"] = dessinXml(
      ancre("Graphique 1", 1) + IMAGE + GROUPE + plus
    );
    return parties;
  }

  test("leurs dessins gardent leurs octets, leurs liens et leurs numéros ; le nôtre vient derrière", async () => {
    const avant = vecu();
    const apres = await ecrire(avant, SUIVI);
    const dessin = apres["xl/drawings/drawing2.xml"]!;
    expect(dessin).toContain(ancre("Graphique 1", 1) + IMAGE + GROUPE + "<xdr:twoCellAnchor ");
    const ids = elements(dessin).flatMap(({ nom, attributs }) =>
      nom === "xdr:cNvPr" ? [attributs["id"]] : []
    );
    expect(ids).toEqual(["2", "41", "7", "42"]);
    expect(cibles(apres, "xl/drawings/drawing2.xml", "chart")).toEqual([
      { id: "rId1", cible: "xl/charts/chart200.xml" },
      { id: "rId2", cible: "xl/charts/chart1.xml" },
    ]);
    const feuille = apres["xl/worksheets/sheet2.xml"]!;
    expect(enfants(feuille).slice(-2)).toEqual(["drawing", "legacyDrawing"]);
    for (const nom of [
      "xl/charts/chart200.xml",
      "xl/drawings/notes.vml",
      "xl/worksheets/sheet1.xml",
    ])
      expect(apres[nom]).toBe(avant[nom]);
    expect(Object.keys(apres).filter((nom) => nom.startsWith("xl/drawings/"))).toHaveLength(3);
  });

  test("le nôtre, que quelqu’un a déplacé ou recoloré, revient à sa place avec son numéro", async () => {
    const deplace = ancre("JuryBUT_Essai", 2).replace(`id="3"`, `id="88"`);
    const parties = vecu(deplace + IMAGE.replace("41", "90"));
    parties[partieDesRelations("xl/drawings/drawing2.xml")] = relations([
      ["rId1", "chart", "../charts/chart200.xml"],
      ["rId2", "chart", "../charts/chart7.xml"],
    ]);
    parties["xl/charts/chart7.xml"] = "<c:chartSpace xmlns:c='c'>ancien</c:chartSpace>";
    const apres = await ecrire(parties, SUIVI);
    const dessin = apres["xl/drawings/drawing2.xml"]!;
    expect(dessin.match(/id="88" name="JuryBUT_Essai" descr=/g)).toHaveLength(1);
    expect(dessin.indexOf(`id="88"`)).toBeLessThan(dessin.indexOf(`id="90"`));
    expect(textesDe(apres["xl/charts/chart7.xml"]!, "c:f")).toHaveLength(6);
    expect(apres).not.toHaveProperty(["xl/charts/chart1.xml"]);
  });

  test("une feuille récrite sans graphique garde tous ses dessins", async () => {
    const avant = vecu();
    const apres = await ecrire(avant, feuilleSimple("Suivi", [["x"]]));
    for (const nom of Object.keys(avant).filter((nom) => /drawings|charts/.test(nom)))
      expect(apres[nom]).toBe(avant[nom]);
  });
});

test("un classeur « Open XML Strict » reçoit un graphique dans ses propres espaces de noms", async () => {
  const STRICT = "http://purl.oclc.org/ooxml";
  const parties = Object.fromEntries(
    Object.entries(partiesDe([S3])).map(([nom, texte]) => [
      nom,
      texte
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          `${STRICT}/spreadsheetml/main`
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006",
          `${STRICT}/officeDocument`
        ),
    ])
  );
  const apres = await ecrire(parties, SUIVI);
  const ajoutes = [apres["xl/charts/chart1.xml"], apres["xl/drawings/drawing1.xml"]].join("");
  expect(ajoutes).toContain(`xmlns:c="${STRICT}/drawingml/chart"`);
  expect(ajoutes).toContain(`<xdr:wsDr xmlns:xdr="${STRICT}/drawingml/spreadsheetDrawing">`);
  expect(ajoutes).not.toContain("schemas.openxmlformats.org");
});
