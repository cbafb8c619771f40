import path from "node:path";
import { build, type Plugin } from "esbuild";

import { RACINE } from "./complement";

/** The reader of files also knows how to write to a disk; a page has none, and does not use it. */
const SANS_NODE: Plugin = {
  name: "sans-node",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path: nom }) => ({
      path: nom,
      namespace: "node",
      sideEffects: false,
    }));
    onLoad({ filter: /.*/, namespace: "node" }, () => ({
      contents: "module.exports = {};",
      loader: "js",
    }));
  },
};

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
    plugins: [SANS_NODE],
  });
  return new Map(
    outputFiles.map((fichier) => [`/banc/${path.basename(fichier.path)}`, fichier.contents])
  );
}
