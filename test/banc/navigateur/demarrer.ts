import type { Server } from "node:https";
import path from "node:path";
import { type BrowserServer, chromium } from "playwright-core";
import { construirePage } from "../../../src/banc/serveur/page";
import { RACINE } from "../../../src/banc/serveur/complement";
import { servir } from "../../../src/banc/serveur/serveur";
import { chercherNavigateur } from "./chercher";
import { complementConstruit } from "./construction";
import { construireEssai } from "./essai";

export interface Demarres {
  readonly serveur: Server;
  readonly navigateur: BrowserServer;
}

declare global {
  var jury_but_banc: Demarres | undefined;
}

/** Quiet, without a sandbox (the tests of a build machine run as root), and calling nobody. */
const REGLAGES = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Before the first test in a browser: the add-in and the bench are built, served, and a browser waits. */
export default async function demarrer(): Promise<void> {
  const executablePath = chercherNavigateur();
  if (executablePath === null) {
    const raison =
      "Les tests dans un navigateur sont sautés : ni Chromium, ni Chrome, ni Edge ici.";
    if (process.env.CI) throw new Error(raison);
    console.warn(raison);
    return;
  }
  const [page, essai] = await Promise.all([construirePage(), construireEssai()]);
  const { serveur, url } = await servir({
    complement: complementConstruit(),
    page: new Map([...page, ...essai]),
    autres: new Map([
      ["/complet.xlsx", path.join(RACINE, "test/hors-ligne/classeur-complet.xlsx")],
    ]),
  });
  const navigateur = await chromium.launchServer({
    executablePath,
    headless: true,
    args: REGLAGES,
  });
  process.env.BANC_URL = url;
  process.env.BANC_NAVIGATEUR = navigateur.wsEndpoint();
  globalThis.jury_but_banc = { serveur, navigateur };
}
