import "./demarrer";

/** After the last test in a browser. */
export default async function arreter(): Promise<void> {
  const demarres = globalThis.jury_but_banc;
  if (!demarres) return;
  await demarres.navigateur.close();
  demarres.serveur.closeAllConnections();
  await new Promise((suite) => demarres.serveur.close(suite));
}
