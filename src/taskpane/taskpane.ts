import { CATALOGUE } from "../maquette";
import { suivreLeClasseur, volet } from "./bureau";
import { textesPour } from "./textes";
import { suivreLeTheme } from "./theme";
import { el } from "./vue/dom";
import { monter } from "./vue/page";

/** The page is ready, and Excel with it: shows the pane, then what is in the workbook. */
async function demarrer({ host }: { host: Office.HostType | null }): Promise<void> {
  const racine = document.getElementById("volet")!;
  if (host !== Office.HostType.Excel) {
    racine.replaceChildren(el("p", { role: "alert" }, textesPour(navigator.language).horsExcel));
    return;
  }
  suivreLeTheme(() => Office.context.officeTheme);
  monter(racine, CATALOGUE, { textes: textesPour(Office.context.displayLanguage), volet });
  await volet.detecter(true);
  await suivreLeClasseur();
  // What was typed while the pane was closed is caught up with, where the workbook asks for it.
  await volet.direct.bientot();
}

void Office.onReady(demarrer);
