import type { Plan, Style, Surlignage } from "../../src/classeur";
import { ouvrirFichier } from "../../src/hors-ligne";
import { dezipper, elements, partiesDe, zipper } from "./paquet-essai";
import { EFFACER } from "./plan-essai";

const NOTRE = `<cfRule type="expression" dxfId="0" priority="9"><formula>JuryBUT_Risques=1</formula></cfRule>`;
const LEUR = `<cfRule type="expression" dxfId="0" priority="3"><formula>A1&lt;8</formula></cfRule>`;

/** The sheet that these children make, once the plan is applied. */
async function appliquer(xml: string, plan: Plan = EFFACER): Promise<string> {
  const classeur = ouvrirFichier(zipper(partiesDe([{ nom: "S3", xml }])));
  await classeur.ecrire(plan);
  const feuille = dezipper(classeur.octets())["xl/worksheets/sheet1.xml"]!;
  return feuille.slice(feuille.indexOf(">") + 1, feuille.lastIndexOf("</"));
}

function bloc(...regles: readonly string[]): string {
  return `<conditionalFormatting sqref="A1:A9">${regles.join("")}</conditionalFormatting>`;
}

/** Rules as Excel keeps them once it has saved one that refers to another sheet: among the extensions of the sheet. */
function extensions(...regles: readonly string[]): string {
  const listes = `<x14:conditionalFormattings>${regles.join("")}</x14:conditionalFormattings>`;
  return `<extLst><ext xmlns:x14="x14" xmlns:xm="xm" uri="{78C0D931}">${listes}</ext></extLst>`;
}

function recente(formule: string, priorite = 12): string {
  return (
    `<x14:conditionalFormatting><x14:cfRule type="expression" priority="${priorite}" id="{1}"><xm:f>${formule}</xm:f>` +
    `<x14:dxf/></x14:cfRule><xm:sqref>A1:A9</xm:sqref></x14:conditionalFormatting>`
  );
}

describe("effacer le surlignage", () => {
  const cas: readonly (readonly [cas: string, avant: string, apres: string])[] = [
    [
      "un bloc qui n’a que nos règles part entier",
      `<sheetData/>${bloc(NOTRE, NOTRE)}<pageMargins/>`,
      "<sheetData/><pageMargins/>",
    ],
    [
      "dans un bloc partagé, seules les nôtres partent",
      `<sheetData/>${bloc(LEUR, NOTRE)}`,
      `<sheetData/>${bloc(LEUR)}`,
    ],
    [
      "une règle de leur main sur le mot « JuryBUT » n’est pas à nous",
      `<sheetData/>${bloc(`<cfRule type="containsText" text="JuryBUT" priority="1"><formula>SEARCH("x",A1)</formula></cfRule>`)}`,
      `<sheetData/>${bloc(`<cfRule type="containsText" text="JuryBUT" priority="1"><formula>SEARCH("x",A1)</formula></cfRule>`)}`,
    ],
    [
      "une cellule où « JuryBUT » est écrit n’est pas une règle",
      `<sheetData><row><c t="inlineStr"><is><t>JuryBUT</t></is></c></row></sheetData>`,
      `<sheetData><row><c t="inlineStr"><is><t>JuryBUT</t></is></c></row></sheetData>`,
    ],
    [
      "parmi les extensions aussi, jusqu’à l’élément vide",
      `<sheetData/>${extensions(recente("JuryBUT_Risques=1"))}`,
      "<sheetData/>",
    ],
    [
      "parmi les extensions, les leurs restent",
      `<sheetData/>${extensions(recente("S4!A1=1"), recente("JuryBUT_Risques=1"))}`,
      `<sheetData/>${extensions(recente("S4!A1=1"))}`,
    ],
    [
      "une autre extension reste",
      `<sheetData/><extLst><ext uri="a"><y/></ext><ext xmlns:x14="x14" xmlns:xm="xm"><x14:conditionalFormattings>${recente("JuryBUT=1")}</x14:conditionalFormattings></ext></extLst>`,
      `<sheetData/><extLst><ext uri="a"><y/></ext></extLst>`,
    ],
    [
      "une validation qui lit nos listes reste",
      `<sheetData/><extLst><ext xmlns:x14="x14"><x14:dataValidations><x14:dataValidation><xm:f xmlns:xm="xm">JuryBUT_listes!A1</xm:f></x14:dataValidation></x14:dataValidations></ext></extLst>`,
      `<sheetData/><extLst><ext xmlns:x14="x14"><x14:dataValidations><x14:dataValidation><xm:f xmlns:xm="xm">JuryBUT_listes!A1</xm:f></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    ],
    [
      "blancs et commentaires autour ne bougent pas",
      `\n <sheetData/>\n <!-- ici -->${bloc(NOTRE)}\n ${bloc(LEUR)}\n`,
      `\n <sheetData/>\n <!-- ici -->\n ${bloc(LEUR)}\n`,
    ],
  ];
  test.each(cas)("%s", async (_, avant, apres) => {
    expect(await appliquer(avant)).toBe(apres);
  });
});

describe("surligner", () => {
  const plage = { ligne: 0, colonne: 0, lignes: 3, colonnes: 2 };

  function plan(...styles: readonly Style[]): Plan {
    return {
      feuilles: [],
      surlignage: styles.map((style) => ({
        feuille: "S3",
        plage,
        formule: `N("JuryBUT")=0`,
        style,
      })),
    };
  }

  test("les priorités suivent la dernière des leurs, extensions comprises", async () => {
    const feuille = await appliquer(
      `<sheetData/>${bloc(LEUR)}${extensions(recente("S4!A1=1", 20))}`,
      plan({}, {})
    );
    const priorites = [...feuille.matchAll(/priority="(\d+)"/g)].map(([, priorite]) => priorite);
    expect(priorites).toEqual(["3", "21", "22", "20"]);
  });

  test("une fonction plus jeune que le format porte son préfixe dans le fichier", async () => {
    const regle: Surlignage = {
      feuille: "s3",
      plage,
      formule: `IFNA(NUMBERVALUE(A1,","),"IFNA(JuryBUT")`,
      style: {},
    };
    const feuille = await appliquer("<sheetData/>", { feuilles: [], surlignage: [regle] });
    expect(elements(`<a>${feuille}</a>`).find(({ nom }) => nom === "formula")?.texte).toBe(
      `_xlfn.IFNA(_xlfn.NUMBERVALUE(A1,","),"IFNA(JuryBUT")`
    );
  });

  test("deux règles au même style partagent un format ; un style vide est un format vide", async () => {
    const classeur = ouvrirFichier(zipper(partiesDe([{ nom: "S3", xml: "<sheetData/>" }])));
    const rouge = {
      fond: "#f4b183",
      encre: "#000000",
      gras: true,
      italique: true,
      nombre: '0.00" !"',
    };
    await classeur.ecrire(plan(rouge, {}, { ...rouge }));
    const parties = dezipper(classeur.octets());
    const formats = [...parties["xl/worksheets/sheet1.xml"]!.matchAll(/dxfId="(\d+)"/g)].map(
      ([, id]) => id
    );
    expect(formats).toEqual(["0", "1", "0"]);
    expect(parties["xl/styles1.xml"]).toContain(
      '<dxfs count="2"><dxf><font><b/><i/><color rgb="FF000000"/></font><numFmt numFmtId="164" formatCode="0.00&quot; !&quot;"/>' +
        '<fill><patternFill><bgColor rgb="FFF4B183"/></patternFill></fill></dxf><dxf/></dxfs>'
    );
  });
});
