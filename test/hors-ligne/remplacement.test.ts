import type { FeuilleEcrite, Plan } from "../../src/classeur";
import { ouvrirFichier } from "../../src/hors-ligne";
import { feuilleSimple } from "../classeur.contrat";
import {
  dezipper,
  elements,
  enfants,
  partiesDe,
  relations,
  zipper,
  type Parties,
} from "./paquet-essai";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const S3 = { nom: "S3", xml: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>` };

async function ecrire(parties: Parties, ...plans: readonly Plan[]): Promise<Parties> {
  const classeur = ouvrirFichier(zipper(parties));
  for (const plan of plans) await classeur.ecrire(plan);
  return dezipper(classeur.octets());
}

const TABLE: FeuilleEcrite = {
  ...feuilleSimple("Décisions", [
    ["N°", "Nom", "Code"],
    [1, "MARTIN", "ADM"],
  ]),
  tableau: { nom: "Decisions", plage: { ligne: 0, colonne: 0, lignes: 2, colonnes: 3 } },
};

const EN_GRAS: FeuilleEcrite = {
  ...feuilleSimple("Décisions", [["x"]]),
  formats: [{ plage: { ligne: 0, colonne: 0, lignes: 1, colonnes: 1 }, style: { gras: true } }],
};

/** A `Décisions` sheet that a department has lived with: filtered, coloured, annotated, printed, protected. */
const VECUE =
  `<sheetPr codeName="Feuil2" filterMode="1"><tabColor rgb="FF00B050"/></sheetPr><dimension ref="A1:Z99"/>` +
  `<sheetViews><sheetView tabSelected="1" zoomScale="80" topLeftCell="B7" workbookViewId="0"><selection activeCell="B9" sqref="B9"/></sheetView></sheetViews>` +
  `<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="9" width="3"/></cols>` +
  `<sheetData><row r="1" hidden="1"><c r="A1" t="str"><f>S3!A1</f><v>ancien</v></c></row><row r="99"><c r="Z99"><v>9</v></c></row></sheetData>` +
  `<sheetProtection sheet="1" password="CB4F"/><autoFilter ref="A1:C9"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>` +
  `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>` +
  `<dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>"x"</formula1></dataValidation></dataValidations>` +
  `<hyperlinks><hyperlink ref="B1" location="S3!A1"/></hyperlinks><pageMargins left="0.1" right="0.1" top="0.2" bottom="0.2" header="0" footer="0"/>` +
  `<pageSetup paperSize="8" scale="55" orientation="portrait"/><headerFooter><oddFooter>&amp;P</oddFooter></headerFooter>` +
  `<rowBreaks count="1" manualBreakCount="1"><brk id="9" man="1"/></rowBreaks><legacyDrawing r:id="rId3"/>` +
  `<tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId2"/></tableParts>` +
  `<extLst><ext xmlns:x14="x14" uri="a"><x14:conditionalFormattings><x14:conditionalFormatting/></x14:conditionalFormattings></ext>` +
  `<ext xmlns:x14="x14" uri="b"><x14:sparklineGroups/></ext><ext xmlns:x14="x14" uri="c"> <x14:dataValidations/></ext></extLst>`;

function table(id: number, nom: string, colonnes: readonly string[]): string {
  const declarees = colonnes
    .map((colonne, i) => `<tableColumn id="${10 + i}" name="${colonne}"/>`)
    .join("");
  return `<table xmlns="${MAIN}" id="${id}" name="${nom}" displayName="${nom}" ref="A1:C2"><tableColumns count="${colonnes.length}">${declarees}</tableColumns></table>`;
}

function classeurVecu(): Parties {
  const parties = partiesDe([
    S3,
    { nom: "Décisions", xml: VECUE },
    { nom: "PV", xml: "<sheetData/>" },
  ]);
  parties["xl/worksheets/_rels/sheet2.xml.rels"] = relations([
    ["rId1", "table", "../tables/table1.xml"],
    ["rId2", "table", "../tables/table2.xml"],
    ["rId3", "vmlDrawing", "../drawings/notes.vml"],
  ]);
  parties["xl/drawings/notes.vml"] = "<xml/>";
  parties["xl/tables/table1.xml"] = table(4, "Autre", ["x"]);
  parties["xl/tables/table2.xml"] = table(7, "DECISIONS", ["Code", "Nom"]);
  const declaree = (n: number) =>
    `<Override PartName="/xl/tables/table${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>`;
  parties["[Content_Types].xml"] = parties["[Content_Types].xml"]!.replace(
    "</Types>",
    `${declaree(1)}${declaree(2)}</Types>`
  );
  parties["xl/workbook.xml"] = parties["xl/workbook.xml"]!.replace(
    "</sheets>",
    `</sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'Décisions'!$A$1:$C$9</definedName>` +
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'Décisions'!$A$1:$C$9</definedName>` +
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'S3'!$A$1</definedName></definedNames><calcPr calcId="191029" iterate="1"/>`
  );
  return parties;
}

describe("remplacer une feuille Décisions où l’on a vécu", () => {
  let feuille = "";
  let apres: Parties = {};
  beforeAll(async () => {
    apres = await ecrire(classeurVecu(), { feuilles: [TABLE] });
    feuille = apres["xl/worksheets/sheet2.xml"]!;
  });

  test("ses cellules, fusions, filtres, listes et règles partent ; ses éléments restent dans l’ordre du schéma", () => {
    expect(enfants(feuille)).toEqual([
      "sheetPr",
      "dimension",
      "sheetViews",
      "sheetFormatPr",
      "sheetData",
      "sheetProtection",
      "hyperlinks",
      "pageMargins",
      "pageSetup",
      "headerFooter",
      "rowBreaks",
      "legacyDrawing",
      "tableParts",
      "extLst",
    ]);
    expect(feuille).not.toMatch(/ancien|Z99|hidden/);
  });

  test("ce dont le plan ne parle pas reste : protection, notes, liens, marges, pied de page, sauts, couleur d’onglet", () => {
    for (const garde of [
      `<sheetProtection sheet="1" password="CB4F"/>`,
      `<legacyDrawing r:id="rId3"/>`,
      `<hyperlink ref="B1" location="S3!A1"/>`,
      `<pageMargins left="0.1"`,
      `<oddFooter>&amp;P</oddFooter>`,
      `<brk id="9" man="1"/>`,
      `<tabColor rgb="FF00B050"/>`,
      `codeName="Feuil2"`,
      `zoomScale="80"`,
      `tabSelected="1"`,
      `<x14:sparklineGroups/>`,
    ]) {
      expect(feuille).toContain(garde);
    }
  });

  test("l’impression est celle du plan, sur le papier du département, sans l’échelle qui la contredit", () => {
    const page = elements(feuille).find(({ nom }) => nom === "pageSetup")!;
    expect(page.attributs).toEqual({
      paperSize: "8",
      orientation: "landscape",
      fitToWidth: "1",
      fitToHeight: "0",
    });
    const proprietes = elements(feuille).filter(
      ({ nom }) => nom === "sheetPr" || nom === "pageSetUpPr"
    );
    expect(proprietes.map(({ attributs }) => attributs)).toEqual([
      { codeName: "Feuil2" },
      { fitToPage: "1" },
    ]);
  });

  test("une seule extension reste, celle qui ne dépend pas des cellules", () => {
    expect(
      elements(feuille)
        .filter(({ nom }) => nom === "ext")
        .map(({ attributs }) => attributs["uri"])
    ).toEqual(["b"]);
  });

  test("le tableau du même nom garde sa partie, son numéro et ceux de ses colonnes ; l’autre disparaît avec son lien", () => {
    const [tableau, ...colonnes] = elements(apres["xl/tables/table2.xml"]!).filter(({ nom }) =>
      /^table(Column)?$/.test(nom)
    );
    expect(tableau!.attributs).toMatchObject({ id: "7", displayName: "Decisions", ref: "A1:C2" });
    expect(colonnes.map(({ attributs }) => [attributs["name"], attributs["id"]])).toEqual([
      ["N°", "12"],
      ["Nom", "11"],
      ["Code", "10"],
    ]);
    expect(apres).not.toHaveProperty(["xl/tables/table1.xml"]);
    expect(apres["[Content_Types].xml"]).not.toContain("table1.xml");
    expect(
      elements(apres["xl/worksheets/_rels/sheet2.xml.rels"]!).map(
        ({ attributs }) => attributs["Id"]
      )
    ).toEqual([undefined, "rId2", "rId3"]);
    expect(feuille).toContain(`<tableParts count="1"><tablePart r:id="rId2"/></tableParts>`);
  });

  test("les noms du filtre et de la zone d’impression de cette feuille partent ; ceux des autres restent", () => {
    const noms = elements(apres["xl/workbook.xml"]!).filter(({ nom }) => nom === "definedName");
    expect(
      noms.map(({ attributs, texte }) => [attributs["name"], attributs["localSheetId"], texte])
    ).toEqual([
      ["_xlnm.Print_Area", "0", "'S3'!$A$1"],
      ["_xlnm.Print_Titles", "1", "'Décisions'!$1:$1"],
    ]);
  });

  test("les formules des autres feuilles qui la lisent seront recalculées à l’ouverture", () => {
    expect(apres["xl/workbook.xml"]).toContain(
      `<calcPr calcId="191029" iterate="1" fullCalcOnLoad="1"/>`
    );
  });

  test("les autres feuilles gardent leurs octets", () => {
    const avant = classeurVecu();
    for (const nom of [
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet3.xml",
      "xl/drawings/notes.vml",
    ]) {
      expect(apres[nom]).toBe(avant[nom]);
    }
  });

  test("une seconde fois ne change plus rien", async () => {
    expect(await ecrire(classeurVecu(), { feuilles: [TABLE] }, { feuilles: [TABLE] })).toEqual(
      apres
    );
  });

  test("un plan sans tableau n’en laisse aucun", async () => {
    const sans = await ecrire(classeurVecu(), { feuilles: [feuilleSimple("Décisions", [["x"]])] });
    expect(Object.keys(sans).filter((nom) => nom.includes("tables/"))).toEqual([]);
    expect(sans["xl/worksheets/sheet2.xml"]).not.toContain("tablePart");
  });
});

test("l’impression peut prendre plusieurs pages en largeur et répéter des colonnes", async () => {
  const impression = {
    paysage: false,
    pagesEnLargeur: 2,
    lignesRepetees: { ligne: 0, colonne: 0, lignes: 5, colonnes: 1 },
    colonnesRepetees: { ligne: 0, colonne: 0, lignes: 1, colonnes: 3 },
  };
  const apres = await ecrire(partiesDe([S3]), { feuilles: [{ ...TABLE, impression }] });
  const page = elements(apres["xl/worksheets/sheet2.xml"]!).find(({ nom }) => nom === "pageSetup");
  expect(page?.attributs).toMatchObject({
    fitToWidth: "2",
    fitToHeight: "0",
    orientation: "portrait",
  });
  const titres = elements(apres["xl/workbook.xml"]!).find(({ nom }) => nom === "definedName");
  expect(titres?.texte).toBe("'Décisions'!$A:$C,'Décisions'!$1:$5");
});

test("les pages commencent où le plan le dit, et nulle part ailleurs", async () => {
  const sauts = (...lignes: number[]) => ({ ...TABLE.impression, sauts: lignes });
  const sautsDe = async (...lignes: number[]) => {
    const plan = { feuilles: [{ ...TABLE, impression: sauts(...lignes) }] };
    const feuille = (await ecrire(classeurVecu(), plan))["xl/worksheets/sheet2.xml"]!;
    return elements(feuille)
      .filter(({ nom }) => nom === "rowBreaks" || nom === "brk")
      .map(({ attributs }) => attributs);
  };
  // The number of a break is that of the row above it, counted from 1.
  expect(await sautsDe(12, 40)).toEqual([
    { count: "2", manualBreakCount: "2" },
    { id: "12", max: "16383", man: "1" },
    { id: "40", max: "16383", man: "1" },
  ]);
  expect(await sautsDe()).toEqual([]);
});

describe("l’ordre de calcul du classeur", () => {
  function avecOrdre(xml: string): Parties {
    const parties = partiesDe([S3, { nom: "Décisions", xml }]);
    parties["xl/calcChain.xml"] = `<calcChain xmlns="${MAIN}"><c r="A1" i="2"/></calcChain>`;
    parties["xl/_rels/workbook.xml.rels"] = relations([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId3", "calcChain", "calcChain.xml"],
    ]);
    return parties;
  }

  test("part avec les formules remplacées : Excel répare un fichier où il nomme une cellule sans formule", async () => {
    const apres = await ecrire(
      avecOrdre(`<sheetData><row><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>`),
      { feuilles: [TABLE] }
    );
    expect(apres).not.toHaveProperty(["xl/calcChain.xml"]);
    expect(apres["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
  });

  test("reste quand aucune formule n’est remplacée", async () => {
    const apres = await ecrire(avecOrdre("<sheetData/>"), { feuilles: [TABLE] });
    expect(apres).toHaveProperty(["xl/calcChain.xml"]);
  });
});

describe("ce qui ne peut pas être remplacé sans dommage est refusé", () => {
  test.each([
    [
      "un tableau croisé dynamique",
      "worksheet",
      "pivotTable",
      /tableau croisé dynamique.* Renommez cette feuille/,
    ],
    ["un graphique", "chartsheet", "drawing", /est un graphique.* Renommez cette feuille/],
  ])("%s", async (_, genre, lien, phrase) => {
    const parties = partiesDe([{ nom: "Décisions", xml: "<sheetData/>" }]);
    parties["xl/_rels/workbook.xml.rels"] = relations([["rId1", genre, "worksheets/sheet1.xml"]]);
    parties["xl/worksheets/_rels/sheet1.xml.rels"] = relations([["rId1", lien, "../x/x1.xml"]]);
    await expect(ecrire(parties, { feuilles: [TABLE] })).rejects.toThrow(phrase);
  });
});

describe("le nom du tableau", () => {
  async function nomDuTableau(
    parties: Parties,
    ...plans: readonly Plan[]
  ): Promise<string | undefined> {
    const apres = await ecrire(parties, ...plans);
    return elements(apres["xl/tables/table1.xml"] ?? apres["xl/tables/table2.xml"]!)[0]?.attributs[
      "displayName"
    ];
  }

  test("déjà pris par un nom défini : un numéro le suit, le même à chaque fois", async () => {
    const parties = partiesDe([S3]);
    parties["xl/workbook.xml"] = parties["xl/workbook.xml"]!.replace(
      "</workbook>",
      `<definedNames><definedName name="decisions">1</definedName><definedName name="Decisions_2">1</definedName></definedNames></workbook>`
    );
    expect(await nomDuTableau(parties, { feuilles: [TABLE] })).toBe("Decisions_3");
    expect(await nomDuTableau(parties, { feuilles: [TABLE] }, { feuilles: [TABLE] })).toBe(
      "Decisions_3"
    );
  });

  test("déjà pris par le tableau d’une autre feuille : celui-ci garde son nom", async () => {
    const parties = partiesDe([S3]);
    parties["xl/worksheets/_rels/sheet1.xml.rels"] = relations([
      ["rId1", "table", "../tables/table1.xml"],
    ]);
    parties["xl/tables/table1.xml"] = table(3, "Decisions", ["x"]);
    const apres = await ecrire(parties, { feuilles: [TABLE] }, { feuilles: [TABLE] });
    expect(apres["xl/tables/table1.xml"]).toBe(parties["xl/tables/table1.xml"]);
    expect(elements(apres["xl/tables/table2.xml"]!)[0]?.attributs).toMatchObject({
      id: "4",
      displayName: "Decisions_2",
    });
    expect(apres).not.toHaveProperty(["xl/tables/table3.xml"]);
  });
});

describe("une liste trop longue pour tenir dans sa validation", () => {
  const longue = Array.from({ length: 40 }, (_, i) => `Motif numéro ${i + 1}`);

  function avecListe(choix: readonly string[]): Plan {
    const listes = [{ plage: { ligne: 1, colonne: 2, lignes: 1, colonnes: 1 }, choix }];
    return { feuilles: [{ ...TABLE, listes }] };
  }

  function formule(apres: Parties): string | undefined {
    return elements(apres["xl/worksheets/sheet2.xml"]!).find(({ nom }) => nom === "formula1")
      ?.texte;
  }

  test("de 255 caractères, elle y tient encore", async () => {
    const juste = ["a".repeat(127), "b".repeat(127)];
    expect(formule(await ecrire(partiesDe([S3]), avecListe(juste)))).toBe(`"${juste.join(",")}"`);
  });

  test.each([
    ["de 256 caractères", ["a".repeat(128), "b".repeat(127)]],
    ["dont un choix a une virgule", ["ADM, de droit", "NAR"]],
  ])("%s, elle va dans une feuille qu’Excel ne montre pas", async (_, choix) => {
    const apres = await ecrire(partiesDe([S3]), avecListe(choix));
    expect(formule(apres)).toBe("'JuryBUT_listes'!$A$1:$A$2");
    const listes = elements(apres["xl/workbook.xml"]!).find(
      ({ attributs }) => attributs["name"] === "JuryBUT_listes"
    );
    expect(listes?.attributs["state"]).toBe("veryHidden");
    const textes = elements(apres["xl/worksheets/sheet3.xml"]!).filter(({ nom }) => nom === "t");
    expect(textes.map(({ texte }) => texte)).toEqual(choix);
  });

  test("la feuille des listes n’est pas une feuille du classeur pour qui lit", async () => {
    const classeur = ouvrirFichier(zipper(partiesDe([S3])));
    await classeur.ecrire(avecListe(longue));
    expect((await classeur.lire()).map(({ nom }) => nom)).toEqual(["S3", "Décisions"]);
  });

  test("écrite deux fois elle n’y est qu’une fois ; une autre prend la colonne suivante", async () => {
    const une = await ecrire(partiesDe([S3]), avecListe(longue));
    expect(await ecrire(partiesDe([S3]), avecListe(longue), avecListe(longue))).toEqual(une);
    const deux = await ecrire(partiesDe([S3]), avecListe(longue), avecListe(longue.slice(1)));
    expect(formule(deux)).toBe("'JuryBUT_listes'!$B$1:$B$39");
  });
});

describe("les classeurs d’autres logiciels", () => {
  test("préfixes d’espaces de noms : ce qui s’ajoute les porte aussi", async () => {
    const parties = partiesDe([S3]);
    parties["xl/workbook.xml"] =
      `<x:workbook xmlns:x="${MAIN}"><x:sheets><x:sheet name="S3" sheetId="9" xmlns:r="${RELS}" r:id="rId1"/></x:sheets></x:workbook>`;
    parties["xl/worksheets/sheet1.xml"] =
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/><x:pageMargins left="1"/></x:worksheet>`;
    const regle = {
      feuille: "S3",
      plage: { ligne: 0, colonne: 0, lignes: 1, colonnes: 1 },
      formule: `N("JuryBUT")=0`,
      style: {},
    };
    const apres = await ecrire(parties, { feuilles: [TABLE], surlignage: [regle] });
    expect(enfants(apres["xl/worksheets/sheet1.xml"]!)).toEqual([
      "x:sheetData",
      "x:conditionalFormatting",
      "x:pageMargins",
    ]);
    expect(enfants(apres["xl/workbook.xml"]!)).toEqual(["x:sheets", "x:definedNames"]);
    const ajoutee = elements(apres["xl/workbook.xml"]!).find(
      ({ attributs }) => attributs["name"] === "Décisions"
    );
    expect(ajoutee).toMatchObject({
      nom: "x:sheet",
      attributs: { sheetId: "10", "xmlns:r": RELS },
    });
  });

  test("Open XML Strict : feuille, tableau et liens ajoutés parlent la même langue", async () => {
    const parties = partiesDe([S3]);
    const purl = "http://purl.oclc.org/ooxml";
    for (const [nom, texte] of Object.entries(parties)) {
      parties[nom] = texte
        .replaceAll(MAIN, `${purl}/spreadsheetml/main`)
        .replaceAll(RELS, `${purl}/officeDocument/relationships`);
    }
    const apres = await ecrire(parties, { feuilles: [{ ...TABLE, formats: EN_GRAS.formats }] });
    const ajoutees = [
      "xl/worksheets/sheet2.xml",
      "xl/tables/table1.xml",
      "xl/worksheets/_rels/sheet2.xml.rels",
      "xl/styles1.xml",
    ];
    for (const nom of ajoutees) {
      expect(apres[nom]).toContain(purl);
      expect(apres[nom]).not.toContain(MAIN);
    }
  });

  test("des commandes enveloppées (AlternateContent) gardent leur place dans l’ordre du schéma", async () => {
    const xml = `<sheetData/><legacyDrawing r:id="rId9"/><mc:AlternateContent xmlns:mc="mc"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>`;
    const regle = {
      feuille: "Décisions",
      plage: { ligne: 0, colonne: 0, lignes: 1, colonnes: 1 },
      formule: `N("JuryBUT")=0`,
      style: {},
    };
    const apres = await ecrire(partiesDe([{ nom: "Décisions", xml }]), {
      feuilles: [TABLE],
      surlignage: [regle],
    });
    expect(enfants(apres["xl/worksheets/sheet1.xml"]!)).toEqual([
      "sheetPr",
      "dimension",
      "sheetViews",
      "sheetData",
      "conditionalFormatting",
      "pageSetup",
      "legacyDrawing",
      "mc:AlternateContent",
      "tableParts",
    ]);
  });

  test("un classeur sans styles en reçoit s’il le faut : une police, les deux fonds réservés, un format", async () => {
    const sans = await ecrire(partiesDe([S3]), { feuilles: [feuilleSimple("Décisions", [["x"]])] });
    expect(Object.keys(sans).filter((nom) => nom.includes("styles"))).toEqual([]);
    const apres = await ecrire(partiesDe([S3]), { feuilles: [EN_GRAS] }, { feuilles: [EN_GRAS] });
    expect(apres["[Content_Types].xml"]).toContain("/xl/styles1.xml");
    expect(apres).not.toHaveProperty(["xl/styles2.xml"]);
    const vus = elements(apres["xl/styles1.xml"]!).filter(({ profondeur }) => profondeur === 1);
    expect(vus.map(({ nom, attributs }) => `${nom} ${attributs["count"]}`)).toEqual([
      "fonts 2",
      "fills 2",
      "borders 1",
      "cellStyleXfs 1",
      "cellXfs 2",
      "cellStyles 1",
    ]);
  });
});
