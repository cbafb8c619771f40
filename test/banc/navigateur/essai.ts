import { readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

/** A second add-in, of the tests: the port over Office.js in the hands of the test. Its page and its script, served. */
export async function construireEssai(): Promise<ReadonlyMap<string, Uint8Array>> {
  const dossier = path.join(__dirname, "complement");
  const { outputFiles } = await build({
    entryPoints: [path.join(dossier, "complement.ts")],
    bundle: true,
    write: false,
    format: "iife",
    logLevel: "error",
  });
  const page = readFileSync(path.join(dossier, "complement.html"));
  return new Map([
    ["/essai/complement.html", page],
    ["/essai/complement.js", outputFiles[0]!.contents],
  ]);
}
