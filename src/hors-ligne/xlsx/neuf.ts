import { Archive } from "./archive";
import { ENTETE_XML, TRANSITIONNEL, TYPE_STYLES } from "./ooxml";
import { stylesMinimaux } from "./styles";

const PAQUET = "http://schemas.openxmlformats.org/package/2006";
const TYPE_RELATIONS = "application/vnd.openxmlformats-package.relationships+xml";
const TYPE_CLASSEUR = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** A workbook without any sheet, in which to write some: the fewest parts that Excel accepts. */
export function archiveNeuve(): Archive {
  const { principal, relations } = TRANSITIONNEL;
  const parties: readonly (readonly [string, string])[] = [
    [
      "[Content_Types].xml",
      `<Types xmlns="${PAQUET}/content-types"><Default Extension="rels" ContentType="${TYPE_RELATIONS}"/>` +
        `<Default Extension="xml" ContentType="application/xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${TYPE_CLASSEUR}"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${TYPE_STYLES}"/></Types>`,
    ],
    [
      "_rels/.rels",
      `<Relationships xmlns="${PAQUET}/relationships">` +
        `<Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${principal}" xmlns:r="${relations}"><sheets></sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="${PAQUET}/relationships">` +
        `<Relationship Id="rId1" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ["xl/styles.xml", stylesMinimaux(principal)],
  ];
  const octets = parties.map(
    ([nom, xml]) => [nom, new TextEncoder().encode(ENTETE_XML + xml)] as const
  );
  return Archive.vide().avec(new Map(octets));
}
