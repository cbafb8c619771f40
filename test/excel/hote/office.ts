import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, runInContext } from "node:vm";

/** What answers a request: a body, or the number of an error that Excel raises before it looks at the request. */
export type Reponse = { readonly corps: string } | { readonly erreur: number };

/** The requirement set that the manifest demands: the library refuses whatever is not in it. */
const PLANCHER = 14;

/**
 * Microsoft's own library for Excel on the web, as published, run outside of a browser: its requests go to `repondre`
 * instead of Excel. Everything up to the wire is the real thing: proxies, batches, splitting, errors.
 */
export function chargerOffice(repondre: (requete: string) => Reponse): void {
  const fenetre: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    navigator: { userAgent: "node" },
    location: { href: "https://localhost/", search: "", hash: "" },
    document: { addEventListener: () => undefined, getElementsByTagName: () => [] },
    addEventListener: () => undefined,
    executer: (message: string[], rappel: (resultat: unknown) => void) => {
      const reponse = repondre(message[4]!);
      rappel(
        "corps" in reponse
          ? { status: "succeeded", value: { data: [200, [], reponse.corps] } }
          : { status: "failed", error: { code: reponse.erreur, message: "" } }
      );
    },
    supporte: (ensemble: string, version: string) =>
      ensemble === "ExcelApi" && Number(String(version).split(".")[1]) <= PLANCHER,
  };
  fenetre["window"] = fenetre;
  createContext(fenetre);
  const chemin = createRequire(__filename).resolve(
    "@microsoft/office-js/dist/excel-web-16.00.debug.js"
  );
  runInContext(readFileSync(chemin, "utf8"), fenetre, { filename: chemin });
  runInContext(
    `OSF.DDA.RichApi.executeRichApiRequestAsync = executer;
     Office = { context: { requirements: { isSetSupported: supporte } } };
     OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;`,
    fenetre
  );
  const { Excel, OfficeExtension } = fenetre;
  Object.assign(globalThis, { Excel, OfficeExtension });
}
