import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";

export const RACINE = path.resolve(__dirname, "../../..");

/** Builds the add-in as it ships, into a folder. Throws with webpack's own words when it does not build. */
export function construireComplement(dossier: string): void {
  const webpack = createRequire(path.join(RACINE, "package.json")).resolve("webpack/bin/webpack");
  const arguments_ = [webpack, "--mode", "production", "--output-path", dossier];
  const { status, stdout, stderr } = spawnSync(process.execPath, arguments_, {
    cwd: RACINE,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The add-in does not build.\n${stdout}\n${stderr}`);
}
