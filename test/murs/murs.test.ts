import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const PROJET = path.join(__dirname, "..", "..");

/** What the compiler says of a file that would stand in a folder; nothing is written to disk. */
function compiler(dossier: string, texte: string): readonly string[] {
  const ici = path.join(PROJET, "src", dossier);
  const lu = ts.readConfigFile(path.join(ici, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(lu.config, ts.sys, ici);
  const mur = path.join(ici, "mur.ts");
  const hote = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = hote;
  hote.fileExists = (fichier) => fichier === mur || fileExists(fichier);
  hote.readFile = (fichier) => (fichier === mur ? texte : readFile(fichier));
  hote.getSourceFile = (fichier, version, ...suite) =>
    fichier === mur
      ? ts.createSourceFile(fichier, texte, version)
      : getSourceFile(fichier, version, ...suite);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([mur], options, hote))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

/** A file of src/ that is not on disk, its text, and the rule that must refuse it. */
type Cas = readonly [chemin: string, texte: string, refus?: string];

const FLECHE = "import-x/no-restricted-paths";
const OFFICE = "no-restricted-syntax";
const PAQUET = "no-restricted-imports";
const REFERENCE = "@typescript-eslint/triple-slash-reference";
const ANY = "@typescript-eslint/no-explicit-any";

/** For each case, the rules of our own configuration that refuse it. */
function relire(cas: readonly Cas[]): readonly (readonly string[])[] {
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(__dirname, "relire.mjs")], {
    cwd: PROJET,
    input: JSON.stringify(cas.map(([chemin, texte]) => [`src/${chemin}`, texte])),
    encoding: "utf8",
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as string[][];
}

function versUnePiecePrivee(partie: string): Cas {
  if (partie === "reglement")
    return ["reglement/x.ts", 'export * from "../maquette/codes";', FLECHE];
  if (partie.endsWith(".ts")) return [partie, 'export * from "./reglement/note";', FLECHE];
  return [`${partie}/x.ts`, 'export * from "../reglement/note";', FLECHE];
}

describe("le compilateur", () => {
  const DOSSIERS = ["reglement", "maquette", "grille", "risque", "restitution"];

  test.each(DOSSIERS)("ne voit ni Excel, ni la page, ni Node depuis %s/", (dossier) => {
    const noms = ["Excel.run", "Office.onReady", "document.title", "console.log", "process.exit"];
    const erreurs = compiler(dossier, noms.map((nom) => `${nom};`).join("\n"));
    expect(erreurs.map((erreur) => /name '(\w+)'/.exec(erreur)?.[1])).toEqual([
      "Excel",
      "Office",
      "document",
      "console",
      "process",
    ]);
  });

  test("refuse que reglement/ importe Node", () => {
    expect(
      compiler("reglement", `import { readFileSync } from "node:fs"; readFileSync("x");`)
    ).toEqual([expect.stringContaining("node:fs")]);
  });

  test("accepte une règle qui ne parle que de notes", () => {
    expect(
      compiler("reglement", `export const acquise = (m: number): boolean => m >= 10;`)
    ).toEqual([]);
  });
});

describe("le linter", () => {
  const CAS: readonly Cas[] = [
    ["reglement/x.ts", 'export * from "../maquette";', FLECHE],
    ["reglement/x.ts", 'export * from "../classeur";', FLECHE],
    ["maquette/x.ts", 'export * from "../risque";', FLECHE],
    ["risque/x.ts", 'export * from "../maquette";', FLECHE],
    ["grille/x.ts", 'export * from "../restitution";', FLECHE],
    ["restitution/x.ts", 'export * from "../deliberation";', FLECHE],
    ["deliberation/x.ts", 'export * from "../functions/functions";', FLECHE],
    ["functions/x.ts", 'export * from "../deliberation";', FLECHE],
    ["excel/x.ts", 'export * from "../deliberation";', FLECHE],
    ["taskpane/x.ts", 'export * from "../functions/functions";', FLECHE],
    ["commands/x.ts", 'export * from "../functions/functions";', FLECHE],
    ["hors-ligne/x.ts", 'export * from "../functions/functions";', FLECHE],
    ["reglement/x.ts", 'export const f = () => import("../maquette");', FLECHE],
    ["maquette/x.ts", 'export * from "../reglement";'],
    ["restitution/x.ts", 'export * from "../classeur"; export * from "./types";'],
    // Another folder is imported by its index.ts only.
    ["maquette/x.ts", 'export * from "../reglement/note";', FLECHE],
    ["taskpane/x.ts", 'export type { Promotion } from "../grille/types";', FLECHE],
    // Excel is named where it is, as a value or as a type.
    ["reglement/x.ts", "export type Plage = Excel.Range;", OFFICE],
    ["hors-ligne/x.ts", "export const lire = () => Excel.run;", OFFICE],
    ["excel/x.ts", "export const lire = () => Excel.run;"],
    // What ships depends on no package.
    ["grille/x.ts", 'export * from "fflate";', PAQUET],
    ["taskpane/x.ts", 'export * from "fflate";', PAQUET],
    ["hors-ligne/x.ts", 'export * from "fflate";'],
    ["reglement/x.ts", '/// <reference types="office-js" />\nexport const UN = 1;', REFERENCE],
    // Excel wants `any[][]` in the signatures of custom functions, and nowhere else.
    ["functions/functions.ts", "export const f = (notes: any[][]) => notes;"],
    ["functions/x.ts", "export const f = (notes: any[][]) => notes;", ANY],
    // A part of src/ without its arrows in eslint.config.mjs would be free to import anything.
    ...readdirSync(path.join(PROJET, "src")).map(versUnePiecePrivee),
  ];
  const relus = relire(CAS);

  test.each(CAS.map(([chemin, texte, refus], rang) => ({ chemin, texte, refus, rang })))(
    "src/$chemin : $texte",
    ({ refus, rang }) => expect(relus[rang]).toEqual(refus ? [refus] : [])
  );
});
