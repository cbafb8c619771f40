// `npm start` and `npm stop`: the add-in in Excel on this computer (Windows or Mac); elsewhere, what to do instead.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

/** @type {Record<string, string[]>} The arguments of Microsoft's tool. */
const ACTIONS = {
  start: ["start", "manifest.xml", "desktop"],
  stop: ["stop", "manifest.xml"],
};

const SANS_EXCEL = `Excel n’existe pas sur ce système : essayez « npm run jury -- exemples/but2-gmp-mpi.xlsx » dans ce terminal, ou « npm run dev-server » puis, dans Excel sur le web, Compléments > Charger mon complément > manifest.xml.
There is no Excel on this system: try “npm run jury -- exemples/but2-gmp-mpi.xlsx” in this terminal, or “npm run dev-server” and then, in Excel on the web, Add-ins > Upload My Add-in > manifest.xml.`;

/** @returns {number} the exit status */
function lancer(/** @type {string | undefined} */ action) {
  const arguments_ = ACTIONS[action ?? ""];
  if (!arguments_) {
    console.error("Usage : node scripts/demarrer.mjs start|stop");
    return 2;
  }
  if (process.platform !== "win32" && process.platform !== "darwin") {
    console.error(SANS_EXCEL);
    return 1;
  }
  const outil = createRequire(import.meta.url).resolve("office-addin-debugging/cli.js");
  return spawnSync(process.execPath, [outil, ...arguments_], { stdio: "inherit" }).status ?? 1;
}

process.exitCode = lancer(process.argv[2]);
