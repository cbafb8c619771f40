import path from "node:path";
import ts from "typescript";

const RACINE = path.resolve(__dirname, "../..");

/**
 * The members of Excel's classes that the add-in's sources name (`Range.values`, `Worksheet.getRange`), found by the
 * compiler. What is only named in the text of a `load` is not seen here: the tests in the browser count it.
 */
export function membresDemandes(dossiers: readonly string[]): string[] {
  const { config } = ts.readConfigFile(path.join(RACINE, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, RACINE);
  const fichiers = dossiers.flatMap((dossier) =>
    ts.sys.readDirectory(path.join(RACINE, "src", dossier), [".ts"])
  );
  const programme = ts.createProgram(fichiers, options);
  const verificateur = programme.getTypeChecker();
  const demandes = new Set<string>();
  const visiter = (noeud: ts.Node): void => {
    for (const symbole of symbolesNommes(noeud, verificateur)) {
      const demande = membreDExcel(symbole);
      if (demande) demandes.add(demande);
    }
    ts.forEachChild(noeud, visiter);
  };
  for (const fichier of fichiers) visiter(programme.getSourceFile(fichier)!);
  return [...demandes].sort();
}

/** What a node names: `a.b`, or each name of `const { b } = a`. */
function symbolesNommes(noeud: ts.Node, verificateur: ts.TypeChecker): ts.Symbol[] {
  if (ts.isPropertyAccessExpression(noeud))
    return [verificateur.getSymbolAtLocation(noeud.name) ?? []].flat();
  if (!ts.isObjectBindingPattern(noeud)) return [];
  const type = verificateur.getTypeAtLocation(noeud);
  return noeud.elements.flatMap(({ propertyName, name }) => {
    const nom = propertyName ?? name;
    return ts.isIdentifier(nom) ? (type.getProperty(nom.text) ?? []) : [];
  });
}

function membreDExcel(symbole: ts.Symbol): string | null {
  const declaration = symbole.declarations?.[0];
  const classe = declaration?.parent;
  if (!classe || !ts.isClassDeclaration(classe) || !classe.name) return null;
  const espace: ts.Node | undefined = classe.parent.parent;
  const dansExcel = espace && ts.isModuleDeclaration(espace) && espace.name.text === "Excel";
  return dansExcel ? `${classe.name.text}.${symbole.name}` : null;
}
