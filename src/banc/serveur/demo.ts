import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { EXEMPLE } from "../page/options";
import { construireComplement, RACINE } from "./complement";
import { construirePage } from "./page";
import { servir } from "./serveur";

const PORT = Number(process.env.npm_package_config_dev_server_port ?? 3000);

/** The demo: the add-in as it ships, in the bench, on this computer alone. Runs until Ctrl+C. */
async function main(): Promise<void> {
  const complement = path.join(RACINE, "dist");
  console.log("Construction du complément et du banc…");
  construireComplement(complement);
  const sources = { complement, page: await construirePage() };
  montrerLesDecisions();
  // Another port when that one is taken.
  const { url } = await servir(sources, PORT).catch(() => servir(sources));
  console.log(`
Le banc d’essai est prêt : ${url}
Le certificat est fait pour cette fois et personne ne l’a signé : le navigateur avertit ; choisissez
« Avancé », puis « Continuer vers localhost ». Rien ne sort de cet ordinateur. Ctrl+C arrête.`);
  ouvrirLeNavigateur(url);
}

/** Useful without a screen too: the decisions of the example, by the command line. */
function montrerLesDecisions(): void {
  const dossier = mkdtempSync(path.join(tmpdir(), "jury-but-"));
  const tsx = createRequire(path.join(RACINE, "package.json")).resolve("tsx/cli");
  const commande = [tsx, "src/hors-ligne/jury.ts", EXEMPLE.slice(1)];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [...commande, "-o", path.join(dossier, "exemple-jury.xlsx")],
    { cwd: RACINE, encoding: "utf8" }
  );
  rmSync(dossier, { recursive: true });
  // The copy was for the eyes only, and is gone: its line says nothing here.
  console.log(`\n${stdout.replace(/\n[^\n]*exemple-jury\.xlsx\n?$/, "\n")}${stderr}`);
}

const OUVREURS: Readonly<Record<string, readonly string[]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
  linux: ["xdg-open"],
};

function ouvrirLeNavigateur(url: string): void {
  const sansEcran =
    process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const [programme, ...debut] = OUVREURS[process.platform] ?? [];
  if (sansEcran || programme === undefined) return;
  const enfant = spawn(programme, [...debut, url], { stdio: "ignore", detached: true });
  enfant.on("error", () =>
    console.log("Aucun navigateur n’a pu être ouvert : ouvrez l’adresse vous-même.")
  );
  enfant.unref();
}

void main();
