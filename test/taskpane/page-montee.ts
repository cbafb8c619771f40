import { CATALOGUE } from "../../src/maquette";
import { textesPour } from "../../src/taskpane/textes";
import type { Volet } from "../../src/taskpane/volet";
import { monter } from "../../src/taskpane/vue/page";
import { voletSur, type ClasseurMontre } from "./classeur-montre";
import "./espaces";

/** Layout is a matter of the browser's suites: jsdom measures nothing, and has no window to scroll. */
class SansMesure implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** The page of the pane over a workbook, in place of the document of jsdom. */
export function monterPage(classeur: ClasseurMontre, langue = "fr-FR"): Volet {
  globalThis.ResizeObserver = SansMesure;
  Element.prototype.scrollIntoView = () => undefined;
  const volet = voletSur(classeur);
  document.head.innerHTML = "<title>Jury BUT</title>";
  document.body.innerHTML = '<div id="volet"></div>';
  monter(document.getElementById("volet")!, CATALOGUE, { textes: textesPour(langue), volet });
  return volet;
}
