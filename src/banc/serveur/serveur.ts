import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import path from "node:path";
import { certificat } from "./certificat";

import { RACINE } from "./complement";
const BIBLIOTHEQUE = path.join(RACINE, "node_modules/@microsoft/office-js/dist");

/** Where Microsoft's network serves its library, and where the bench serves the same files. */
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const LOCALE = "/lib/1/hosted/";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".map": "application/json",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export interface Sources {
  /** The folder of the add-in as it ships. */
  readonly complement: string;
  /** Files made in memory, by their paths: the page of the bench. */
  readonly page: ReadonlyMap<string, Uint8Array>;
  /** Further files to serve, by their paths: workbooks of tests. */
  readonly autres?: ReadonlyMap<string, string>;
}

/** Serves the bench, the add-in, Microsoft's library and the examples, to this computer only. */
export async function servir(
  sources: Sources,
  port = 0
): Promise<{ serveur: Server; url: string }> {
  const serveur = createServer(await certificat(), (requete, reponse) => {
    const { pathname } = new URL(requete.url ?? "/", "https://localhost");
    void trouver(decodeURIComponent(pathname), sources).then((octets) => {
      const type = TYPES[path.extname(pathname)] ?? TYPES[".html"]!;
      reponse.writeHead(octets ? 200 : 404, { "content-type": type, "cache-control": "no-store" });
      reponse.end(octets ?? "");
    });
  });
  await new Promise<void>((suite, echec) => {
    serveur.once("error", echec);
    serveur.listen(port, "localhost", suite);
  });
  const adresse = serveur.address();
  const choisi = typeof adresse === "object" && adresse ? adresse.port : port;
  return { serveur, url: `https://localhost:${choisi}` };
}

async function trouver(chemin: string, sources: Sources): Promise<Uint8Array | null> {
  if (chemin === "/") return lire(path.join(RACINE, "src/banc/page"), "banc.html");
  const enMemoire = sources.page.get(chemin);
  if (enMemoire) return enMemoire;
  const autre = sources.autres?.get(chemin);
  if (autre !== undefined) return readFile(autre);
  if (chemin.startsWith(LOCALE)) return lire(BIBLIOTHEQUE, chemin.slice(LOCALE.length));
  if (chemin.startsWith("/exemples/")) return lire(RACINE, chemin);
  const fichier = await lire(sources.complement, chemin);
  return fichier && chemin.endsWith(".html") ? avecBibliothequeLocale(fichier) : fichier;
}

/** The add-in's page asks Microsoft's network for the library; here it gets the same one from the bench. */
function avecBibliothequeLocale(page: Uint8Array): Uint8Array {
  const html = new TextDecoder().decode(page).replaceAll(`src="${CDN}`, `src="${LOCALE}`);
  return new TextEncoder().encode(html);
}

/** A file under a folder; `null` when there is none there. */
async function lire(dossier: string, chemin: string): Promise<Uint8Array | null> {
  const fichier = path.join(dossier, chemin);
  if (!fichier.startsWith(dossier + path.sep)) return null;
  return readFile(fichier).catch(() => null);
}
