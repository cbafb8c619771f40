import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { SaxesParser, type SaxesTagPlain } from "saxes";

/**
 * Workbooks written by hand for tests, and parts read by other code than the adapter's: fflate's own unzip, and saxes,
 * a strict XML parser, instead of our scanner.
 */

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PAQUET = "http://schemas.openxmlformats.org/package/2006";
const OOXML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export type Parties = Record<string, string>;

export interface FeuilleBrute {
  readonly nom: string;
  /** What stands between `<worksheet>` and `</worksheet>`. */
  readonly xml: string;
}

/** The parts of a small valid workbook; a test changes, adds or removes some, then zips them. */
export function partiesDe(feuilles: readonly FeuilleBrute[]): Parties {
  const parties: Parties = {
    "[Content_Types].xml":
      `<Types xmlns="${PAQUET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${OOXML}.sheet.main+xml"/>` +
      feuilles
        .map(
          (_, i) =>
            `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${OOXML}.worksheet+xml"/>`
        )
        .join("") +
      "</Types>",
    "_rels/.rels": relations([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml":
      `<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><sheets>` +
      feuilles
        .map(({ nom }, i) => `<sheet name="${nom}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
        .join("") +
      "</sheets></workbook>",
    "xl/_rels/workbook.xml.rels": relations(
      feuilles.map((_, i) => [`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`])
    ),
  };
  feuilles.forEach(({ xml }, i) => {
    parties[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet xmlns="${MAIN}" xmlns:r="${RELS}">${xml}</worksheet>`;
  });
  return parties;
}

export function relations(
  liens: readonly (readonly [id: string, genre: string, cible: string])[]
): string {
  const ecrits = liens.map(
    ([id, genre, cible]) => `<Relationship Id="${id}" Type="${RELS}/${genre}" Target="${cible}"/>`
  );
  return `<Relationships xmlns="${PAQUET}/relationships">${ecrits.join("")}</Relationships>`;
}

/** Name of the part that holds the links of another. */
export function partieDesRelations(nom: string): string {
  return nom.replace(/([^/]+)$/, "_rels/$1.rels");
}

export function zipper(parties: Readonly<Parties>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parties).map(([nom, texte]) => [nom, strToU8(texte)]))
  );
}

/** All the parts of a file, as texts (one character a byte for images). */
export function dezipper(octets: Uint8Array): Parties {
  const entrees = Object.entries(unzipSync(octets));
  return Object.fromEntries(
    entrees.map(([nom, contenu]) => [nom, strFromU8(contenu, nom.endsWith(".png"))])
  );
}

/** Every element of a document, in order, as a strict parser sees it; throws when it is not well-formed. */
export function elements(
  xml: string
): { nom: string; profondeur: number; attributs: Record<string, string>; texte: string }[] {
  const vus: ReturnType<typeof elements> = [];
  const ouverts: number[] = [];
  const lecteur = new SaxesParser({});
  lecteur.on("error", (erreur) => {
    throw erreur;
  });
  lecteur.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    ouverts.push(
      vus.push({ nom: name, profondeur: ouverts.length, attributs: attributes, texte: "" }) - 1
    );
  });
  const ajouter = (texte: string): void => {
    const courant = vus[ouverts.at(-1) ?? -1];
    if (courant) courant.texte += texte;
  };
  lecteur.on("text", ajouter);
  lecteur.on("cdata", ajouter);
  lecteur.on("closetag", () => ouverts.pop());
  lecteur.write(xml).close();
  return vus;
}

/** Names of the children of the root, in order. */
export function enfants(xml: string): string[] {
  return elements(xml)
    .filter(({ profondeur }) => profondeur === 1)
    .map(({ nom }) => nom);
}
