import path from "node:path/posix";
import { elements, partieDesRelations, relations, type Parties } from "./paquet-essai";

/** Drawings written by hand for tests, as Excel writes them, and the links between parts read by other code than ours. */

const DESSINS = "http://schemas.openxmlformats.org/drawingml/2006";
const RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The anchor of a person's chart, whose ids follow its rank. */
export function ancre(nom: string, rang: number): string {
  return (
    `<xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
    `<xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${rang + 1}" name="${nom}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DESSINS}/chart">` +
    `<c:chart xmlns:c="${DESSINS}/chart" r:id="rId${rang}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

export function dessinXml(contenu: string): string {
  return `<xdr:wsDr xmlns:xdr="${DESSINS}/spreadsheetDrawing" xmlns:a="${DESSINS}/main" xmlns:r="${RELS}">${contenu}</xdr:wsDr>`;
}

/** A chart that bears a title and nothing else. */
export function graphiqueXml(titre: string): string {
  return (
    `<c:chartSpace xmlns:c="${DESSINS}/chart" xmlns:a="${DESSINS}/main"><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${titre}</a:t></a:r></a:p></c:rich></c:tx></c:title>` +
    `<c:plotArea><c:layout/></c:plotArea></c:chart></c:chartSpace>`
  );
}

/** Gives the sheet of that number, which must hold `<drawing r:id="rId1"/>`, a person's charts of these names. */
export function dessiner(parties: Parties, feuille: number, noms: readonly string[]): void {
  const [dessin, suffixe] = [`xl/drawings/drawing${feuille}.xml`, `${feuille}0`];
  parties[partieDesRelations(`xl/worksheets/sheet${feuille}.xml`)] = relations([
    ["rId1", "drawing", `../drawings/drawing${feuille}.xml`],
  ]);
  parties[dessin] = dessinXml(noms.map((nom, i) => ancre(nom, i + 1)).join(""));
  parties[partieDesRelations(dessin)] = relations(
    noms.map((_, i) => [`rId${i + 1}`, "chart", `../charts/chart${suffixe}${i}.xml`])
  );
  noms.forEach((nom, i) => (parties[`xl/charts/chart${suffixe}${i}.xml`] = graphiqueXml(nom)));
}

/** The parts that one part links to, by links of that kind. */
export function cibles(
  parties: Parties,
  source: string,
  genre: string
): { readonly id: string; readonly cible: string }[] {
  return elements(parties[partieDesRelations(source)] ?? "<Relationships/>")
    .filter(({ attributs }) => attributs["Type"] === `${RELS}/${genre}`)
    .map(({ attributs }) => ({
      id: attributs["Id"]!,
      cible: path.join(path.dirname(source), attributs["Target"]!),
    }));
}
