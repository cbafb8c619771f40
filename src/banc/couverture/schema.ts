import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** One class of the library, by the names that travel. */
export interface Classe {
  readonly nom: string;
  readonly collection: boolean;
  readonly proprietes: readonly string[];
  readonly liens: readonly string[];
  /** `[]` is the indexer. */
  readonly methodes: readonly string[];
  /** Events by their names in JavaScript (`onChanged`), with the method that registers for them. */
  readonly evenements: ReadonlyMap<string, string>;
}

const FICHIER = "@microsoft/office-js/dist/excel-web-16.00.debug.js";

/** The classes of Excel that Microsoft's own library declares, read from its readable file. */
export function lireSchema(): ReadonlyMap<string, Classe> {
  const source = readFileSync(createRequire(__filename).resolve(FICHIER), "utf8").replaceAll(
    "\r\n",
    "\n"
  );
  const debuts = [...source.matchAll(/\n {4}var (\w+) = \(function \(_super\) \{\n/g)];
  const classes = debuts.flatMap((debut, rang) => {
    const nom = debut[1]!;
    const texte = source.slice(debut.index, debuts[rang + 1]?.index ?? source.length);
    const fin = texte.indexOf(`\n    Excel.${nom} = ${nom};`);
    return fin < 0 ? [] : [lireClasse(nom, texte.slice(0, fin))];
  });
  return new Map(classes.map((classe) => [classe.nom, classe]));
}

function lireClasse(nom: string, texte: string): Classe {
  const liste = (propriete: string): string[] => {
    const trouve = new RegExp(
      `"${propriete}", \\{\\s+get: function \\(\\) \\{\\s+return (\\[[^\\]]*\\])`
    ).exec(texte);
    return trouve ? (JSON.parse(trouve[1]!.replaceAll("'", '"')) as string[]) : [];
  };
  const envoyees = liste("_scalarPropertyOriginalNames");
  return {
    nom,
    collection: texte.includes('"_isCollection"'),
    proprietes: envoyees.length > 0 ? envoyees : liste("_scalarPropertyNames"),
    liens: liste("_navigationPropertyNames"),
    methodes: lireMethodes(texte),
    evenements: lireEvenements(texte),
  };
}

function lireMethodes(texte: string): string[] {
  const corps = texte.matchAll(/\.prototype\.(\w+) = function \([^)]*\) \{([\s\S]*?)\n {8}\};/g);
  const noms = [...corps].flatMap(([, , instructions = ""]) => {
    const appel =
      /_(invokeMethod|createMethodObject|createIndexerObject)\((?:Excel\.\w+, )?this, (?:"(\w+)")?/.exec(
        instructions
      );
    return appel ? [appel[1] === "createIndexerObject" ? "[]" : (appel[2] ?? "[]")] : [];
  });
  return [...new Set(noms)];
}

function lireEvenements(texte: string): ReadonlyMap<string, string> {
  const trouves = texte.matchAll(
    /GenericEventHandlers\(this\.context, this, "(\w+)", \{\s+eventType: \d+,\s+registerFunc: function \(\) \{ return _this\.(\w+)/g
  );
  return new Map([...trouves].map(([, nom, methode]) => [`on${nom}`, methode!]));
}
