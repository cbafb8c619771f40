import path from "node:path";
import { build } from "esbuild";
import { RACINE } from "./complement";

/** Bundles the page of the bench (the grid is most of it): banc.js and banc.css, in memory. */
export async function construirePage(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: { banc: path.join(RACINE, "src/banc/page/banc.ts") },
    outdir: "/banc",
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "error",
    loader: { ".woff": "dataurl", ".woff2": "dataurl", ".ttf": "dataurl", ".svg": "dataurl" },
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return new Map(
    outputFiles.map((fichier) => [`/banc/${path.basename(fichier.path)}`, fichier.contents])
  );
}
