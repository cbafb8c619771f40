import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { XmlElement, XmlTreeNode } from "libxml2-wasm";
import type { Balise, Defaut } from "./balise";

const TYPES_DE_BASE = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";

/** Reads a manifest; an XML fault is a defect like another. */
export async function lire(xml: string): Promise<Balise | Defaut> {
  const { XmlDocument, XmlParseError } = await libxml();
  try {
    return balise(XmlDocument.fromString(xml).root);
  } catch (erreur) {
    if (!(erreur instanceof XmlParseError)) throw erreur;
    return {
      ligne: erreur.details[0]?.line ?? 1,
      message: `XML mal formé : ${erreur.message.trim()}`,
    };
  }
}

/** Reads the official schema of a folder, once; the function returned says what it refuses in a manifest. */
export async function lireSchema(dossier: string): Promise<(xml: string) => readonly Defaut[]> {
  const { XmlDocument, XsdValidator, XmlValidateError } = await libxml();
  const { xmlRegisterFsInputProviders } = await import("libxml2-wasm/lib/nodejs.mjs");
  xmlRegisterFsInputProviders(); // the schema imports its neighbours
  const fichier = path.resolve(dossier, "OfficeAppManifestV1_1.xsd");
  const schema = XmlDocument.fromString(readFileSync(fichier, "utf8"), {
    url: pathToFileURL(fichier).href,
  });
  const validateur = XsdValidator.fromDoc(schema);
  return (xml) => {
    try {
      validateur.validate(XmlDocument.fromString(xml));
      return [];
    } catch (erreur) {
      if (!(erreur instanceof XmlValidateError)) throw erreur;
      return erreur.details.map(({ line, message }) => ({
        ligne: line,
        message: `schéma officiel : ${message.trim()}`,
      }));
    }
  };
}

function balise(element: XmlElement): Balise {
  const suite = (noeud: XmlTreeNode | null): readonly XmlTreeNode[] =>
    noeud ? [noeud, ...suite(noeud.next)] : [];
  const enfants = suite(element.firstChild).filter(
    (noeud): noeud is XmlElement => "attrs" in noeud
  );
  return {
    nom: (element.namespaceUri === TYPES_DE_BASE ? "bt:" : "") + element.name,
    espace: element.namespaceUri,
    attributs: Object.fromEntries(element.attrs.map((attribut) => [attribut.name, attribut.value])),
    enfants: enfants.map(balise),
    texte: enfants.length ? "" : element.content.trim(),
    ligne: element.line,
  };
}

/**
 * The library is an ES module that awaits its WebAssembly: only a dynamic import can load it from here.
 * Its documents are not disposed of: the process ends as soon as the manifests are read.
 */
function libxml(): Promise<typeof import("libxml2-wasm")> {
  return import("libxml2-wasm");
}
